import { loadCorrections, saveCorrections } from "../../app/kept";
import type { Corrections, Saying, Understood } from "../../core/report/corrections";
import {
  countCorrections,
  NO_CORRECTIONS,
  say,
  takeBack,
  takeBackLayout,
  teachHeader,
} from "../../core/report/corrections";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import type { PaneState } from "./pane-state";

export interface Correcting {
  /** Takes a person's word for something of a table, then checks again. */
  readonly correct: (table: Understood, saying: Saying) => Promise<void>;
  /** Forgets what was said of a table, of a layout, or of everything, then checks again. */
  readonly takeBackTable: (table: Understood) => Promise<void>;
  readonly takeBackLayout: (layout: readonly string[]) => Promise<void>;
  readonly takeBackAll: () => Promise<void>;
  /** Keeps what was said in the workbook. */
  readonly saveCorrections: () => Promise<void>;
  /** Reads what is selected as the header of a table, then checks again. */
  readonly teachSelection: () => Promise<void>;
  /** Learns what was kept in the workbook; once, whoever asks first. */
  readonly recallKept: () => Promise<void>;
}

export function createCorrecting(desk: Desk, check: () => Promise<boolean>): Correcting {
  let recalled: Promise<void> | null = null;

  async function recall(): Promise<void> {
    const kept = await guarded(() => loadCorrections(desk.ports.kept));
    desk.send(
      kept.ok
        ? { kind: "kept-known", corrections: kept.value }
        : { kind: "kept-unknown", failure: kept.failure },
    );
  }

  async function change(to: (corrections: Corrections) => Corrections): Promise<void> {
    const { work, corrections } = desk.state();
    if (work.kind !== "none") return;
    desk.send({ kind: "corrected", corrections: to(corrections) });
    await check();
  }

  async function save(): Promise<void> {
    const { work, corrections } = desk.state();
    if (work.kind !== "none") return;
    const saved = await guarded(() => saveCorrections(desk.ports.kept, corrections));
    if (saved.ok) desk.send({ kind: "corrections-saved", corrections });
    else desk.send({ kind: "work-failed", failure: saved.failure, retry: { kind: "save" } });
  }

  async function teachSelection(): Promise<void> {
    if (desk.state().work.kind !== "none") return;
    const header = await guarded(async () => {
      // What reads headers is much, and few ever teach one.
      const { selectedHeader } = await import("./selected-header");
      return selectedHeader(desk.ports.workbook);
    });
    if (!header.ok) {
      desk.send({ kind: "work-failed", failure: header.failure, retry: { kind: "teach" } });
      return;
    }
    const { layout, rows } = header.value;
    await change((corrections) => teachHeader(corrections, layout, rows));
  }

  return {
    correct: (table, saying) => change((corrections) => say(corrections, table, saying)),
    takeBackTable: (table) => change((corrections) => takeBack(corrections, table)),
    takeBackLayout: (layout) => change((corrections) => takeBackLayout(corrections, layout)),
    takeBackAll: () => change(() => NO_CORRECTIONS),
    saveCorrections: save,
    teachSelection,
    recallKept: () => (recalled ??= recall()),
  };
}

/** True where there is something to be told of what a person said of the tables. */
export function tellsOfCorrections({ corrections, kept }: PaneState): boolean {
  return (
    kept.kind === "unknown" ||
    countCorrections(corrections) > 0 ||
    countCorrections(kept.corrections) > 0
  );
}
