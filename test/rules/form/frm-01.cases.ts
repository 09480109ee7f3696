import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { RuleCases } from "../../support/rule-tester";
import { YEARS } from "../tables";
import { titled } from "../dates/titled";

const FIT = `
Сторінка: альбомна, поля 30/10/20/20, на ширину сторінки, повторюються рядки 8:8, шрифт Times New Roman 12
`;
const NEW_SHEET = `
Сторінка: книжкова, шрифт Calibri 11
`;
const ROW = `
| 9  | 1 | Доріжки | 200 000,00 | 140 000,00 | 70% | Так |`;
const TITLE_2022 = ["Звіт за 9 місяців 2022 року"];

const signed = (title: readonly string[], ...below: readonly string[]): string =>
  titled(title, `${ROW}\n${below.map((line, at) => `| ${at + 12} | ${line} |`).join("\n")}`);
const POST = "Начальник управління | | | | ";

/** The wrong page of a new sheet, the figures of which are Excel's. */
const PAGE_FAULTS =
  "шрифт Calibri замість Times New Roman; сторінка книжкова, а не альбомна; поля 17,8/17,8/19,1/19,1 мм замість 30/10/20/20 мм (ліве, праве, верхнє, нижнє); таблицю не вписано в ширину сторінки; шапка таблиці не повторюється на кожній сторінці";

