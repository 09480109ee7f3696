import { changeWaivers, loadWaivers } from "../../app/kept";
import type { CheckReport, Finding } from "../../core/lint/finding";
import type { Waiver } from "../../core/lint/waivers";
import { accept, withdraw } from "../../core/lint/waivers";
import type { Desk } from "./desk";
import { guarded } from "./desk";

export interface Accepting {
  /**
   * Takes a person's word that a finding may stand.
   *
   * @param keep write it into the workbook; else it holds until the pane is closed
   */
  readonly accept: (finding: Finding, reason: string, keep: boolean) => Promise<void>;
  /** Takes that back, in the workbook too where it was kept there. */
  readonly withdraw: (waiver: Pick<Waiver, "fingerprint">) => Promise<void>;
  /** Learns what was kept in the workbook; once, whoever asks first. */
  readonly recallWaivers: () => Promise<void>;
}

export function createAccepting(desk: Desk): Accepting {
  let recalled: Promise<void> | null = null;

  async function recall(): Promise<void> {
    const kept = await guarded(() => loadWaivers(desk.ports.kept));
    // What cannot be read accepts nothing, and is told when somebody wants to write it.
    if (kept.ok) desk.send({ kind: "waivers-known", waivers: kept.value });
  }

  function report(): CheckReport | null {
    const { work, outcome } = desk.state();
    return work.kind === "none" && outcome.kind === "report" ? outcome.checked.report : null;
  }

  async function acceptFinding(finding: Finding, reason: string, keep: boolean): Promise<void> {
    const current = report();
    if (current === null) return;
    const add = (waivers: readonly Waiver[]): readonly Waiver[] =>
      accept(current, waivers, finding, reason);
    const { waivers, keptWaivers } = desk.state();
    const kept = keep ? await guarded(() => changeWaivers(desk.ports.kept, add)) : null;
    if (kept?.ok === false) {
      const retry = { kind: "accept", finding, reason } as const;
      desk.send({ kind: "work-failed", failure: kept.failure, retry });
      return;
    }
    desk.send({
      kind: "waivers-changed",
      waivers: add(waivers),
      keptWaivers: kept?.value ?? keptWaivers,
      notice: { kind: "accepted", kept: keep },
    });
  }

  async function withdrawWaiver(waiver: Pick<Waiver, "fingerprint">): Promise<void> {
    if (report() === null) return;
    const remove = (waivers: readonly Waiver[]): readonly Waiver[] => withdraw(waivers, waiver);
    const { waivers, keptWaivers } = desk.state();
    const isKept = keptWaivers.some((each) => each.fingerprint === waiver.fingerprint);
    const kept = isKept ? await guarded(() => changeWaivers(desk.ports.kept, remove)) : null;
    if (kept?.ok === false) {
      const retry = { kind: "withdraw", waiver } as const;
      desk.send({ kind: "work-failed", failure: kept.failure, retry });
      return;
    }
    desk.send({
      kind: "waivers-changed",
      waivers: remove(waivers),
      keptWaivers: kept?.value ?? keptWaivers,
      notice: { kind: "withdrawn", kept: isKept },
    });
  }

  return {
    accept: acceptFinding,
    withdraw: withdrawWaiver,
    recallWaivers: () => (recalled ??= recall()),
  };
}
