import { batchOf } from "../edits/batch";
import type { Choices, LeftOut, Proposal, Question } from "../edits/proposal";
import type { LayoutStyle } from "../layout/style";
import { asPeriod } from "../quarter/periods";
import { nameOfPeriod } from "../quarter/sheet-name";
import { tableKey } from "../quarter/next-plans";
import { toNumber } from "../report/decimal";
import { matchLines } from "../report/match-lines";
import type { MoneyTable, Table, TableRow } from "../report/model";
import { columnUnit, isMoneyTable, measuresOf } from "../report/model";
import type { Period } from "../report/period";
import { yearOfPeriod } from "../report/period";
import { rowNumberText } from "./row-number-text";
import { termYears } from "../report/term-years";
import { fromKopiykas } from "../report/unit";
import type { Unit } from "../report/unit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { dayUk } from "../texts/dates";
import type { ReportLine } from "./draw-report";
import { drawReport } from "./draw-report";
import { executorsOf, isOfExecutor } from "./executors";
import { sheetItem } from "./propose-template";
import { newSheet } from "./sheet-draft";
import { sayTemplate } from "./template-sayings";

const PROGRAMME = "first:programme";
const EXECUTOR = "first:executor";
const PERIOD = "first:period";
const EVERYONE = "";
/** Letters of a measure by which it is named to the person. */
const NAMED = 60;

/** Answers to the questions of the first report, given beforehand. */
export function firstReportAnswers(said: {
  readonly period: Period | null;
  readonly executor: string | null;
}): Choices["answers"] {
  return {
    ...(said.period === null ? {} : { [PERIOD]: said.period }),
    ...(said.executor === null ? {} : { [EXECUTOR]: said.executor }),
  };
}

/**
 * The first report by a programme of the workbook: the measures of one executor, or all, that are for
 * the year, with the year's plans; actuals and explanations empty, percents and totals formulas.
 */
export function proposeFirstReport(
  input: {
    readonly workbook: WorkbookSnapshot;
    readonly tables: readonly Table[];
    readonly style: LayoutStyle;
  },
  choices: Choices,
): Proposal {
  const programmes = input.tables
    .filter(isMoneyTable)
    .filter((table) => table.kind === "programme" && yearsOf(table).length > 0)
    .toReversed();
  const programme =
    programmes.find((table) => tableKey(table) === choices.answers[PROGRAMME]) ?? programmes[0];
  if (programme === undefined)
    return refused([], { sheet: "", range: null, saying: sayTemplate("no-programme", {}) });
  const years = yearsOf(programme);
  const said = asPeriod(choices.answers[PERIOD] ?? "");
  const period = said ?? `${String(years[0] ?? "")}-q1`;
  const year = yearOfPeriod(period);
  const executor = choices.answers[EXECUTOR] ?? EVERYONE;
  const questions = questionsOf(programmes, programme, years);
  const own = measuresOf(programme).filter(
    (row) => executor === EVERYONE || isOfExecutor(row, executor),
  );
  const lines = own.filter((row) => isForYear(row, year));
  const left = (saying: LeftOut["saying"]): LeftOut => ({
    sheet: programme.sheet,
    range: null,
    saying,
  });
  if (lines.length === 0)
    return refused(questions, left(sayTemplate("no-lines", { executor, year })));
  const there = input.tables
    .filter(isMoneyTable)
    .find(
      (table) =>
        table.kind === "execution-report" && table.period === period && holds(table, lines),
    );
  if (there !== undefined)
    return refused(questions, left(sayTemplate("already-there", { sheet: there.sheet, period })));
  const unit = columnUnit(programme, `year:${year}`) ?? "thousand-UAH";
  const drawn = lines.map((row) => lineOf(row, year, unit));
  const name = nameOfPeriod(
    executor === EVERYONE ? "Аркуш" : executor,
    null,
    period,
    input.workbook.sheets.map((sheet) => sheet.name),
  );
  const draft = drawReport({
    name,
    period,
    unit,
    lines: drawn,
    programme: programmeName(programme, input.tables),
    decisions: decisionsOf(programme),
    executor: executor === EVERYONE ? (programme.title.executor?.text ?? null) : executor,
    term:
      years.length === 1
        ? `${String(years[0])} рік`
        : `${String(years[0])}-${String(years.at(-1))} роки`,
  });
  const item = sheetItem(
    "first:sheet",
    name,
    sayTemplate("report", { sheet: name, lines: lines.length, period }),
    choices,
  );
  const unknown = drawn
    .filter(({ plan }) => plan === null)
    .map(({ number, measure }) => `${number} ${measure.slice(0, NAMED)}`.trim());
  const others = own.length - lines.length;
  return {
    items: [item],
    questions,
    leftOut: [
      ...(others === 0 ? [] : [left(sayTemplate("other-years", { lines: others, year }))]),
      ...(unknown.length === 0
        ? []
        : [left(sayTemplate("no-amount", { measures: unknown, year }))]),
    ],
    batch: item.chosen ? newSheet(draft, programme.sheet, input.style) : batchOf({}),
  };
}

