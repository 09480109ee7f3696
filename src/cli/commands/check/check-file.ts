import type { CheckedFile } from "../../../app/check-json";
import type { Failure, Result } from "../../../app/failure";
import { failed, success } from "../../../app/failure";
import { correctionsIn, profileIn, waiversIn } from "../../../app/kept";
import type { CheckBasis } from "../../../app/ports";
import { profileToCheckBy } from "../../../app/profile";
import type { CheckReport } from "../../../core/lint/finding";
import type { Loosened, Profile } from "../../../core/lint/profile";
import type { ProgrammeFacts } from "../../../core/lint/same-programme";
import type { Waiver } from "../../../core/lint/waivers";
import { waive } from "../../../core/lint/waivers";
import type { Corrections } from "../../../core/report/corrections";
import { NO_CORRECTIONS } from "../../../core/report/corrections";
import type { WorkbookSnapshot } from "../../../core/sheet/snapshot";
import type { CheckedWorkbook, Comparable } from "./compare-files";
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
export interface CheckFilePorts {
  readonly read: (path: string) => Promise<Result<WorkbookSnapshot>>;
  readonly kept: (path: string) => Promise<Result<string | null>>;
  readonly judge: (
    workbook: WorkbookSnapshot,
    basis: CheckBasis,
    onRule: () => void,
  ) => Result<CheckReport>;
  /** By what a workbook is known to be of a programme. */
  readonly programmeOf: (
    workbook: WorkbookSnapshot,
    report: CheckReport,
    profile: Profile,
  ) => ProgrammeFacts | null;
  readonly view: (options: ViewOptions) => ResultView;
  /** Told that there is progress. */
  readonly alive: () => void;
}

/** Reads, judges and shows one file. Never rejects: our own mistake is a failure of this file. */
export async function checkFile(task: CheckTask, ports: CheckFilePorts): Promise<CheckedPart> {
  const { file, index, view, asOf } = task;
  try {
    const read = await ports.read(file);
    ports.alive();
    const kept = await keptIn(file, ports);
    const { corrections, waivers, carried } = kept.ok ? kept.value : NOTHING;
    const basis = { profile: view.profile, corrections, asOf };
    const judged = read.ok ? ports.judge(read.value, basis, ports.alive) : read;
    const result = judged.ok ? success(waive(judged.value, waivers)) : judged;
    const part = ports.view(view).part({ file, result, carried }, index);
    const outcome = result.ok ? success(outcomeOf(result.value, view)) : result;
    const aside = read.ok && !kept.ok ? kept.failure : null;
    const comparable =
      read.ok && judged.ok
        ? comparableOf({ workbook: read.value, report: judged.value, waivers }, task, ports)
        : null;
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

/** What a person kept in the workbook. */
interface KeptThere {
  readonly corrections: Corrections;
  readonly waivers: readonly Waiver[];
  /** What its own profile would weaken. */
  readonly carried: readonly Loosened[];
}

const NOTHING: KeptThere = { corrections: NO_CORRECTIONS, waivers: [], carried: [] };

async function keptIn(file: string, { kept }: CheckFilePorts): Promise<Result<KeptThere>> {
  const text = await kept(file);
  if (!text.ok) return text;
  const corrections = correctionsIn(text.value);
  if (!corrections.ok) return corrections;
  const waivers = waiversIn(text.value);
  if (!waivers.ok) return waivers;
  const profile = await profileIn(text.value);
  if (!profile.ok) return profile;
  const carried = profile.value === null ? [] : profileToCheckBy(profile.value).loosened;
  return success({ corrections: corrections.value, waivers: waivers.value, carried });
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
