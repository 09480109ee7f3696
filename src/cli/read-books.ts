import { resolve, sep } from "node:path";
import { fileNames } from "../app/check-files/file-names";
import type { Failure } from "../app/failure";
import { failureText } from "../app/failure-texts";
import { readSourceBook } from "../app/source-books";
import type { SourceBook } from "../core/consolidate/sources";
import type { Profile } from "../core/lint/profile";
import type { Language } from "../core/texts/format";
import { expandAll } from "./expand-all";
import type { Terminal } from "./terminal";

/** The workbooks of a call, as far as they could be read; the others were told. */
export interface ReadBooks {
  readonly books: readonly SourceBook[];
  /** True where a file could not be read, or brought nothing. */
  readonly failed: boolean;
}

const PROGRESS: Readonly<Record<Language, (done: number, all: number) => string>> = {
  uk: (done, all) => `Прочитано файлів: ${done} з ${all}`,
  en: (done, all) => `Files read: ${done} of ${all}`,
};

/**
 * Reads the workbooks of several paths one after another and keeps of each what it brings, not its
 * cells. A file that cannot be read is told in one sentence, and the others are read all the same.
 *
 * @param except a file that is left out, for it is the result
 */
export async function readBooks(
  paths: readonly string[],
  asked: {
    readonly profile: Profile;
    readonly language: Language;
    readonly except: string | null;
    /** Whether figures of prose are of use, too. */
    readonly notes?: boolean;
    /** Whether each workbook is checked, too. */
    readonly remarks?: boolean;
  },
  terminal: Terminal,
): Promise<ReadBooks> {
  const { profile, language, except, notes = false, remarks = false } = asked;
  const { files, progress, interruption, err } = terminal;
  const judge = remarks ? terminal.judge : null;
  const expanded = await expandAll(paths, terminal);
  const found = expanded.filter(({ path }) => except === null || resolve(path) !== resolve(except));
  const names = fileNames(found.map(({ path }) => path.replaceAll(sep, "/")));
  const books: SourceBook[] = [];
  let hasFailed = false;
  const tell = (path: string, failure: Failure): void => {
    err(`${path}: ${failureText(failure, language)}\n`);
  };
  for (const [index, { path, result }] of found.entries()) {
    if (interruption.aborted) break;
    progress(PROGRESS[language](index, found.length));
    const read = result.ok
      ? await readSourceBook(path, names[index] ?? path, { files, profile, notes, judge })
      : result;
    if (!read.ok) {
      hasFailed = true;
      tell(path, read.failure);
      continue;
    }
    if (read.value.keptLeft) tell(path, { code: "kept-unreadable" });
    books.push(read.value.book);
  }
  progress("");
  return { books, failed: hasFailed };
}
