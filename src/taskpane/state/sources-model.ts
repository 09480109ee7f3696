import type { Checked } from "../../app/check";
import type { Failure } from "../../app/failure";
import type { SourceJobId } from "../../app/jobs/job";
import type { BroughtBook, JudgeProgress } from "../../app/ports";
import type { SourceBook, SourceProgramme } from "../../core/consolidate/sources";
import { fromSheets, sourceBook } from "../../core/consolidate/sources";
import type { Decision } from "../../core/consolidate/stated-editions";
import type { Choices } from "../../core/edits/proposal";
import type { Period } from "../../core/report/period";
import { comparePeriods, monthsOf, yearOfPeriod } from "../../core/report/period";
import { findSheet } from "../../core/sheet/snapshot";
import type { NamedFile } from "../view/picked-files";
import type { JobSources } from "./open-job";

/** A file that was picked, as it was read. */
export interface SourceFile {
  readonly name: string;
  readonly read:
    ({ readonly ok: true } & BroughtBook) | { readonly ok: false; readonly failure: Failure };
}

/** What is being put together, as far as it is not in the workbook itself. */
export interface SourcesState {
  readonly files: readonly SourceFile[];
  /** Null while nothing is read. */
  readonly reading: JudgeProgress | null;
  /** Why the last files could not be read at all. */
  readonly failure: Failure | null;
  /** Ids of entries that are ticked or not against what is taken as a rule. */
  readonly changed: ReadonlySet<string>;
  /** The period that a person named; null for the latest. */
  readonly period: Period | null;
  readonly answers: Choices["answers"];
  /** Files of the last time that are not at hand now. */
  readonly absent: readonly string[];
}

/** Puts reports together, step by step; keeps its own state. */
export interface SourcesSession {
  readonly job: SourceJobId;
  readonly state: () => SourcesState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads files besides those that are there; one of the same name and department takes the other's place. */
  readonly add: (files: readonly NamedFile[]) => Promise<void>;
  readonly remove: (file: string) => void;
  /** Ends the reading, if any. */
  readonly cancel: () => void;
  readonly tick: (entry: string) => void;
  readonly choosePeriod: (period: Period) => void;
  /** When an edition was decided; null for what its sheet says. */
  readonly decide: (edition: SourceProgramme, decision: Decision | null) => void;
  /** The files of the last time are not wanted this time. */
  readonly forgetAbsent: () => void;
  /** What the job takes, of what a check found. */
  readonly sources: (checked: Checked) => JobSources & { readonly sheets: readonly string[] };
}

/** A sheet that can take part: its reports, and the editions of programmes on it. */
export interface SourceEntry {
  readonly id: string;
  /** Null for this workbook. */
  readonly file: string | null;
  readonly sheet: string;
  readonly hidden: boolean;
  /** How many reports, and the periods that they state; null for one that states none. */
  readonly reports: number;
  readonly periods: readonly (Period | null)[];
  readonly editions: readonly SourceProgramme[];
  readonly chosen: boolean;
}

/** What can take part, with what is taken of it. */
export interface Candidates {
  readonly entries: readonly SourceEntry[];
  /** Every period stated, the latest first. */
  readonly periods: readonly Period[];
  /** The one that is put together; null where none is stated. */
  readonly period: Period | null;
}

/** The sheets of this workbook and of files that a job can take. */
export function candidatesOf(
  job: SourceJobId,
  checked: Checked,
  { files, changed, period: asked }: SourcesState,
): Candidates {
  const { snapshot, report } = checked;
  const own = sourceBook(null, snapshot, report.tables);
  const books = [own, ...files.flatMap(({ read }) => (read.ok ? [read.book] : []))];
  const found = books.flatMap((book) => sheetsOf(book, job));
  const isCounted = (period: Period): boolean => job !== "periods" || monthsOf(period) !== null;
  const stated = found.flatMap(({ periods }) => periods.flatMap((each) => each ?? []));
  const periods = [...new Set(stated)].filter(isCounted).toSorted(comparePeriods).toReversed();
  const period = periods.find((each) => each === asked) ?? periods[0] ?? null;
  const entries = found.map((each): SourceEntry => {
    const hidden = each.file === null && findSheet(snapshot, each.sheet)?.visibility !== "visible";
    const usual = !hidden && isUsual(each, job, period);
    return { ...each, hidden, chosen: usual !== changed.has(each.id) };
  });
  return { entries, periods, period };
}

type Found = Omit<SourceEntry, "hidden" | "chosen">;

function sheetsOf({ file, reports, programmes }: SourceBook, job: SourceJobId): readonly Found[] {
  // Periods are compared by themselves: no programme takes part in that.
  const editions = job === "periods" ? [] : programmes;
  const names = new Set([...reports, ...editions].map(({ table }) => table.sheet));
  return [...names].map((sheet) => {
    const own = reports.filter(({ table }) => table.sheet === sheet);
    return {
      id: `${file === null ? "" : `[${file}]`}${sheet}`,
      file,
      sheet,
      reports: own.length,
      periods: [...new Set(own.map(({ table }) => table.period))],
      editions: editions.filter(({ table }) => table.sheet === sheet),
    };
  });
}

/** What is taken until somebody says otherwise: editions, and reports for the period or for none stated. */
function isUsual({ periods, editions }: Found, job: SourceJobId, asked: Period | null): boolean {
  if (editions.length > 0) return true;
  return periods.some((each) => each === null || asked === null || isWanted(each, job, asked));
}

/** Of periods in a row those of the year up to the one asked for, and the same of the year before. */
function isWanted(period: Period, job: SourceJobId, asked: Period): boolean {
  if (period === asked) return true;
  if (job !== "periods" || monthsOf(period) === null) return false;
  const years = yearOfPeriod(asked) - yearOfPeriod(period);
  if (years === 1) return monthsOf(period) === monthsOf(asked);
  return years === 0 && comparePeriods(period, asked) < 0;
}

/** What is lacking before anything can be put together; null for nothing. */
export type Lacking = "reports" | "editions" | "states" | "period";

/** What a person still has to choose for a job. */
export function lackingFor(job: SourceJobId, { entries, period }: Candidates): Lacking | null {
  const chosen = entries.filter((each) => each.chosen);
  const hasReports = chosen.some(({ reports }) => reports > 0);
  const editions = chosen.flatMap((each) => each.editions).length;
  if (job === "bridge") {
    if (editions === 0) return "editions";
    if (period === null) return "period";
    return hasReports || editions > 1 ? null : "states";
  }
  if (!hasReports) return "reports";
  return job === "periods" && period === null ? "period" : null;
}

/** The books of files as far as their sheets are ticked. */
export function chosenBooks(
  files: readonly SourceFile[],
  { entries }: Candidates,
): readonly SourceBook[] {
  return files.flatMap(({ read }) => {
    if (!read.ok) return [];
    const { book } = read;
    const sheets = entries.flatMap(({ file, sheet, chosen }) =>
      chosen && file === book.file ? [sheet] : [],
    );
    return [fromSheets(book, sheets)];
  });
}
