import type { Saying } from "../edits/proposal";
import { textOf } from "../edits/proposal";
import type { Language } from "../texts/format";
import { cellCount, counted } from "../texts/format";

/** What a person may choose of the layout. */
export type LayoutPart = "title" | "table" | "numbers" | "sizes" | "page" | "view";

type Args = Saying["args"];
type Phrase = (args: Args) => string;

const list = (value: Args[string] | undefined): string =>
  Array.isArray(value) ? value.join(", ") : textOf(value);
const cells = ({ count }: Args, language: Language): string => cellCount(Number(count), language);

const UK: Readonly<Record<string, Phrase>> = {
  title: (args) => `Заголовок і підпис: шрифт, розташування (${cells(args, "uk")})`,
  table: (args) =>
    `Таблиця: шрифт, рамки, вирівнювання, виділення підсумків (${cells(args, "uk")})`,
  numbers: (args) => `Формат чисел і дат; самі числа не змінюються (${cells(args, "uk")})`,
  sizes: ({ count }) =>
    `Ширина стовпців і висота рядків за вмістом (${counted(Number(count), "uk", { one: "розмір", few: "розміри", many: "розмірів" })})`,
  page: () => "Сторінка: орієнтація, поля, ширина, повторення шапки, номери сторінок",
  view: () => "Шапка таблиці лишається на екрані під час прокручування",
  "row-too-high": ({ rows }) =>
    `Текст рядків ${list(rows)} довший, ніж може показати один рядок Excel: скоротіть його або поділіть на два рядки.`,
  "not-printed": ({ columns }) =>
    `Стовпці ${list(columns)} стоять поза таблицею і не друкуватимуться.`,
  "several-headers": () =>
    "На аркуші кілька таблиць, а Excel повторює на сторінках лише одну шапку: її не повторюємо.",
  "not-frozen": () => "Шапку не закріплено на екрані: разом із заголовком вона зависока.",
};

const EN: Readonly<Record<string, Phrase>> = {
  title: (args) => `Title and signature: font, alignment (${cells(args, "en")})`,
  table: (args) => `Table: font, borders, alignment, totals set off (${cells(args, "en")})`,
  numbers: (args) => `Formats of numbers and dates; no number changes (${cells(args, "en")})`,
  sizes: ({ count }) =>
    `Widths of columns and heights of rows by their contents (${counted(Number(count), "en", { one: "size", other: "sizes" })})`,
  page: () => "Page: orientation, margins, width, repeated header, page numbers",
  view: () => "The header stays in view while scrolling",
  "row-too-high": ({ rows }) =>
    `The text of rows ${list(rows)} is longer than one row of Excel can show: shorten it or part it in two rows.`,
  "not-printed": ({ columns }) =>
    `Columns ${list(columns)} are outside the table and will not be printed.`,
  "several-headers": () =>
    "The sheet has several tables, and Excel repeats only one header on pages: none is repeated.",
  "not-frozen": () => "The header is not kept in view: together with the title it is too high.",
};

/** A part of the layout, or what is left out of it, in words. */
export function layoutText({ code, args }: Saying, language: Language): string {
  return (language === "uk" ? UK : EN)[code]?.(args) ?? code;
}
