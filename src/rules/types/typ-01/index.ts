import { figureToNumber } from "../../../core/compute/to-number";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { toText } from "../../../core/report/decimal";
import type { Figure } from "../../../core/report/figure";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf, figuresOf } from "../../../core/report/model";

export type Messages = {
  /** Typed numbers that Excel keeps as text. */
  text: ColumnArgs;
  /** Formulas that give such a text. */
  formula: ColumnArgs;
  /** Text that spells more than one amount; with what the sample may mean, as plain decimal text. */
  ambiguous: ColumnArgs & { readonly readings: readonly string[] };
};

/** A figure is a number, not a text that looks like one. One finding a column. */
export default defineRule<Messages>({
  id: "TYP-01",
  gate: "types",
  severity: "error",
  fixable: "safe",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    for (const column of figureColumnsOf(input.table)) {
      const figures = figuresOf(input.table, column).filter(isOneFigure);
      const texts = figures.filter(({ reading }) => reading === "text-number");
      yield* typedTexts(input, column, texts);
      yield* givenTexts(input, column, texts);
      yield* ambiguousTexts(input, column, figures);
    }
  },
});

/** Several lines in a cell of a programme («0,0⏎0,0») are no slip of typing, but a cell of several rows. */
function isOneFigure({ raw }: Figure): boolean {
  return !raw.trim().includes("\n");
}

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* typedTexts(
  { table, sheet }: RuleInput,
  column: FigureColumn,
  texts: readonly Figure[],
): Found {
  const typed = texts.filter(({ formula }) => formula === null);
  const found = columnFinding(table, column, typed);
  if (found === null) return;
  const { args, ...place } = found;
  const edits = typed.flatMap((figure) => figureToNumber(table, sheet, figure, column) ?? []);
  const fix = edits.length === 0 ? {} : { fix: { safe: true, edits } };
  yield { ...place, message: { code: "text", args }, ...fix };
}

function* givenTexts({ table }: RuleInput, column: FigureColumn, texts: readonly Figure[]): Found {
  const given = texts.filter(({ formula }) => formula !== null);
  const found = columnFinding(table, column, given);
  if (found === null) return;
  const { args, ...place } = found;
  yield { ...place, message: { code: "formula", args } };
}

/** Which amount was meant, only a person can say: nothing is changed. */
function* ambiguousTexts(
  { table }: RuleInput,
  column: FigureColumn,
  figures: readonly Figure[],
): Found {
  const unclear = figures.filter(({ reading }) => reading === "ambiguous");
  const found = columnFinding(table, column, unclear);
  if (found === null) return;
  const { args, ...place } = found;
  const readings = unclear[0]?.readings.map(toText) ?? [];
  yield { ...place, kind: "review", message: { code: "ambiguous", args: { ...args, readings } } };
}
