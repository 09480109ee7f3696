import { formatCell } from "../../../core/sheet/address";
import type { MappedIndicator } from "../../../core/lint/mapped-indicators";
import { mappedIndicators, withoutMapping } from "../../../core/lint/mapped-indicators";
import type { MessageOf, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { subtract } from "../../../core/report/decimal";
import type { Period } from "../../../core/report/period";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas, unitOf } from "../../../core/report/unit";
import type { CostYear } from "./cost-years";
import { costYears, findMeasures, isReport, isRounding, moneyTables } from "./cost-years";
import { costFormula } from "./cost-formula";

export type Messages = {
  /** A cost indicator is not the money of its measures. */
  wrong: CostArgs;
  /** It differs by no more than rounding makes. */
  rounding: CostArgs;
  /** The mapping names a measure that the programme has not, or has twice. */
  "no-measure": { cell: string; measure: string };
  /** Nobody wrote which measures an indicator is made of. */
  "no-mapping": { cell: string };
};
type CostArgs = {
  cell: string;
  of: CostYear["of"];
  period: Period;
  unit: Unit;
  stated: Decimal;
  computed: Decimal;
  difference: Decimal;
  measures: readonly string[];
};

/**
 * An indicator of cost states the money that the programme gives its measures; in a report of indicators
 * the money that the report of the same period plans for them and finances.
 */
export default defineWorkbookRule<Messages>({
  id: "IND-01",
  gate: "plan",
  severity: "warning",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    const programmes = moneyTables(input, "programme");
    const reports = moneyTables(input, "execution-report");
    const mapped = mappedIndicators(input);
    if (mapped === null) {
      if (programmes.length === 0) return;
      const problem = withoutMapping(input, isCost);
      const args = { cell: problem === null ? "" : formatCell(problem.cell) };
      if (problem !== null) yield { ...problem, message: { code: "no-mapping", args } };
      return;
    }
    for (const indicator of mapped.filter(({ row }) => isCost(row))) {
      const ofReport = isReport(indicator.table);
      const { period } = indicator.table;
      const tables = ofReport ? reports.filter(({ table }) => table.period === period) : programmes;
      if (tables.length === 0) continue;
      const found = findMeasures(tables, indicator);
      // A department's report has its own measures only.
      if ("missing" in found && ofReport) continue;
      if ("missing" in found) yield missing(indicator, found.missing);
      else for (const year of costYears(indicator, found)) yield* judge(indicator, year);
    }
  },
});

function isCost({ group, unitOfMeasure }: MappedIndicator["row"]): boolean {
  return group === "input" && unitOf(unitOfMeasure?.text ?? "") !== null;
}

type Found = WorkbookProblem<MessageOf<Messages>>;

function missing({ entry, mapping, placed }: MappedIndicator, measure: string): Found {
  const { cell } = entry;
  const message = { code: "no-measure", args: { cell: formatCell(cell), measure } } as const;
  return { kind: "not-applicable", sheet: mapping, table: placed.index, cell, message };
}

function* judge(indicator: MappedIndicator, year: CostYear): Iterable<Found> {
  const { value, unit, kopiykas, stated, places } = year;
  if (stated === kopiykas) return;
  const { placed, entry } = indicator;
  const computed = fromKopiykas(kopiykas, unit);
  const fix = costFormula(placed.sheet, year);
  const args: CostArgs = {
    cell: formatCell(value.cell),
    of: year.of,
    period: year.period,
    unit,
    stated: value.amount,
    computed,
    difference: subtract(value.amount, computed),
    measures: entry.measures,
  };
  const rounds = isRounding(year);
  yield {
    sheet: placed.sheet.name,
    table: placed.index,
    cell: value.cell,
    related: places,
    stated: value.amount,
    expected: computed,
    message: { code: rounds ? "rounding" : "wrong", args },
    ...(rounds ? { severity: "note" as const } : {}),
    ...(fix === null ? {} : { fix }),
  };
}
