import type { RunComparison } from "../core/lint/compare-runs";
import { compareRuns } from "../core/lint/compare-runs";
import type { CheckReport } from "../core/lint/finding";
import type { RunsPort, WorkbookPort } from "./ports";

interface HistoryPorts {
  readonly workbook: Pick<WorkbookPort, "key">;
  readonly runs: RunsPort;
}

/** A check beside the last one of the same workbook, which it takes the place of; null for the first. */
export async function compareWithLast(
  { workbook, runs }: HistoryPorts,
  { findings }: CheckReport,
): Promise<RunComparison | null> {
  const key = await workbook.key();
  const now = findings.map(({ fingerprint }) => fingerprint);
  const before = await runs.last(key);
  await runs.save(key, now);
  return before === null ? null : compareRuns(before, now);
}
