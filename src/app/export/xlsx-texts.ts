import type { Saying } from "../../core/edits/proposal";
import type { Language } from "../../core/texts/format";
import { counted } from "../../core/texts/format";

/** What the form xlsx says, by code. */
interface XlsxSayings {
  readonly "lines-shown": { readonly rows: number; readonly columns: number };
  readonly "lines-dropped": { readonly rows: number; readonly columns: number };
  readonly "formulas-as-values": { readonly count: number };
}

type Words = { readonly [Code in keyof XlsxSayings]: (args: XlsxSayings[Code]) => string };

const rowsUk = { one: "рядок", few: "рядки", many: "рядків" };
const columnsUk = { one: "стовпець", few: "стовпці", many: "стовпців" };

function linesUk({ rows, columns }: XlsxSayings["lines-shown"]): string {
  return [
    rows === 0 ? "" : counted(rows, "uk", rowsUk),
    columns === 0 ? "" : counted(columns, "uk", columnsUk),
  ]
    .filter((part) => part !== "")
    .join(" і ");
}

function linesEn({ rows, columns }: XlsxSayings["lines-shown"]): string {
  return [
    rows === 0 ? "" : counted(rows, "en", { one: "row", other: "rows" }),
    columns === 0 ? "" : counted(columns, "en", { one: "column", other: "columns" }),
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

const WORDS: Readonly<Record<Language, Words>> = {
  uk: {
    "lines-shown": (lines) => `Показано приховане: ${linesUk(lines)}.`,
    "lines-dropped": (lines) =>
      `Вилучено приховане: ${linesUk(lines)}. Підсумки лишилися такими, якими були: вони можуть враховувати вилучене. Формули замінено значеннями.`,
    "formulas-as-values": ({ count }) =>
      `${counted(count, "uk", { one: "формулу", few: "формули", many: "формул" })} замінено значеннями: вони беруть дані з-поза документа або не діяли б у ньому так само.`,
  },
  en: {
    "lines-shown": (lines) => `Hidden lines are shown: ${linesEn(lines)}.`,
    "lines-dropped": (lines) =>
      `Hidden lines are left out: ${linesEn(lines)}. Totals stay as they were and may count what is left out. Values stand in place of formulas.`,
    "formulas-as-values": ({ count }) =>
      `Values stand in place of ${counted(count, "en", { one: "formula", other: "formulas" })} that take something from outside the document, or would not work in it as before.`,
  },
};

export function isXlsxSaying({ code }: Saying): boolean {
  return code in WORDS.uk;
}

/** A saying of the form xlsx in a language; expects no other. */
export function xlsxSaying({ code, args }: Saying, language: Language): string {
  const say = WORDS[language][code as keyof XlsxSayings] as (args: Saying["args"]) => string;
  return say(args);
}
