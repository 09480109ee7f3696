import type { Decimal } from "../core/report/decimal";
import { divideRounded, round, toText } from "../core/report/decimal";
import type { Figure } from "../core/report/figure";
import type { IndicatorTable, MoneyTable, PassportTable, Table } from "../core/report/model";
import { isMoneyTable, measuresOf } from "../core/report/model";
import type { TableRow, TextField } from "../core/report/model";
import type { MoneyColumn } from "../core/report/table-columns";
import { TO_DATE_COLUMNS } from "../core/report/table-columns";
import { sumOf } from "../core/report/nesting";
import type { Unit } from "../core/report/unit";
import { fromKopiykas } from "../core/report/unit";
import { columnName, formatRange } from "../core/sheet/address";

/** A table as it was understood, for machines. */
export function tableToJson(table: Table, withRows: boolean): object {
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    kind: table.kind,
    period: table.period,
    unit: table.unit,
    ...columnUnits(table),
    percent: isMoneyTable(table) ? table.percentKind : "undecided",
    columns: columnsOf(table),
    ...periodPlanOf(table),
    lines: linesOf(table),
    computed: isMoneyTable(table) ? computedOf(table) : null,
    ...(withRows ? { rows: rowsOf(table) } : {}),
  };
}

function columnUnits(table: Table): object {
  if (!isMoneyTable(table)) return {};
  const own = Object.entries(table.columns).flatMap(
    ([meaning, { unit, fittingUnit }]): readonly (readonly [string, Unit])[] => {
      const read = fittingUnit ?? unit;
      return read === null || read === table.unit ? [] : [[meaning, read]];
    },
  );
  return own.length === 0 ? {} : { columnUnits: Object.fromEntries(own) };
}

/** Letters of the columns found; the years of a programme under `years`. */
function columnsOf({ columns }: Table): object {
  const named: Record<string, string> = {};
  const years: Record<string, string> = {};
  for (const [meaning, { index }] of Object.entries(columns)) {
    const year = /^year:(\d+)$/.exec(meaning)?.[1];
    if (year !== undefined) years[year] = columnName(index);
    else if (isPublished(meaning)) named[meaning] = columnName(index);
  }
  return Object.keys(years).length === 0 ? named : { ...named, years };
}

/**
 * What one source, another year or all years together have is no column of the interface; the plan of the period
 * stands beside its columns, so that who reads these finds what they always found.
 */
function isPublished(meaning: string): boolean {
  const others: readonly string[] = ["periodPlan", ...TO_DATE_COLUMNS];
  return !meaning.includes(":") && !others.includes(meaning);
}

/** The plan of the reporting period: its column and its sum over the measures. */
function periodPlanOf(table: Table): object {
  const column = isMoneyTable(table) ? table.columns.periodPlan : undefined;
  if (column === undefined || !isMoneyTable(table)) return {};
  const sum = toText(fromKopiykas(sumOf(measuresOf(table), "periodPlan"), "UAH"));
  return { periodPlan: { column: columnName(column.index), computed: sum } };
}

/** Lines of a table: the leaves of the money, indicators, or items of a passport. */
export function linesOf(table: Table): number {
  if (isMoneyTable(table)) return measuresOf(table).length;
  if (table.kind === "passport") return table.rows.length;
  return table.rows.filter(({ kind }) => kind === "indicator").length;
}

/** A report's sums over its measures, as Zvirka computes them; percent null without a plan. */
export interface ComputedTotals {
  /** Only where the table has such a column. */
  readonly programmeVolume?: string;
  readonly annualPlan: string;
  readonly actual: string;
  readonly percent: string | null;
}

/** The sums of a table by year. */
export interface ComputedYears {
  readonly years: Readonly<Record<string, string>>;
  readonly total?: string;
}

export function computedOf(table: MoneyTable): ComputedTotals | ComputedYears {
  return table.kind === "execution-report" ? computedReport(table) : computedYears(table);
}

