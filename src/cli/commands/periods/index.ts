import { periodsJson } from "../../../app/periods-json";
import { lineName } from "../../../core/consolidate/match-programme";
import type { Choices } from "../../../core/edits/proposal";
import type { PeriodsInARow, PeriodState } from "../../../core/periods/periods";
import type { ProposedPeriods } from "../../../core/periods/propose-periods";
import { proposePeriods } from "../../../core/periods/propose-periods";
import { divideRounded } from "../../../core/report/decimal";
import { fromKopiykas } from "../../../core/report/unit";
import { periodWords } from "../../../core/texts/dates";
import type { Language } from "../../../core/texts/format";
import { moneyInUnit, points } from "../../../core/texts/format";
import { lineWords, periodsSaying } from "../../../core/texts/periods";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { choice, flag, text } from "../../options";
import { readAnswers } from "../../read-answers";
import { readBooks } from "../../read-books";
import type { ExitStatus, Terminal } from "../../terminal";
import { readResultFile, writeResult } from "../../write-result";
import { PERIODS_TEXTS, PERIODS_WORDS } from "./texts";

const OPTIONS = {
  output: text,
  force: flag,
  format: choice("text", "json"),
  period: text,
  /** A JSON file of answers by question. */
  answers: text,
  profile: text,
} as const;

type Call = CommandCall<typeof OPTIONS>;

export const PERIODS = defineCommand({
  name: "periods",
  words: PERIODS_WORDS,
  options: OPTIONS,
  run: comparePeriodFiles,
});

async function comparePeriodFiles(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language, paths } = call;
  const { output, force, period, format } = options;
  const texts = PERIODS_TEXTS[language];
  const profile = await chooseProfile(options.profile, language, terminal.readText, terminal.err);
  if (profile === null) return 2;
  const answered = await readAnswers(options.answers, language, terminal);
  if (answered === null) return 2;
  const choices =
    period === null
      ? answered
      : { ...answered, answers: { ...answered.answers, "consolidate:period": period } };
  const { books, failed } = await readBooks(
    paths,
    { profile, language, except: output, remarks: true },
    terminal,
  );
  if (terminal.interruption.aborted) return 130;
  const file = await readResultFile(output, terminal);
  const proposed = proposePeriods(file.workbook, books, choices);
  const { periods, proposal } = proposed;
  if (periods === null) {
    terminal.err(`${texts.nothing}\n`);
    return 2;
  }
  const said =
    format === "json"
      ? periodsJson(periods, language)
      : periodsText(periods, proposed, choices, language);
  const status = failed ? 2 : 0;
  if (output === null) {
    terminal.out(said);
    return status;
  }
  if (!(await writeResult(proposal.batch, file, { output, force, language }, terminal))) return 2;
  terminal.out(format === "json" ? said : `${said}${texts.written(output)}\n`);
  return status;
}

/** Periods as text: each with its sums and pace, then what to look at, measure by measure. */
function periodsText(
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
