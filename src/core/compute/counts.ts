import type { Decimal } from "../report/decimal";
import { compare, decimalOf } from "../report/decimal";
import { explanationOf } from "../report/explanation";
import type { MoneyTable, TableRow } from "../report/model";

/** Things counted in a text: «64 особи». */
export interface Count {
  readonly value: Decimal;
  /** The number with its word, as written. */
  readonly words: string;
}

const COUNTED =
  /(?<![\d.,№/-]\s?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,7})[ \u00A0\u202F]+(\p{Ll}[\p{L}'’-]{2,})/gu;
/** Words after a number that count no things: money, time, measures, percents. */
const NO_THINGS =
  /^(грн|грив|тис|млн|млрд|коп|відс|проц|пункт|рок|рік|річ|міс|квартал|півріч|дн[іяюе]|день|діб|тиж|год|хвил|секунд|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|метр|кілом|кілог|гект|куб|класи|сесі|скликан|та$|або$|від$|про$|для$)/u;

/** Every count that a text names, from left to right. */
export function countsIn(text: string): readonly Count[] {
  return [...text.matchAll(COUNTED)].flatMap(([words, number = "", noun = ""]) =>
    NO_THINGS.test(noun) ? [] : [{ value: decimalOf(number.replace(/\D/g, "")), words }],
  );
}

/** A count in the row that is the very number given as its percent; null when there is none. */
export function countBeside(table: MoneyTable, row: TableRow, stated: Decimal): Count | null {
  const texts = [row.percent?.remark ?? "", explanationOf(table, row)];
  const counts = texts.flatMap(countsIn);
  return counts.find(({ value }) => compare(value, stated) === 0) ?? null;
}
