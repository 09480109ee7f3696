/**
 * Does work on a list at once; where that fails for a reason that fewer parts may not have, on its
 * halves. A part that fails alone is split by `split`, or reported to `giveUp`. Excel refuses some
 * answers by a size that cannot be known beforehand; for all others this is one call.
 */
export async function inHalves<Part>(
  parts: readonly Part[],
  work: (parts: readonly Part[]) => Promise<void>,
  rules: {
    readonly worthHalving: (error: unknown) => boolean;
    /** Two or more smaller parts, or none when the part cannot be split. */
    readonly split: (part: Part) => readonly Part[];
    readonly giveUp: (part: Part, error: unknown) => void;
  },
): Promise<void> {
  if (parts.length === 0) return;
  try {
    await work(parts);
  } catch (error) {
    if (!rules.worthHalving(error)) throw error;
    const [first] = parts;
    const smaller = parts.length === 1 && first !== undefined ? rules.split(first) : parts;
    if (smaller.length < 2) {
      if (first !== undefined) rules.giveUp(first, error);
      return;
    }
    const middle = Math.ceil(smaller.length / 2);
    await inHalves(smaller.slice(0, middle), work, rules);
    await inHalves(smaller.slice(middle), work, rules);
  }
}
