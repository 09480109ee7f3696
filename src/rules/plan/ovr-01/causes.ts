import type { Follows } from "../../../core/lint/rule";
import type { Block, TableRow } from "../../../core/report/model";
import { moneyOf } from "../../../core/report/model";
import { sumOf } from "../../../core/report/nesting";
import type { PlanColumns } from "../../../core/report/plan-columns";

/** More than a plan that is not zero. */
export function exceeds(row: TableRow, { plan, actual }: PlanColumns): boolean {
  const [planned, paid] = [moneyOf(row, plan)?.kopiykas ?? 0, moneyOf(row, actual)?.kopiykas ?? 0];
  return planned !== 0 && paid > planned;
}

/** A total that is over its plan although its lines are not was added up wrongly. */
export function causeOf(
  blocks: readonly Block[],
  row: TableRow,
  { plan, actual }: PlanColumns,
): Follows | null {
  const block = blocks.find(({ total }) => total === row);
  if (block === undefined || sumOf(block.rows, actual) > sumOf(block.rows, plan)) return null;
  const cells = [moneyOf(row, plan), moneyOf(row, actual)].flatMap((figure) => figure?.cell ?? []);
  return { rule: "ARI-01", cells };
}

/** The whole is over its plan because one source is. */
export function sourceOf(
  all: readonly PlanColumns[],
  row: TableRow,
  { source }: PlanColumns,
): Follows | null {
  if (source !== null) return null;
  const over = all.filter((columns) => columns.source !== null && exceeds(row, columns));
  const cells = over.flatMap(({ actual }) => moneyOf(row, actual)?.cell ?? []);
  return cells.length === 0 ? null : { rule: "OVR-01", cells };
}
