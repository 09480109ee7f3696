import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { periodWords } from "../../../core/texts/dates";
import type { SourceEntry } from "../../state/sources-model";
import { SOURCES_TEXTS } from "../../texts/sources";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  entry: { minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  brings: {
    margin: "-6px 0 4px 36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** A sheet that can take part, with what it brings. */
export function SourceEntryBox(props: {
  readonly entry: SourceEntry;
  readonly label: string;
  readonly onTick: (entry: string) => void;
}): ReactElement {
  const { entry, label, onTick } = props;
  const styles = useStyles();
  const { language } = usePane();
  const id = useId();
  const { reports, periods, editions, chosen } = entry;
  return (
    <div className={styles.entry}>
      <Checkbox
        checked={chosen}
        label={<span className={styles.label}>{label}</span>}
        aria-describedby={id}
        onChange={() => onTick(entry.id)}
      />
      <p id={id} className={styles.brings}>
        {SOURCES_TEXTS[language].brings({
          reports,
          periods: periods.flatMap((each) => (each === null ? [] : [periodWords(each, language)])),
          unstated: periods.includes(null),
          editions: editions.length,
        })}
      </p>
    </div>
  );
}
