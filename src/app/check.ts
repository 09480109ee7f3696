import type { CheckReport } from "../core/lint/finding";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Result } from "./failure";
import { failed, success } from "./failure";
import type { CheckBasis, JudgePort, JudgeProgress, WorkbookPort } from "./ports";

/** A check of the open workbook: the report, and the snapshot that fixes are described against. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
}

/** Reads the open workbook once and judges it. */
export async function checkOpenWorkbook(
  ports: { readonly workbook: WorkbookPort; readonly judge: JudgePort },
  basis: CheckBasis,
  onProgress: (progress: JudgeProgress) => void,
  signal: AbortSignal,
): Promise<Result<Checked>> {
  const read = await ports.workbook.read(signal);
  if (!read.ok) return read;
  if (signal.aborted) return failed({ code: "cancelled" });
  const judged = await ports.judge.judge(read.value, basis, onProgress, signal);
  if (!judged.ok) return judged;
  return success({ snapshot: read.value, report: judged.value });
}
