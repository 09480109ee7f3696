import { columnName, formatCell } from "../../core/sheet/address";
import type { Language } from "../../core/texts/format";
import { cellCount, counted } from "../../core/texts/format";
import type { ReadinessCode, ReadinessIssue } from "./readiness";

/** A thing to know in words: what there is, and what of it the document has. */
export interface ReadinessWords {
  readonly what: string;
  readonly then: string;
}

type Say = (issue: ReadinessIssue) => ReadinessWords;

/** More cells than these are counted, not named. */
const NAMED_CELLS = 6;

function named({ cells }: ReadinessIssue, language: Language): string {
  return cells.length > NAMED_CELLS
    ? cellCount(cells.length, language)
    : cells.map(formatCell).join(", ");
}

/** «5, 7–9» */
function runs(numbers: readonly number[], shown: (line: number) => string): string {
  const parts: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const part = parts.at(-1);
    if (part?.last === number - 1) part.last = number;
    else parts.push({ first: number, last: number });
  }
  return parts
    .map(({ first, last }) => (first === last ? shown(first) : `${shown(first)}–${shown(last)}`))
    .join(", ");
}

function hiddenUk({ hidden }: ReadinessIssue): string {
  const { rows = [], columns = [], measures = 0 } = hidden ?? {};
  const parts = [
    rows.length === 0 ? "" : `рядки ${runs(rows, (row) => String(row + 1))}`,
    columns.length === 0 ? "" : `стовпці ${runs(columns, columnName)}`,
  ].filter((part) => part !== "");
  const counts =
    measures === 0
      ? ""
      : `; серед них ${counted(measures, "uk", { one: "захід", few: "заходи", many: "заходів" })}`;
  return `${parts.join(" і ")}${counts}`;
}

function hiddenEn({ hidden }: ReadinessIssue): string {
  const { rows = [], columns = [], measures = 0 } = hidden ?? {};
  const parts = [
    rows.length === 0 ? "" : `rows ${runs(rows, (row) => String(row + 1))}`,
    columns.length === 0 ? "" : `columns ${runs(columns, columnName)}`,
  ].filter((part) => part !== "");
  const counts =
    measures === 0
      ? ""
      : `; among them ${counted(measures, "en", { one: "measure", other: "measures" })}`;
  return `${parts.join(" and ")}${counts}`;
}