export const cases: RuleCases = {
  valid: {
    "a finished sheet, signed as since 2021":
      FIT + signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р."),
    "a signature with two surnames, and a date in words":
      FIT + signed(TITLE_2022, `${POST}| Віра РАЧКОВСЬКА-ДОЛГИХ`, "«10» жовтня 2022 року"),
    "initials before the standard":
      FIT + signed(["Звіт за 9 місяців 2018 року"], `${POST}| О.В. Ахмедова`, "10.10.2018 р."),
    "initials in the last report before it":
      FIT + signed(["Звіт за I півріччя 2021 року"], `${POST}| О.В. Ахмедова`, "Дата: 05.07.2021"),
    "initials where no period and no date is known":
      FIT + signed(["Звіт про виконання"], `${POST}| О.В. Ахмедова`, "Дата"),
    "blanks to be filled in by hand":
      FIT +
      signed(
        TITLE_2022,
        "Начальник управління ____________ Лілія СТЕПАНЮК",
        "«___» __________ 2022 року",
      ),
    "who made the table, beside who signs it":
      FIT +
      signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р.", "Виконавець: Іваненко І.І."),
    "its own date and number above the title":
      FIT + signed(["10.10.2022 № 45", ...TITLE_2022], `${POST}| Лілія СТЕПАНЮК`),
    "margins as a file keeps them, in inches": (
      FIT + signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р.")
    ).replace("30/10/20/20", "29.97/9.91/20.07/20.07"),
    "sizes that differ among the cells": (
      FIT + signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р.")
    ).replace("Times New Roman 12", "Times New Roman 14"),
    "a sheet of whose page nothing is known": titled(TITLE_2022, ROW),
    "a programme, which is no report": `${NEW_SHEET}${YEARS}
| 9 | 1 | Доріжки | 2018-2019 | 100,0 | 100,0 | 0,0 | 200,0 |`,
    "another city's style": {
      sheet: (FIT + signed(TITLE_2022, `${POST}| О.В. Ахмедова`, "10.10.2022 р.")).replace(
        "30/10/20/20, на",
        "20/10/20/20, на",
      ),
      profile: {
        ...DEFAULT_PROFILE,
        style: {
          ...DEFAULT_PROFILE.style,
          signature: { ...DEFAULT_PROFILE.style.signature, fullNameSince: "2030-01-01" },
          page: {
            ...DEFAULT_PROFILE.style.page,
            margins: { ...DEFAULT_PROFILE.style.page.margins, left: 20 },
          },
        },
      },
    },
    "several tables on a sheet, whose headers cannot all be repeated, signed once":
      (FIT + signed(TITLE_2022)).replace(", повторюються рядки 8:8", "") +
      `
| 20 | Звіт за 9 місяців 2022 року |
| 21 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |
| 22 | 1 | Лавки | 100 000,00 | 50 000,00 | 50% | Так |
| 25 | Начальник управління | | | | | Лілія СТЕПАНЮК |
| 26 | 10.10.2022 р. |`,
  },
  invalid: {
    "everything that a new sheet lacks": {
      sheet: NEW_SHEET + titled(TITLE_2022, ROW),
      findings: [
        {
          cell: "A8",
          uk: `Оформлення аркуша: немає підпису відповідальної особи; не зазначено дати підписання; ${PAGE_FAULTS}.`,
          en: /^The layout of the sheet: nobody has signed; no day of signing is stated; the font is Calibri instead of Times New Roman; the page is portrait, not landscape; the margins are 17,8\/17,8\/19,1\/19,1 mm instead of 30\/10\/20\/20 mm \(left, right, top, bottom\); .*fitted to the width of the page; the header is not repeated on every page\.$/,
          fix: "none",
        },
      ],
    },
    "a page in the other direction and small letters": {
      sheet: (
        FIT + signed(["Звіт за 9 місяців 2018 року"], `${POST}| О.В. Ахмедова`, "10.10.2018 р.")
      )
        .replace("альбомна", "книжкова")
        .replace("Times New Roman 12", "Times New Roman 8"),
      findings: [
        {
          cell: "A8",
          uk: "Оформлення аркуша: розмір шрифту 8 замість 10–14; сторінка книжкова, а не альбомна.",
          en: /the size of the font is 8 instead of 10–14; the page is portrait, not landscape\.$/,
          fix: "none",
        },
      ],
    },
    "a landscape page where the style wants portrait": {
      sheet: FIT + signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р."),
      profile: {
        ...DEFAULT_PROFILE,
        style: {
          ...DEFAULT_PROFILE.style,
          page: { ...DEFAULT_PROFILE.style.page, orientation: "portrait" },
        },
      },
      findings: [
        {
          cell: "A8",
          uk: "Оформлення аркуша: сторінка альбомна, а не книжкова.",
          en: /the page is landscape, not portrait/,
          fix: "none",
        },
      ],
    },
    "initials after the standard, and no date": {
      sheet: FIT + signed(TITLE_2022, `${POST}| О.В. Ахмедова`),
      findings: [
        {
          cell: "A8",
          related: ["F12"],
          uk: "Оформлення аркуша: не зазначено дати підписання; у підписі «О.В. Ахмедова» замість власного імені та прізвища великими літерами, як пишуть із 01.09.2021.",
          en: /the signature has “О\.В\. Ахмедова” instead of the first name and the surname in capitals, as it is written since 01\.09\.2021\.$/,
          fix: "none",
        },
      ],
    },
    "a surname without capitals, signed in the year after an older period": {
      sheet:
        FIT + signed(["Звіт за I півріччя 2021 року"], `${POST}| Лілія Степанюк`, "10.10.2021 р."),
      findings: [
        {
          cell: "A8",
          related: ["F12"],
          uk: /у підписі «Лілія Степанюк» замість/,
          en: /“Лілія Степанюк”/,
          fix: "none",
        },
      ],
    },
    "the page once for a sheet, names of each table": {
      sheet: `${FIT.replace("альбомна", "книжкова")}${signed(TITLE_2022, `${POST}| Лілія СТЕПАНЮК`, "10.10.2022 р.")}
| 20 | Звіт за 9 місяців 2022 року |
| 21 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання заходу, % | Інформація про виконання |
| 22 | 1 | Лавки | 100 000,00 | 50 000,00 | 50% | Так |
| 25 | Начальник управління | | | | | В. Скороход |`,
      findings: [
        {
          cell: "A8",
          uk: "Оформлення аркуша: сторінка книжкова, а не альбомна.",
          en: /portrait/,
          fix: "none",
        },
        {
          cell: "A21",
          related: ["F25"],
          uk: /у підписі «В\. Скороход» замість/,
          en: /“В\. Скороход”/,
          fix: "none",
        },
      ],
    },
  },
};
