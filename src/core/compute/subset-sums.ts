/** Beyond so many amounts only one or two of them are tried together. */
const MOST_FOR_THREE = 300;
/** Beyond so many ways nothing can be told from them. */
const MOST_WAYS = 200;

export interface SubsetSums {
  /** Places of the amounts that add up to the target: one, two or three, rising. */
  readonly ways: readonly (readonly number[])[];
  /** False when the search was cut short. */
  readonly complete: boolean;
}

/**
 * Every way to make a sum of one, two or three of these amounts; zeros count for nothing. With very
 * many amounts three are not tried, and after two hundred ways no more are looked for.
 */
export function subsetSums(amounts: readonly number[], target: number): SubsetSums {
  const places = new Map<number, number[]>();
  amounts.forEach((amount, at) => {
    if (amount === 0) return;
    const same = places.get(amount);
    if (same === undefined) places.set(amount, [at]);
    else same.push(at);
  });
  const after = (amount: number, at: number): readonly number[] =>
    (places.get(amount) ?? []).filter((other) => other > at).slice(0, MOST_WAYS + 1);
  const ways: (readonly number[])[] = after(target, -1).map((at) => [at]);
  const filled = [...places.values()].flat().toSorted((a, b) => a - b);
  const three = filled.length <= MOST_FOR_THREE;
  for (const a of filled) {
    if (ways.length > MOST_WAYS) break;
    const rest = target - (amounts[a] ?? 0);
    ways.push(...after(rest, a).map((b) => [a, b]));
    if (!three) continue;
    for (const b of filled) {
      if (b > a) ways.push(...after(rest - (amounts[b] ?? 0), b).map((c) => [a, b, c]));
    }
  }
  return { ways: ways.slice(0, MOST_WAYS), complete: three && ways.length <= MOST_WAYS };
}
