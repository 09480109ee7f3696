import type { Lacking } from "../state/sources-model";
import type { SourceJobId } from "../../app/jobs/job";

/** What a sheet or a file brings, in figures and words. */
export interface BroughtWords {
  readonly reports: number;
  /** In words; of a report that states none it is missing. */
  readonly periods: readonly string[];
  readonly unstated: boolean;
  readonly editions: number;
}

/** Words of the screen on which is chosen what to put together. */
export interface SourcesTexts {
  readonly about: Readonly<Record<SourceJobId, string>>;
  readonly period: string;
  readonly noPeriod: string;
  readonly sheets: string;
  readonly noSheets: string;
  readonly files: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly drop: string;
  readonly refused: (names: readonly string[]) => string;
  readonly reading: (done: number, all: number) => string;
  /** Once all are read: how many are, and how many could not be. */
  readonly taken: (read: number, unread: number) => string;
  readonly cancel: string;
  readonly remove: string;
  readonly removeOf: (file: string) => string;
  readonly keptLeft: string;
  readonly absent: (names: readonly string[]) => string;
  readonly without: string;
  readonly hidden: (sheet: string) => string;
  readonly brings: (brought: BroughtWords) => string;
  readonly editions: string;
  readonly editionsHint: string;
  readonly number: string;
  readonly numberOf: (edition: string) => string;
  readonly date: string;
  readonly dateOf: (edition: string) => string;
  readonly undated: string;
  readonly lacking: Readonly<Record<Lacking, string>>;
  readonly show: string;
  readonly more: (hidden: number) => string;
}
