import { oneLine } from "./header-words";
import type { MoneyTable, TableRow } from "./model";
import { rowsBelow } from "./row-places";
import type { TextColumn } from "./table-columns";

/** What a page break puts between a row and the rest of its text. */
const CARRIED: ReadonlySet<TableRow["kind"]> = new Set(["continuation", "caption"]);

/** What the row says of its execution, with what a page break carried over to the next rows. */
export function explanationOf(table: MoneyTable, row: TableRow): string {
  return wholeText(table, row, "explanation");
}

/** A text of the row with what a page break carried over to the next rows, on one line. */
export function wholeText(table: MoneyTable, row: TableRow, column: TextColumn): string {
  const carried = rowsBelow(table.rows, row, CARRIED).filter(({ kind }) => kind === "continuation");
  const below = carried.flatMap(({ texts }) => texts[column] ?? []);
  const own = row.texts[column];
  return [own, ...below.filter(({ inherited }) => column === "explanation" || !inherited)]
    .map((field) => oneLine(field?.text ?? ""))
    .filter((text) => text !== "")
    .join(" ");
}
