import { headerCell } from "../../../core/compute/header-cells";
import type { PlacedTable } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { MoneyTable } from "../../../core/report/model";
import { isMoneyTable, measuresOf } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import { percentOfPlan } from "../../../core/report/percent";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import type { CellAddress, Place } from "../../../core/sheet/address";

type Differ = { unit: Unit; other: Unit; sheets: readonly string[] };

export type Messages = {
  /** Reports of one period declare different units. */
  differ: Differ;
  /** The same, with what they make together. */
  sums: Differ & { plan: Decimal; actual: Decimal; percent: Decimal };
};

/** A report with what it declares. */
interface Declared extends PlacedTable {
  readonly table: MoneyTable;
  readonly unit: Unit;
  readonly header: CellAddress;
}

/** Reports that go into one summary declare one unit. */
export default defineWorkbookRule<Messages>({
  id: "UNI-05",
  gate: "units",
  severity: "warning",
  fixable: "none",
  scope: "workbook",
  *check({ tables }) {
    const reports = tables.flatMap(declared);
    for (const period of new Set(reports.map(({ table }) => table.period))) {
      const group = reports.filter(({ table }) => table.period === period);
      const usual = mostUsed(group.map(({ unit }) => unit));
      const odd = group.find(({ unit }) => unit !== usual);
      if (odd === undefined || usual === null) continue;
      const others = group.filter((each) => each !== odd);
      const related = others.map(({ table, header }): Place => ({
        sheet: table.sheet,
        cell: header,
      }));
      const args: Differ = {
        unit: odd.unit,
        other: usual,
        sheets: [
          ...new Set(others.filter(({ unit }) => unit === usual).map(({ sheet }) => sheet.name)),
        ],
      };
      const sums = sumsOf(group, usual);
      const place = { sheet: odd.table.sheet, table: odd.index, cell: odd.header, related };
      if (sums === null) yield { ...place, message: { code: "differ", args } };
      else yield { ...place, message: { code: "sums", args: { ...args, ...sums } } };
    }
  },
});

function declared(placed: PlacedTable): readonly Declared[] {
  const { table, sheet } = placed;
  if (!isMoneyTable(table) || table.kind !== "execution-report" || table.unit === null) return [];
  const header = headerCell(table, sheet, "annualPlan") ?? headerCell(table, sheet, "actual");
  return header === null ? [] : [{ ...placed, table, unit: table.unit, header }];
}

/** The unit of most reports; of equals the one met first. */
function mostUsed(units: readonly Unit[]): Unit | null {
  const count = (unit: Unit): number => units.filter((each) => each === unit).length;
  const [most = null] = units.toSorted((a, b) => count(b) - count(a));
  return most;
}

/** What the reports make together; null where a figure cannot be read, or its unit is not certain. */
function sumsOf(reports: readonly Declared[], unit: Unit) {
  const blind = reports.some(
    ({ failures }) => failures.unreadable.size > 0 || failures.unitsDiffer.length > 0,
  );
  if (blind) return null;
  const lines = reports.flatMap(({ table }) => measuresOf(table));
  const [plan, actual] = [sumOf(lines, "annualPlan"), sumOf(lines, "actual")];
  const percent = percentOfPlan(actual, plan);
  return percent === null
    ? null
    : { plan: fromKopiykas(plan, unit), actual: fromKopiykas(actual, unit), percent };
}
