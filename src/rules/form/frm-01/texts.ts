import type { RuleTexts } from "../../../core/lint/rule";
import { dayUk } from "../../../core/texts/dates";
import type { Differences, Fault } from "./differences";
import type { Messages } from "./index";

type Phrase = (differences: Differences) => string;

const quoted = (names: readonly string[], open: string, close: string): string =>
  names.map((name) => `${open}${name}${close}`).join(", ");

const UK: Readonly<Record<Fault, Phrase>> = {
  signature: () => "немає підпису відповідальної особи",
  date: () => "не зазначено дати підписання",
  names: ({ names, since }) =>
    `у підписі ${quoted(names, "«", "»")} замість власного імені та прізвища великими літерами, як пишуть із ${dayUk(since)}`,
  font: ({ font, fontWanted }) => `шрифт ${font} замість ${fontWanted}`,
  size: ({ size, sizesWanted }) => `розмір шрифту ${size} замість ${sizesWanted}`,
  orientation: ({ orientation }) =>
    orientation === "portrait"
      ? "сторінка книжкова, а не альбомна"
      : "сторінка альбомна, а не книжкова",
  margins: ({ margins, marginsWanted }) =>
    `поля ${margins} мм замість ${marginsWanted} мм (ліве, праве, верхнє, нижнє)`,
  fit: () => "таблицю не вписано в ширину сторінки",
  titles: () => "шапка таблиці не повторюється на кожній сторінці",
};

const EN: Readonly<Record<Fault, Phrase>> = {
  signature: () => "nobody has signed",
  date: () => "no day of signing is stated",
  names: ({ names, since }) =>
    `the signature has ${quoted(names, "“", "”")} instead of the first name and the surname in capitals, as it is written since ${dayUk(since)}`,
  font: ({ font, fontWanted }) => `the font is ${font} instead of ${fontWanted}`,
  size: ({ size, sizesWanted }) => `the size of the font is ${size} instead of ${sizesWanted}`,
  orientation: ({ orientation }) =>
    orientation === "portrait"
      ? "the page is portrait, not landscape"
      : "the page is landscape, not portrait",
  margins: ({ margins, marginsWanted }) =>
    `the margins are ${margins} mm instead of ${marginsWanted} mm (left, right, top, bottom)`,
  fit: () => "the table is not fitted to the width of the page",
  titles: () => "the header is not repeated on every page",
};

const list = (phrases: Readonly<Record<Fault, Phrase>>, differences: Differences): string =>
  differences.faults.map((fault) => phrases[fault](differences)).join("; ");

const texts: RuleTexts<Messages> = {
  uk: {
    title: "Аркуш звіту оформлено для підпису та друку",
    why: "Звіт підписують і надсилають як документ. Без підпису й дати він не має сили, а таблицю, що не вміщується в ширину сторінки, незручно читати й підшивати.",
    whatToDo:
      "Додайте підпис і дату, а решту зробить команда «Оформити»: вона налаштує шрифт, поля, ширину сторінки й повторення шапки.",
    messages: {
      differs: (differences) => `Оформлення аркуша: ${list(UK, differences)}.`,
    },
    fix: null,
    causes: {},
  },
  en: {
    title: "The report sheet is laid out for signing and printing",
    why: "A report is signed and sent as a document. Without a signature and a date it has no force, and a table that is wider than its page is hard to read and to file.",
    whatToDo:
      "Add the signature and the date; the command “Lay out” does the rest: font, margins, the width of the page and the repeated header.",
    messages: {
      differs: (differences) => `The layout of the sheet: ${list(EN, differences)}.`,
    },
    fix: null,
    causes: {},
  },
};

export default texts;
