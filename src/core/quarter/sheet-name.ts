import type { Period } from "../report/period";
import { periodOfName, yearOfPeriod } from "../report/period";
import { periodIn } from "./period-words";
import { rewordPeriod, rewordYear } from "./reword-period";

/** Excel's own limit. */
const LONGEST = 31;
/** Names that Excel gives, and what is put behind a copy's name. */
const UNNAMED = /^(?:аркуш|лист|sheet|таблиця)\s*\d*$/iu;
const COPY = /\s*\((?:\d+|виправлен\p{L}*|копія|чернетка|corrected|copy)\)\s*$/iu;

/**
 * Name of the sheet of a new period, worded as the earlier sheet's is: «9 міс 2018» gives «2018 рік»,
 * «Нагородження» gives «Нагородження 2022 рік». Fits Excel's limit and is like none that is taken.
 *
 * @param from null where the period of the earlier sheet is not known
 */
export function nameOfPeriod(
  name: string,
  from: Period | null,
  to: Period,
  taken: readonly string[],
): string {
  const own = name.replace(COPY, "").trim();
  const known = new Set(taken.map((each) => each.toLowerCase()));
  const wanted = reworded(own, from, to);
  for (let copy = 1; ; copy++) {
    const mark = copy === 1 ? "" : ` (${String(copy)})`;
    const fitting = `${shortened(wanted, LONGEST - mark.length)}${mark}`;
    if (!known.has(fitting.toLowerCase())) return fitting;
  }
}

function reworded(name: string, from: Period | null, to: Period): string {
  const spaced = name.replaceAll("_", " ");
  const said = periodOfName(spaced);
  const words = shortWords(to);
  // A bare year is a report of the year; «Звіт 2018» is one, too.
  const bare = /^((?:звіт )?)((?:19|20)\d\d)(?: ?(?:рік|р\.?))?$/iu.exec(spaced);
  if (bare !== null) return `${bare[1] ?? ""}${words}`;
  const renamed = from === null ? spaced : rewordPeriod(spaced, said ?? from, to);
  if (renamed !== spaced) return withYear(renamed, to);
  const ofYear = from === null ? spaced : rewordYear(spaced, yearOfPeriod(from), 0);
  if (ofYear !== spaced) return ofYear.replace(/(?<!\d)0(?!\d)(?: ?(?:рік|р\.?))?/u, words);
  return UNNAMED.test(name) ? words : `${shortened(name, LONGEST - words.length - 1)} ${words}`;
}

/** «9 місяців» without a year becomes «рік», by which nobody would know it. */
function withYear(name: string, to: Period): string {
  return /^(?:рік|год|year)$/iu.test(name) ? `${String(yearOfPeriod(to))} ${name}` : name;
}

function shortWords(period: Period): string {
  return periodIn(period, {
    tongue: "uk",
    case: "accusative",
    short: "",
    cyrillic: false,
    year: true,
    gap: " ",
    yearWord: "",
  });
}

function shortened(name: string, length: number): string {
  return name.length <= length ? name : `${name.slice(0, length - 1).trim()}…`;
}
