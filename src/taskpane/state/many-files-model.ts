import { fileNames } from "../../app/check-files/file-names";
import { shareOf } from "../../app/check-files/compare-together";
import type { Failure, FailureCode } from "../../app/failure";
import type {
  CheckedByItself,
  CheckedPicked,
  DeliveryPort,
  DeliveryWay,
  DocumentFile,
  ProgrammeFile,
  RemarksForm,
} from "../../app/ports";
import { groupByProgramme } from "../../core/lint/same-programme";
import type { CheckReport, Summary } from "../../core/lint/finding";
import type { NamedFile } from "../view/picked-files";

/** How far a file is. */
export type FileStage =
  | { readonly kind: "waiting" | "working" }
  | {
      readonly kind: "checked";
      readonly alone: CheckedByItself;
      /** What is known beside the others of its programme; null where they show nothing. */
      readonly together: CheckedPicked | null;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A picked file with what came of it. */
export interface ManyFile extends NamedFile {
  readonly stage: FileStage;
}

/** What goes on with the files; one thing at a time. */
export type FilesWork =
  | { readonly kind: "none" }
  | { readonly kind: "checking"; readonly done: number; readonly all: number }
  | { readonly kind: "comparing" | "opening" | "describing" }
  | { readonly kind: "making"; readonly done: number; readonly all: number };

/** What is to be told of the comparison of files. */
export type ComparisonNote =
  | { readonly kind: "too-large"; readonly path: string }
  /** `cut-off` where the person ended it. */
  | { readonly kind: "not-compared" | "cut-off"; readonly paths: readonly string[] }
  | {
      readonly kind: "rules-crashed";
      readonly rules: readonly string[];
      readonly paths: readonly string[];
    };

/** Remarks that are ready to be handed over. */
export interface MadeRemarks {
  readonly form: RemarksForm;
  readonly files: readonly DocumentFile[];
  /** All of them in one; null where such a file cannot leave the pane. */
  readonly zip: DocumentFile | null;
  /** The files of which none could be made, and why. */
  readonly failed: readonly { readonly path: string; readonly failure: Failure }[];
  /** Names of the documents that were handed over. */
  readonly delivered: readonly string[];
}

/** A file whose findings are looked at. */
export interface OpenedFile {
  readonly index: number;
  readonly report: CheckReport;
}

export interface ManyFilesState {
  readonly files: readonly ManyFile[];
  readonly work: FilesWork;
  /** True from the first check on. */
  readonly begun: boolean;
  /** A person ended the last check before its end. */
  readonly stopped: boolean;
  readonly notes: readonly ComparisonNote[];
  readonly opened: OpenedFile | null;
  readonly made: MadeRemarks | null;
  /** Why the last thing that was asked for was not done. */
  readonly failure: Failure | null;
}

/** A check of many files from the first that is picked to the remarks. */
export interface ManyFilesSession {
  readonly state: () => ManyFilesState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly pick: (files: readonly NamedFile[]) => void;
  /** Checks the files that are not checked yet, or all of them anew. */
  readonly check: (which: "rest" | "all") => Promise<void>;
  /** Ends what goes on; what is done stays. */
  readonly cancel: () => void;
  readonly open: (index: number) => Promise<void>;
  readonly closeFile: () => void;
  /** Makes remarks to these files. */
  readonly makeRemarks: (form: RemarksForm, indexes: readonly number[]) => Promise<void>;
  readonly forgetRemarks: () => void;
  readonly deliver: (file: DocumentFile, way: DeliveryWay) => Promise<void>;
  /** The whole result in the command line's machine-readable form; null where it was not made. */
  readonly describe: () => Promise<string | null>;
  /** Hands the whole result over as a file. */
  readonly keepResult: (text: string) => void;
  /** Leaves what lies over the list, or ends what goes on; false where there is neither. */
  readonly leave: () => boolean;
  readonly delivery: Pick<DeliveryPort, "platform" | "ways">;
}

export const NOTHING_PICKED: ManyFilesState = {
  files: [],
  work: { kind: "none" },
  begun: false,
  stopped: false,
  notes: [],
  opened: null,
  made: null,
  failure: null,
};

/** What is known of a file now, beside the others where they show something. */
export function checkedOf({ stage }: ManyFile): CheckedPicked | null {
  return stage.kind === "checked" ? (stage.together ?? stage.alone) : null;
}

const NOTHING_TO_CHECK: ReadonlySet<FailureCode> = new Set(["no-report-table", "empty-workbook"]);

/** True where the file was read, and there was nothing in it to be judged. */
export function holdsNothing({ code }: Failure): boolean {
  return NOTHING_TO_CHECK.has(code);
}

/** True for a file to which there are remarks to be made. */
export function hasRemarks(file: ManyFile): boolean {
  const summary = checkedOf(file)?.facts.summary;
  return summary !== undefined && openOf(summary) > 0;
}

function openOf({ error, warning, note, review }: Summary): number {
  return error + warning + note + review;
}

/** Files of one programme, to be compared with each other. */
export interface ProgrammeGroup {
  /** Places of the files in the list. */
  readonly indexes: readonly number[];
  readonly files: readonly ProgrammeFile[];
}

/** The programmes of which there are several files, and the files that are too large to be compared. */
export function programmesOf(files: readonly ManyFile[]): {
  readonly groups: readonly ProgrammeGroup[];
  readonly tooLarge: readonly string[];
} {
  const names = fileNames(files.map(({ path }) => path));
  const most = shareOf(files.length);
  const alone = files.map(({ stage }) => (stage.kind === "checked" ? stage.alone : null));
  const all = groupByProgramme(alone.map((each) => each?.programme ?? null));
  const tooLarge: string[] = [];
  const groups = all.map((group): ProgrammeGroup => {
    const members = group.flatMap((index) => {
      const putAway = alone[index]?.putAway;
      const path = files[index]?.path ?? "";
      if (putAway === undefined) return [];
      if (putAway.size > most) {
        tooLarge.push(path);
        return [];
      }
      return [{ index, file: { file: { path, name: names[index] ?? path }, putAway } }];
    });
    return {
      indexes: members.map(({ index }) => index),
      files: members.map(({ file }) => file),
    };
  });
  return { groups: groups.filter((group) => group.files.length > 1), tooLarge };
}
