import type {
  CalendarFilePort,
  CheckBasis,
  CopiesPort,
  DocumentFile,
  DocumentWriterPort,
  FilesPort,
} from "../app/ports";
import type { Result } from "../app/failure";
import type { CheckReport } from "../core/lint/finding";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CheckedPart, CheckTask } from "./commands/check/check-file";
import type { Compared, CompareTask } from "./commands/check/compare-files";
import type { ProgramFacts, ResultView, ViewOptions } from "./commands/check/result-view";
import type { Answered } from "../app/pool";

/** What the command line needs of the machine. */
export interface Terminal extends ProgramFacts {
  readonly expand: FilesPort["expand"];
  /** Checks files, several at once; gives their parts in the order of the tasks. */
  readonly checkFiles: (
    tasks: readonly CheckTask[],
    onDone: (done: number) => void,
  ) => Promise<readonly CheckedPart[]>;
  /** Compares the files of each programme; gives what came of it in the order of the tasks. */
  readonly compareFiles: (tasks: readonly CompareTask[]) => Promise<readonly Answered<Compared>[]>;
  readonly view: (options: ViewOptions) => ResultView;
  /** One file at a time, for commands that change copies. */
  readonly files: Pick<FilesPort, "read" | "kept">;
  readonly copies: CopiesPort;
  readonly documents: DocumentWriterPort;
  readonly calendar: CalendarFilePort;
  readonly judge: (workbook: WorkbookSnapshot, basis: CheckBasis) => Result<CheckReport>;
  /** Reads a text file, such as a profile. */
  readonly readText: (path: string) => Promise<Result<string>>;
  /** Aborted when the person stops the program. */
  readonly interruption: AbortSignal;
  /** Results. */
  readonly out: (text: string) => unknown;
  /** Everything else. */
  readonly err: (text: string) => unknown;
  /** A line that the next one replaces; nothing where the error stream is no terminal. */
  readonly progress: (text: string) => void;
  readonly colours: boolean;
  /** Writes a result file; tells why when it cannot. */
  readonly write: (
    path: string,
    content: string | Uint8Array,
    replace: boolean,
  ) => Promise<Written>;
  /** Writes result files into a folder, which it makes where there is none; all of them or none new. */
  readonly writeFolder: (
    path: string,
    files: readonly DocumentFile[],
    replace: boolean,
  ) => Promise<Written>;
}

/** `exists` where something stands in the way that was not to be replaced. */
export type Written = "written" | "exists" | "failed";

/** 130 is what a shell gives a program that was stopped by Ctrl+C. */
export type ExitStatus = 0 | 1 | 2 | 130;
