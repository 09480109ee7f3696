import { editOf } from "../../../core/edits/edit";
import type { ColumnArgs } from "../../../core/lint/column-finding";
import { columnFinding } from "../../../core/lint/column-finding";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/figure";
import { columnUnit, linesOf } from "../../../core/report/model";

export type Messages = {
  /** Measures with a plan and nothing said of the money spent. */
  actual: ColumnArgs;
  /** Measures with an actual and no plan. */
  plan: ColumnArgs;
};

/** A measure that has one of plan and actual has the other: nothing spent is written as zero. */
export default defineRule<Messages>({
  id: "TYP-08",
  gate: "types",
  severity: "warning",
  fixable: "suggestion",
  *check(input) {
    yield* withoutActual(input);
    yield* withoutPlan(input);
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* withoutActual({ table, sheet }: RuleInput): Found {
  const blank = linesOf(table).flatMap(({ money: { annualPlan, actual } }) =>
    isStated(annualPlan) && isEmpty(actual) ? [actual] : [],
  );
  const found = columnFinding(table, "actual", blank);
  if (found === null) return;
  const { args, ...place } = found;
  const usual = columnUnit(table, "actual") === "thousand-UAH" ? "#,##0.0" : "#,##0.00";
  const edits = blank.map(({ cell, numberFormat }) =>
    editOf(sheet, cell, {
      value: 0,
      numberFormat: numberFormat === "General" ? usual : numberFormat,
    }),
  );
  yield { ...place, message: { code: "actual", args }, fix: { safe: false, edits } };
}

function* withoutPlan({ table }: RuleInput): Found {
  const lines = linesOf(table).flatMap(({ money: { annualPlan, actual } }) =>
    isStated(actual) && isEmpty(annualPlan) ? [{ plan: annualPlan, actual }] : [],
  );
  const idle = lines.filter(({ actual }) => actual.kopiykas === 0);
  const spending = lines.filter(({ actual }) => actual.kopiykas !== 0);
  for (const own of [idle, ...spending.map((line) => [line])]) {
    const found = columnFinding(
      table,
      "annualPlan",
      own.map(({ plan }) => plan),
    );
    if (found === null) continue;
    const { args, ...place } = found;
    // Money without a plan is the graver fault of the two.
    const spent = own === idle ? {} : { follows: { rule: "OVR-07", cells: cellsOf(own) } };
    yield { ...place, message: { code: "plan", args }, ...spent };
  }
}

function cellsOf(lines: readonly { readonly actual: MoneyFigure }[]) {
  return lines.map(({ actual }) => actual.cell);
}

function isStated(figure: MoneyFigure | undefined): figure is MoneyFigure {
  return figure?.kopiykas != null;
}

/** Nothing at all: a dash is somebody's word that there is none. */
function isEmpty(figure: MoneyFigure | undefined): figure is MoneyFigure {
  return figure?.reading === "blank" && figure.formula === null && figure.raw.trim() === "";
}
