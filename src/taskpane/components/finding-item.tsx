import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useMemo } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { describe } from "../../app/describe";
import type { Table } from "../../core/report/model";
import { formatCell } from "../../core/sheet/address";
import { cellList } from "../../core/texts/format";
import type { Listed } from "../state/listed";
import { FINDINGS_TEXTS } from "../texts/findings";
import { rangeOf } from "../view/cell-runs";
import { FindingBadges } from "./finding-badges";
import { FindingDetail } from "./finding-detail";
import { gradeOf } from "../view/grade";
import { gradeWord } from "../view/grade-word";
import { usePane } from "./pane-context";
import { SeverityIcon } from "./severity-mark";

const useStyles = makeStyles({
  item: {
    // Thousands of findings cost nothing while they are out of sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
    scrollMarginTop: "calc(var(--header-height, 150px) + 8px)",
    scrollMarginBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  marked: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  pick: { float: "left", width: "20px", height: "20px", margin: "8px 4px 8px 6px" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  row: {
    display: "block",
    width: "100%",
    padding: "8px 8px 8px 5px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  top: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  rule: { whiteSpace: "nowrap" },
  place: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  chevron: { flexShrink: 0 },
  markedRow: { backgroundColor: tokens.colorBrandBackground2 },
  message: {
    display: "block",
    marginTop: "4px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  clamped: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the clamp still works only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
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
  const { item, table, open, marked, fresh, picked, tabStop, onMove } = props;
  const { finding, index, key } = item;
  const styles = useStyles();
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

  return (
    <div className={mergeClasses(styles.item, marked && styles.marked)} data-marked={marked}>
      {picked !== null && finding.fix !== null && (
        <input
          type="checkbox"
          className={styles.pick}
          checked={picked}
          tabIndex={tabStop ? 0 : -1}
          aria-label={FINDINGS_TEXTS[language].pickOne(finding.rule, cells)}
          onChange={() => session.pickOne(key, !picked)}
        />
      )}
      <h3 className={styles.heading}>
        <button
          type="button"
          id={findingId(index)}
          className={mergeClasses(styles.row, marked && styles.markedRow)}
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          aria-describedby="finding-keys"
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={() => session.activateFinding(key)}
        >
          <span className={styles.top}>
            <SeverityIcon grade={gradeOf(finding)} />
            <span className={styles.word}>{gradeWord(finding, language)}</span>{" "}
            <span className={styles.rule}>{finding.rule}</span>{" "}
            <span className={styles.place}>{cells}</span>{" "}
            {open ? (
              <ChevronDownRegular aria-hidden className={styles.chevron} />
            ) : (
              <ChevronRightRegular aria-hidden className={styles.chevron} />
            )}
          </span>
          <FindingBadges finding={finding} fresh={fresh} />
          <span className={mergeClasses(styles.message, !open && styles.clamped)}>
            {words.message}
          </span>
        </button>
      </h3>
      {open && <FindingDetail id={detailId} finding={finding} table={table} words={words} />}
    </div>
  );
});
