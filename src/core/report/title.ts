import type { Decision, TextLine, TitleFacts } from "./model";
import { monthOf } from "./month-stems";
import { periodsOf } from "./period";
import type { TaughtWords } from "./taught-words";
import { isTaughtUnit, NO_TAUGHT_WORDS, taughtUnit } from "./taught-words";
import type { Unit } from "./unit";
import { unitOf } from "./unit";

const DATE = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)|(\d{1,2}) (\p{L}{3,}) (\d{4})`;
const NUMBER = String.raw`№ ?(\d+(?:[/-][\d\p{L}]+)*)`;
const CITED = new RegExp(
  String.raw`(?:${NUMBER}\s*(?:від\s*|of\s*)(?:${DATE}))|(?:(?:${DATE})\s*(?:року|р\.?)?,?\s*(?:${NUMBER})?)`,
  "giu",
);
const TERM = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\s*(?:рок|рр|р\.|год|year|$)/i;

/** What the lines above a table say of its programme, decisions, term, executor and period. */
export function readTitle(lines: readonly TextLine[]): TitleFacts {
  return {
    programme: programmeOf(lines),
    decisions: lines.flatMap((line) => decisionsOf(line)),
    term: termOf(lines),
    executor: executorOf(lines),
    periods: allPeriods(lines),
    lines,
  };
}

/** The lines as one text, and the line that a place in it belongs to. */
function joined(lines: readonly TextLine[]): {
  readonly text: string;
  readonly lineAt: (index: number) => TextLine | undefined;
} {
  const starts: number[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += line.text;
  }
  return { text, lineAt: (index) => lines[starts.findLastIndex((start) => start <= index)] };
}

function programmeOf(lines: readonly TextLine[]): TitleFacts["programme"] {
  const { text, lineAt } = joined(lines);
  const quoted = /програм\S*\s+[«"“„]([^»"”]+)[»"”]/i.exec(text);
  const plain = /програм[аиуі]\S*\s+((?:(?!програм)\S+\s+){1,14}?)(?:на|за)\s+(?:19|20)\d\d/i.exec(
    text,
  );
  const match = quoted ?? plain;
  const name = match?.[1]?.trim() ?? "";
  const line = match === null ? undefined : lineAt(match.index + match[0].indexOf(match[1] ?? ""));
  return line === undefined || name === "" ? null : { ...line, name };
}

function decisionsOf(line: TextLine): readonly Decision[] {
  if (!/рішен|затвердж|змін|решени|decision/i.test(line.text)) return [];
  return [...line.text.matchAll(CITED)].map((match) => {
    const [, numberFirst, d1, m1, y1, w1, n1, z1, d2, m2, y2, w2, n2, z2, numberLast] = match;
    return {
      cell: line.cell,
      number: numberFirst ?? numberLast ?? null,
      date: isoDate(d1 ?? d2, m1 ?? m2, y1 ?? y2) ?? wordDate(w1 ?? w2, n1 ?? n2, z1 ?? z2),
    };
  });
}

function isoDate(day?: string, month?: string, year?: string): string | null {
  if (day === undefined || month === undefined || year === undefined) return null;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function wordDate(day?: string, word?: string, year?: string): string | null {
  const month = monthOf(word ?? "");
  return month === null ? null : isoDate(day, String(month), year);
}

function termOf(lines: readonly TextLine[]): TitleFacts["term"] {
  const named = lines.filter(({ text }) => /(термін|строк|період) (реаліз|викон|дії)/i.test(text));
  for (const { cell, text } of [...named, ...lines]) {
    const match = TERM.exec(text);
    if (match !== null) return { cell, from: Number(match[1]), to: Number(match[2]) };
  }
  return null;
}

function executorOf(lines: readonly TextLine[]): TextLine | null {
  for (const { cell, text } of lines) {
    const match =
      /^(?:відповідальн\S* |головн\S* )?викона?в(?:ець|ці)(?: програми)?[\s:–—-]+(.+)$/i.exec(text);
    if (match?.[1] !== undefined) return { cell, text: match[1].trim() };
  }
  return null;
}

/** A period may be split over lines: «за 9 місяців», under it «2018 року». */
function allPeriods(lines: readonly TextLine[]): TitleFacts["periods"] {
  const single = lines.flatMap(({ cell, text }) =>
    periodsOf(text).map((period) => ({ cell, period })),
  );
  if (single.length > 0) return single;
  const { text } = joined(lines);
  return periodsOf(text).map((period) => ({ cell: lines[0]?.cell ?? null, period }));
}

/**
 * The unit that a line above a table declares: «(тис. грн)» alone, «Одиниця виміру: грн», or at the
 * end of the table's own title. A sum named in a sentence declares nothing.
 */
export function unitOfTitle(
  lines: readonly TextLine[],
  taught: TaughtWords = NO_TAUGHT_WORDS,
): Unit | null {
  for (const { text } of lines.toReversed()) {
    if (isTaughtUnit(text, taught)) return taughtUnit(text, taught);
    const alone =
      text.length <= 30 && /^[(\s]*(у |в |од\S* ?\S*:? ?)?(т[иы]с|млн|грн|гривень)/i.test(text);
    const named = /одиниц\S* вимір/i.test(text);
    if (named) {
      const unit = taughtUnit(text, taught);
      if (unit !== null) return unit;
    }
    const atEnd = /[,(]\s*(у |в )?((т[иы]с|млн)\.?\s*)?(грн|гривень|гривнях)\.?\s*\)?\.?\s*$/i.test(
      text,
    );
    if (alone || named || atEnd) {
      const unit = unitOf(text);
      if (unit !== null) return unit;
    }
  }
  return null;
}
