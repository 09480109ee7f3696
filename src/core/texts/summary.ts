import type { Saying } from "../edits/proposal";
import type { Language } from "./format";
import { cellCount, counted } from "./format";
import { NOTES_BESIDE } from "./own-sheets";

/** What the summary says, by code. */
export interface SummarySayings {
  readonly "new-sheet": { readonly sheet: string; readonly lines: number };
  readonly "renewed-sheet": { readonly sheet: string; readonly changes: number };
  readonly "other-period": { readonly sheet: string };
  readonly "text-figures": { readonly count: number };
  readonly "too-long": { readonly name: string };
  readonly "notes-beside": { readonly sheet: string };
  readonly "ask-copies": { readonly sheets: readonly string[] };
  readonly take: { readonly sheet: string };
}

type Words = { readonly [Code in keyof SummarySayings]: (args: SummarySayings[Code]) => string };

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "new-sheet": ({ sheet, lines }) =>
      `Новий аркуш «${sheet}»: ${counted(lines, "uk", { one: "рядок", few: "рядки", many: "рядків" })} із формулами та діаграма.`,
    "renewed-sheet": ({ sheet, changes }) =>
      `Аркуш «${sheet}» буде оновлено (${cellCount(changes, "uk")}); ваші примітки поруч і нижче лишаться.`,
    "other-period": ({ sheet }) =>
      `Звіт на аркуші «${sheet}» за інший період, тому до зведення не входить: суми наростають від початку року.`,
    "text-figures": ({ count }) =>
      `Зведення не складено, бо частина сум не є числами (${cellCount(count, "uk")}). Виправте їх і обчисліть ще раз.`,
    "too-long": ({ name }) =>
      `Рядок «${name}» лишився без сум: у ньому забагато клітинок для однієї формули.`,
    "notes-beside": ({ sheet }) => NOTES_BESIDE.uk(sheet),
    "ask-copies": ({ sheets }) =>
      `На аркушах ${quoted(sheets)} ті самі заходи за той самий період. Який із них брати до зведення?`,
    take: ({ sheet }) => `Аркуш «${sheet}»`,
  },
  en: {
    "new-sheet": ({ sheet, lines }) =>
      `New sheet “${sheet}”: ${counted(lines, "en", { one: "line", other: "lines" })} of formulas, and a chart.`,
    "renewed-sheet": ({ sheet, changes }) =>
      `The sheet “${sheet}” is renewed (${cellCount(changes, "en")}); your notes beside and under it stay.`,
    "other-period": ({ sheet }) =>
      `The report on the sheet “${sheet}” is of another period and not part of the summary: amounts add up from the start of the year.`,
    "text-figures": ({ count }) =>
      `No summary was made: some amounts are not numbers (${cellCount(count, "en")}). Correct them and compute again.`,
    "too-long": ({ name }) =>
      `The line “${name}” is left without sums: it has too many cells for one formula.`,
    "notes-beside": ({ sheet }) => NOTES_BESIDE.en(sheet),
    "ask-copies": ({ sheets }) =>
      `The sheets ${sheets.map((name) => `“${name}”`).join(", ")} have the same measures for the same period. Which of them goes into the summary?`,
    take: ({ sheet }) => `Sheet “${sheet}”`,
  },
};

/** A saying of `proposeSummary` in a language; expects no other. */
export function summarySaying({ code, args }: Saying, language: Language): string {
  const say = WORDS[language][code as keyof SummarySayings] as (args: Saying["args"]) => string;
  return say(args);
}

/** True for a code that `summarySaying` has words for. */
export function isSummarySaying({ code }: Saying): boolean {
  return Object.hasOwn(WORDS.uk, code);
}
