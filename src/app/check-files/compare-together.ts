import type { CheckReport } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import { waive } from "../../core/lint/waivers";
import type { OtherFile } from "../../core/sheet/address";
import type { AcrossFiles, JudgedFile } from "../check-across";
import type { CheckedWorkbook } from "./check-alone";

/** A checked file of a programme, among the others of it. */
export interface FileOfProgramme extends CheckedWorkbook {
  /** As the others speak of it. */
  readonly file: OtherFile;
}

/** What came of comparing the files of one programme. */
export interface ComparedTogether {
  /** For each file its new report, with what was accepted marked; null where the others show nothing. */
  readonly reports: readonly (CheckReport | null)[];
  /** Rules that failed: our mistake. */
  readonly crashed: readonly string[];
}

export interface CompareTogetherPorts {
  readonly judgeTogether: (
    files: readonly JudgedFile[],
    profile: Profile,
    onRule: () => void,
  ) => AcrossFiles;
  /** Told that there is progress. */
  readonly alive: () => void;
}

/** Judges files of one programme together. */
export function compareTogether(
  files: readonly FileOfProgramme[],
  profile: Profile,
  { judgeTogether, alive }: CompareTogetherPorts,
): ComparedTogether {
  const { reports, crashed } = judgeTogether(files, profile, alive);
  const waived = files.map(({ waivers }, at) => {
    const report = reports[at] ?? null;
    return report === null ? null : waive(report, waivers);
  });
  return { reports: waived, crashed };
}

/** So many bytes of all files are kept at most: a report of a programme takes a few hundred thousand. */
const KEPT_BYTES = 256 * 1_048_576;
const SMALLEST_SHARE = 1_048_576;

/** How many bytes of each of so many files may be kept, so that it can be compared with others. */
export function shareOf(files: number): number {
  return Math.max(SMALLEST_SHARE, Math.floor(KEPT_BYTES / files));
}
