import type { Choices, Question } from "../edits/proposal";
import type { MoneyFigure } from "../report/figure";
import type { LinePair } from "../report/match-lines";
import type { MoneyTable, TableRow } from "../report/model";
import { columnUnit, measuresOf, moneyOf } from "../report/model";
import { roundingSlack } from "../report/rounding";
import type { YearColumn } from "../report/table-columns";
import type { Unit } from "../report/unit";
import { toKopiykas } from "../report/unit";
import type { CellAddress } from "../sheet/address";
import { isZero } from "../report/decimal";
import type { SourceTable } from "./sources";
import { sourceId, sourceName } from "./sources";

/** An amount of a report with the cell that it stands in. */
export interface Amount {
  readonly cell: CellAddress;
  readonly kopiykas: number;
  /** The unit that the cell's number is taken in. */
  readonly unit: Unit;
  /** True where the cell holds this number, so that a formula can refer to it. */
  readonly live: boolean;
  /** As the person sees it. */
  readonly raw: string;
  /**
   * By how many kopiykas the exact amount may be more or less, because it was rounded: «868,6» in
   * thousands stands for anything within 50 hryvnias. Plans are decided as they are written.
   */
  readonly slack: number;
}

export type AmountColumn = "annualPlan" | "actual";

/** In which unit the figures of a report are taken. */
export interface Units {
  readonly of: (source: SourceTable, column: AmountColumn) => Unit | null;
  readonly questions: readonly Question[];
}

const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

/** Lines of a report that are the programme's, by which its unit can be told. */
export interface Matched {
  readonly source: SourceTable;
  readonly pairs: readonly LinePair<TableRow>[];
  readonly column: YearColumn;
}

/**
 * The unit of each report: as it was read, unless most of its plans are a thousand times the
 * programme's or a thousandth of them, which is asked, and taken for what the programme says until
 * somebody says otherwise. Where nothing says the unit, the report stays out until somebody does.
 */
export function settleUnits(
  reports: readonly SourceTable[],
  matched: readonly Matched[],
  choices: Choices,
  sheet: string,
): Units {
  const settled = new Map<SourceTable, Partial<Record<AmountColumn, Unit | null>>>();
  const questions: Question[] = [];
  for (const source of reports) {
    const { table } = source;
    const [plan, actual] = [columnUnit(table, "annualPlan"), columnUnit(table, "actual")];
    const fitting = fittingUnit(source, matched);
    if (plan !== null && (fitting === null || fitting === plan)) {
      settled.set(source, { annualPlan: plan, actual: actual ?? plan });
      continue;
    }
    const id = `consolidate:unit:${sourceId(source)}`;
    const options: readonly (Unit | null)[] = fitting === null ? [null, ...UNITS] : [fitting, plan];
    const answered = options.find((each) => (each ?? "skip") === choices.answers[id]);
    const taken = answered ?? fitting;
    settled.set(source, {
      annualPlan: taken,
      // Columns that were read in two units are two questions: only the plan was compared.
      actual: actual === plan || actual === null ? taken : actual,
    });
    questions.push({
      id,
      sheet,
      range: null,
      saying: {
        code: plan === null ? "ask-unit" : "ask-thousandfold",
        args: { name: sourceName(source, reports), unit: plan ?? "" },
      },
      options: options.map((unit) => ({
        id: unit ?? "skip",
        saying: unit === null ? { code: "skip", args: {} } : { code: "take-unit", args: { unit } },
      })),
    });
  }
  return { of: (source, column) => settled.get(source)?.[column] ?? null, questions };
}

/** So many times the programme's plan is another unit, not a mistake of a plan. */
const OVER = 50;

/**
 * The unit in which most of a report's plans are the programme's to the kopiyka; where a department has
 * only a share of most measures, the one in which no plan is more than the programme's, if most are many
 * times as much in the unit that is declared. Null when neither tells.
 */
function fittingUnit(source: SourceTable, matched: readonly Matched[]): Unit | null {
  const own = matched.find((each) => each.source === source);
  if (own === undefined) return null;
  const both = own.pairs.flatMap(({ own: mine, other }) => {
    const [plan, planned] = [moneyOf(mine, "annualPlan"), moneyOf(other, own.column)];
    if (plan?.amount == null || planned?.kopiykas == null || planned.kopiykas === 0) return [];
    return isZero(plan.amount) ? [] : [{ amount: plan.amount, kopiykas: planned.kopiykas }];
  });
  const isMost = (count: number): boolean => count > 0 && count * 2 > both.length;
  const times = (unit: Unit): readonly number[] =>
    both.map(({ amount, kopiykas }) => toKopiykas(amount, unit) / kopiykas);
  const exact = UNITS.find((unit) => isMost(times(unit).filter((ratio) => ratio === 1).length));
  if (exact !== undefined) return exact;
  const declared = columnUnit(source.table, "annualPlan");
  if (declared === null || !isMost(times(declared).filter((ratio) => ratio > OVER).length)) {
    return null;
  }
  return UNITS.findLast((unit) => times(unit).every((ratio) => ratio <= 1)) ?? null;
}

/** The amount of a figure in a unit; null where nothing can be read. */
export function amountOf(figure: MoneyFigure, unit: Unit, slack: number): Amount | null {
  if (figure.amount === null) return null;
  const kopiykas = toKopiykas(figure.amount, unit);
  return {
    cell: figure.cell,
    kopiykas,
    unit,
    live: figure.reading === "number",
    raw: figure.raw,
    slack: kopiykas === 0 ? 0 : slack,
  };
}

/** By how many kopiykas each figure of a report's column may be rounded; 0 where they are exact. */
export function slackOf(table: MoneyTable, column: AmountColumn, unit: Unit): number {
  if (column === "annualPlan") return 0;
  const figures = measuresOf(table).flatMap((row) => {
    const figure = moneyOf(row, column);
    return figure?.amount == null || isZero(figure.amount) ? [] : [figure];
  });
  return figures.length === 0 ? 0 : roundingSlack(figures, unit) / figures.length;
}
