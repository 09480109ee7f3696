import type { CheckAlonePorts, CheckedWorkbook } from "../../../app/check-files/check-alone";
import { checkAlone } from "../../../app/check-files/check-alone";
import type { CheckedFile } from "../../../app/check-json";
import type { Failure, Result } from "../../../app/failure";
import { failed, success } from "../../../app/failure";
import type { CheckReport } from "../../../core/lint/finding";
import type { Profile } from "../../../core/lint/profile";
import type { ProgrammeFacts } from "../../../core/lint/same-programme";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import type { Comparable } from "./compare-files";
import { pack } from "./compare-files";
import type { Outcome } from "./outcome";
import { outcomeOf } from "./outcome";
import type { ResultView, ViewOptions } from "./result-view";

/** One file to be checked, and how its result is to be shown. Plain data: it goes to a worker. */
export interface CheckTask {
  readonly file: string;
  /** Which of the files it is, from zero. */
  readonly index: number;
  readonly view: ViewOptions;
  /** How many bytes of it may be kept to compare it with others; null where it is judged by itself. */
  readonly keepAtMost: number | null;
  /** The day of the check as ISO date; null where none was given. */
  readonly asOf: string | null;
}

/** What is left of a file once it was checked: its part of the result. */
export interface CheckedPart {
  readonly part: string;
  readonly outcome: Result<Outcome>;
  /** Why what is kept in the workbook was left aside; null where it was not. */
  readonly aside: Failure | null;
  /** Null where it is compared with nothing: nobody asked, or nothing says of what programme it is. */
  readonly comparable: Comparable | null;
}

/** What checking one file takes. */
export interface CheckFilePorts extends Pick<CheckAlonePorts, "judge" | "alive"> {
  readonly read: (path: string) => Promise<Result<WorkbookSnapshot>>;
  readonly kept: (path: string) => Promise<Result<string | null>>;
  /** By what a workbook is known to be of a programme. */
  readonly programmeOf: (
    workbook: WorkbookSnapshot,
    report: CheckReport,
    profile: Profile,
  ) => ProgrammeFacts | null;
  readonly view: (options: ViewOptions) => ResultView;
}

/** Reads, judges and shows one file. Never rejects: our own mistake is a failure of this file. */
export async function checkFile(task: CheckTask, ports: CheckFilePorts): Promise<CheckedPart> {
  const { file, index, view, asOf } = task;
  try {
    const { result, checked, carried, aside } = await checkAlone(
      { profile: view.profile, asOf },
      { ...ports, read: () => ports.read(file), kept: () => ports.kept(file) },
    );
    const part = ports.view(view).part({ file, result, carried }, index);
    const outcome = result.ok ? success(outcomeOf(result.value, view)) : result;
    const comparable = checked === null ? null : comparableOf(checked, task, ports);
    return { part, outcome, aside, comparable };
  } catch {
    return failedPart(task, { code: "check-crashed" }, ports.view);
  }
}

function comparableOf(
  checked: CheckedWorkbook,
  { keepAtMost, view }: CheckTask,
  { programmeOf }: CheckFilePorts,
): Comparable | null {
  if (keepAtMost === null) return null;
  const programme = programmeOf(checked.workbook, checked.report, view.profile);
  if (programme === null) return null;
  const packed = pack(checked);
  return { programme, packed: packed.byteLength > keepAtMost ? null : packed };
}

/** The part of a file of which nothing is known but why it was not checked. */
export function failedPart(
  { file, index, view }: Pick<CheckTask, "file" | "index" | "view">,
  failure: Failure,
  viewOf: CheckFilePorts["view"],
): CheckedPart {
  const checked: CheckedFile = { file, result: failed(failure) };
  const part = viewOf(view).part(checked, index);
  return { part, outcome: failed(failure), aside: null, comparable: null };
}
