import type { Language } from "../../core/texts/format";

/** English for an English Excel («en-US»), Ukrainian for every other: as the manifest names them. */
export function languageOf(tag: string): Language {
  return /^en(-|$)/i.test(tag) ? "en" : "uk";
}

/** A few words as a sentence begins. */
export function startingLarge(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
