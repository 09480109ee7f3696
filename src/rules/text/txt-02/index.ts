import { formatCell } from "../../../core/sheet/address";
import { textCells } from "../../../core/sheet/written-cells";
import { editOf } from "../../../core/edits/edit";
import type { PlacedTable } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { TableRow } from "../../../core/report/model";
import { isMoneyTable } from "../../../core/report/model";
import { quotesFit, withoutMarkup, withoutRepetition } from "./text-faults";

type Args = { readonly cells: readonly string[] };

export type Messages = {
  /** A text that says its sentence twice. */
  repeated: Args;
  /** Quotation marks that do not open and close in pairs. */
  quotes: Args;
  /** Remnants of HTML. */
  markup: Args;
};

/** Texts say a thing once, close what they open in quotes, and carry no markup. One finding a sheet and fault. */
export default defineWorkbookRule<Messages>({
  id: "TXT-02",
  gate: "rest",
  severity: "note",
  fixable: "suggestion",
  scope: "workbook",
  *check({ workbook, tables }) {
    for (const sheet of workbook.sheets.filter(({ visibility }) => visibility === "visible")) {
      const own = tables.filter((placed) => placed.sheet === sheet);
      const texts = textCells(sheet);
      const goesOn = cutCells(own);
      const faults = [
        ["repeated", texts.filter(({ text }) => withoutRepetition(text) !== text)],
        ["quotes", texts.filter(({ cell, text }) => !goesOn.has(cell.row) && !quotesFit(text))],
        ["markup", texts.filter(({ text }) => withoutMarkup(text) !== text)],
      ] as const;
      for (const [code, wrong] of faults) {
        const [first] = wrong;
        if (first === undefined) continue;
        const cells = wrong.map(({ cell }) => cell);
        const typed = wrong.every(({ content }) => content.formula === null);
        const edits = wrong.map(({ cell, text }) =>
          // One text for a cell, whichever of its faults is mended first.
          editOf(sheet, cell, { value: withoutMarkup(withoutRepetition(text)) }),
        );
        yield {
          sheet: sheet.name,
          table: own[0]?.index ?? null,
          cell: first.cell,
          cells,
          message: { code, args: { cells: cells.map(formatCell) } },
          ...(code === "quotes" || !typed ? {} : { fix: { safe: false, edits } }),
        };
      }
    }
  },
});

/** Rows whose texts are cut by a page break: a quotation may open in one and close in the next. */
function cutCells(tables: readonly PlacedTable[]): ReadonlySet<number> {
  const cut = new Set<number>();
  let above: TableRow | null = null;
  for (const row of tables.flatMap(({ table }) => (isMoneyTable(table) ? table.rows : []))) {
    if (row.kind === "continuation") {
      cut.add(row.row);
      if (above !== null) cut.add(above.row);
    }
    if (row.kind !== "caption") above = row;
  }
  return cut;
}
