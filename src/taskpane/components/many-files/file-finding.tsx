import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { describe } from "../../../app/describe";
import type { Finding } from "../../../core/lint/finding";
import { isWaived } from "../../../core/lint/finding";
import type { Table } from "../../../core/report/model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import { rangeOf } from "../../view/cell-runs";
import { CellButton } from "../cell-button";
import { FindingDetail } from "../finding-detail";
import { FindingHead } from "../finding-head";
import { useFindingStyles } from "../finding-styles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  place: { padding: "0 8px 4px 27px" },
  reason: {
    margin: 0,
    padding: "0 8px 8px 27px",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

/** A finding of a file that is not open: a press unfolds it, its cell is there to be copied. */
export function FileFinding(props: {
  readonly finding: Finding;
  readonly table: Table | null;
}): ReactElement {
  const { finding, table } = props;
  const styles = useStyles();
  const common = useFindingStyles();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = useMemo(() => describe(finding, language), [finding, language]);
  return (
    <div className={common.item}>
      <h4 className={common.heading}>
        <button
          type="button"
          className={common.row}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <FindingHead finding={finding} message={words.message} open={open} fresh={false} />
        </button>
      </h4>
      {isWaived(finding) && (
        <p className={styles.reason}>
          {MANY_FILES_TEXTS[language].reason} {finding.acceptance?.reason}
        </p>
      )}
      {open && (
        <>
          <div className={styles.place}>
            <CellButton sheet={finding.sheet} range={rangeOf(finding.cell)} />
          </div>
          <FindingDetail id={id} finding={finding} table={table} words={words} />
        </>
      )}
    </div>
  );
}
