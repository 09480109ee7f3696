import type { CellAddress } from "../../../core/sheet/address";
import { copiedEdit } from "../../../core/compute/copied-formula";
import type { Edit } from "../../../core/edits/edit";
import { columnFinding } from "../../../core/lint/column-finding";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf } from "../../../core/report/model";
import { typedLines, typedTotals } from "./typed-among-formulas";

export type Messages = {
  /** Typed numbers of lines whose neighbours above and below are computed. */
  lines: ColumnArgs & { readonly formula: string };
  /** Typed totals beside totals that are computed. */
  total: ColumnArgs & { readonly formula: string };
};

/** A number typed among formulas, with the formula that its neighbours have. */
export interface Typed {
  readonly figure: Figure;
  readonly formula: string;
  /** Where that formula stands. */
  readonly from: CellAddress;
}

/** Where the neighbours of a figure are computed, it is computed as well. */
export default defineRule<Messages>({
  id: "TYP-06",
  gate: "types",
  severity: "warning",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    for (const column of figureColumnsOf(input.table)) {
      yield* findings(input, column, "lines", typedLines(input.table, column));
      for (const typed of typedTotals(input.table, column)) {
        yield* findings(input, column, "total", [typed]);
      }
    }
  },
});

function* findings(
  { table, sheet }: RuleInput,
  column: FigureColumn,
  code: keyof Messages,
  all: readonly Typed[],
): Iterable<Problem<MessageOf<Messages>>> {
  const tried = all.map((typed) => ({ typed, edit: copiedEdit(sheet, typed) }));
  for (const curable of [true, false]) {
    const own = tried.filter(({ edit }) => (edit !== null) === curable);
    const found = columnFinding(
      table,
      column,
      own.map(({ typed }) => typed.figure),
    );
    if (found === null) continue;
    const { args, ...place } = found;
    const edits: readonly Edit[] = own.flatMap(({ edit }) => edit ?? []);
    yield {
      ...place,
      message: { code, args: { ...args, formula: own[0]?.typed.formula ?? "" } },
      ...(curable ? { fix: { safe: false, edits } } : {}),
      ...(own.length > 1 ? {} : { follows: { rule: wrongBy(column, code), cells: place.cells } }),
    };
  }
}

/** The rule that says of a typed figure that it is wrong: then that is what matters. */
function wrongBy(column: FigureColumn, code: keyof Messages): string {
  if (column === "percent") return code === "total" ? "PCT-03" : "PCT-01";
  return code === "total" ? "ARI-01" : "ARI-02";
}
