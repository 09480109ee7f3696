import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import type { ExportSession } from "../../state/export-model";
import { hasHiddenLines, offersHidden } from "../../state/export-model";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

/** What a form lets be decided; nothing is asked of the others. */
export function OptionChoice(props: { readonly exporting: ExportSession }): ReactElement | null {
  const { exporting } = props;
  const styles = useExportStyles();
  const texts = useExportTexts();
  const state = useExport(exporting);
  const { form, choices } = state;
  const asksHidden = offersHidden(form) && hasHiddenLines(state);
  if (form !== "xlsx" && !asksHidden) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{texts.options}</legend>
      {form === "xlsx" && (
        <Option
          label={texts.formulas}
          hint={texts.formulasHint}
          checked={choices.formulas}
          onChange={(formulas) => {
            exporting.choose({ formulas });
          }}
        />
      )}
      {asksHidden && (
        <Option
          label={texts.dropHidden}
          hint={texts.dropHiddenHint}
          checked={choices.hiddenLines === "dropped"}
          onChange={(dropped) => {
            exporting.choose({ hiddenLines: dropped ? "dropped" : "shown" });
          }}
        />
      )}
    </fieldset>
  );
}

function Option(props: {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactElement {
  const { label, hint, checked, onChange } = props;
  const styles = useExportStyles();
  const id = useId();
  return (
    <div>
      <Checkbox
        checked={checked}
        label={label}
        aria-describedby={id}
        onChange={(_event, data) => {
          onChange(data.checked === true);
        }}
      />
      <p id={id} className={mergeClasses(styles.hint, styles.optionHint)}>
        {hint}
      </p>
    </div>
  );
}
