import type { LayoutStyle } from "../../layout/style";
import type { MoneyTable } from "../../report/model";
import { grandTotalOf, measuresOf } from "../../report/model";
import type { Unit } from "../../report/unit";
import type { Missing } from "../note/note-amounts";
import { isFound, sumOf, unitOfAll } from "../note/note-amounts";
import { figureText } from "../note/note-document";
import type { Amount, NoteFigure, NotePart } from "../note/note-figure";
import { percentOf } from "../note/note-figure";
import { SET_WORDS as WORDS } from "./set-words";

/** What a report says altogether: what every document of a set has to say. */
export interface ReportTotals {
  readonly table: MoneyTable;
  readonly plan: Amount;
  readonly actual: Amount;
  /** In which the totals are told. */
  readonly unit: Unit;
}

/** The figures of a report's totals that stand in a set; the percent is null where nothing was planned. */
export interface TotalFigures {
  readonly plan: NoteFigure;
  readonly actual: NoteFigure;
  readonly percent: NoteFigure | null;
}

/** The totals of a report, or why nobody can vouch for them. */
export function totalsOf(table: MoneyTable): ReportTotals | Missing {
  const of = (column: "annualPlan" | "actual") =>
    sumOf(table, measuresOf(table), grandTotalOf(table), column);
  const [plan, actual] = [of("annualPlan"), of("actual")];
  if (!isFound(plan)) return plan;
  if (!isFound(actual)) return actual;
  const unit = unitOfAll([plan.amount, actual.amount]);
  return { table, plan: plan.amount, actual: actual.amount, unit };
}

/** The totals as figures that know their cells. */
export function totalFigures({ plan, actual, unit }: ReportTotals): TotalFigures {
  const share: NoteFigure = { kind: "percent", part: actual, whole: plan, stated: null };
  return {
    plan: { kind: "money", amount: plan, unit },
    actual: { kind: "money", amount: actual, unit },
    percent: percentOf(actual, plan) === null ? null : share,
  };
}

/** The line that stands in every document of a set, in pieces: its figures are looked up again where it is set. */
export function totalsParts(totals: ReportTotals): readonly NotePart[] {
  const { plan, actual, percent } = totalFigures(totals);
  const share = percent === null ? [WORDS.noPercent] : [WORDS.comma, percent];
  return [WORDS.plan, plan, WORDS.actual, actual, ...share, WORDS.same];
}

/** The same line as words: «Усього: план 1 640 000,00 грн, профінансовано 840 463,65 грн, 51,25 %; …». */
export function totalsLine(totals: ReportTotals, style: LayoutStyle): string {
  return totalsParts(totals)
    .map((part) => {
      if (typeof part === "string") return part;
      return part.kind === "place" ? part.text : figureWords(part, style);
    })
    .join("");
}

/** A figure of the totals in words; a share of nothing has none. */
export function figureWords(figure: NoteFigure, style: LayoutStyle): string {
  return figureText(figure, style) ?? "";
}
