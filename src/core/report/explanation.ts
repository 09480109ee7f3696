import { oneLine } from "./header-words";
import type { MoneyTable, TableRow } from "./model";

/** What the row says of its execution, with what a page break carried over to the next rows. */
export function explanationOf(table: MoneyTable, row: TableRow): string {
  const rest = table.rows.slice(table.rows.indexOf(row) + 1);
  const end = rest.findIndex(({ kind }) => kind !== "continuation" && kind !== "caption");
  const carried = end === -1 ? rest : rest.slice(0, end);
  return [row, ...carried.filter(({ kind }) => kind === "continuation")]
    .map((each) => oneLine(each.texts.explanation?.text ?? ""))
    .filter((text) => text !== "")
    .join(" ");
}
