import { lineName } from "../../../core/consolidate/match-programme";
import type { Choices } from "../../../core/edits/proposal";
import type { PeriodsInARow, PeriodState } from "../../../core/periods/periods";
import type { ProposedPeriods } from "../../../core/periods/propose-periods";
import { divideRounded } from "../../../core/report/decimal";
import { fromKopiykas } from "../../../core/report/unit";
import { periodWords } from "../../../core/texts/dates";
import type { Language } from "../../../core/texts/format";
import { moneyInUnit, points } from "../../../core/texts/format";
import { lineWords, periodsSaying } from "../../../core/texts/periods";
import { PERIODS_TEXTS } from "./texts";

/** Periods as text: each with its sums and pace, then what to look at, measure by measure. */
export function periodsText(
  { states, lastYear, lines, gone }: PeriodsInARow,
  { proposal }: ProposedPeriods,
  choices: Choices,
  language: Language,
): string {
  const texts = PERIODS_TEXTS[language];
  const all = [
    ...states.map((state) => stateText(state, language)),
    ...(lastYear === null ? [] : [`${texts.lastYear}. ${stateText(lastYear, language)}`]),
    ...lines.flatMap((line) =>
      lineWords(line, language).map((words) => `  ${lineName(line.now.row)}: ${words}.`),
    ),
    ...(gone.length === 0 ? [] : [`  ${texts.gone(gone.map(({ row }) => lineName(row)))}`]),
    ...proposal.questions.map(({ id, saying, options }) => {
      const taken = options.find((option) => option.id === choices.answers[id]) ?? options[0];
      const answer = taken === undefined ? "" : periodsSaying(taken.saying, language);
      return `  ${texts.question}: ${periodsSaying(saying, language)} ${texts.taken(answer)}`;
    }),
  ];
  return `${all.join("\n")}\n`;
}

function stateText(state: PeriodState, language: Language): string {
  const texts = PERIODS_TEXTS[language];
  const { period, plan, actual, percent, months } = state;
  const inMoney = (kopiykas: number | null): string =>
    kopiykas === null ? texts.unknown : moneyInUnit(fromKopiykas(kopiykas, "UAH"), "UAH", language);
  return texts.state({
    period: periodWords(period, language),
    plan: inMoney(plan),
    actual: inMoney(actual),
    percent: percent === null ? texts.unknown : points(percent),
    pace: points(divideRounded(BigInt(months) * 100n, 12n, 1)),
  });
}
