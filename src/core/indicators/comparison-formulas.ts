import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { isPercentFormat } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import { toNumber, subtract } from "../report/decimal";
import type { IndicatorRow, IndicatorTable } from "../report/model";
import { percentText } from "../compute/percent-text";
import type { ComparedValues } from "./compared-values";
import { comparedValues, isPlanLessActual } from "./compared-values";

/** Points in a whole. */
const HUNDRED = 100;

/** Plan and actual that a formula can reckon with, and their cells. */
interface Operands {
  readonly compared: ComparedValues;
  readonly plan: CellAddress;
  readonly actual: CellAddress;
  /** The format of the actual. */
  readonly format: string;
}

/** Null where one of the two is no number. */
function operandsOf(row: IndicatorRow): Operands | null {
  const compared = comparedValues(row);
  const { annualPlan, actual } = row.values;
  if (compared?.areNumbers !== true || annualPlan === undefined || actual === undefined)
    return null;
  return {
    compared,
    plan: annualPlan.cell,
    actual: actual.cell,
    format: actual.numberFormat,
  };
}

/** The difference of plan and actual as a live formula in its cell, in the sign of its column. */
export function deviationFormula(
  sheet: SheetSnapshot,
  table: IndicatorTable,
  row: IndicatorRow,
): Edit | null {
  const operands = operandsOf(row);
  if (row.deviation === null || operands === null) return null;
  const { compared } = operands;
  const [from, taken] = isPlanLessActual(table)
    ? (["plan", "actual"] as const)
    : (["actual", "plan"] as const);
  const { cell } = row.deviation;
  return editOf(sheet, cell, {
    formula: `=${formatCell(operands[from])}-${formatCell(operands[taken])}`,
    value: toNumber(subtract(compared[from], compared[taken])),
    numberFormat: formatLike(cellAt(sheet, cell).numberFormat, operands),
  });
}

/** Actual by plan as a live formula that stays blank while nothing is planned; none of places in a rank. */
export function shareFormula(
  sheet: SheetSnapshot,
  table: IndicatorTable,
  row: IndicatorRow,
): Edit | null {
  const operands = operandsOf(row);
  if (row.percent === null || operands === null || operands.compared.ofRank) return null;
  const isFraction = !statesPoints(table);
  const planned = toNumber(operands.compared.plan);
  const share = toNumber(operands.compared.actual) / planned;
  const own = row.percent.numberFormat;
  const hasOwn = own !== "General" && isPercentFormat(own) === isFraction;
  return editOf(sheet, row.percent.cell, {
    formula: percentText(operands.plan, operands.actual, isFraction),
    value: planned > 0 ? share * (isFraction ? 1 : HUNDRED) : "",
    numberFormat: hasOwn ? own : isFraction ? "0.0%" : "0.0",
  });
}

/** True where the percents that stand in the column are numbers of points, not fractions shown with %. */
function statesPoints({ rows }: IndicatorTable): boolean {
  return rows.some(
    ({ percent }) =>
      percent?.reading === "number" &&
      percent.amount !== null &&
      !isPercentFormat(percent.numberFormat),
  );
}

/** Decimals that a difference is shown with at most where nobody chose a format. */
const MOST_DECIMALS = 5;

/**
 * The cell's own format, where it has none that of the figure beside it, and without either as many
 * decimals as the two figures have: Excel's own arithmetic would show more («0,990000000005239»).
 */
function formatLike(own: string, { format, compared: { plan, actual } }: Operands): string {
  const chosen = [own, format].find((each) => each !== "General");
  const decimals = Math.min(MOST_DECIMALS, Math.max(plan.scale, actual.scale));
  return chosen ?? (decimals === 0 ? "General" : `0.${"0".repeat(decimals)}`);
}
