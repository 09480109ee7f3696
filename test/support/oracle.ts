/**
 * Exact arithmetic over plain cells, to judge the product by: it imports nothing from it, so that no
 * fault of its numbers can hide in the tests.
 */

/** A number kept as it was written: `digits` × 10^-`scale`. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** What a cell holds. */
export type Plain = string | number | boolean | null;

export const ZERO: Exact = { digits: 0n, scale: 0 };

/** The amount in a cell: «89 379, 95», «Всього: 840 463, 65», 18269.6; nothing counts as nothing. */
export function exact(cell: Plain): Exact {
  if (cell === null || typeof cell === "boolean") return ZERO;
  const text = typeof cell === "number" ? decimalText(cell) : cell;
  const figure = /-?\d[\d\s\u00A0\u202F]*(?:[.,]\s*\d+)?/.exec(text)?.[0];
  if (figure === undefined) return ZERO;
  const [whole = "", fraction = ""] = figure.replace(/[\s\u00A0\u202F]/g, "").split(/[.,]/);
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** The fifteen digits that Excel keeps of a number. */
function decimalText(value: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential(14).split("e");
  const negative = mantissa.startsWith("-");
  const digits = mantissa.replace(/[-.]/g, "");
  const point = 1 + Number(power);
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  return `${negative ? "-" : ""}${padded.slice(0, at)}.${padded.slice(at) || "0"}`;
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: widened(a, scale) + widened(b, scale), scale };
}

export function sumOf(cells: readonly Plain[]): Exact {
  return cells.map(exact).reduce(plus, ZERO);
}

function widened({ digits, scale }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

/** «1640000.00» with so many decimals, half away from zero: two exact amounts that are one read alike. */
export function rounded({ digits, scale }: Exact, decimals: number): string {
  return ratio(digits, 10n ** BigInt(scale), decimals);
}

/** Percent of plan with so many decimals; nothing without a plan or an actual. */
export function percentOf(actual: Plain, plan: Plain, decimals = 6): string {
  const [a, p] = [exact(actual), exact(plan)];
  if (actual === null || p.digits <= 0n) return "";
  const scale = Math.max(a.scale, p.scale);
  return ratio(widened(a, scale) * 100n, widened(p, scale), decimals);
}

function ratio(numerator: bigint, denominator: bigint, decimals: number): string {
  const negative = numerator < 0n;
  const wide = (negative ? -numerator : numerator) * 10n ** BigInt(decimals);
  const digits = String((2n * wide + denominator) / (2n * denominator)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
