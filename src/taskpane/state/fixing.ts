import { success } from "../../app/failure";
import { applyFixes, planFixes, planSafeFixes } from "../../app/fix";
import type { JournalEntry } from "../../app/ports";
import { lastAction, undoLast } from "../../app/write";
import type { Finding } from "../../core/lint/finding";
import { formatCell } from "../../core/sheet/address";
import { PANE_TEXTS } from "../texts";
import type { Checking } from "./checking";
import type { Desk } from "./desk";
import { guarded, retryOf } from "./desk";

export interface Fixing {
  /** @param words what the fix does */
  readonly previewFix: (finding: Finding, words: string) => void;
  readonly previewSafeFixes: () => void;
  /** Fixes of the findings that were picked, those that change a value among them. */
  readonly previewPickedFixes: () => void;
  /** Writes what the preview shows, then checks again. */
  readonly applyPreview: () => Promise<void>;
  /** Takes back the last action, then checks again. */
  readonly undo: () => Promise<void>;
  /** Learns which action can be taken back. */
  readonly recall: () => Promise<void>;
}

export function createFixing(
  desk: Desk,
  { check, giveWay, workbookChanged }: Pick<Checking, "check" | "giveWay" | "workbookChanged">,
): Fixing {
  function previewFix(finding: Finding, words: string): void {
    const plan = planFixes([finding]);
    if (plan.edits.length === 0) return;
    const title = `${words} (${formatCell(finding.cell)})`;
    const safe = finding.fix?.safe === true;
    desk.send({ kind: "preview-opened", preview: { plan, title, safe } });
  }

  function previewSafeFixes(): void {
    const { outcome } = desk.state();
    if (outcome.kind !== "report") return;
    const plan = planSafeFixes(outcome.checked.report.findings);
    if (plan.edits.length === 0) return;
    const title = PANE_TEXTS[desk.language()].preview.safeTitle;
    desk.send({ kind: "preview-opened", preview: { plan, title, safe: true } });
  }

  function previewPickedFixes(): void {
    const { outcome, picked } = desk.state();
    if (outcome.kind !== "report" || picked === null) return;
    const findings = picked.flatMap((key) => outcome.list.byKey.get(key)?.finding ?? []);
    const plan = planFixes(findings);
    if (plan.edits.length === 0) return;
    const title = PANE_TEXTS[desk.language()].preview.pickedTitle(findings.length);
    const safe = findings.every(({ fix }) => fix?.safe === true);
    desk.send({ kind: "preview-opened", preview: { plan, title, safe } });
  }

  async function applyPreview(): Promise<void> {
    const { preview, work } = desk.state();
    if (preview === null || work.kind !== "none") return;
    desk.send({ kind: "work-started", work: "applying" });
    const written = await guarded(() =>
      applyFixes(desk.ports, preview.plan.edits, preview.title, desk.newId()),
    );
    if (!written.ok) {
      const retry = retryOf(written.failure, "apply");
      desk.send({ kind: "work-failed", failure: written.failure, retry });
      return;
    }
    const { edits, entry } = written.value;
    desk.send({ kind: "fixes-applied", cells: edits.length, entry });
    await check();
  }

  async function undo(): Promise<void> {
    const { kind } = desk.state().work;
    if (kind !== "none" && kind !== "checking") return;
    if (kind === "checking") {
      // The check that follows a write can wait: nobody has to watch it to take the write back.
      giveWay();
      workbookChanged(null);
    }
    desk.send({ kind: "work-started", work: "undoing" });
    const undone = await guarded(() => undoLast(desk.ports));
    if (!undone.ok) {
      const retry = retryOf(undone.failure, "undo");
      desk.send({ kind: "work-failed", failure: undone.failure, retry });
      return;
    }
    desk.send({ kind: "undone", title: undone.value.title, last: await rememberedAction() });
    await check();
  }

  /** Where the journal cannot be read there is nothing to offer. */
  async function rememberedAction(): Promise<JournalEntry | null> {
    const last = await guarded(async () => success(await lastAction(desk.ports)));
    return last.ok ? last.value : null;
  }

  return {
    previewFix,
    previewSafeFixes,
    previewPickedFixes,
    applyPreview,
    undo,
    recall: async () => {
      desk.send({ kind: "last-action-known", entry: await rememberedAction() });
    },
  };
}
