import { headerWords } from "./header-words";

/** Several years that a header speaks of: all since the programme began, or from one to another. */
export type HeaderYears = "to-date" | { readonly from: number; readonly to: number };

const SINCE_START =
  /(?:від|із?|з) (?:самого )?початку (?:\S+ ){0,2}?(?:дії|реаліз|виконан|впровадж|програм)|с начала (?:\S+ ){0,2}?(?:действ|реализ|выполнен|программ)|since the (?:start|beginning) of the programme/;
/** «З початку виконання програми у звітному році» is of one year. */
const ONE_YEAR = /(?:рок[уі]|році|рік|год[ау]?|year|період\S*|период\S*|period)(?![\p{L}])/u;
const RANGE = /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/;

/** The years that a header speaks of together; null where it names one, or none. */
export function yearsTogether(header: string): HeaderYears | null {
  const words = headerWords(header);
  const range = RANGE.exec(words);
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from < to ? { from, to } : null;
  }
  return SINCE_START.test(words) && !ONE_YEAR.test(words) ? "to-date" : null;
}
