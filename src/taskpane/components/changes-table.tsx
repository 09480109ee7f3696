import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { Fragment } from "react";
import { rangeOf } from "../view/cell-runs";
import type { EditRow } from "../view/edit-rows";
import { CellButton } from "./cell-button";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
  sheet: { padding: "10px 6px 4px", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "baseline",
    textAlign: "start",
  },
  value: { width: "50%", overflowWrap: "anywhere" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { fontStyle: "italic" },
});

/** Cells with what they show now and what they will show. */
export function ChangesTable(props: {
  readonly rows: readonly EditRow[];
  /** Say of each row what kind of change it is. */
  readonly noted: boolean;
}): ReactElement {
  const { rows, noted } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.preview;
  const severalSheets = rows.some((row) => row.sheet !== rows[0]?.sheet);
  return (
    <table className={styles.table} aria-label={words.heading}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.cell}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.value, styles.figure)}>
            {words.before}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.value, styles.figure)}>
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={`${row.sheet} ${row.cell.row} ${row.cell.column}`}>
            {severalSheets && rows[index - 1]?.sheet !== row.sheet && (
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.sheet}>
                  {texts.table.heading(row.sheet)}
                </th>
              </tr>
            )}
            <ChangeRow row={row} noted={noted} tabStop={index === 0} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow(props: {
  readonly row: EditRow;
  readonly noted: boolean;
  /** Its cell is the one in the tab order. */
  readonly tabStop: boolean;
}): ReactElement {
  const { row, noted, tabStop } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const value = mergeClasses(styles.cell, styles.value, row.isFigure && styles.figure);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <CellButton
          sheet={row.sheet}
          range={rangeOf(row.cell)}
          tabIndex={tabStop ? 0 : -1}
          onKeyDown={moveByArrows}
        />
      </th>
      <td className={mergeClasses(value, styles.before)}>
        {row.before === "" ? (
          <span className={styles.empty}>{texts.preview.emptyCell}</span>
        ) : (
          row.before
        )}
      </td>
      <td className={value}>
        <span className={styles.after}>{row.after}</span>
        {noted && <span className={styles.note}>{texts.preview.change(row.change)}</span>}
      </td>
    </tr>
  );
}

/** From cell to cell, so that the way to «Застосувати» is one step of Tab, however many rows. */
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const buttons = [...(event.currentTarget.closest("tbody")?.querySelectorAll("button") ?? [])];
  const at = buttons.findIndex((button) => button === event.currentTarget);
  const next = step === 0 ? undefined : buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
