import type { HeaderWord } from "./header-words";
import { headerWords } from "./header-words";
import type { Unit } from "./unit";

/** What people taught, by its words as they are looked up: capitals, spaces and line breaks do not count. */
export interface TaughtWords {
  /** What a column means whose whole header, or lowest words, these are. */
  readonly headers: ReadonlyMap<string, HeaderWord>;
  /** The unit that these words name, anywhere in a header or a line above a table. */
  readonly units: ReadonlyMap<string, Unit>;
}

export const NO_TAUGHT_WORDS: TaughtWords = { headers: new Map(), units: new Map() };

/** Phrases as they are looked up. A phrase taught twice means what it was taught first. */
export function taughtWords(
  headers: Readonly<Partial<Record<HeaderWord, readonly string[]>>>,
  units: Readonly<Partial<Record<Unit, readonly string[]>>> = {},
): TaughtWords {
  return { headers: lookup(headers), units: lookup(units) };
}

function lookup<Meaning extends string>(
  phrases: Readonly<Partial<Record<Meaning, readonly string[]>>>,
): ReadonlyMap<string, Meaning> {
  const taught = new Map<string, Meaning>();
  for (const [meaning, all] of Object.entries(phrases) as [Meaning, readonly string[]][]) {
    for (const phrase of all) {
      const words = headerWords(phrase);
      if (words !== "" && !taught.has(words)) taught.set(words, meaning);
    }
  }
  return taught;
}

/** The taught unit that a text names in words of its own, the longest phrase that fits; null for none. */
export function taughtUnit(text: string, { units }: TaughtWords): Unit | null {
  if (units.size === 0) return null;
  const words = headerWords(text);
  const found = [...units.keys()].filter((phrase) => standsIn(words, phrase));
  const longest = found.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : (units.get(longest) ?? null);
}

/** As whole words: «тг» is not in «тгу». */
function standsIn(words: string, phrase: string): boolean {
  for (let at = words.indexOf(phrase); at !== -1; at = words.indexOf(phrase, at + 1)) {
    const before = words.slice(0, at);
    const after = words.slice(at + phrase.length);
    if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}

/** True for a line that is a taught phrase and nothing else, brackets apart: «(тг)». */
export function isTaughtUnit(text: string, { units }: TaughtWords): boolean {
  const bare = text.trim().replace(/^\(\s*|\s*\)$/g, "");
  return units.has(headerWords(bare));
}