const WORDS: Readonly<Record<Language, Readonly<Record<ReadinessCode, Say>>>> = {
  uk: {
    errors: ({ sheet, count }) => ({
      what: `На аркуші «${sheet ?? ""}» ${counted(count, "uk", { one: "невиправлена помилка", few: "невиправлені помилки", many: "невиправлених помилок" })}.`,
      then: "Числа потраплять до документа такими, якими вони є на аркуші.",
    }),
    warnings: ({ sheet, count }) => ({
      what: `На аркуші «${sheet ?? ""}» ${counted(count, "uk", { one: "попередження", few: "попередження", many: "попереджень" })}.`,
      then: "Документ передає аркуш таким, яким він є.",
    }),
    reviews: ({ sheet, count }) => ({
      what: `На аркуші «${sheet ?? ""}» ${counted(count, "uk", { one: "питання чекає", few: "питання чекають", many: "питань чекають" })} на рішення людини.`,
      then: "Документ передає аркуш таким, яким він є.",
    }),
    untold: ({ sheet, count }) => ({
      what: `На аркуші «${sheet ?? ""}» ${counted(count, "uk", { one: "місце", few: "місця", many: "місць" })} не вдалося перевірити.`,
      then: "Звірте це самостійно: документ передає дані без змін.",
    }),
    uncomputed: (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}» формули не мають результату: ${named(issue, "uk")}.`,
      then: "У документі на цих місцях не буде числа.",
    }),
    stale: (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}» збережений результат не той, який дає формула: ${named(issue, "uk")}.`,
      then: "До документа потрапить збережений результат; перерахуйте книгу в Excel і збережіть її.",
    }),
    "calculation-pending": () => ({
      what: "Excel ще не перерахував формули після останніх змін.",
      then: "Натисніть F9 і перевірте ще раз, інакше до документа потраплять попередні результати.",
    }),
    "hidden-lines": (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}» приховано ${hiddenUk(issue)}.`,
      then: "У документі нічого прихованого немає: ці рядки й стовпці буде показано або, якщо ви так виберете, вилучено; підсумки від цього не зміняться.",
    }),
    "hidden-sheet": ({ sheet, hidden }) => ({
      what: `Аркуш «${sheet ?? ""}» приховано.`,
      then:
        hidden?.chosen === true
          ? "Його вибрано, тож у документі він буде видимим."
          : "До документа він не потрапить.",
    }),
    comments: (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}» є примітки або коментарі: ${named(issue, "uk")}.`,
      then: "До документа вони не потраплять.",
    }),
    "notes-unread": () => ({
      what: "Ця версія Excel не показує надбудовам приміток (давніх коментарів), тож чи є вони, невідомо.",
      then: "До документа вони не потраплять.",
    }),
    links: (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}» формули посилаються на інші книги: ${named(issue, "uk")}.`,
      then: "У документі на їхньому місці будуть значення.",
    }),
    "personal-data": (issue) => ({
      what: `На аркуші «${issue.sheet ?? ""}», можливо, є персональні дані (телефон, електронна адреса або номер документа людини): ${named(issue, "uk")}.`,
      then: "До документа вони потраплять, якщо їх не прибрати.",
    }),
    marks: ({ sheet }) => ({
      what: `На аркуші «${sheet ?? ""}» увімкнено позначки Звірки.`,
      then: "До документа вони не потраплять.",
    }),
  },
  en: {
    errors: ({ sheet, count }) => ({
      what: `The sheet “${sheet ?? ""}” has ${counted(count, "en", { one: "open error", other: "open errors" })}.`,
      then: "The figures go into the document as they are on the sheet.",
    }),
    warnings: ({ sheet, count }) => ({
      what: `The sheet “${sheet ?? ""}” has ${counted(count, "en", { one: "warning", other: "warnings" })}.`,
      then: "The document has the sheet as it is.",
    }),
    reviews: ({ sheet, count }) => ({
      what: `On the sheet “${sheet ?? ""}” ${counted(count, "en", { one: "question waits", other: "questions wait" })} for a person to decide.`,
      then: "The document has the sheet as it is.",
    }),
    untold: ({ sheet, count }) => ({
      what: `On the sheet “${sheet ?? ""}” ${counted(count, "en", { one: "place", other: "places" })} could not be checked.`,
      then: "Check this yourself: the document has the data as they are.",
    }),
    uncomputed: (issue) => ({
      what: `On the sheet “${issue.sheet ?? ""}” formulas have no result: ${named(issue, "en")}.`,
      then: "The document has no number in these places.",
    }),
    stale: (issue) => ({
      what: `On the sheet “${issue.sheet ?? ""}” the stored result is not what the formula gives: ${named(issue, "en")}.`,
      then: "The stored result goes into the document; recalculate the workbook in Excel and save it.",
    }),
    "calculation-pending": () => ({
      what: "Excel has not recalculated the formulas since the last changes.",
      then: "Press F9 and check again, or the former results go into the document.",
    }),
    "hidden-lines": (issue) => ({
      what: `On the sheet “${issue.sheet ?? ""}” there are hidden ${hiddenEn(issue)}.`,
      then: "Nothing in the document is hidden: they are shown or, if you choose so, left out; no total changes by that.",
    }),
    "hidden-sheet": ({ sheet, hidden }) => ({
      what: `The sheet “${sheet ?? ""}” is hidden.`,
      then:
        hidden?.chosen === true
          ? "It was chosen, so it can be seen in the document."
          : "It does not go into the document.",
    }),
    comments: (issue) => ({
      what: `The sheet “${issue.sheet ?? ""}” has notes or comments: ${named(issue, "en")}.`,
      then: "They do not go into the document.",
    }),
    "notes-unread": () => ({
      what: "This version of Excel does not show notes (old comments) to add-ins, so whether there are any is not known.",
      then: "They do not go into the document.",
    }),
    links: (issue) => ({
      what: `On the sheet “${issue.sheet ?? ""}” formulas refer to other workbooks: ${named(issue, "en")}.`,
      then: "The document has values in their place.",
    }),
    "personal-data": (issue) => ({
      what: `The sheet “${issue.sheet ?? ""}” may have personal data (a phone number, an e-mail address or the number of a person’s document): ${named(issue, "en")}.`,
      then: "They go into the document unless you take them out.",
    }),
    marks: ({ sheet }) => ({
      what: `Zvirka’s marks are on the sheet “${sheet ?? ""}”.`,
      then: "They do not go into the document.",
    }),
  },
};

/** A thing to know, in words. */
export function readinessWords(issue: ReadinessIssue, language: Language): ReadinessWords {
  return WORDS[language][issue.code](issue);
}
