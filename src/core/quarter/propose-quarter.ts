import { batchOf, joinBatches } from "../edits/batch";
import type { Choices, LeftOut, Proposal, Question, Saying } from "../edits/proposal";
import type { Profile } from "../lint/profile";
import type { MoneyTable, Table } from "../report/model";
import { isMoneyTable, linesOf } from "../report/model";
import { matchLines } from "../report/match-lines";
import type { Period } from "../report/period";
import { yearOfPeriod } from "../report/period";
import { sameProgramme } from "../report/previous-report";
import { isUnfilled } from "../report/unfilled";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import { chooseReports } from "../summary/choose-reports";
import type { BegunSheet, SheetToBegin } from "./begun-parts";
import { beginSheet } from "./begin-sheet";
import { programmesFor, tableKey } from "./next-plans";
import { asPeriod, isAfter, nextPeriods } from "./periods";
import { sayQuarter } from "./quarter-sayings";
import { referenceColumns } from "./reference";
import { nameOfPeriod } from "./sheet-name";

export interface QuarterInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  /** Names of the sheets to begin from; null for every report of the latest period. */
  readonly sheets: readonly string[] | null;
  readonly profile: Profile;
}

/** The questions, by the ids under which their answers are given. */
const PERIOD_QUESTION = "quarter:period";
const REFERENCE_QUESTION = "quarter:reference";
const PLANS_QUESTION = "quarter:plans";
const NONE = "none";

/** Answers to the questions given beforehand; of a programme, the one that is taken unasked. */
export function quarterAnswers(said: {
  readonly period: Period | null;
  readonly reference: boolean;
  readonly plans: "programme" | "empty" | "keep";
}): Choices["answers"] {
  return {
    ...(said.period === null ? {} : { [PERIOD_QUESTION]: said.period }),
    ...(said.reference ? { [REFERENCE_QUESTION]: "yes" } : {}),
    ...(said.plans === "programme" ? {} : { [PLANS_QUESTION]: said.plans }),
  };
}

/**
 * The next period's report sheets as copies of the last period's: its words, plans and lines carried
 * over, its actuals and explanations empty, percents and totals formulas. The sheets they are copied
 * from stay as they are, and each new one stands behind its own.
 */
export function proposeQuarter(input: QuarterInput, choices: Choices): Proposal {
  const { tables, sheets } = input;
  const reports = tables
    .filter(isMoneyTable)
    .filter(
      (table) =>
        table.kind === "execution-report" && (sheets === null || sheets.includes(table.sheet)),
    );
  const chosen = chooseReports(reports, choices);
  const copies = chosen.questions.map(asSource);
  if (chosen.reports.length === 0) return nothing([], [whole("", sayQuarter("no-report", {}))]);
  const from = chosen.reports[0]?.period ?? null;
  const { to, question } = periodOf(chosen.reports, from, choices);
  const questions = [...(question === null ? [] : [question]), ...copies];
  if (to === null) return nothing(questions, refusalsOf(chosen.reports, from));
  if (from !== null && !isAfter(to, from)) {
    return nothing(
      questions,
      sheetsOf(chosen.reports).map((sheet) =>
        whole(sheet, sayQuarter("not-later", { sheet, period: from })),
      ),
    );
  }
  return begunSheets(input, choices, { reports: chosen.reports, from, to, questions });
}

interface Begin {
  readonly reports: readonly MoneyTable[];
  readonly from: Period | null;
  readonly to: Period;
  readonly questions: readonly Question[];
}

function begunSheets(
  { workbook, tables, profile }: QuarterInput,
  choices: Choices,
  { reports, from, to, questions }: Begin,
): Proposal {
  const taken = workbook.sheets.map(({ name }) => name);
  const plans =
    from === null || yearOfPeriod(from) === yearOfPeriod(to)
      ? null
      : plansFor(reports, tables, from, to, choices);
  const reference = referenceFor(workbook, reports, from, to, choices);
  const begun: BegunSheet[] = [];
  const leftOut: LeftOut[] = [];
  for (const name of sheetsOf(reports)) {
    const sheet = findSheet(workbook, name);
    if (sheet === null) continue;
    const refusal = refusalOf(sheet, reports, tables, to);
    if (refusal !== null) {
      leftOut.push(whole(name, refusal));
      continue;
    }
    const own = tables.filter(
      (table) =>
        table.sheet === name &&
        (reports.some((report) => report === table) || table.kind === "indicators"),
    );
    const made = nameOfPeriod(name, from, to, taken);
    taken.push(made);
    const first = own.find(isMoneyTable);
    const toBegin: SheetToBegin = {
      sheet,
      tables: own,
      from,
      to,
      name: made,
      plans: plans === null || first === undefined ? null : plans.sourceFor(first),
      reference: reference.answer,
    };
    begun.push(beginSheet(toBegin, profile, choices));
  }
  const asked =
    begun.length === 0
      ? []
      : [
          ...(plans === null ? [] : [plans.question]),
          ...(reference.question === null ? [] : [reference.question]),
        ];
  return {
    items: begun.flatMap(({ items }) => items),
    questions: [...questions, ...asked],
    leftOut: [...leftOut, ...begun.flatMap((each) => each.leftOut)],
    batch: joinBatches(begun.map(({ batch }) => batch)),
  };
}

function nothing(questions: readonly Question[], leftOut: readonly LeftOut[]): Proposal {
  return { items: [], questions, leftOut, batch: batchOf({}) };
}

