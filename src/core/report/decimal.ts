/**
 * A decimal number kept exactly: `digits` × 10^-`scale`. Money and percents are typed by people in
 * decimal notation; binary fractions would make 0,1 + 0,2 differ from 0,3.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Digits that a double keeps for certain; Excel shows no more. */
const SIGNIFICANT = 15;

export function decimal(digits: bigint, scale: number): Decimal {
  return { digits, scale };
}

/** Reads «-1640000.00»; throws on anything else, for it is called with checked text only. */
export function decimalOf(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (match === null) throw new RangeError(`Not a decimal number: ${text}`);
  const fraction = match[3] ?? "";
  const digits = BigInt((match[2] ?? "") + fraction);
  return { digits: match[1] === "-" ? -digits : digits, scale: fraction.length };
}

/** The decimal that a person sees behind a double: its first 15 significant digits. */
export function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError("Not a finite number");
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT - 1).split("e");
  const base = decimalOf(mantissa);
  const scale = base.scale - Number(exponent);
  const whole =
    scale < 0 ? { digits: base.digits * 10n ** BigInt(-scale), scale: 0 } : { ...base, scale };
  return trimZeros(whole);
}

/** Without trailing zeros after the point: 49.60 becomes 49.6. */
export function trimZeros(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return { digits, scale };
}

/** The same number written with more decimals. Expects `scale` not to be less than the number's own. */
function scaled(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: scaled(a, scale) + scaled(b, scale), scale };
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Times a power of ten, which may be negative. */
export function shift(value: Decimal, power: number): Decimal {
  const scale = value.scale - power;
  return scale < 0
    ? { digits: value.digits * 10n ** BigInt(-scale), scale: 0 }
    : { digits: value.digits, scale };
}

/** Negative, zero or positive, as for `sort`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(value: Decimal): boolean {
  return value.digits === 0n;
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value;
}

/** Numerator / denominator rounded to `scale` decimals, half away from zero. Expects denominator not 0. */
export function divideRounded(numerator: bigint, denominator: bigint, scale: number): Decimal {
  const negative = numerator < 0n !== denominator < 0n;
  const n = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(scale);
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return { digits: negative ? -rounded : rounded, scale };
}

/** Numerator / denominator cut off after `scale` decimals. Expects denominator not 0. */
export function divideTruncated(numerator: bigint, denominator: bigint, scale: number): Decimal {
  return { digits: (numerator * 10n ** BigInt(scale)) / denominator, scale };
}

/** Rounded to `scale` decimals, half away from zero. */
export function round(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return { digits: scaled(value, scale), scale };
  return divideRounded(value.digits, 10n ** BigInt(value.scale), scale);
}

/** Plain decimal text with a point: «1640000.00». */
export function toText(value: Decimal): string {
  const negative = value.digits < 0n;
  const digits = String(negative ? -value.digits : value.digits).padStart(value.scale + 1, "0");
  const cut = digits.length - value.scale;
  const text = value.scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}

/** The nearest double, for writing into a cell. */
export function toNumber(value: Decimal): number {
  return Number(toText(value));
}
