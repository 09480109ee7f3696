import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Candidates } from "../../state/sources-model";
import { SOURCES_TEXTS } from "../../texts/sources";
import { useExportStyles } from "../export/export-styles";
import { usePane } from "../pane-context";
import { SourceEntryBox } from "./source-entry";

const useStyles = makeStyles({ none: { margin: 0 } });

/** The sheets of this workbook that can take part. */
export function SourceSheets(props: {
  readonly candidates: Candidates;
  readonly onTick: (entry: string) => void;
}): ReactElement {
  const styles = useStyles();
  const common = useExportStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  const own = props.candidates.entries.filter(({ file }) => file === null);
  return (
    <fieldset className={common.part}>
      <legend className={common.heading}>{texts.sheets}</legend>
      {own.length === 0 && <p className={styles.none}>{texts.noSheets}</p>}
      {own.map((entry) => (
        <SourceEntryBox
          key={entry.id}
          entry={entry}
          label={entry.hidden ? texts.hidden(entry.sheet) : entry.sheet}
          onTick={props.onTick}
        />
      ))}
    </fieldset>
  );
}