function whole(sheet: string, saying: Saying): LeftOut {
  return { sheet, range: null, saying };
}

function sheetsOf(reports: readonly MoneyTable[]): readonly string[] {
  return [...new Set(reports.map(({ sheet }) => sheet))];
}

/** The question of the summary, which asks it of the same sheets, in words of its own. */
function asSource(question: Question): Question {
  const sheets = question.options.map(({ id }) => id);
  return {
    ...question,
    saying: sayQuarter("ask-copies", { sheets }),
    options: sheets.map((sheet) => ({ id: sheet, saying: sayQuarter("take", { sheet }) })),
  };
}

/** The period to begin; null where the person has to say it, or the last report is still empty. */
function periodOf(
  reports: readonly MoneyTable[],
  from: Period | null,
  choices: Choices,
): { readonly to: Period | null; readonly question: Question | null } {
  const [first] = reports;
  const answer = choices.answers[PERIOD_QUESTION];
  const said = answer === undefined ? null : asPeriod(answer);
  if (from === null || first === undefined) return { to: said, question: null };
  const periods = nextPeriods(from);
  const isEmpty = reports.every(isUnfilled);
  const none = { id: NONE, saying: sayQuarter("no-period", {}) };
  const options = periods.map((period) => ({
    id: period,
    saying: sayQuarter("period", { period }),
  }));
  const question = {
    id: PERIOD_QUESTION,
    sheet: first.sheet,
    range: null,
    saying: sayQuarter("ask-period", {}),
    options: isEmpty ? [none, ...options] : options,
  };
  const usual = isEmpty ? null : (periods[0] ?? null);
  return { to: answer === NONE ? null : (said ?? usual), question };
}

function refusalsOf(reports: readonly MoneyTable[], from: Period | null): readonly LeftOut[] {
  return sheetsOf(reports).map((sheet) =>
    whole(
      sheet,
      from === null
        ? sayQuarter("unknown-period", { sheet })
        : sayQuarter("unfilled", { sheet, period: from }),
    ),
  );
}

/** Why no new sheet is made of this one; null where nothing is in the way. */
function refusalOf(
  sheet: SheetSnapshot,
  reports: readonly MoneyTable[],
  tables: readonly Table[],
  to: Period,
): Saying | null {
  if (sheet.visibility !== "visible") return sayQuarter("hidden-sheet", { sheet: sheet.name });
  const own = reports.filter((report) => report.sheet === sheet.name);
  const there = tables
    .filter(isMoneyTable)
    .find(
      (table) =>
        table.kind === "execution-report" &&
        table.period === to &&
        own.some((report) => isSameReport(report, table)),
    );
  return there === undefined
    ? null
    : sayQuarter("already-there", { sheet: there.sheet, period: to });
}

function isSameReport(a: MoneyTable, b: MoneyTable): boolean {
  const [own, other] = [linesOf(a), linesOf(b)];
  const shorter = Math.min(own.length, other.length);
  return shorter > 0 && sameProgramme(a, b) && matchLines(own, other).length * 2 >= shorter;
}

function plansFor(
  reports: readonly MoneyTable[],
  tables: readonly Table[],
  from: Period,
  to: Period,
  choices: Choices,
) {
  const year = yearOfPeriod(to);
  const programmes = [
    ...new Set(reports.flatMap((report) => programmesFor(report, tables, year))),
  ].toReversed();
  const [first] = reports;
  const question: Question = {
    id: PLANS_QUESTION,
    sheet: first?.sheet ?? "",
    range: null,
    saying: sayQuarter("ask-plans", { year }),
    options: [
      ...programmes.map((table) => ({
        id: tableKey(table),
        saying: sayQuarter("plans-from", { sheet: table.sheet }),
      })),
      { id: "empty", saying: sayQuarter("plans-empty", {}) },
      { id: "keep", saying: sayQuarter("plans-keep", { year: yearOfPeriod(from) }) },
    ],
  };
  const answer = choices.answers[PLANS_QUESTION];
  const sourceFor = (report: MoneyTable): MoneyTable | "empty" | "keep" => {
    if (answer === "empty" || answer === "keep") return answer;
    const said = programmes.find((table) => tableKey(table) === answer);
    return said ?? programmesFor(report, tables, year).at(-1) ?? "empty";
  };
  return { question, sourceFor };
}

function referenceFor(
  workbook: WorkbookSnapshot,
  reports: readonly MoneyTable[],
  from: Period | null,
  to: Period,
  choices: Choices,
) {
  const [first] = reports;
  if (from === null || first === undefined || yearOfPeriod(from) !== yearOfPeriod(to)) {
    return { answer: "no" as const, question: null };
  }
  const isThere = sheetsOf(reports).some((name) => {
    const sheet = findSheet(workbook, name);
    return sheet !== null && referenceColumns(sheet).length > 0;
  });
  const answers = isThere ? (["yes", "no"] as const) : (["no", "yes"] as const);
  const said = answers.find((answer) => answer === choices.answers[REFERENCE_QUESTION]);
  const question: Question = {
    id: REFERENCE_QUESTION,
    sheet: first.sheet,
    range: null,
    saying: sayQuarter("ask-reference", {}),
    options: answers.map((answer) => ({
      id: answer,
      saying: sayQuarter(`reference-${answer}`, {}),
    })),
  };
  return { answer: said ?? answers[0], question };
}
