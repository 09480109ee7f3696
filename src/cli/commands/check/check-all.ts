import { shareOf } from "../../../app/check-files/compare-together";
import { addSummaries } from "../../../app/check-json";
import type { Failure } from "../../../app/failure";
import { failureText } from "../../../app/failure-texts";
import type { Against, Summary } from "../../../core/lint/finding";
import type { Language } from "../../../core/texts/format";
import { expandAll } from "../../expand-all";
import type { Terminal } from "../../terminal";
import type { CheckedPart, CheckTask } from "./check-file";
import { failedPart } from "./check-file";
import { compareAll } from "./compare-all";
import type { ViewOptions } from "./result-view";
import { CHECK_TEXTS } from "./texts";

/** What came of checking all files. */
export interface AllChecked {
  readonly parts: readonly string[];
  /** One sentence for each file that was not checked, or held no table to check. */
  readonly failures: readonly string[];
  /** One for each file of which something was left aside, and for what could not be compared. */
  readonly aside: readonly string[];
  readonly summary: Summary;
  readonly against: Against;
  /** How many files were done when the person stopped the program; null when nobody did. */
  readonly interrupted: number | null;
}

interface Asked {
  /** False for each file by itself and no more. */
  readonly together: boolean;
  /** The day of the check as ISO date; null where none was given. */
  readonly asOf: string | null;
}

/** Checks every file by itself, then those of one programme together. */
export async function checkAll(
  paths: readonly string[],
  view: ViewOptions,
  { together, asOf }: Asked,
  terminal: Terminal,
): Promise<AllChecked> {
  const { language } = view;
  const found = await expandAll(paths, terminal);
  const keepAtMost = together && found.length > 1 ? shareOf(found.length) : null;
  const tasks = found.map(({ path }, index): CheckTask => ({
    file: path,
    index,
    view,
    keepAtMost,
    asOf,
  }));
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
  const byTask = new Map(readable.map((task, at) => [task, checked[at]]));
  const alone = tasks.map((task): CheckedPart => {
    const result = found[task.index]?.result;
    if (result?.ok === false) return failedPart(task, result.failure, terminal.view);
    return byTask.get(task) ?? failedPart(task, { code: "cancelled" }, terminal.view);
  });
  const { parts: all, told } = await compareAll(tasks, alone, view, terminal);
  terminal.progress("");
  const outcomes = all.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const asides = all.flatMap(({ aside }, index) =>
    aside === null ? [] : [sentence(tasks[index], aside, language)],
  );
  return {
    parts: all.map(({ part }) => part),
    failures: all.flatMap(({ outcome }, index) => {
      const failure = outcome.ok ? outcome.value.lacking : outcome.failure;
      return failure === null ? [] : [sentence(tasks[index], failure, language)];
    }),
    aside: [...asides, ...told],
    summary: addSummaries(outcomes.map((outcome) => outcome.summary)),
    against: {
      error: outcomes.reduce((sum, { against }) => sum + against.error, 0),
      warning: outcomes.reduce((sum, { against }) => sum + against.warning, 0),
    },
    interrupted: terminal.interruption.aborted ? done : null,
  };
}

function sentence(task: CheckTask | undefined, failure: Failure, language: Language): string {
  return `${task?.file ?? ""}: ${failureText(failure, language)}`;
}
