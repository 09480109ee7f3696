import type { CellAddress } from "../../../core/sheet/address";
import { contains, sameCell } from "../../../core/sheet/address";
import { referencesOf } from "../../../core/sheet/formula-references";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Figure } from "../../../core/report/figure";
import type { TableRow } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { carriesFigures, figureColumnsOf, figureOf } from "../../../core/report/model";
import { formulaEdits } from "./formula-anew";

export type Messages = {
  /** Formulas that give an error; the sample is the error as it is seen. */
  error: ColumnArgs;
};

interface Fault {
  readonly row: TableRow;
  readonly figure: Figure;
  /** The other erroneous cells that its formula refers to. */
  readonly from: readonly CellAddress[];
}

/** No formula of a figure gives an error. One finding a column; what follows from another is under it. */
export default defineRule<Messages>({
  id: "TYP-05",
  gate: "types",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    const { table } = input;
    const wrong = figureColumnsOf(table).map(
      (column) => [column, faultsOf(input, column)] as const,
    );
    const all = wrong.flatMap(([, faults]) => faults.map(({ figure }) => figure.cell));
    for (const [column, faults] of wrong) {
      const known = faults.map((fault) => ({ ...fault, from: errorsBehind(fault.figure, all) }));
      yield* ownErrors(
        input,
        column,
        known.filter(({ from }) => from.length === 0),
      );
      for (const fault of known.filter(({ from }) => from.length > 0)) {
        const found = columnFinding(table, column, [fault.figure]);
        if (found === null) continue;
        const { args, ...place } = found;
        const follows = { rule: "TYP-05", cells: fault.from };
        yield { ...place, message: { code: "error", args }, follows };
      }
    }
  },
});

function faultsOf({ table }: RuleInput, column: FigureColumn): readonly Omit<Fault, "from">[] {
  return table.rows.filter(carriesFigures).flatMap((row) => {
    const figure = figureOf(row, column);
    return figure?.reading === "error" ? [{ row, figure }] : [];
  });
}

function errorsBehind(
  { formula, cell }: Figure,
  errors: readonly CellAddress[],
): readonly CellAddress[] {
  const references = formula === null ? [] : referencesOf(formula);
  return errors.filter(
    (error) => !sameCell(error, cell) && references.some((range) => contains(range, error)),
  );
}

/** Those that can be written anew together, the others together: a fix cures its whole finding. */
function* ownErrors(
  input: RuleInput,
  column: FigureColumn,
  faults: readonly Fault[],
): Iterable<Problem<MessageOf<Messages>>> {
  const tried = faults.map(({ row, figure }) => ({
    figure,
    edits: formulaEdits(input, row, figure, column),
  }));
  for (const curable of [true, false]) {
    const own = tried.filter(({ edits }) => (edits !== null) === curable);
    const found = columnFinding(
      input.table,
      column,
      own.map(({ figure }) => figure),
    );
    if (found === null) continue;
    const { args, ...place } = found;
    const edits = own.flatMap((each) => each.edits ?? []);
    yield {
      ...place,
      message: { code: "error", args },
      ...(curable ? { fix: { safe: false, edits } } : {}),
    };
  }
}
