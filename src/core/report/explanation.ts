import { oneLine } from "./header-words";
import type { MoneyTable, TableRow } from "./model";
import { rowsBelow } from "./row-places";

/** What a page break puts between a row and the rest of its text. */
const CARRIED: ReadonlySet<TableRow["kind"]> = new Set(["continuation", "caption"]);

/** What the row says of its execution, with what a page break carried over to the next rows. */
export function explanationOf(table: MoneyTable, row: TableRow): string {
  const carried = rowsBelow(table.rows, row, CARRIED);
  return [row, ...carried.filter(({ kind }) => kind === "continuation")]
    .map((each) => oneLine(each.texts.explanation?.text ?? ""))
    .filter((text) => text !== "")
    .join(" ");
}
