import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { describe } from "../../app/describe";
import type { Table } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import { cellList } from "../../core/texts/format";
import type { Listed } from "../state/listed";
import { FINDINGS_TEXTS } from "../texts/findings";
import { rangeOf } from "../view/cell-runs";
import { FindingDetail } from "./finding-detail";
import { FindingHead } from "./finding-head";
import { useFindingStyles } from "./finding-styles";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  marked: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  // The box stands beside what is always there, not over it; what is unfolded has the whole width.
  picking: {
    display: "grid",
    gridTemplateColumns: "30px minmax(0, 1fr)",
    "& > :nth-child(3)": { gridColumn: "1 / -1" },
  },
  pick: { width: "24px", height: "24px", margin: "6px 2px 6px 4px" },
  markedRow: { backgroundColor: tokens.colorBrandBackground2 },
});

interface FindingItemProps {
  readonly item: Listed;
  readonly table: Table | null;
  readonly open: boolean;
  /** Its cell is selected in the sheet. */
  readonly marked: boolean;
  /** The check before did not find it. */
  readonly fresh: boolean;
  /** It is picked to be fixed with others; null while nobody picks. */
  readonly picked: boolean | null;
  /** Its group is not of one sheet. */
  readonly namesSheet: boolean;
  /** It is the one finding in the tab order. */
  readonly tabStop: boolean;
  /** Takes a key that may lead to another finding; true when it did. */
  readonly onMove: (key: string, from: number) => boolean;
}

/** The finding that is in the tab order. */
export const FINDING_STOP = "[data-marked] h3 button[tabindex='0']";

export function findingId(index: number): string {
  return `finding-${index}`;
}

/** A finding: a press unfolds it and goes to its cell. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactElement {
  const { item, table, open, marked, fresh, picked, namesSheet, tabStop, onMove } = props;
  const { finding, index, key } = item;
  const styles = useStyles();
  const common = useFindingStyles();
  const { session, language } = usePane();
  const words = useMemo(() => describe(finding, language), [finding, language]);
  const cells = cellList(finding.cells.map(formatCell));
  const detailId = `${findingId(index)}-detail`;

  const goTo = (): void => {
    void session.goTo({ sheet: finding.sheet, range: rangeOf(finding.cell) });
  };
  const onClick = (): void => {
    session.openFinding(open ? null : key);
    if (!open) goTo();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A press of Enter always goes to the cell; unfolding is for the space bar and the arrows.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case "Enter":
        session.openFinding(key);
        goTo();
        break;
      case " ":
        session.openFinding(open ? null : key);
        break;
      case "ArrowRight":
        session.openFinding(key);
        break;
      case "ArrowLeft":
        if (open) session.openFinding(null);
        break;
      default:
        if (!onMove(event.key, index)) return;
    }
    event.preventDefault();
  };

  const isOffered = picked !== null && finding.fix !== null;
  const looks = mergeClasses(common.item, marked && styles.marked, isOffered && styles.picking);
  return (
    <div className={looks} data-marked={marked}>
      {isOffered && (
        <input
          type="checkbox"
          className={styles.pick}
          checked={picked}
          tabIndex={tabStop ? 0 : -1}
          aria-label={FINDINGS_TEXTS[language].pickOne(finding.rule, cells)}
          onChange={() => session.pickOne(key, !picked)}
        />
      )}
      <h3 className={common.heading}>
        <button
          type="button"
          id={findingId(index)}
          className={mergeClasses(common.row, marked && styles.markedRow)}
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          aria-describedby="finding-keys"
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={() => session.activateFinding(key)}
        >
          <FindingHead
            finding={finding}
            message={words.message}
            open={open}
            fresh={fresh}
            namesSheet={namesSheet}
          />
        </button>
      </h3>
      {open && <FindingDetail id={detailId} finding={finding} table={table} words={words} />}
    </div>
  );
});
