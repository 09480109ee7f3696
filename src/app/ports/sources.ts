import type { SourceBook } from "../../core/consolidate/sources";
import type { Profile } from "../../core/lint/profile";
import type { Result } from "../failure";
import type { PickedFile } from "./files";
import type { JudgeProgress } from "./judging";

/** What a workbook file brings to be put together with others. */
export interface BroughtBook {
  readonly book: SourceBook;
  /** True where what a person corrected in it could not be read, and was left aside. */
  readonly keptLeft: boolean;
}

/** What a picked file brings, or why it brings nothing. */
export interface PickedSource {
  readonly name: string;
  readonly result: Result<BroughtBook>;
}

/** Reads and checks picked files for what they bring, as `PickedBooksPort` reads their cells. */
export interface PickedSourcesPort {
  readonly read: (
    files: readonly PickedFile[],
    profile: Profile,
    onProgress: (progress: JudgeProgress) => void,
    signal: AbortSignal,
  ) => Promise<Result<readonly PickedSource[]>>;
}

/** What a person last put together by a job, so that they do not have to say it again. */
export interface ChosenSources {
  /** Ids of sheets that were ticked or not against what is taken as a rule. */
  readonly changed: readonly string[];
  /** Names of the files that were taken: a browser does not let a page read them again by itself. */
  readonly files: readonly string[];
  /** Answers by question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What was chosen last: kept on this machine by workbook and job, never in the file. */
export interface ChosenSourcesPort {
  /** Null where nothing was chosen yet, or that is not known any more. */
  readonly last: (workbook: string, job: string) => Promise<ChosenSources | null>;
  readonly save: (workbook: string, job: string, chosen: ChosenSources) => Promise<void>;
}
