import type { HostPlatform, RemarksForm } from "../../app/ports";
import type { FileState, FilesTotals, RowSorting } from "../view/many-files";

/** Words of the check of many files. */
export interface ManyFilesTexts {
  /** The item of the menu and the screen that it opens. */
  readonly title: string;
  readonly about: string;
  readonly check: (files: number) => string;
  readonly checkRest: (files: number) => string;
  /** Files of which the check came to nothing. */
  readonly checkFailed: (files: number) => string;
  readonly checkAgain: string;
  readonly progress: (done: number, all: number) => string;
  /** Which files are being worked at. */
  readonly working: (paths: readonly string[]) => string;
  readonly busy: Readonly<Record<"comparing" | "describing" | "opening", string>>;
  readonly making: (done: number, all: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, all: number) => string;
  /** Files of one programme that were not compared, because the person ended that. */
  readonly cutOff: (paths: readonly string[]) => string;
  readonly totals: (totals: FilesTotals) => string;
  readonly list: string;
  readonly search: string;
  readonly filter: string;
  readonly states: Readonly<Record<FileState, string>>;
  readonly sorting: string;
  readonly sortings: Readonly<Record<RowSorting, string>>;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly showAll: string;
  readonly clean: string;
  /** Of one file that has no result yet. */
  readonly still: Readonly<Record<"waiting" | "working", string>>;
  readonly aside: string;
  readonly carried: (names: readonly string[]) => string;
  readonly result: string;
  readonly copySummary: string;
  readonly keepResult: string;
  readonly copyResult: string;
  readonly backToList: string;
  readonly notOpen: string;
  readonly copyAddress: (address: string) => string;
  readonly noFindings: string;
  readonly waived: (count: number) => string;
  readonly reason: string;
  readonly more: (hidden: number) => string;
  readonly remarks: {
    readonly title: string;
    readonly about: (files: number) => string;
    readonly none: string;
    readonly noWay: string;
    readonly forms: Readonly<Record<RemarksForm, string>>;
    readonly make: (files: number) => string;
    readonly made: (files: number, kilobytes: number) => string;
    readonly zip: string;
    readonly download: (name: string) => string;
    readonly openBook: (name: string) => string;
    readonly delivered: string;
    readonly deliveredTo: Readonly<Record<HostPlatform, string>>;
    readonly failed: (files: number) => string;
    readonly other: string;
  };
}