export function computedReport(table: MoneyTable): ComputedTotals {
  const measures = measuresOf(table);
  const plan = sumOf(measures, "annualPlan");
  const actual = sumOf(measures, "actual");
  const volume = sumOf(measures, "programmeVolume");
  return {
    ...(table.columns.programmeVolume === undefined
      ? {}
      : { programmeVolume: toText(fromKopiykas(volume, "UAH")) }),
    annualPlan: toText(fromKopiykas(plan, "UAH")),
    actual: toText(fromKopiykas(actual, "UAH")),
    percent: plan === 0 ? null : toText(divideRounded(BigInt(actual) * 100n, BigInt(plan), 2)),
  };
}

export function computedYears(table: MoneyTable): ComputedYears {
  const measures = measuresOf(table);
  const sum = (column: MoneyColumn): string => toText(fromKopiykas(sumOf(measures, column), "UAH"));
  const years = table.moneyColumns.filter((column) => column.startsWith("year:"));
  return {
    years: Object.fromEntries(years.map((column) => [column.slice("year:".length), sum(column)])),
    ...(table.columns.total === undefined ? {} : { total: sum("total") }),
  };
}

function rowsOf(table: Table): readonly object[] {
  if (isMoneyTable(table)) return table.rows.map((row) => moneyRow(row));
  return table.kind === "passport" ? passportRows(table) : indicatorRows(table);
}

type Values = Record<string, { readonly raw: string; readonly value: string | null }>;

function moneyRow(row: TableRow): object {
  const values: Values = {};
  const years: Values = {};
  for (const [column, figure] of Object.entries(row.money)) {
    const year = /^year:(\d+)$/.exec(column)?.[1];
    const read = { raw: figure.raw, value: moneyText(figure.amount) };
    if (year !== undefined) years[year] = read;
    else if (isPublished(column)) values[column] = read;
  }
  const planned = row.money.periodPlan;
  if (row.percent !== null) values["percent"] = { raw: row.percent.raw, value: plain(row.percent) };
  return {
    row: row.row + 1,
    kind: row.kind,
    level: row.level,
    parent: row.parent === null ? null : row.parent + 1,
    number: textOf(row.texts.number),
    values: Object.keys(years).length === 0 ? values : { ...values, years },
    ...(planned === undefined
      ? {}
      : { periodPlan: { raw: planned.raw, value: moneyText(planned.amount) } }),
  };
}

function indicatorRows(table: IndicatorTable): readonly object[] {
  return table.rows.map(
    ({ row, kind, group, number, indicator, unitOfMeasure, values, ...one }) => {
      const read: Values = {};
      const years: Values = {};
      for (const name of ["baseline", "deviation", "percent"] as const) {
        const figure = one[name];
        if (figure !== null) read[name] = { raw: figure.raw, value: plain(figure) };
      }
      for (const [column, figure] of Object.entries(values)) {
        const value = { raw: figure.raw, value: plain(figure) };
        if (column.startsWith("year:")) years[column.slice("year:".length)] = value;
        else read[column] = value;
      }
      return {
        row: row + 1,
        kind,
        group,
        number: textOf(number),
        indicator: textOf(indicator),
        unitOfMeasure: textOf(unitOfMeasure),
        values: Object.keys(years).length === 0 ? read : { ...read, years },
      };
    },
  );
}

function passportRows(table: PassportTable): readonly object[] {
  return table.rows.map(({ row, number, name, values }) => ({
    row: row + 1,
    number: textOf(number),
    name: name.text,
    value: values.map(({ text }) => text).join("\n"),
  }));
}

function textOf(field: TextField | null | undefined): string | null {
  return field?.text ?? null;
}

function plain({ amount }: Figure): string | null {
  return amount === null ? null : toText(amount);
}

/** Two decimals at least, as money is written. */
function moneyText(amount: Decimal | null): string | null {
  return amount === null ? null : toText(amount.scale < 2 ? round(amount, 2) : amount);
}
