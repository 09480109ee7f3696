import type { PaneJob } from "../state/open-job";

/** Words of the screen that shows what a job would do; loaded with it. */
export interface JobScreenTexts {
  /** What a job is for, above what it would do. */
  readonly about: Readonly<Record<PaneJob, string>>;
  readonly nothing: Readonly<Record<PaneJob, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly otherGroup: string;
  readonly group: (name: string, chosen: number, all: number) => string;
  readonly choose: (what: string) => string;
  readonly formula: string;
  readonly showMore: (hidden: number) => string;
  readonly questions: string;
  readonly leftOut: (count: number) => string;
  readonly apply: (chosen: number) => string;
  readonly applyAll: string;
  readonly dismiss: string;
  /** Where there is nothing to write. */
  readonly close: string;
}
