import type { CellAddress } from "../sheet/address";
import { formatRange } from "../sheet/address";
import type { Decimal } from "../report/decimal";
import { matchLines } from "../report/match-lines";
import type { MoneyTable, Table, TableRow } from "../report/model";
import { columnUnit, isMoneyTable, linesOf } from "../report/model";
import { sameProgramme } from "../report/previous-report";
import { termYears } from "../report/term-years";
import { fromKopiykas } from "../report/unit";
import type { Unit } from "../report/unit";

/** A year's plans as a programme has them for the lines of a report. */
export interface NextPlans {
  readonly plans: readonly { readonly cell: CellAddress; readonly amount: Decimal }[];
  /** Cells of plans for which the programme does not say. */
  readonly unknown: readonly CellAddress[];
}

/** The programmes of a workbook that have money for a year and speak of these lines, best last. */
export function programmesFor(
  report: MoneyTable,
  tables: readonly Table[],
  year: number,
): readonly MoneyTable[] {
  return tables
    .filter(isMoneyTable)
    .filter(
      (table) =>
        table.kind === "programme" &&
        table.columns[`year:${year}`] !== undefined &&
        sameProgramme(report, table) &&
        matchLines(linesOf(report), linesOf(table)).length > 0,
    );
}

/** One name for a table among those of a workbook. */
export function tableKey({ sheet, range }: Table): string {
  return `${sheet}!${formatRange(range)}`;
}

/**
 * The plans of a year for the lines of a report, in the unit of its column. A line that the programme
 * does not have, or has without a figure that can be read, is unknown; so is every line where a unit
 * is not declared.
 */
export function nextPlans(report: MoneyTable, programme: MoneyTable, year: number): NextPlans {
  const column = `year:${year}` as const;
  const unit = columnUnit(report, "annualPlan");
  const declared = columnUnit(programme, column) !== null;
  const lines = linesOf(report).filter(({ money }) => money.annualPlan !== undefined);
  const pairs = new Map(
    matchLines(lines, linesOf(programme)).map(({ own, other }) => [own, other] as const),
  );
  const plans: { cell: CellAddress; amount: Decimal }[] = [];
  const unknown: CellAddress[] = [];
  for (const line of lines) {
    const cell = line.money.annualPlan?.cell;
    if (cell === undefined) continue;
    const kopiykas = pairs.get(line)?.money[column]?.kopiykas ?? null;
    if (unit === null || !declared || kopiykas === null) unknown.push(cell);
    else plans.push({ cell, amount: inUnit(kopiykas, unit) });
  }
  return { plans, unknown };
}

function inUnit(kopiykas: number, unit: Unit): Decimal {
  return fromKopiykas(kopiykas, unit);
}

/** Lines whose term names years, and this one not among them. */
export function linesOver(report: MoneyTable, year: number): readonly TableRow[] {
  return linesOf(report).filter(({ texts }) => {
    const years = texts.term === undefined ? null : termYears(texts.term.text);
    return years !== null && years.length > 0 && !years.includes(year);
  });
}
