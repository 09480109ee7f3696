import { remembered } from "../sheet/remembered";
import { oneLine } from "./header-words";
import type { TableRow } from "./model";

/**
 * Lines that stand in a table a second time: every word and every sum is that of a line above, only
 * the number may differ. For each row of the sheet the row that it repeats.
 */
export const repeatedLines: (rows: readonly TableRow[]) => ReadonlyMap<number, number> = remembered(
  (rows) => {
    const first = new Map<string, number>();
    const repeated = new Map<number, number>();
    for (const row of rows) {
      if (row.kind !== "measure" && row.kind !== "part") continue;
      const key = keyOf(row);
      if (key === null) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row.row);
      else repeated.set(row.row, earlier);
    }
    return repeated;
  },
);

/** Null for a line that says too little to be taken for a copy: no name of its own, or no money. */
function keyOf({ texts, money, percent, parent }: TableRow): string | null {
  const name = texts.measure ?? texts.task;
  const sums = Object.entries(money).map(([column, figure]) => [column, figure.kopiykas] as const);
  const anything = sums.some(([, kopiykas]) => kopiykas !== null && kopiykas !== 0);
  if (name === undefined || name.inherited || !anything) return null;
  const words = Object.entries(texts)
    .filter(([column]) => column !== "number")
    .map(([column, { text }]) => [column, oneLine(text).toLowerCase()]);
  return JSON.stringify([parent, words, sums, percent?.raw]);
}
