import { checkOpenWorkbook } from "../../app/check";
import type { Checked } from "../../app/check";
import { success } from "../../app/failure";
import type { CheckBasis } from "../../app/ports";
import { compareWithLast } from "../../app/history";
import type { RunComparison } from "../../core/lint/compare-runs";
import { profileOf } from "../../core/lint/profiles/differences";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import { usedProfile } from "./profiles";

export interface Checking {
  /** Reads and judges the workbook; does nothing while the pane is busy. True when it gave a report. */
  readonly check: () => Promise<boolean>;
  /** Judges anew after what is judged by has changed: a check that is under way begins again. */
  readonly recheck: () => Promise<void>;
  /** Judges anew with nothing to be seen of it but the result; false where that could not be. */
  readonly checkQuietly: () => Promise<boolean>;
  readonly cancelCheck: () => void;
  /** Ends a check that is under way for something more pressing, which checks again afterwards. */
  readonly giveWay: () => void;
  /** A check that is under way is of an older workbook. */
  readonly changedMeanwhile: () => void;
  /** Told when somebody changes the workbook, also while it is being checked. */
  readonly workbookChanged: (sheet: string | null) => void;
}

export function createChecking(desk: Desk): Checking {
  let running: AbortController | null = null;
  let changedMeanwhile = false;

  async function check(): Promise<boolean> {
    return desk.state().work.kind === "none" && run();
  }

  async function checkQuietly(): Promise<boolean> {
    if (running !== null) return false;
    const controller = new AbortController();
    running = controller;
    changedMeanwhile = false;
    const result = await guarded(() =>
      checkOpenWorkbook(desk.ports, basis(), () => undefined, controller.signal),
    );
    // Somebody has asked for a check meanwhile, or has begun to write.
    if (running !== controller) return true;
    running = null;
    const { work, outcome } = desk.state();
    if (!result.ok || work.kind !== "none" || outcome.kind !== "report") return false;
    const { comparison } = outcome;
    desk.send({
      kind: "check-finished",
      checked: result.value,
      stale: changedMeanwhile,
      comparison,
    });
    return true;
  }

  function basis(): CheckBasis {
    const { corrections } = desk.state();
    return { profile: profileOf(usedProfile(desk.state()).file), corrections };
  }

  async function run(): Promise<boolean> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    changedMeanwhile = false;
    desk.send({ kind: "check-started" });
    const result = await guarded(() =>
      checkOpenWorkbook(
        desk.ports,
        basis(),
        (progress) => {
          if (!controller.signal.aborted) desk.send({ kind: "check-progressed", progress });
        },
        controller.signal,
      ),
    );
    // A cancelled check has been told already; what arrives after that is thrown away.
    if (running !== controller) return false;
    const comparison = result.ok ? await compared(desk, result.value) : null;
    if (running !== controller) return false;
    running = null;
    desk.send(
      result.ok
        ? { kind: "check-finished", checked: result.value, stale: changedMeanwhile, comparison }
        : { kind: "check-failed", failure: result.failure },
    );
    return result.ok;
  }

  return {
    check,
    checkQuietly,
    changedMeanwhile: () => {
      changedMeanwhile = true;
    },
    recheck: async () => {
      const { work, outcome } = desk.state();
      // What was never checked is not checked unasked; what is being written is checked afterwards.
      if (work.kind === "checking" || (work.kind === "none" && outcome.kind !== "none")) {
        await run();
      }
    },
    cancelCheck: () => {
      if (running === null) return;
      running.abort();
      running = null;
      desk.send({ kind: "check-failed", failure: { code: "cancelled" } });
    },
    giveWay: () => {
      running?.abort();
      running = null;
    },
    workbookChanged: (sheet) => {
      changedMeanwhile = true;
      desk.send({ kind: "workbook-changed", sheet });
    },
  };
}

/** Without the run before there is nothing to compare with, and nobody is bothered. */
async function compared(desk: Desk, { report }: Checked): Promise<RunComparison | null> {
  const comparison = await guarded(async () => success(await compareWithLast(desk.ports, report)));
  return comparison.ok ? comparison.value : null;
}
