import type { Answers } from "../../app/export/read-answers";
import { readAnswers } from "../../app/export/read-answers";
import type { Failure, Result } from "../../app/failure";
import { failed } from "../../app/failure";
import type { PickedBooksPort, PickedFile } from "../../app/ports";
import { isWaived } from "../../core/lint/finding";
import type { CheckReport } from "../../core/lint/finding";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { guarded } from "./desk";

export type AnswersStage =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly file: string }
  /** The file is no list that somebody returned, or it could not be read. */
  | { readonly kind: "failed"; readonly file: string; readonly failure: Failure }
  | { readonly kind: "read"; readonly file: string; readonly returned: WorkbookSnapshot };

/** The answers of an executor, as far as they are read; a later check of the workbook is put beside them. */
export interface AnswersSession {
  readonly state: () => AnswersStage;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads a returned list in place of the one before. */
  readonly read: (file: PickedFile) => Promise<void>;
  /** Ends the reading, if any. */
  readonly cancel: () => void;
}

/** @param report what was found last; null where the workbook is not checked */
export function createAnswersSession(
  books: PickedBooksPort,
  report: () => CheckReport | null,
): AnswersSession {
  let stage: AnswersStage = { kind: "waiting" };
  let reading: AbortController | null = null;
  const listeners = new Set<() => void>();

  function become(next: AnswersStage): void {
    stage = next;
    for (const listener of listeners) listener();
  }

  async function read(file: PickedFile): Promise<void> {
    reading?.abort();
    const own = new AbortController();
    reading = own;
    become({ kind: "reading", file: file.name });
    const outcome = await guarded(() => books.read([file], () => undefined, own.signal));
    // Another file was picked meanwhile, or nobody waits for this one.
    if (reading !== own) return;
    reading = null;
    const [book] = outcome.ok ? outcome.value : [];
    const result = book?.result ?? (outcome.ok ? failed({ code: "file-missing" }) : outcome);
    become(stageOf(file.name, result, report()));
  }

  return {
    state: () => stage,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    cancel: () => {
      if (reading === null) return;
      reading.abort();
      reading = null;
      become({ kind: "waiting" });
    },
  };
}

function stageOf(
  file: string,
  result: Result<WorkbookSnapshot>,
  report: CheckReport | null,
): AnswersStage {
  if (!result.ok) return { kind: "failed", file, failure: result.failure };
  const answers = report === null ? null : answersBeside(result.value, report);
  return answers === null || answers.ok
    ? { kind: "read", file, returned: result.value }
    : { kind: "failed", file, failure: answers.failure };
}

/** A returned list beside what is found; what somebody accepted needs no answer. */
export function answersBeside(returned: WorkbookSnapshot, report: CheckReport): Result<Answers> {
  const answers = readAnswers(returned, report);
  if (!answers.ok) return answers;
  const { remarks, unanswered } = answers.value;
  return {
    ok: true,
    value: { remarks, unanswered: unanswered.filter((finding) => !isWaived(finding)) },
  };
}
