import { monthsOf, yearOfPeriod } from "../report/period";
import type { Period } from "../report/period";

/** Signs that Windows, Mac, the web's drives or Excel refuse in the name of a file. */
const REFUSED_IN_FILES = /[<>:"/\\|?*[\]{}#%~&\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
/** Devices of Windows, which a file cannot be called, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Names that OneDrive and SharePoint refuse. */
const OF_DRIVES = /^(?:desktop\.ini|\.lock|forms)$/i;
/** So many signs leave room for a folder: Windows counts 260 for both, Linux 255 bytes. */
const LONGEST_NAME = 100;
/** A part that is longer is told by its beginning. */
const LONGEST_PART = 50;

/** Signs that Excel refuses in the name of a sheet. */
const REFUSED_IN_SHEETS = /[:\\/?*[\]\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const LONGEST_SHEET = 31;
const NAMELESS_SHEET = "Аркуш";

/** What the name of a document tells; nothing is told of what is null. */
export interface NameFacts {
  /** «Звіт», «Пояснювальна записка». */
  readonly what: string;
  readonly period: Period | null;
  readonly programme: string | null;
  readonly department: string | null;
}

/** «Звіт 9 міс 2018 – Молодь міста – Управління спорту»: the parts that are known, without extension. */
export function documentName({ what, period, programme, department }: NameFacts): string {
  const called = programme === null ? null : calledProgramme(programme);
  // Of «Програма» and «Програма розвитку освіти» the second says it all.
  const own = called?.startsWith(what) === true ? null : what;
  const head = [own, period === null ? null : shortPeriod(period)].filter((part) => part !== null);
  const parts = [head.join(" "), called, department].flatMap((part) => {
    const shown = shorten(plain(part ?? "", REFUSED_IN_FILES), LONGEST_PART);
    return shown === "" ? [] : [shown];
  });
  return parts.join(" – ");
}

/** A name without quotes goes on with the word itself: «розвитку освіти» is «Програма розвитку освіти». */
function calledProgramme(name: string): string {
  return /^\p{Ll}/u.test(name) ? `Програма ${name}` : name;
}

/**
 * A name that every system takes, with its extension («xlsx»). Letters of any language stay.
 *
 * @param fallback taken where nothing of the name is left; a name that is safe itself
 */
export function safeFileName(name: string, extension: string, fallback = "Документ"): string {
  const shown = shorten(plain(name, REFUSED_IN_FILES), LONGEST_NAME).replace(/^[.\-\s]+/, "");
  const stem = trimEnd(shown);
  const [first = ""] = stem.split(".");
  if (stem === "") return `${fallback}.${extension}`;
  const isTaken = DEVICE.test(first.trim()) || OF_DRIVES.test(stem) || /^_vti_/i.test(stem);
  return `${isTaken ? `${fallback} ${stem}` : stem}.${extension}`;
}

/** Names that every system takes, all different, in the order of the names given. */
export function safeFileNames(
  names: readonly string[],
  extension: string,
  fallback?: string,
): readonly string[] {
  const stems = names.map((name) =>
    safeFileName(name, extension, fallback).slice(0, -extension.length - 1),
  );
  return allDifferent(stems, LONGEST_NAME).map((stem) => `${stem}.${extension}`);
}

/** Names for sheets that Excel takes, all different, in the order of the names given. */
export function safeSheetNames(names: readonly string[]): readonly string[] {
  return allDifferent(names.map(safeSheetName), LONGEST_SHEET);
}

/** «Назва», «Назва (2)»: letters of either size are the same, as for Windows and Excel. */
function allDifferent(names: readonly string[], longest: number): readonly string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    let found = wanted;
    for (let copy = 2; taken.has(found.toLowerCase()); copy++) {
      const ending = ` (${String(copy)})`;
      found = `${cut(wanted, longest - ending.length)}${ending}`;
    }
    taken.add(found.toLowerCase());
    return found;
  });
}

/** No sheet's name may begin or end with an apostrophe, and «History» is Excel's own. */
function safeSheetName(name: string): string {
  const bare = plain(name, REFUSED_IN_SHEETS).replace(/^['\s]+/, "");
  const shown = cut(bare, LONGEST_SHEET).replace(/['\s]+$/, "");
  if (shown === "") return NAMELESS_SHEET;
  return /^(?:history|журнал)$/i.test(shown) ? `${shown}_` : shown;
}

/** A period as sheets are called by it: «9 міс 2018», «I кв 2018», «I півр 2018», «2018». */
export function shortPeriod(period: Period): string {
  const year = String(yearOfPeriod(period));
  const months = monthsOf(period);
  if (months === 12) return year;
  if (months === 9) return `9 міс ${year}`;
  if (months === 6) return `I півр ${year}`;
  if (months === 3) return `I кв ${year}`;
  const quarter = { q2: "II", q3: "III", q4: "IV" }[period.slice(5)] ?? "";
  return `${quarter} кв ${year}`;
}

/** One line, without the signs that are refused; letters as one sign each, as Windows writes them. */
function plain(text: string, refused: RegExp): string {
  return text
    .normalize("NFC")
    .replace(/[\t\n\r]/g, " ")
    .replace(refused, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** At most so many signs, ended after a whole word where one ends in the second half. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return trimEnd(text);
  const head = cut(text, longest);
  const space = head.lastIndexOf(" ");
  return trimEnd(space > longest / 2 ? head.slice(0, space) : head).replace(/[\s,;–-]+$/, "");
}

/** Windows drops points and spaces at the end, and finds the file no more. */
function trimEnd(text: string): string {
  return text.replace(/[\s.]+$/, "");
}

/** Never half of a character that takes two places. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
