import type { LinesChange } from "../edits/batch";
import type { LineLooks } from "../sheet/looks";

/** Sizes closer than this are the same: Excel keeps whole pixels. */
const SAME_SIZE = 0.4;

/**
 * Runs of neighbouring lines that are not as wanted; a hidden line would be shown by a size.
 *
 * @param nowOf how a line is; undefined where that is not known
 */
export function linesChanges(
  sheet: string,
  axis: LinesChange["axis"],
  wanted: ReadonlyMap<number, number>,
  nowOf: (line: number) => LineLooks | undefined,
): readonly LinesChange[] {
  const runs: { first: number; after: { size: number }[] }[] = [];
  for (const [line, size] of [...wanted].toSorted(([a], [b]) => a - b)) {
    const now = nowOf(line);
    if (now?.hidden === true || Math.abs((now?.size ?? -1) - size) < SAME_SIZE) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.after.length === line) last.after.push({ size });
    else runs.push({ first: line, after: [{ size }] });
  }
  return runs.map((run) => ({ sheet, axis, ...run, before: null }));
}
