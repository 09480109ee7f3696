/** What the names of the months begin with in every case, January first. */
export const MONTH_STEMS = [
  "січ",
  "лют",
  "берез",
  "квіт",
  "трав",
  "черв",
  "лип",
  "серп",
  "верес",
  "жовт",
  "листоп",
  "груд",
] as const;

/** 1 to 12 for a word that names a month in any case and any letters; null for another word. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const at = MONTH_STEMS.findIndex((stem) => lower.startsWith(stem));
  return at < 0 ? null : at + 1;
}
