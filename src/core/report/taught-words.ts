import type { TaughtWords } from "./header-columns";
import type { HeaderWord } from "./header-words";
import { headerWords } from "./header-words";

/**
 * Phrases that people taught, as headers are looked up by them: capitals, spaces and line breaks do not
 * count. A phrase taught twice means what it was taught first.
 */
export function taughtWords(
  phrases: Readonly<Partial<Record<HeaderWord, readonly string[]>>>,
): TaughtWords {
  const taught = new Map<string, HeaderWord>();
  for (const [meaning, all] of Object.entries(phrases) as [HeaderWord, readonly string[]][]) {
    for (const phrase of all) {
      const words = headerWords(phrase);
      if (words !== "" && !taught.has(words)) taught.set(words, meaning);
    }
  }
  return taught;
}
