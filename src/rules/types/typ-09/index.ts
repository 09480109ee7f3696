import { editOf } from "../../../core/edits/edit";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { FigureColumn } from "../../../core/report/table-columns";
import { figureColumnsOf, figuresOf } from "../../../core/report/model";
import { likelyFigure, likelyNumber } from "./likely-number";
import { datesAmongNumbers } from "./numbers";

type Args = ColumnArgs & {
  /** What was likely typed in the first of the cells. */
  readonly likely: string;
};

export type Messages = {
  /** Dates where sums or percents belong. */
  figure: Args;
  /** Dates and times that may have been any number. */
  unknown: ColumnArgs;
  /** Dates in the column of numbers. */
  number: Args;
  /** Decimals in the column of numbers that lost their last zero. */
  trimmed: Args;
};

/** No date where a sum, a percent or a № belongs: Excel has made it of a number typed with a point. */
export default defineRule<Messages>({
  id: "TYP-09",
  gate: "types",
  severity: "error",
  fixable: "suggestion",
  kinds: ["execution-report", "programme", "resources"],
  *check(input) {
    yield* datesInNumbers(input);
    for (const column of figureColumnsOf(input.table)) yield* datesInFigures(input, column);
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* datesInNumbers({ table, sheet }: RuleInput): Found {
  const all = datesAmongNumbers(table, sheet);
  for (const code of ["number", "trimmed"] as const) {
    const own = all.filter((each) => each.code === code);
    const [first] = own;
    const found = columnFinding(table, "number", own);
    if (first === undefined || found === null) continue;
    const { args, ...place } = found;
    const edits = own.map(({ cell, likely }) =>
      // As text: in any other format Excel would make a date of it again.
      editOf(sheet, cell, { value: likely, numberFormat: "@" }),
    );
    yield {
      ...place,
      message: { code, args: { ...args, likely: first.likely } },
      fix: { safe: false, edits },
    };
  }
}

function* datesInFigures(input: RuleInput, column: FigureColumn): Found {
  const dates = figuresOf(input.table, column).filter(({ reading }) => reading === "date");
  const tried = dates.map((figure) => ({ figure, edit: likelyNumber(input, figure, column) }));
  for (const code of ["figure", "unknown"] as const) {
    const own = tried.filter(({ edit }) => (edit !== null) === (code === "figure"));
    const figures = own.map(({ figure }) => figure);
    const found = columnFinding(input.table, column, figures);
    if (found === null) continue;
    const { args, ...place } = found;
    const edits = own.flatMap(({ edit }) => edit ?? []);
    const likely = figures[0] === undefined ? "" : likelyFigure(input.table, figures[0]);
    if (code === "unknown") yield { ...place, message: { code, args } };
    else
      yield {
        ...place,
        message: { code, args: { ...args, likely: likely.replace(".", ",") } },
        fix: { safe: false, edits },
      };
  }
}
