import { headerWords } from "../report/header-words";
import type { MoneyTable } from "../report/model";
import { linesOf } from "../report/model";
import { remembered } from "../sheet/remembered";

/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 5;
/** From this share of common words on, names are of one department. */
const SAME = 0.75;
/** Words that many departments have in their names, and so do not tell them apart. */
const COMMON =
  /^(міськ|ради$|громад[аи]$|управлінн|відділ|департамент|служб|територіальн|єднан|питан)/;

/** The departments that a text names: «Управління освіти, управління культури». */
export function departmentsIn(text: string): readonly string[] {
  return text
    .split(
      /[;\n]|,(?=\s*(?:управл|департ|відділ|служб|викон|комунал|центр|сектор|підприєм|юридич|планов))/iu,
    )
    .map((name) =>
      name
        .replace(/\s+/g, " ")
        .replace(/[.,\s]+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");
}

/** True for two spellings of one department. */
export function isSameDepartment(a: string, b: string): boolean {
  const [one, two] = [stems(a), stems(b)];
  if (one.size === 0 || two.size === 0) return false;
  // «Управління № 1» and «Управління № 2» are two, however alike.
  if (numbersIn(a) !== numbersIn(b)) return false;
  const common = [...one].filter((word) => two.has(word)).length;
  return (2 * common) / (one.size + two.size) >= SAME;
}

function stems(name: string): ReadonlySet<string> {
  const words =
    headerWords(name)
      .replaceAll("є", "е")
      .match(/[\p{L}\d]{2,}/gu) ?? [];
  const telling = words.filter((word) => !COMMON.test(word) && word.length > 2);
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, STEM)));
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(" ");
}

/**
 * Whose report a table is: the one executor of all its lines, else the only one that its title names;
 * null where neither says.
 */
export const departmentOf = remembered((table: MoneyTable): string | null => {
  const named = linesOf(table).flatMap(({ texts }) => texts.executor?.text ?? []);
  const [first, ...others] = [...new Set(named.map((name) => name.replace(/\s+/g, " ").trim()))];
  const own = first === undefined ? [] : departmentsIn(first);
  const isOne = own.length === 1 && others.every((other) => isSameDepartment(other, own[0] ?? ""));
  if (isOne) return own[0] ?? null;
  const titled = departmentsIn(table.title.executor?.text ?? "");
  return titled.length === 1 ? (titled[0] ?? null) : null;
});
