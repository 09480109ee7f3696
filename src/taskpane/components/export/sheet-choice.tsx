import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExportSession } from "../../state/export-model";
import { useExportStyles } from "./export-styles";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({ box: { display: "flex" } });

/** Which sheets; nothing is asked where there is only one. */
export function SheetChoice(props: { readonly exporting: ExportSession }): ReactElement | null {
  const { exporting } = props;
  const styles = useStyles();
  const common = useExportStyles();
  const texts = useExportTexts();
  const { sheets } = useExport(exporting);
  const candidates = exporting.candidates();
  if (candidates.length < 2) return null;
  return (
    <fieldset className={common.part}>
      <legend className={common.heading}>{texts.sheets}</legend>
      {candidates.map(({ name, visibility }) => (
        <Checkbox
          key={name}
          className={styles.box}
          checked={sheets.includes(name)}
          label={visibility === "visible" ? name : texts.hidden(name)}
          onChange={(_event, { checked }) => {
            exporting.chooseSheet(name, checked === true);
          }}
        />
      ))}
    </fieldset>
  );
}
