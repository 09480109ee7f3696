import { formatCell } from "../../../core/sheet/address";
import { groupedBy } from "../../../core/sheet/grouped";
import { bareNumber, figureToNumber } from "../../../core/compute/to-number";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { Fix } from "../../../core/edits/edit";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { oneLine } from "../../../core/report/header-words";
import type { Figure } from "../../../core/report/figure";
import type { TableRow } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf, figureOf, figuresOf } from "../../../core/report/model";
import { moveRemarks } from "./move-remarks";

export type Messages = {
  /** A number with a short label that its format can show. */
  labelled: ColumnArgs;
  /** A number with a unit that is not the column's. */
  otherUnit: ColumnArgs;
  /** A formula that glues words to a number. */
  formula: ColumnArgs;
  /** Words without a number that could be read in one way only. */
  unreadable: ColumnArgs;
  /** An estimate, or a slip of the finger; with what the sample likely means, as plain decimal text. */
  doubtful: ColumnArgs & { readonly likely: string };
  /** A number followed by a remark. */
  annotated: { readonly cells: readonly string[]; readonly sample: string };
};

type ColumnCode = Exclude<keyof Messages, "annotated">;
const COLUMN_CODES: readonly ColumnCode[] = [
  "labelled",
  "otherUnit",
  "formula",
  "doubtful",
  "unreadable",
];

/** A figure's cell holds the figure alone; words belong into the label, the format or a note. */
export default defineRule<Messages>({
  id: "TYP-02",
  gate: "types",
  severity: "error",
  fixable: "both",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    for (const column of figureColumnsOf(input.table)) yield* inColumn(input, column);
    for (const row of input.table.rows) yield* inRow(input, row);
  },
});

function* inColumn(input: RuleInput, column: FigureColumn): Iterable<Problem<MessageOf<Messages>>> {
  const figures = groupedBy(figuresOf(input.table, column), (figure) =>
    codeOf(input, figure, column),
  );
  for (const code of COLUMN_CODES) {
    const own = figures.get(code) ?? [];
    const found = columnFinding(input.table, column, own);
    if (found === null) continue;
    const { args, ...place } = found;
    const message =
      code === "doubtful"
        ? { code, args: { ...args, likely: own[0]?.likely ?? "" } }
        : { code, args };
    yield { ...place, message, ...fixOf(input, column, code, own) };
  }
}

function codeOf(
  { table, sheet }: RuleInput,
  figure: Figure,
  column: FigureColumn,
): ColumnCode | null {
  if (figure.reading === "unreadable") return figure.likely === null ? "unreadable" : "doubtful";
  if (figure.reading !== "labelled" && figure.reading !== "annotated") return null;
  if (figure.formula !== null) return "formula";
  if (figure.reading === "annotated") return null;
  return figureToNumber(table, sheet, figure, column) === null ? "otherUnit" : "labelled";
}

function fixOf(
  { table, sheet }: RuleInput,
  column: FigureColumn,
  code: ColumnCode,
  figures: readonly Figure[],
): { readonly fix?: Fix } {
  if (code !== "labelled" && code !== "otherUnit") return {};
  const toNumber = code === "labelled" ? figureToNumber : bareNumber;
  const edits = figures.flatMap((figure) => toNumber(table, sheet, figure, column) ?? []);
  return edits.length === 0 ? {} : { fix: { safe: code === "labelled", edits } };
}

/** The remarks of a row are one finding: they move together, into one note. */
function* inRow(input: RuleInput, row: TableRow): Iterable<Problem<MessageOf<Messages>>> {
  const columns = figureColumnsOf(input.table).filter((column) => {
    const figure = figureOf(row, column);
    return figure?.reading === "annotated" && figure.formula === null;
  });
  const figures = columns.flatMap((column) => figureOf(row, column) ?? []);
  const [first] = figures;
  if (first === undefined || row.kind === "caption" || row.kind === "continuation") return;
  const cells = figures.map(({ cell }) => cell);
  const edits = moveRemarks(input, row, columns);
  yield {
    cell: first.cell,
    cells,
    message: {
      code: "annotated",
      args: { cells: cells.map(formatCell), sample: oneLine(first.raw) },
    },
    ...(edits === null ? {} : { fix: { safe: false, edits } }),
  };
}
