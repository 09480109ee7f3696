import { resolve } from "node:path";
import { addSummaries } from "../app/check-json";
import { failureWords } from "../app/failure-texts";
import type { Failure, Result } from "../app/failure";
import type { ExpandedPath, FilesPort } from "../app/ports";
import type { Against, Summary } from "../core/lint/finding";
import type { Language } from "../core/texts/format";
import type { CheckedPart, CheckTask } from "./check-file";
import { failedPart } from "./check-file";
import { chooseProfile } from "./choose-profile";
import type { CheckOptions, FailOn } from "./options";
import { readCall } from "./options";
import type { ProgramFacts, ResultView, ViewOptions } from "./result-view";
import { CLI_TEXTS } from "./texts";

/** What the command line needs of the machine. */
export interface Terminal extends ProgramFacts {
  readonly expand: FilesPort["expand"];
  /** Checks files, several at once; gives their parts in the order of the tasks. */
  readonly checkFiles: (
    tasks: readonly CheckTask[],
    onDone: (done: number) => void,
  ) => Promise<readonly CheckedPart[]>;
  readonly view: (options: ViewOptions) => ResultView;
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
    text: string,
    replace: boolean,
  ) => Promise<"written" | "exists" | "failed">;
}

/** 130 is what a shell gives a program that was stopped by Ctrl+C. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Runs one call and gives its exit status: 0 nothing found at the level, 1 something, 2 could not. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const call = readCall(words);
  switch (call.kind) {
    case "help":
      terminal.out(`${CLI_TEXTS[call.language].help}\n`);
      return 0;
    case "version":
      terminal.out(`${terminal.version}\n`);
      return 0;
    case "wrong":
      terminal.err(`${CLI_TEXTS[call.language].wrongCall(call.problem)}\n`);
      return 2;
    case "check":
      return runCheck(call.options, terminal);
  }
}

async function runCheck(options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const { language } = options;
  const { readText, err } = terminal;
  const profile = await chooseProfile(options.profile, language, readText, err);
  if (profile === null) return 2;
  const { format, rows, honourWaivers } = options;
  const colours = terminal.colours && options.output === null;
  const view: ViewOptions = { format, profile, language, rows, colours, honourWaivers };
  const checked = await checkAll(options, view, terminal);
  const { parts, failures, aside, summary, against, interrupted } = checked;
  if (interrupted !== null) {
    terminal.err(`${CLI_TEXTS[language].interrupted(interrupted, parts.length)}\n`);
    return 130;
  }
  for (const told of [...failures, ...aside]) terminal.err(`${told}\n`);
  if (!(await deliver(terminal.view(view).whole(parts, summary, terminal), options, terminal)))
    return 2;
  if (failures.length > 0) return 2;
  return reaches(against, options.failOn) ? 1 : 0;
}

interface AllChecked {
  readonly parts: readonly string[];
  /** One sentence for each file that was not checked. */
  readonly failures: readonly string[];
  /** One for each file of which something was left aside. */
  readonly aside: readonly string[];
  readonly summary: Summary;
  readonly against: Against;
  /** How many files were done when the person stopped the program; null when nobody did. */
  readonly interrupted: number | null;
}

async function checkAll(
  options: CheckOptions,
  view: ViewOptions,
  terminal: Terminal,
): Promise<AllChecked> {
  const { language } = options;
  const found = await expandAll(options.paths, terminal);
  const tasks = found.map(({ path }, index): CheckTask => ({ file: path, index, view }));
  const readable = tasks.filter((_task, index) => found[index]?.result.ok === true);
  let done = 0;
  const tell = (now: number): void => {
    done = now;
    if (tasks.length > 1) {
      terminal.progress(CLI_TEXTS[language].progress(done, readable.length));
    }
  };
  tell(0);
  const checked = await terminal.checkFiles(readable, tell);
  terminal.progress("");
  const byTask = new Map(readable.map((task, at) => [task, checked[at]]));
  const all = tasks.map((task): CheckedPart => {
    const result = found[task.index]?.result;
    if (result?.ok === false) return failedPart(task, result.failure, terminal.view);
    return byTask.get(task) ?? failedPart(task, { code: "cancelled" }, terminal.view);
  });
  const outcomes = all.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  return {
    parts: all.map(({ part }) => part),
    failures: all.flatMap(({ outcome }, index) =>
      outcome.ok ? [] : [sentence(tasks[index], outcome.failure, language)],
    ),
    aside: all.flatMap(({ aside }, index) =>
      aside === null ? [] : [sentence(tasks[index], aside, language)],
    ),
    summary: addSummaries(outcomes.map((outcome) => outcome.summary)),
    against: {
      error: outcomes.reduce((sum, { against }) => sum + against.error, 0),
      warning: outcomes.reduce((sum, { against }) => sum + against.warning, 0),
    },
    interrupted: terminal.interruption.aborted ? done : null,
  };
}

function sentence(task: CheckTask | undefined, failure: Failure, language: Language): string {
  const { what, next } = failureWords(failure, language);
  return `${task?.file ?? ""}: ${what} ${next}`;
}

/** A file that is named twice, or stands in a named folder as well, is checked once. */
async function expandAll(
  paths: readonly string[],
  { expand }: Terminal,
): Promise<readonly ExpandedPath[]> {
  const found: ExpandedPath[] = [];
  for (const path of paths) found.push(...(await expand(path)));
  const seen = new Set<string>();
  return found.filter(({ path }) => {
    const place = resolve(path);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** True when the result reached where it was to go. */
async function deliver(text: string, options: CheckOptions, terminal: Terminal): Promise<boolean> {
  const { output } = options;
  if (output === null) {
    terminal.out(text);
    return true;
  }
  const texts = CLI_TEXTS[options.language];
  const outcome = await terminal.write(output, text, options.force);
  if (outcome === "written") return true;
  terminal.err(
    `${outcome === "exists" ? texts.outputExists(output) : texts.outputFailed(output)}\n`,
  );
  return false;
}

function reaches({ error, warning }: Against, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return error > 0 || (failOn === "warning" && warning > 0);
}