function refused(questions: readonly Question[], leftOut: LeftOut): Proposal {
  return { items: [], questions, leftOut: [leftOut], batch: batchOf({}) };
}

function questionsOf(
  programmes: readonly MoneyTable[],
  programme: MoneyTable,
  years: readonly number[],
): readonly Question[] {
  const at = { sheet: programme.sheet, range: null };
  const rows = measuresOf(programme);
  const periods = years.flatMap((year) =>
    ["-q1", "-h1", "-9m", ""].map((part) => `${String(year)}${part}`),
  );
  const executors = executorsOf(rows);
  return [
    ...(programmes.length < 2
      ? []
      : [
          {
            ...at,
            id: PROGRAMME,
            saying: sayTemplate("ask-programme", {}),
            options: programmes.map((table) => ({
              id: tableKey(table),
              saying: sayTemplate("take", { sheet: table.sheet }),
            })),
          },
        ]),
    ...(executors.length === 0
      ? []
      : [
          {
            ...at,
            id: EXECUTOR,
            saying: sayTemplate("ask-executor", {}),
            options: [
              { id: EVERYONE, saying: sayTemplate("everyone", { lines: rows.length }) },
              ...executors.map((executor) => ({
                id: executor,
                saying: sayTemplate("executor", {
                  executor,
                  lines: rows.filter((row) => isOfExecutor(row, executor)).length,
                }),
              })),
            ],
          },
        ]),
    {
      ...at,
      id: PERIOD,
      saying: sayTemplate("ask-period", {}),
      options: periods.map((period) => ({ id: period, saying: sayTemplate("period", { period }) })),
    },
  ];
}

function yearsOf({ columns }: MoneyTable): readonly number[] {
  return Object.keys(columns)
    .flatMap((column) => /^year:(\d{4})$/.exec(column)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** With money of the year, or with a term that names it: some measures cost nothing. */
function isForYear({ money, texts }: TableRow, year: number): boolean {
  const kopiykas = money[`year:${year}`]?.kopiykas ?? null;
  if (kopiykas !== null && kopiykas !== 0) return true;
  const named = texts.term === undefined ? null : termYears(texts.term.text);
  return named === null ? kopiykas === null : named.includes(year);
}

function holds(table: MoneyTable, lines: readonly TableRow[]): boolean {
  const own = measuresOf(table);
  const shorter = Math.min(own.length, lines.length);
  return shorter > 0 && matchLines(own, lines).length * 2 >= shorter;
}

function lineOf(row: TableRow, year: number, unit: Unit): ReportLine {
  const { texts, money } = row;
  const amount = (kopiykas: number | null | undefined): number | null =>
    kopiykas == null ? null : toNumber(fromKopiykas(kopiykas, unit));
  return {
    number: rowNumberText(row),
    task: texts.task?.text ?? "",
    measure: texts.measure?.text ?? texts.task?.text ?? "",
    term: texts.term?.text ?? "",
    executor: texts.executor?.text ?? "",
    source: texts.fundingSource?.text ?? "",
    volume: amount(money.total?.kopiykas),
    plan: amount(money[`year:${year}`]?.kopiykas),
    actual: null,
    explanation: "",
  };
}

function programmeName(programme: MoneyTable, tables: readonly Table[]): string | null {
  const titles = [programme, ...tables].flatMap(({ title }) => title.programme?.name ?? []);
  return titles[0] ?? null;
}

function decisionsOf({ title }: MoneyTable): string | null {
  const cited = title.decisions.flatMap(({ number, date }) =>
    number === null || date === null ? [] : [`${dayUk(date)} № ${number}`],
  );
  return cited.length === 0 ? null : cited.join(", ");
}
