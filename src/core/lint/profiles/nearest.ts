/** The known word that was probably meant, null when none is near. Capitals do not count. */
export function nearestOf(given: string, known: readonly string[]): string | null {
  const ranked = known
    .map((word) => ({ word, steps: distance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  if (best === undefined) return null;
  return best.steps <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** Letters to put in, take out or change to make one word the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      line.push(
        Math.min(
          (line[column - 1] ?? 0) + 1,
          (above[column] ?? 0) + 1,
          (above[column - 1] ?? 0) + same,
        ),
      );
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
