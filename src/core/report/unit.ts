import type { Decimal } from "./decimal";
import { round, shift, toNumber } from "./decimal";

/** The units in which the reports state money, named as in the machine-readable output. */
export type Unit = "UAH" | "thousand-UAH" | "million-UAH";

/** Power of ten from the unit to hryvnias. */
const POWER: Readonly<Record<Unit, number>> = { UAH: 0, "thousand-UAH": 3, "million-UAH": 6 };

/** The unit that words name («грн», «тис. грн», «тис.грн.», «млн грн»), null when they name none. */
export function unitOf(words: string): Unit | null {
  const text = words.toLowerCase().replace(/[\s\u00A0]+/g, " ");
  if (/млн|мільйон/.test(text)) return "million-UAH";
  if (/т[иы]с(\.|яч|\s|$)/.test(text)) return "thousand-UAH";
  return /грн|гривень|гривні|₴|\buah\b/.test(text) ? "UAH" : null;
}

/**
 * Kopiykas of an amount stated in a unit, as a safe integer; a part of a kopiyka is rounded half up.
 * @throws RangeError beyond ±90 trillion hryvnias, where an integer is no longer safe
 */
export function toKopiykas(amount: Decimal, unit: Unit): number {
  const kopiykas = Number(round(shift(amount, POWER[unit] + 2), 0).digits);
  if (!Number.isSafeInteger(kopiykas)) throw new RangeError("Amount out of range");
  return kopiykas;
}

/** The amount in a unit that gives these kopiykas, exactly. */
export function fromKopiykas(kopiykas: number | bigint, unit: Unit): Decimal {
  return { digits: BigInt(kopiykas), scale: 2 + POWER[unit] };
}

/** The same as a cell holds it. */
export function numberInUnit(kopiykas: number, unit: Unit): number {
  return toNumber(fromKopiykas(kopiykas, unit));
}
