import type { Choices, LeftOut, Question } from "../edits/proposal";
import type { GateFailures } from "../lint/gates";
import { findFailures } from "../lint/gates";
import { isZero } from "../report/decimal";
import type { MoneyTable, Table } from "../report/model";
import { columnUnit, moneyOf } from "../report/model";
import { isFilled } from "../report/nesting";
import type { MoneyColumn } from "../report/table-columns";
import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Category } from "./categories";
import { categoriesWithoutTotal } from "./categories";
import type { Trouble } from "./compute-sayings";
import { say, sayLeftOut } from "./compute-sayings";
import { rangeOfCell } from "./draft";
import type { MissingRow } from "./missing-rows";
import { cutsSomething, missingRow } from "./missing-rows";
import { askNesting, doubtfulFamilies, nestedAsSaid } from "./nesting-questions";

/** One table with what of it may be computed. */
export interface Task {
  readonly table: MoneyTable;
  readonly failures: GateFailures;
  /** The money columns whose figures are all in the unit of their header. */
  readonly columns: readonly MoneyColumn[];
  readonly offers: readonly MissingRow[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** What of a table may be computed, what is asked, and what is left out and why. */
export function taskOf(
  sheet: SheetSnapshot,
  read: MoneyTable,
  tables: readonly Table[],
  choices: Choices,
): Task {
  const families = doubtfulFamilies(read, sheet);
  const table = nestedAsSaid(read, families, choices);
  const failures = findFailures(table);
  const columns = table.moneyColumns.filter((column) => isInUnit(table, failures, column));
  const leftOut: LeftOut[] = [...otherUnits(sheet, table, columns), ...splitTotals(sheet, table)];
  const offers: MissingRow[] = [];
  for (const category of categoriesWithoutTotal(table)) {
    const filled = columns.filter((column) => category.rows.some((row) => isFilled(row, column)));
    const stops = filled.map((column) => stopsIn(category, column));
    const [first] = stops[0] ?? [];
    const row = missingRow(table, sheet, category);
    if (stops.some((each) => each.length === 0)) {
      if (!cutsSomething(sheet, table, tables, category.at)) offers.push(row);
      else
        leftOut.push({
          sheet: sheet.name,
          range: null,
          saying: say("left-no-row", { label: row.label }),
        });
    } else if (first !== undefined) {
      const cells = stops
        .flat()
        .flatMap(({ trouble, cell }) => (trouble === first.trouble ? [formatCell(cell)] : []));
      leftOut.push({ sheet: sheet.name, range: null, saying: sayLeftOut(first.trouble, cells) });
    }
  }
  const questions = families
    .filter(({ isInside }) => !isInside)
    .map((family) => askNesting(family, read, sheet));
  return { table, failures, columns, offers, questions, leftOut };
}

/** What would leave a missing total blank, so that its row is not worth inserting. */
function stopsIn({ rows }: Category, column: MoneyColumn) {
  return rows.flatMap(
    (row): readonly { readonly trouble: Trouble; readonly cell: CellAddress }[] => {
      const figure = moneyOf(row, column);
      if (figure === null || figure.reading === "blank") return [];
      const { reading, amount, cell } = figure;
      if (row.hidden && amount !== null && !isZero(amount)) return [{ trouble: "hidden", cell }];
      if (reading === "number" || reading === "text-number" || reading === "labelled") return [];
      return [{ trouble: reading === "annotated" ? "words" : reading, cell }];
    },
  );
}

/** A column in another unit than its header says would give sums and percents a thousandfold off. */
function isInUnit(table: MoneyTable, failures: GateFailures, column: MoneyColumn): boolean {
  if (table.columns[column]?.fittingUnit != null) return false;
  const compared = /^(annualPlan|periodPlan|actual)/.test(column);
  return !compared || failures.unitsDiffer.length === 0;
}

/** True where actual and plan are in one unit and there is a column for their percent. */
export function mayDivide(table: MoneyTable, failures: GateFailures): boolean {
  const { percent, annualPlan, actual } = table.columns;
  if (percent === undefined || annualPlan === undefined || actual === undefined) return false;
  const inUnit = (["annualPlan", "actual"] as const).every((each) =>
    isInUnit(table, failures, each),
  );
  return inUnit && columnUnit(table, "annualPlan") === columnUnit(table, "actual");
}

function otherUnits(
  sheet: SheetSnapshot,
  table: MoneyTable,
  columns: readonly MoneyColumn[],
): readonly LeftOut[] {
  const left = table.moneyColumns.filter((column) => !columns.includes(column));
  const cells = left.flatMap((column) =>
    table.rows.flatMap(({ kind, money }) => {
      const figure = money[column];
      return kind === "measure" && figure?.amount != null ? [figure.cell] : [];
    }),
  );
  return leftOutAt(sheet, cells, "units");
}

/** Percents cannot be had where plan and actual are in different units, or there is no place for them. */
export function withoutPercent(sheet: SheetSnapshot, table: MoneyTable): readonly LeftOut[] {
  const { annualPlan, actual, percent } = table.columns;
  if (annualPlan === undefined || actual === undefined) return [];
  if (percent === undefined) {
    return [{ sheet: sheet.name, range: table.header, saying: say("left-no-percent", {}) }];
  }
  const cells = table.rows.flatMap(({ kind, percent: figure }) =>
    kind === "measure" && figure !== null ? [figure.cell] : [],
  );
  return leftOutAt(sheet, cells, "units");
}

/** What one source or one executor has of a total is no sum of neighbouring rows. */
function splitTotals(sheet: SheetSnapshot, table: MoneyTable): readonly LeftOut[] {
  return table.blocks.flatMap(({ scope, total }): readonly LeftOut[] => {
    if (total === null || (scope !== "source" && scope !== "executor")) return [];
    const cells = Object.values(total.money).map(({ cell }) => cell);
    const [first] = cells;
    if (first === undefined || cells.length === 0) return [];
    const saying = say("left-split", { cells: cells.map(formatCell) });
    return [{ sheet: sheet.name, range: rangeOfCell(first), saying }];
  });
}

function leftOutAt(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
  trouble: "units",
): readonly LeftOut[] {
  const [first] = cells;
  if (first === undefined) return [];
  const saying = sayLeftOut(trouble, cells.map(formatCell));
  return [{ sheet: sheet.name, range: rangeOfCell(first), saying }];
}
