import type { Batch } from "../core/edits/batch";
import { sheetsNeeded } from "../core/edits/batch";
import { contentOf, sameContent } from "../core/edits/edit";
import { compareCells, formatCell, formatPlace } from "../core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { cellAt, cellOfKey, findSheet } from "../core/sheet/snapshot";
import type { Failure, Result } from "./failure";
import { failed, success } from "./failure";
import type { IgnoredSetting, JournalEntry, JournalPort, WorkbookPort } from "./ports";

/** How many actions can be taken back. */
const JOURNAL_LENGTH = 20;

/** How many cells are named when a sheet has changed; the rest would tell nothing more. */
const MOST_NAMED = 20;

export interface WritePorts {
  readonly workbook: WorkbookPort;
  readonly journal: JournalPort;
}

/** What a person saw and pressed. */
export interface Action {
  /** What the person did, shown beside «Скасувати». */
  readonly title: string;
  /** Unique name of the action. */
  readonly id: string;
  /** The workbook of which the batch was made; null where its own expectations are enough. */
  readonly seen: WorkbookSnapshot | null;
}

/** What was written. Without a journal entry it could not be remembered, so it cannot be taken back. */
export interface WrittenAction {
  readonly batch: Batch;
  readonly ignored: readonly IgnoredSetting[];
  readonly entry: JournalEntry | null;
}

/**
 * Writes a previewed batch and remembers it for undo. Where a sheet that it touches has changed since
 * it was seen, nothing is written: formulas would be put where their rows no longer are.
 */
export async function writeBatch(
  ports: WritePorts,
  batch: Batch,
  { title, id, seen }: Action,
): Promise<Result<WrittenAction>> {
  if (seen !== null) {
    const now = await ports.workbook.read();
    if (!now.ok) return now;
    const changed = changedSince(seen, now.value, sheetsNeeded(batch));
    if (changed !== null) return failed(changed);
  }
  const written = await ports.workbook.write(batch);
  if (!written.ok) return written;
  const key = await ports.workbook.key();
  const earlier = await ports.journal.list(key);
  const entry: JournalEntry = { id, title, batch: written.value.batch };
  const entries = [...(earlier.ok ? earlier.value : []), entry].slice(-JOURNAL_LENGTH);
  const saved = await ports.journal.save(key, entries);
  return success({ ...written.value, entry: saved.ok ? entry : null });
}

/** The action that can be taken back next, null when there is none. */
export async function lastAction(ports: WritePorts): Promise<JournalEntry | null> {
  const entries = await ports.journal.list(await ports.workbook.key());
  return entries.ok ? (entries.value.at(-1) ?? null) : null;
}

/**
 * Takes back the last action. Refused, with cells and sheets named, where somebody has changed since
 * what it wrote: undo must not overwrite later work.
 */
export async function undoLast(ports: WritePorts): Promise<Result<JournalEntry>> {
  const key = await ports.workbook.key();
  const entries = await ports.journal.list(key);
  if (!entries.ok) return entries;
  const last = entries.value.at(-1);
  if (last === undefined) return failed({ code: "unexpected", detail: "nothing-to-undo" });
  const undone = await ports.workbook.takeBack(last.batch);
  if (!undone.ok) return undone;
  const saved = await ports.journal.save(key, entries.value.slice(0, -1));
  return saved.ok ? success(last) : saved;
}

/** Why a batch made of one snapshot cannot be written to the workbook of another; null when it can. */
export function changedSince(
  seen: WorkbookSnapshot,
  now: WorkbookSnapshot,
  names: readonly string[],
): Failure | null {
  const places = [];
  for (const name of names) {
    const [before, after] = [findSheet(seen, name), findSheet(now, name)];
    if (after === null) return { code: "sheet-missing", sheet: name };
    if (before === null) continue;
    places.push(...changedCells(before, after).map((cell) => ({ sheet: name, cell })));
  }
  if (places.length === 0) return null;
  const isOneSheet = new Set(places.map(({ sheet }) => sheet)).size === 1;
  const named = places.slice(0, MOST_NAMED);
  return {
    code: "changed-since",
    cells: named.map((place) => (isOneSheet ? formatCell(place.cell) : formatPlace(place))),
  };
}

function changedCells(before: SheetSnapshot, after: SheetSnapshot) {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  const cells = [...keys].map(cellOfKey).filter((cell) => {
    return !sameContent(contentOf(cellAt(before, cell)), contentOf(cellAt(after, cell)));
  });
  return cells.sort(compareCells);
}
