import { placeOfFingerprint } from "./fingerprint";

/** A run beside the one before it. */
export interface RunComparison {
  /** Fingerprints of the findings that the run before did not have. */
  readonly fresh: ReadonlySet<string>;
  /** How many it had as well. */
  readonly stayed: number;
  /** How many are there no more. */
  readonly gone: number;
}

/**
 * What is new, what is still there and what is gone. A fault that is where it was with other figures is
 * still there: whoever corrects one line changes what every total above it should be.
 *
 * @param before fingerprints of the run before
 * @param now those of this run
 */
export function compareRuns(before: readonly string[], now: readonly string[]): RunComparison {
  const earlier = new Set(before);
  const today = new Set(now);
  const vanished = new Map<string, number>();
  for (const place of before.filter((each) => !today.has(each)).map(placeOfFingerprint)) {
    vanished.set(place, (vanished.get(place) ?? 0) + 1);
  }
  const fresh = now.filter((fingerprint) => {
    if (earlier.has(fingerprint)) return false;
    const place = placeOfFingerprint(fingerprint);
    const left = vanished.get(place) ?? 0;
    if (left > 0) vanished.set(place, left - 1);
    return left === 0;
  });
  const stayed = now.length - fresh.length;
  return { fresh: new Set(fresh), stayed, gone: before.length - stayed };
}
