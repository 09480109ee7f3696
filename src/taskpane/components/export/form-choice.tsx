import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { ExportSession } from "../../state/export-model";
import { EXPORT_CHOICES, knownChoice } from "../../state/export-model";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({
  choice: { padding: "2px 0" },
  name: { display: "block" },
  about: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the sheets are to become, each with the one line what it is for. */
export function FormChoice({ exporting }: { readonly exporting: ExportSession }): ReactElement {
  const styles = useStyles();
  const common = useExportStyles();
  const texts = useExportTexts();
  const id = useId();
  const { form } = useExport(exporting);
  return (
    <section className={common.part}>
      <h2 id={id} className={common.heading}>
        {texts.form}
      </h2>
      <RadioGroup
        aria-labelledby={id}
        value={form}
        onChange={(_event, { value }) => {
          exporting.chooseForm(knownChoice(value));
        }}
      >
        {EXPORT_CHOICES.map((choice) => {
          const { name, about } = texts.forms[choice];
          return (
            <Radio
              key={choice}
              className={styles.choice}
              value={choice}
              label={
                <>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.about}>{about}</span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </section>
  );
}
