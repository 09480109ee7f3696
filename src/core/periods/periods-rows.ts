import { textContent } from "../edits/contents";
import type { CellContent } from "../edits/edit";
import type { DrawnRow } from "../own-sheets/own-looks";
import { oneLine } from "../report/header-words";
import { PERIODS_FOOT } from "../report/own-sheet";
import type { Unit } from "../report/unit";
import { numberInUnit } from "../report/unit";
import { formatCell } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import { sumOfSources } from "../summary/amounts";
import { periodWords } from "../texts/dates";
import { unitWords } from "../texts/format";
import { lineWords } from "../texts/periods";
import type {
  PeriodAmount,
  PeriodFigures,
  PeriodLine,
  PeriodsInARow,
  PeriodState,
} from "./periods";

const MONEY_FORMAT = "#,##0.00";
const CHANGE_FORMAT = "+#,##0.00;-#,##0.00;0.00";
const PERCENT_FORMAT = "0.0%";

/** Columns of both tables: plan, actual, percent, what stands beside, growth, last year, what to look at. */
export const PERIOD_COLUMNS = { count: 9, plan: 2, actual: 3, percent: 4, beside: 5 } as const;
const { plan: PLAN, actual: ACTUAL, beside: BESIDE } = PERIOD_COLUMNS;
/** Row of the first table's header. */
export const HEADER_ROW = 3;
/** Rows that the chart covers under the first table. */
export const CHART_ROWS = 14;

/** The rows of both tables: the periods with room for the chart under them, then each measure. */
export function periodRows(periods: PeriodsInARow, unit: Unit): readonly DrawnRow[] {
  const { states, lastYear, lines } = periods;
  const now = states.at(-1);
  const unitName = unitWords(unit, "uk").replaceAll("\u00A0", " ");
  const period = now === undefined ? "" : periodWords(now.period, "uk");
  const head = [
    textContent(`Хід виконання за ${period}`),
    textContent(`Суми – ${unitName}, наростаючим підсумком від початку року.`),
  ];
  const rows: DrawnRow[] = [
    { kind: "title", key: "0", cells: [head[0] ?? null] },
    { kind: "note", key: "1", cells: [head[1] ?? null] },
    { kind: "blank", key: "2", cells: [] },
    {
      kind: "header",
      key: "3",
      cells: [
        "",
        "Період",
        "План",
        "Профінансовано",
        "Відсоток",
        "Минуло року",
        "За цей період",
        "Торік за той самий",
        "",
      ].map((words) => (words === "" ? null : textContent(words))),
    },
  ];
  for (const [at, state] of states.entries()) {
    const isLast = at === states.length - 1;
    const place = { at, before: states[at - 1] ?? null, last: isLast ? lastYear : null };
    rows.push(stateRow(state, place, unit));
  }
  rows.push(blank());
  for (let row = 0; row < CHART_ROWS; row++) rows.push(blank());
  rows.push(blank());
  const previous = states.at(-2);
  const before =
    previous === undefined ? "Попередній період" : `За ${periodWords(previous.period, "uk")}`;
  const header = [
    "№",
    "Захід",
    "План",
    "Профінансовано",
    "Відсоток",
    before,
    "Зросло на",
    "Торік за той самий",
    "На що звернути увагу",
  ];
  rows.push({ kind: "header", key: "№|Захід", cells: header.map(textContent) });
  for (const line of lines) rows.push(lineRow(line, rows.length, unit));
  rows.push(blank(), { kind: "foot", key: `${PERIODS_FOOT}|`, cells: [textContent(PERIODS_FOOT)] });
  return rows;
}

function stateRow(
  state: PeriodState,
  place: {
    readonly at: number;
    readonly before: PeriodState | null;
    readonly last: PeriodState | null;
  },
  unit: Unit,
): DrawnRow {
  const { at, before, last } = place;
  const row = HEADER_ROW + 1 + at;
  const words = periodWords(state.period, "uk");
  const amountsOf = (which: "plan" | "actual"): CellContent | null => sumCell(state[which], unit);
  return {
    kind: "line",
    key: `|${words}`,
    cells: [
      null,
      textContent(words),
      amountsOf("plan"),
      amountsOf("actual"),
      percentCell(row, state.plan, state.actual),
      { formula: null, value: state.months / 12, numberFormat: PERCENT_FORMAT },
      before === null
        ? null
        : growthCell(
            row,
            { row: row - 1, column: ACTUAL },
            grown(state.actual, before.actual, unit),
          ),
      last === null ? null : sumCell(last.actual, unit),
      null,
    ],
  };
}

function sumCell(kopiykas: number | null, unit: Unit): CellContent | null {
  if (kopiykas === null) return null;
  return { formula: null, value: numberInUnit(kopiykas, unit), numberFormat: MONEY_FORMAT };
}

function lineRow(line: PeriodLine, row: number, unit: Unit): DrawnRow {
  const { now, before, lastYear } = line;
  const { number, texts } = now.row;
  const words = oneLine((texts.measure ?? texts.task ?? texts.executor)?.text ?? "");
  const said = number === null ? "" : number.join(".");
  const cell = (figures: PeriodFigures | null, which: "plan" | "actual"): CellContent | null =>
    amountCell(figures?.[which] ?? null, unit);
  return {
    kind: "line",
    key: `${said}|${words}`,
    cells: [
      { ...textContent(said), numberFormat: "@" },
      textContent(words),
      cell(now, "plan"),
      cell(now, "actual"),
      percentCell(row, now.plan?.kopiykas ?? null, now.actual?.kopiykas ?? null),
      cell(before, "actual"),
      growthCell(
        row,
        { row, column: BESIDE },
        grown(now.actual?.kopiykas ?? null, before?.actual?.kopiykas ?? null, unit),
      ),
      cell(lastYear, "actual"),
      textContent(lineWords(line, "uk").join(". ")),
    ].map((each) => (each?.value === "" && each.formula === null ? null : each)),
  };
}

function grown(now: number | null, before: number | null, unit: Unit): number | "" {
  return now === null || before === null ? "" : numberInUnit(now - before, unit);
}

/** A formula to the cell of this workbook, the amount itself from another file. */
function amountCell(amount: PeriodAmount | null, unit: Unit): CellContent | null {
  if (amount === null) return null;
  const { source, cell, kopiykas, live } = amount;
  const own = { sheet: source.table.sheet, cell, unit: amount.unit, kopiykas };
  const formula = source.file === null && live ? sumOfSources([own], unit) : null;
  return { formula, value: numberInUnit(kopiykas, unit), numberFormat: MONEY_FORMAT };
}

function percentCell(row: number, plan: number | null, actual: number | null): CellContent {
  const [p, a] = [PLAN, ACTUAL].map((column) => formatCell({ row, column }));
  const isKnown = plan !== null && actual !== null && plan > 0;
  return {
    formula: `=IF(AND(${p ?? ""}>0,${a ?? ""}<>""),${a ?? ""}/${p ?? ""},"")`,
    value: isKnown ? actual / plan : "",
    numberFormat: PERCENT_FORMAT,
  };
}

/** What is financed in a row more than in another cell; blank where either is. */
function growthCell(row: number, than: CellAddress, value: number | ""): CellContent {
  const [now, before] = [formatCell({ row, column: ACTUAL }), formatCell(than)];
  return {
    formula: `=IF(OR(${now}="",${before}=""),"",ROUND(${now}-${before},8))`,
    value,
    numberFormat: CHANGE_FORMAT,
  };
}

function blank(): DrawnRow {
  return { kind: "blank", key: "|", cells: [] };
}
