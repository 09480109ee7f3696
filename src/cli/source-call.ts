import type { Choices, Proposal } from "../core/edits/proposal";
import type { SourceBook } from "../core/consolidate/sources";
import type { Profile } from "../core/lint/profile";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { chooseProfile } from "./choose-profile";
import type { CommandCall } from "./command";
import { OUTPUT_OPTIONS } from "./deliver";
import { choice, text } from "./options";
import { readAnswers } from "./read-answers";
import type { ReadBooks } from "./read-books";
import { readBooks } from "./read-books";
import { refuser } from "./refuse";
import type { ExitStatus, Terminal } from "./terminal";
import type { ResultFile } from "./write-result";
import { readResultFile, writeResult } from "./write-result";

/** Options of the commands that put reports and programmes of several files together. */
export const SOURCE_OPTIONS = {
  ...OUTPUT_OPTIONS,
  format: choice("text", "json"),
  period: text,
  /** A JSON file of answers by question. */
  answers: text,
  profile: text,
} as const;

export type SourceCall = CommandCall<typeof SOURCE_OPTIONS>;

/** What files bring to such a command, and what its options choose. */
export interface ReadSources extends ReadBooks {
  readonly profile: Profile;
  readonly choices: Choices;
}

/**
 * Reads the files of a call. A status where it ends before: something was refused, which was told, or
 * somebody interrupted it.
 *
 * @param wanted what else of each file is of use
 */
export async function readSources(
  { options, language, paths }: SourceCall,
  wanted: { readonly notes?: boolean; readonly remarks?: boolean },
  terminal: Terminal,
): Promise<ReadSources | ExitStatus> {
  const { output, period } = options;
  const profile = await chooseProfile(options.profile, language, terminal);
  if (profile === null) return 2;
  const answered = await readAnswers(options.answers, language, terminal);
  if (answered === null) return 2;
  const named: Choices["answers"] = period === null ? {} : { "consolidate:period": period };
  const asked = { profile, language, except: output, ...wanted };
  const read = await readBooks(paths, asked, terminal);
  if (terminal.interruption.aborted) return 130;
  return { ...read, profile, choices: { ...answered, answers: { ...answered.answers, ...named } } };
}

/** What came of several files. */
export interface FoundInSources {
  readonly proposal: Proposal;
  /** As the command tells it, by `--format`. */
  readonly said: string;
}

/**
 * Tells what was found, and writes it where `--output` says.
 *
 * @param written the sentence for the person once it is there
 */
export async function deliverFound(
  { proposal, said }: FoundInSources,
  { options, language }: SourceCall,
  file: ResultFile,
  written: (output: string) => string,
  terminal: Terminal,
): Promise<boolean> {
  const { output, force, format } = options;
  if (output === null) {
    terminal.out(said);
    return true;
  }
  const to = { output, force, language };
  if (!(await writeResult(proposal.batch, file, to, terminal))) return false;
  terminal.out(format === "json" ? said : `${said}${written(output)}\n`);
  return true;
}

/**
 * Compares files, tells what was found, and writes it where `--output` says.
 *
 * @param comparison `compare` gives null where there is nothing to compare
 */
export async function compareSources(
  call: SourceCall,
  comparison: {
    readonly wanted: { readonly notes?: boolean; readonly remarks?: boolean };
    readonly compare: (
      workbook: WorkbookSnapshot,
      books: readonly SourceBook[],
      choices: Choices,
    ) => FoundInSources | null;
    readonly texts: {
      readonly nothing: string;
      readonly written: (output: string) => string;
    };
  },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { wanted, compare, texts } = comparison;
  const sources = await readSources(call, wanted, terminal);
  if (typeof sources === "number") return sources;
  const file = await readResultFile(call.options.output, terminal);
  const compared = compare(file.workbook, sources.books, sources.choices);
  if (compared === null) return refuser(terminal)(texts.nothing);
  const isDelivered = await deliverFound(compared, call, file, texts.written, terminal);
  return isDelivered && !sources.failed ? 0 : 2;
}
