import type { LeftOut, Saying } from "../../core/edits/proposal";
import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";

/** What the forms of text documents say of what a document lacks, by code. */
interface TextSayings {
  readonly "hidden-shown": { readonly sheet: string };
  readonly "hidden-dropped": { readonly sheet: string };
  readonly "other-tables": { readonly count: number };
  readonly "places-left": { readonly count: number };
  readonly "description-places": { readonly count: number };
  readonly "other-sheets": { readonly count: number };
  readonly untold: { readonly count: number };
  readonly explained: { readonly count: number };
}

type Words = { readonly [Code in keyof TextSayings]: (args: TextSayings[Code]) => string };

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "hidden-shown": ({ sheet }) => `Приховані рядки чи стовпці аркуша «${sheet}» показано.`,
    "hidden-dropped": ({ sheet }) =>
      `Приховані рядки чи стовпці аркуша «${sheet}» вилучено; підсумки можуть їх ураховувати.`,
    "other-tables": ({ count }) =>
      `Записку складено лише до звітів про виконання; до неї не ввійшли таблиці іншого виду: ${String(count)}.`,
    "places-left": ({ count }) =>
      `У записці виділено ${counted(count, "uk", { one: "місце, яке", few: "місця, які", many: "місць, які" })} заповнює автор.`,
    "description-places": ({ count }) =>
      `В описі набору виділено ${counted(count, "uk", { one: "місце, яке", few: "місця, які", many: "місць, які" })} заповнює розпорядник.`,
    "other-sheets": ({ count }) =>
      `До листа не ввійшло знайдене на аркушах, яких не вибрано: ${counted(count, "uk", { one: "місце", few: "місця", many: "місць" })}.`,
    untold: ({ count }) =>
      `До листа не ввійшло те, чого не вдалося перевірити: ${counted(count, "uk", { one: "місце", few: "місця", many: "місць" })}. Перевірте це самостійно.`,
    explained: ({ count }) =>
      `${counted(count, "uk", { one: "зауваження", few: "зауваження", many: "зауважень" })} із поясненням, поданим разом із файлом, наведено окремо.`,
  },
  en: {
    "hidden-shown": ({ sheet }) => `Hidden rows or columns of the sheet “${sheet}” are shown.`,
    "hidden-dropped": ({ sheet }) =>
      `Hidden rows or columns of the sheet “${sheet}” are left out; totals may count them.`,
    "other-tables": ({ count }) =>
      `The note is about execution reports only; ${counted(count, "en", { one: "table of another kind is", other: "tables of another kind are" })} not in it.`,
    "places-left": ({ count }) =>
      `The note has ${counted(count, "en", { one: "highlighted place", other: "highlighted places" })} for its author to fill in.`,
    "description-places": ({ count }) =>
      `The description of the set has ${counted(count, "en", { one: "highlighted place", other: "highlighted places" })} for its publisher to fill in.`,
    "other-sheets": ({ count }) =>
      `What was found on sheets that were not chosen is not in the list: ${counted(count, "en", { one: "place", other: "places" })}.`,
    untold: ({ count }) =>
      `What could not be checked is not in the list: ${counted(count, "en", { one: "place", other: "places" })}. Check it yourself.`,
    explained: ({ count }) =>
      `${counted(count, "en", { one: "remark with an explanation that came with the file stands", other: "remarks with an explanation that came with the file stand" })} apart.`,
  },
};

/** A saying of a text document, about no place of the workbook in particular. */
export function tell<Code extends keyof TextSayings>(
  code: Code,
  args: TextSayings[Code],
  sheet = "",
): LeftOut {
  return { sheet, range: null, saying: { code, args: { ...args } } };
}

/** A saying of the forms of text documents in a language; expects no other. */
export function textSaying({ code, args }: Saying, language: Language): string {
  const say = WORDS[language][code as keyof TextSayings] as (args: Saying["args"]) => string;
  return say(args);
}
