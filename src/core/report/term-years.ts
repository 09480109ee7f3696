/** «2018», «2018-2020», «2018, 2020», «2018–2020 роки», «2018 рік»: nothing but years. */
const YEARS_ONLY =
  /^\s*(?:(?:19|20)\d\d\s*(?:рр?\.?|рік|року|роки|років|years?)?\s*(?:[-–—,;іта/]+\s*)?)+\.?\s*$/iu;
const RANGE = /((?:19|20)\d\d)\s*(?:рр?\.?|рік|року)?\s*[-–—]\s*((?:19|20)\d\d)/g;
const YEAR = /(?:19|20)\d\d/g;
const LONGEST = 30;

/**
 * The years that a measure's term names, each once, ascending; null where it says anything else
 * («протягом року», «до 2020», a quarter), so that nothing is judged by it.
 */
export function termYears(text: string): readonly number[] | null {
  const line = text.replace(/\s+/g, " ");
  if (!YEARS_ONLY.test(line)) return null;
  const years = new Set([...line.matchAll(YEAR)].map(([year]) => Number(year)));
  for (const [, from, to] of line.matchAll(RANGE)) {
    const [first, last] = [Number(from), Number(to)];
    if (last < first || last - first > LONGEST) return null;
    for (let year = first; year <= last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
