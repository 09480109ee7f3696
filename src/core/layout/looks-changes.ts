import type { LooksChange } from "../edits/batch";
import type { CellAddress, CellRange } from "../sheet/address";
import type { Edge, Line, Looks, LooksUpdate, RangeLooks } from "../sheet/looks";

const EDGES: readonly Edge[] = ["top", "right", "bottom", "left"];

/** A cell with all that its looks have to be. */
export interface WantedLooks {
  readonly cell: CellAddress;
  readonly looks: LooksUpdate;
}

/**
 * The changes that make cells look as wanted, in as few rectangles as their rows and columns allow;
 * what is right already is left out.
 *
 * @param wanted each cell once, in reading order
 */
export function looksChanges(
  now: RangeLooks,
  wanted: readonly WantedLooks[],
): readonly LooksChange[] {
  const runs: { range: CellRange; after: LooksUpdate; key: string }[] = [];
  for (const { cell, looks } of wanted) {
    const after = difference(looksAt(now, cell), looks);
    if (after === null) continue;
    const key = JSON.stringify(after);
    const last = runs.at(-1);
    if (last?.range.top === cell.row && last.range.right === cell.column - 1 && last.key === key) {
      last.range = { ...last.range, right: cell.column };
    } else {
      const { row, column } = cell;
      runs.push({ range: { top: row, left: column, bottom: row, right: column }, after, key });
    }
  }
  return joinDown(runs).map(({ range, after }) => ({
    sheet: now.sheet,
    range,
    after,
    before: null,
  }));
}

type Run = { range: CellRange; readonly after: LooksUpdate; readonly key: string };

/** Runs of equal columns that stand under each other become one rectangle. */
function joinDown(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of runs) {
    const { range, key } = run;
    const place = `${String(range.left)}:${String(range.right)} ${key}`;
    const above = open.get(place);
    if (above?.range.bottom === range.top - 1) {
      above.range = { ...above.range, bottom: range.bottom };
    } else {
      const own = { ...run };
      joined.push(own);
      open.set(place, own);
    }
  }
  return joined;
}

/** How a cell looks; null where it was not read. */
export function looksAt({ range, cells }: RangeLooks, { row, column }: CellAddress): Looks | null {
  return cells[row - range.top]?.[column - range.left] ?? null;
}

/** What of the wanted looks a cell does not have; null for nothing. */
function difference(now: Looks | null, wanted: LooksUpdate): LooksUpdate | null {
  if (now === null) return wanted;
  const { borders, ...plain } = wanted;
  const entries = Object.entries(plain).filter(
    ([key, value]) => now[key as keyof typeof plain] !== value,
  );
  const edges = EDGES.filter(
    (edge) => borders?.[edge] !== undefined && !isSameLine(now.borders[edge], borders[edge]),
  );
  if (entries.length === 0 && edges.length === 0) return null;
  const changed = Object.fromEntries(entries) as LooksUpdate;
  if (edges.length === 0) return changed;
  return { ...changed, borders: Object.fromEntries(edges.map((edge) => [edge, borders?.[edge]])) };
}

function isSameLine(a: Line | null, b: Line | null): boolean {
  if (a === null || b === null) return a === b;
  return a.weight === b.weight && a.color === b.color && a.dash === b.dash;
}
