import { addSummaries } from "../../../app/check-json";
import type { Failure } from "../../../app/failure";
import { failureWords } from "../../../app/failure-texts";
import type { Against, Summary } from "../../../core/lint/finding";
import type { Language } from "../../../core/texts/format";
import { chooseProfile } from "../../choose-profile";
import type { CommandCall } from "../../command";
import { defineCommand } from "../../command";
import { deliver } from "../../deliver";
import { expandAll } from "../../expand-all";
import { choice, flag, text } from "../../options";
import type { ExitStatus, Terminal } from "../../terminal";
import type { CheckedPart, CheckTask } from "./check-file";
import { failedPart } from "./check-file";
import type { ViewOptions } from "./result-view";
import { FORMATS } from "./result-view";
import { CHECK_TEXTS, CHECK_WORDS } from "./texts";

const OPTIONS = {
  format: choice(...FORMATS),
  /** Every row of every table as it was read. */
  rows: flag,
  /** A profile file, or the name of a built-in one; without it the default. */
  profile: text,
  "fail-on": choice("error", "warning", "never"),
  /** Leave out of `fail-on` what was accepted in the workbook itself. */
  "honour-waivers": flag,
  /** Standard output without it. */
  output: text,
  force: flag,
} as const;

type Call = CommandCall<typeof OPTIONS>;
type FailOn = Call["options"]["fail-on"];

export const CHECK = defineCommand({
  name: "check",
  words: CHECK_WORDS,
  options: OPTIONS,
  run: runCheck,
});

async function runCheck(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { options, language } = call;
  const { readText, err } = terminal;
  const profile = await chooseProfile(options.profile, language, readText, err);
  if (profile === null) return 2;
  const { format, rows, output, force } = options;
  const honourWaivers = options["honour-waivers"];
  const colours = terminal.colours && output === null;
  const view: ViewOptions = { format, profile, language, rows, colours, honourWaivers };
  const checked = await checkAll(call, view, terminal);
  const { parts, failures, aside, summary, against, interrupted } = checked;
  if (interrupted !== null) {
    err(`${CHECK_TEXTS[language].interrupted(interrupted, parts.length)}\n`);
    return 130;
  }
  for (const told of [...failures, ...aside]) err(`${told}\n`);
  const result = terminal.view(view).whole(parts, summary, terminal);
  if (!(await deliver(result, { output, force, language }, terminal))) return 2;
  if (failures.length > 0) return 2;
  return reaches(against, options["fail-on"]) ? 1 : 0;
}

interface AllChecked {
  readonly parts: readonly string[];
  /** One sentence for each file that was not checked, or held no table to check. */
  readonly failures: readonly string[];
  /** One for each file of which something was left aside. */
  readonly aside: readonly string[];
  readonly summary: Summary;
  readonly against: Against;
  /** How many files were done when the person stopped the program; null when nobody did. */
  readonly interrupted: number | null;
}

async function checkAll(
  { paths, language }: Call,
  view: ViewOptions,
  terminal: Terminal,
): Promise<AllChecked> {
  const found = await expandAll(paths, terminal);
  const tasks = found.map(({ path }, index): CheckTask => ({ file: path, index, view }));
  const readable = tasks.filter((_task, index) => found[index]?.result.ok === true);
  let done = 0;
  const tell = (now: number): void => {
    done = now;
    if (tasks.length > 1) {
      terminal.progress(CHECK_TEXTS[language].progress(done, readable.length));
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
    failures: all.flatMap(({ outcome }, index) => {
      const failure = outcome.ok ? outcome.value.lacking : outcome.failure;
      return failure === null ? [] : [sentence(tasks[index], failure, language)];
    }),
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

function reaches({ error, warning }: Against, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return error > 0 || (failOn === "warning" && warning > 0);
}
