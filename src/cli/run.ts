import type { CheckedFile } from "../app/check-json";
import { addSummaries, checkToJson } from "../app/check-json";
import { judgeWorkbook } from "../app/check";
import { failureWords } from "../app/failure-texts";
import type { Result } from "../app/failure";
import type { FilesPort } from "../app/ports";
import type { Summary } from "../core/lint/finding";
import { DEFAULT_PROFILE } from "../core/lint/profile";
import type { CheckOptions, FailOn } from "./options";
import { readCall } from "./options";
import { textView } from "./text-view";
import { CLI_TEXTS } from "./texts";

/** What the command line needs of the machine. */
export interface Terminal {
  readonly files: FilesPort;
  readonly version: string;
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

export type ExitStatus = 0 | 1 | 2;

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
  const files = await checkAll(options, terminal);
  for (const { file, result } of files) {
    if (result.ok) continue;
    const { what, next } = failureWords(result.failure, options.language);
    terminal.err(`${file}: ${what} ${next}\n`);
  }
  const colours = terminal.colours && options.output === null;
  const text =
    options.format === "json"
      ? `${JSON.stringify(checkToJson(files, { profile: DEFAULT_PROFILE, language: options.language, rows: options.rows }), null, 2)}\n`
      : textView(files, { language: options.language, colours });
  if (!(await deliver(text, options, terminal))) return 2;
  if (files.some(({ result }) => !result.ok)) return 2;
  const summary = addSummaries(
    files.flatMap(({ result }) => (result.ok ? [result.value.summary] : [])),
  );
  return reaches(summary, options.failOn) ? 1 : 0;
}

async function checkAll(
  options: CheckOptions,
  terminal: Terminal,
): Promise<readonly CheckedFile[]> {
  const found: (readonly [string, Result<string>])[] = [];
  for (const path of options.paths) {
    const expanded = await terminal.files.expand(path);
    if (expanded.ok) {
      found.push(...expanded.value.map((file) => [file, { ok: true, value: file }] as const));
    } else {
      found.push([path, expanded]);
    }
  }
  const checked: CheckedFile[] = [];
  for (const [file, path] of found) {
    if (found.length > 1) {
      terminal.progress(CLI_TEXTS[options.language].progress(checked.length, found.length));
    }
    const read = path.ok ? await terminal.files.read(path.value) : path;
    checked.push({ file, result: read.ok ? judgeWorkbook(read.value, DEFAULT_PROFILE) : read });
  }
  terminal.progress("");
  return checked;
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

function reaches(summary: Summary, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return summary.error > 0 || (failOn === "warning" && summary.warning > 0);
}
