import type { ReactElement } from "react";
import { useFieldStyles } from "./field-styles";
import { FIGURE_SETTINGS, readSetting, settingText } from "./figure-settings";
import type { FigureSetting } from "./figure-settings";
import { Section } from "./section";
import { useSettings } from "./settings-context";
import { TypedField } from "./typed-field";

/** The figures by which rules judge. */
export function FiguresSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts, differences } = useSettings();
  const changed = differences.filter(({ of }) => of === "threshold" || of === "tolerance").length;
  return (
    <Section
      title={texts.figures.title}
      note={changed === 0 ? null : texts.changed(changed)}
      open={true}
    >
      <div className={styles.stack}>
        {FIGURE_SETTINGS.map((key) => (
          <FigureField key={key} figure={key} />
        ))}
      </div>
    </Section>
  );
}

function FigureField({ figure }: { readonly figure: FigureSetting }): ReactElement {
  const { texts, profile, base, edit } = useSettings();
  const value = settingText(profile, figure);
  const inBase = settingText(base, figure);
  const hint = texts.figures.hints[figure];
  return (
    <TypedField
      figure
      label={texts.figures.names[figure]}
      hint={value === inBase ? hint : `${hint} ${texts.figures.asInBase(inBase)}`}
      value={value}
      problem={(typed) => {
        const read = readSetting(figure, typed);
        return read.ok ? null : texts.problem(read.problem);
      }}
      onCommit={(typed) => {
        const read = readSetting(figure, typed);
        if (read.ok) edit(read.edit);
      }}
    />
  );
}
