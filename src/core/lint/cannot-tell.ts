import type { TableRow } from "../report/model";
import type { FigureColumn } from "../report/table-columns";
import type { GateFailures } from "./gates";
import { unreadableIn } from "./gates";
import type { MessageOf, Problem, RunnerMessages } from "./rule";
import { notApplicable } from "./rule";

/**
 * «Could not tell», at most once for a table: what stands in the way of judging these rows by these
 * columns. Where the units differ nothing can be judged; otherwise only the rows that cannot be read.
 */
export function cannotTell(
  rows: readonly TableRow[],
  columns: readonly FigureColumn[],
  failures: GateFailures,
): readonly Problem<MessageOf<RunnerMessages>>[] {
  if (rows.length === 0) return [];
  const [apart] = failures.unitsDiffer;
  if (apart !== undefined) return [notApplicable("units-differ", apart, failures.unitsDiffer)];
  const unread = unreadableIn(rows, columns, failures);
  const [first] = unread;
  return first === undefined ? [] : [notApplicable("unreadable", first, unread)];
}
