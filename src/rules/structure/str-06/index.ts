import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import type { TableRow } from "../../../core/report/model";
import { isPageCaption } from "../../../core/report/row-words";
import { joinedEdits } from "./join-rows";

type Args = { readonly cells: readonly string[] };

export type Messages = {
  /** Captions of pages, or the header again, between the lines. */
  captions: Args;
  /** The rest of a line's text stands in a row of its own. */
  split: Args;
};

/** A table on a sheet has no page breaks in it: no captions between lines, no text cut in two. */
export default defineRule<Messages>({
  id: "STR-06",
  gate: "structure",
  severity: "note",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check({ table, sheet }) {
    const captions = table.rows.filter(isCaption).map((row) => ownCells(row, table.range.left)[0]);
    const cells = captions.flatMap((cell) => cell ?? []);
    const [caption] = cells;
    if (caption !== undefined) {
      const args = { cells: cells.map(formatCell) };
      yield { cell: caption, cells, message: { code: "captions", args } };
    }
    const rests = table.rows.filter((row) => isRest(row) && !isCaption(row));
    const parts = rests.flatMap((row) => ownCells(row, table.range.left));
    const [first] = parts;
    if (first === undefined) return;
    const edits = joinedEdits(sheet, table.rows, rests);
    yield {
      cell: first,
      cells: parts,
      message: { code: "split", args: { cells: parts.map(formatCell) } },
      ...(edits === null ? {} : { fix: { safe: false, edits } }),
    };
  },
});

/** A caption may stand in the column of explanations, where it looks like a text that goes on. */
function isCaption(row: TableRow): boolean {
  const own = Object.values(row.texts).filter(({ inherited }) => !inherited);
  const words = own.length > 0 && own.every(({ text }) => isPageCaption(text));
  return row.kind === "caption" || (row.kind === "continuation" && words);
}

/** The rest of a row above; one that repeats figures is told by them. */
function isRest(row: TableRow): boolean {
  return row.kind === "continuation" && row.repeats === null;
}

function ownCells(row: TableRow, left: number): readonly CellAddress[] {
  const own = Object.values(row.texts).filter(({ inherited }) => !inherited);
  const cells = own.map(({ cell }) => cell).toSorted((a, b) => a.column - b.column);
  if (cells.length > 0) return cells;
  return row.kind === "caption" ? [row.label?.cell ?? { row: row.row, column: left }] : [];
}
