import type { Saying } from "../edits/proposal";
import type { MarkedLevel } from "../marks/finding-marks";
import type { Flag, FlagKind } from "../marks/flags";
import { formatCell } from "../sheet/address";
import type { Language } from "./format";
import { cellCount, cellList, counted, moneyInUnit, points } from "./format";

/** Signs before figures and words: three forms that differ without colour, too. */
export const MARK_SIGNS: Readonly<Record<FlagKind, string>> = {
  "over-plan": "▲",
  "without-plan": "▲",
  "over-volume": "▲",
  "over-to-date": "▲",
  "over-period": "▲",
  close: "◆",
  "behind-period": "▼",
  slow: "▼",
};

/** Signs before what a cell with a finding shows. */
export const FINDING_SIGNS: Readonly<Record<MarkedLevel, string>> = {
  error: "✖",
  warning: "!",
  review: "?",
};

/** The words that the sheet shows behind a flagged row's own; it is a Ukrainian document. */
export const MARK_WORDS: Readonly<Record<FlagKind, string>> = {
  "over-plan": "перевитрата",
  "without-plan": "профінансовано без плану",
  "over-volume": "понад обсяг програми",
  "over-to-date": "понад плани від початку програми",
  "over-period": "понад план періоду",
  close: "майже весь план року",
  "behind-period": "відставання від плану періоду",
  slow: "відставання від темпу року",
};

const KINDS: Readonly<Record<Language, Readonly<Record<FlagKind, string>>>> = {
  uk: {
    "over-plan": "Перевитрати понад план року",
    "without-plan": "Фінансування без плану",
    "over-volume": "Перевитрати понад обсяг програми",
    "over-to-date": "Перевитрати понад плани від початку програми",
    "over-period": "Перевитрати понад план періоду",
    close: "Майже використаний план року",
    "behind-period": "Відставання від плану періоду",
    slow: "Відставання від темпу року",
  },
  en: {
    "over-plan": "Over-runs of the year’s plan",
    "without-plan": "Money without a plan",
    "over-volume": "Over-runs of the programme’s volume",
    "over-to-date": "Over-runs of the plans since the programme began",
    "over-period": "Over-runs of the period’s plan",
    close: "The year’s plan nearly used up",
    "behind-period": "Behind the plan of the period",
    slow: "Behind the pace of the year",
  },
};

/** A flagged row in words: «G12: перевитрата 12 500,00 грн, 106,2 %». */
export function flagWords({ kind, cell, amount, unit, percent }: Flag, language: Language): string {
  const sum = moneyInUnit(amount, unit, language);
  const share = percent === null ? "" : `, ${points(percent)}`;
  return `${formatCell(cell)}: ${SENTENCES[language][kind](sum)}${share}`;
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<FlagKind, (sum: string) => string>>>> = {
  uk: {
    "over-plan": (sum) => `перевитрата ${sum}`,
    "without-plan": (sum) => `профінансовано ${sum} без плану`,
    "over-volume": (sum) => `понад обсяг програми на ${sum}`,
    "over-to-date": (sum) => `від початку програми перевитрата ${sum}`,
    "over-period": (sum) => `понад план періоду ${sum}`,
    close: (sum) => `до плану року лишилося ${sum}`,
    "behind-period": (sum) => `до плану періоду бракує ${sum}`,
    slow: (sum) => `до темпу року бракує ${sum}`,
  },
  en: {
    "over-plan": (sum) => `over-run ${sum}`,
    "without-plan": (sum) => `${sum} financed without a plan`,
    "over-volume": (sum) => `${sum} over the programme’s volume`,
    "over-to-date": (sum) => `over-run ${sum} since the programme began`,
    "over-period": (sum) => `${sum} over the period’s plan`,
    close: (sum) => `${sum} left of the year’s plan`,
    "behind-period": (sum) => `${sum} short of the period’s plan`,
    slow: (sum) => `${sum} behind the pace of the year`,
  },
};

/** What marking says, by code. */
export interface MarkSayings {
  /** A kind of flag, with its rows in words. */
  readonly marked: { readonly kind: FlagKind; readonly rows: readonly string[] };
  readonly findings: { readonly level: MarkedLevel; readonly cells: readonly string[] };
  readonly "units-differ": { readonly table: string };
  readonly "text-figures": { readonly cells: readonly string[] };
  readonly "too-many-findings": { readonly most: number };
}

type Words = { readonly [Code in keyof MarkSayings]: (args: MarkSayings[Code]) => string };

const LEVELS: Readonly<Record<Language, Readonly<Record<MarkedLevel, string>>>> = {
  uk: { error: "Помилки", warning: "Попередження", review: "На розгляд" },
  en: { error: "Errors", warning: "Warnings", review: "For review" },
};

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    marked: ({ kind, rows }) =>
      rows.length === 0
        ? `${KINDS.uk[kind]}: зараз таких рядків немає; позначка з’явиться, коли будуть.`
        : `${KINDS.uk[kind]} (${counted(rows.length, "uk", { one: "рядок", few: "рядки", many: "рядків" })}): ${rows.join("; ")}.`,
    findings: ({ level, cells }) =>
      `${LEVELS.uk[level]} (${cellCount(cells.length, "uk")}): ${cellList(cells)}. Позначка зникає, щойно клітинку змінено.`,
    "units-differ": ({ table }) =>
      `Рядків таблиці ${table} не позначено: план і факт у різних одиницях виміру. Спершу виправте одиниці, тоді позначте ще раз.`,
    "text-figures": ({ cells }) =>
      `Суми в ${cellList(cells)} збережено як текст, тому їхні рядки не позначаються. Перетворіть текст на числа.`,
    "too-many-findings": ({ most }) =>
      `Позначено лише перші ${cellCount(most, "uk")}: з більшою кількістю позначок аркуш працював би повільно.`,
  },
  en: {
    marked: ({ kind, rows }) =>
      rows.length === 0
        ? `${KINDS.en[kind]}: no such rows now; the mark appears once there are.`
        : `${KINDS.en[kind]} (${counted(rows.length, "en", { one: "row", other: "rows" })}): ${rows.join("; ")}.`,
    findings: ({ level, cells }) =>
      `${LEVELS.en[level]} (${cellCount(cells.length, "en")}): ${cellList(cells)}. The mark goes as soon as the cell is changed.`,
    "units-differ": ({ table }) =>
      `The rows of table ${table} are not marked: plan and actual are in different units. Correct the units first, then mark again.`,
    "text-figures": ({ cells }) =>
      `The amounts in ${cellList(cells)} are kept as text, so their rows are not marked. Turn the text into numbers.`,
    "too-many-findings": ({ most }) =>
      `Only the first ${cellCount(most, "en")} are marked: with more marks the sheet would be slow.`,
  },
};

/** A saying of `proposeMarks` in a language; expects no other. */
export function markSaying({ code, args }: Saying, language: Language): string {
  const say = WORDS[language][code as keyof MarkSayings] as (args: Saying["args"]) => string;
  return say(args);
}
