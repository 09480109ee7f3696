import type { Consolidation } from "../../../core/consolidate/propose-consolidate";
import type { Sum } from "../../../core/consolidate/result-sums";
import { totalOf } from "../../../core/consolidate/result-sums";
import type { Choices } from "../../../core/edits/proposal";
import { round } from "../../../core/report/decimal";
import { percentOfPlan } from "../../../core/report/percent";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import { consolidateSaying } from "../../../core/texts/consolidate";
import { periodWords } from "../../../core/texts/dates";
import type { Language } from "../../../core/texts/format";
import { moneyInUnit, points } from "../../../core/texts/format";
import { CONSOLIDATE_TEXTS } from "./texts";

/** A consolidation as text: its total, what changes, what to heed, and the questions with their answers. */
export function consolidationText(
  { proposal, joined }: Consolidation,
  choices: Choices,
  language: Language,
): string {
  const texts = CONSOLIDATE_TEXTS[language];
  const { period, unit, reports, sections } = joined;
  const { plan, actual } = totalOf(sections);
  const percent = percentOfPlan(actual.kopiykas ?? 0, plan.kopiykas ?? 0);
  const lines = [
    texts.total({
      reports: reports.length,
      period: period === null ? null : periodWords(period, language),
      plan: sumText(plan, unit, language),
      actual: sumText(actual, unit, language),
      percent: percent === null || actual.kopiykas === null ? null : points(percent),
    }),
    ...proposal.items.map(({ saying }) => `  ${consolidateSaying(saying, language)}`),
    ...proposal.leftOut.map(
      ({ saying }) => `  ${texts.note}: ${consolidateSaying(saying, language)}`,
    ),
    ...proposal.questions.map(({ id, saying, options }) => {
      const taken = options.find((option) => option.id === choices.answers[id]) ?? options[0];
      const answer = taken === undefined ? "" : consolidateSaying(taken.saying, language);
      return `  ${texts.question}: ${consolidateSaying(saying, language)} ${texts.taken(answer)}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** To two decimals of the unit, as reports are read. */
function sumText({ kopiykas }: Sum, unit: Unit, language: Language): string {
  return moneyInUnit(round(fromKopiykas(kopiykas ?? 0, unit), 2), unit, language);
}
