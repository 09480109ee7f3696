import type { CheckReport } from "../../core/lint/finding";
import type { AnswersSession } from "./answers-session";
import type { Desk } from "./desk";
import { fetched } from "./desk";

/** What begins to read answers; its code is fetched for those who ask for it. */
export type OpenAnswers = (report: () => CheckReport | null) => AnswersSession;

export interface Answering {
  /** Shows where to pick a returned list of remarks; checks first where nothing is found yet. */
  readonly openAnswers: () => Promise<void>;
  readonly closeAnswers: () => void;
}

export function createAnswering(
  desk: Desk,
  check: () => Promise<boolean>,
  loadAnswers: () => Promise<OpenAnswers>,
): Answering {
  function report(): CheckReport | null {
    const { outcome } = desk.state();
    return outcome.kind === "report" ? outcome.checked.report : null;
  }

  return {
    openAnswers: async () => {
      const { work, stale } = desk.state();
      if (work.kind !== "none") return;
      if ((report() === null || stale) && !(await check())) return;
      const open = await fetched(desk, loadAnswers, { kind: "answers" });
      if (open !== null) desk.send({ kind: "answers-opened", answers: open(report) });
    },
    closeAnswers: () => {
      desk.state().answers?.cancel();
      desk.send({ kind: "answers-closed" });
    },
  };
}
