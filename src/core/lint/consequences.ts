import { cellKey } from "../sheet/snapshot";
import { groupedBy } from "../sheet/grouped";
import type { Unmarked } from "./fingerprint";
import type { Problem } from "./rule";

/** What a rule found, with the fault that it comes from by the rule's own word. */
export interface Raised {
  readonly finding: Unmarked;
  readonly follows: Problem["follows"];
}

/**
 * One fault is one finding: what follows from another rule's finding is listed under it. Where that
 * rule reported nothing there, the problem stands on its own.
 */
export function attachConsequences(raised: readonly Raised[]): readonly Unmarked[] {
  const known = findingsByCell(raised);
  const roots = raised.map((_, at) => rootOf(raised, at, known));
  const following = groupedBy(raised.keys(), (at) => roots[at]);
  return raised.flatMap(({ finding }, at) => {
    if (roots[at] !== at) return [];
    const consequences = (following.get(at) ?? [])
      .filter((other) => other !== at)
      .flatMap((other) => raised[other] ?? [])
      .map(({ finding: { rule, sheet, cell, stated, expected } }) => ({
        rule,
        sheet,
        cell,
        stated,
        expected,
      }));
    return [consequences.length === 0 ? finding : { ...finding, consequences }];
  });
}

/** Places in the list by rule and sheet, and there by cell, of the findings that others follow from. */
type ByCell = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function findingsByCell(raised: readonly Raised[]): ByCell {
  const causes = new Set(raised.flatMap(({ follows }) => follows?.rule ?? []));
  const index = new Map<string, Map<number, number[]>>();
  raised.forEach(({ finding: { rule, sheet, cells } }, at) => {
    if (!causes.has(rule)) return;
    const key = keyOf(rule, sheet);
    const byCell = index.get(key) ?? new Map<number, number[]>();
    index.set(key, byCell);
    for (const cell of cells) {
      const places = byCell.get(cellKey(cell));
      if (places === undefined) byCell.set(cellKey(cell), [at]);
      else places.push(at);
    }
  });
  return index;
}

function keyOf(rule: string, sheet: string): string {
  return `${rule} ${sheet}`;
}

/** The fault at the end of the chain: a cause that is itself a consequence hands on to its own cause. */
function rootOf(raised: readonly Raised[], start: number, known: ByCell): number {
  const chain = new Set<number>();
  let last = start;
  for (let next: number | null = start; next !== null; next = causeOf(raised, next, known)) {
    // Faults that name each other are told once, as the one found first.
    if (chain.has(next)) return Math.min(...chain);
    chain.add(next);
    last = next;
  }
  return last;
}

/** The first finding of the rule in one of the cells; null where there is none but the fault itself. */
function causeOf(raised: readonly Raised[], at: number, known: ByCell): number | null {
  const { finding, follows } = raised[at] ?? {};
  if (finding === undefined || follows === undefined) return null;
  const byCell = known.get(keyOf(follows.rule, finding.sheet));
  let cause: number | null = null;
  for (const cell of follows.cells) {
    const found = byCell?.get(cellKey(cell))?.find((other) => other !== at);
    if (found !== undefined && (cause === null || found < cause)) cause = found;
  }
  return cause;
}
