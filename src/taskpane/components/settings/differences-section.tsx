import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import { withoutDifference, withoutDifferences } from "../../../core/lint/profiles/edit-profile";
import { differenceText } from "../../../core/lint/profiles/profile-texts";
import { startingLarge } from "../../view/language";
import { usePane } from "../pane-context";
import { firstStop, passFocus } from "../focus";
import { useFieldStyles } from "./field-styles";
import { Section } from "./section";
import { useSettings } from "./settings-context";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
});

/** In what the profile differs from its base, in words; each taken back alone, or all at once. */
export function DifferencesSection(): ReactElement {
  const styles = useFieldStyles();
  const own = useStyles();
  const { texts: pane } = usePane();
  const { texts, language, file, base, differences, set } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const words = texts.differences;
  // The button goes with what it took back: the focus stays with the list, at its title.
  const toList = (): void => {
    passFocus(firstStop(box.current?.closest("section") ?? null));
  };
  return (
    <Section
      title={words.title(pane.profile.bases[base.name] ?? base.name)}
      note={String(differences.length)}
      open={true}
    >
      <div ref={box}>
        {differences.length === 0 ? (
          <p className={styles.words}>{words.none}</p>
        ) : (
          <div className={styles.stack}>
            <ul className={styles.list}>
              {differences.map((difference, index) => {
                const text = startingLarge(differenceText(difference, language), language);
                return (
                  <li key={index} className={mergeClasses(styles.item, own.item)}>
                    <span className={styles.words}>{text}</span>
                    <Button
                      size="small"
                      aria-label={words.resetOf(text)}
                      onClick={() => {
                        toList();
                        set(withoutDifference(file, difference));
                      }}
                    >
                      {words.reset}
                    </Button>
                  </li>
                );
              })}
            </ul>
            <div>
              <Button
                size="small"
                onClick={() => {
                  toList();
                  set(withoutDifferences(file));
                }}
              >
                {words.resetAll}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
