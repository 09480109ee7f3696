import type { CheckReport } from "../core/lint/finding";
import type { Failure } from "./failure";

/** Why what a check gave is no judgement of a report table: only texts were judged. Null where it is one. */
export function lackingIn({ tables }: CheckReport): Failure | null {
  return tables.length === 0 ? { code: "no-report-table" } : null;
}
