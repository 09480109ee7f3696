import type { ReactElement } from "react";
import type { Unit } from "../../../core/report/unit";
import { useFieldStyles } from "./field-styles";
import { Section } from "./section";
import { useSettings } from "./settings-context";
import { TypedField } from "./typed-field";

const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

/** Words by which units are known in headers and titles, beside those that every reader knows. */
export function UnitsSection(): ReactElement {
  const styles = useFieldStyles();
  const { texts, profile, differences, edit } = useSettings();
  const changed = differences.filter(({ of }) => of === "unit").length;
  return (
    <Section title={texts.units.title} note={changed === 0 ? null : texts.changed(changed)}>
      <div className={styles.stack}>
        {UNITS.map((unit) => (
          <TypedField
            key={unit}
            label={texts.units.names[unit]}
            hint={texts.units.hint}
            value={(profile.units[unit] ?? []).join("; ")}
            problem={() => null}
            onCommit={(typed) => {
              edit({ of: "unit", unit, is: wordsOf(typed) });
            }}
          />
        ))}
      </div>
    </Section>
  );
}

function wordsOf(typed: string): readonly string[] {
  return typed
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
