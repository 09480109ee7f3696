import { isPercentFormat } from "../sheet/display";
import type { Decimal } from "./decimal";
import { absolute, compare, decimal, isZero, shift, trimZeros } from "./decimal";
import type { Figure } from "./figure";
import type { PercentNotation } from "./model";
import { judgePercent } from "./percent";

/** A row's percent beside its money in kopiykas, null where a figure is missing. */
export interface PercentBesideMoney {
  readonly percent: Figure;
  readonly plan: number | null;
  readonly actual: number | null;
}

/** The notation of a percent column, how sure that is, and what tells. */
export interface NotationBelief {
  readonly notation: PercentNotation;
  readonly sureness: "sure" | "likely" | "unsure";
  /** `money`: the percents fit plan and actual; `signs`: every percent has a % sign; `size`: how large they are. */
  readonly because: "money" | "signs" | "size" | "none";
}

const ONE = decimal(1n, 0);
/** Up to it a percent may be a fraction of one; an over-run seldom doubles the plan. */
const TWO = decimal(2n, 0);
/** From here on points may be a fraction taken times one hundred twice. */
const TWO_HUNDRED = decimal(200n, 0);
const THOUSAND = decimal(1000n, 0);
/** Fewer neighbours make no habit. */
const FEWEST = 3;

/**
 * Whether a column's bare percents are points (49.6) or fractions of one (0.496): as they fit the
 * money, else by their size.
 *
 * @param lines the column's percents read as points
 */
export function percentNotationOf(lines: readonly PercentBesideMoney[]): NotationBelief {
  const stated = lines.filter(({ percent: { amount } }) => amount !== null);
  if (stated.length === 0) return { notation: "points", sureness: "unsure", because: "none" };
  if (!stated.some(({ percent }) => isBare(percent))) {
    return { notation: "points", sureness: "sure", because: "signs" };
  }
  // Zero is the same in either notation.
  const bare = stated.filter(({ percent }) => isBare(percent) && !isNothing(percent.amount));
  return byMoney(bare) ?? bySize(bare.flatMap(({ percent }) => percent.amount ?? []));
}

function byMoney(bare: readonly PercentBesideMoney[]): NotationBelief | null {
  const asPoints = bare.filter((line) => fits(line, 0)).length;
  const asFractions = bare.filter((line) => fits(line, 2)).length;
  if (asPoints === asFractions) return null;
  const notation = asFractions > asPoints ? "fraction" : "points";
  const undisputed = Math.min(asPoints, asFractions) === 0;
  const sure = undisputed && Math.max(asPoints, asFractions) > 1;
  return { notation, sureness: sure ? "sure" : "likely", because: "money" };
}

function bySize(amounts: readonly Decimal[]): NotationBelief {
  if (amounts.length === 0) return { notation: "points", sureness: "unsure", because: "none" };
  const small = amounts.filter((amount) => isAtMost(amount, ONE));
  if (small.length === 0) {
    const sure = amounts.every((amount) => !isAtMost(amount, TWO)) && amounts.length > 1;
    return { notation: "points", sureness: sure ? "sure" : "likely", because: "size" };
  }
  const parts = small.some((amount) => trimZeros(amount).scale > 0);
  if (small.length === amounts.length && small.length > 1 && parts) {
    return { notation: "fraction", sureness: "likely", because: "size" };
  }
  const notation = parts && small.length * 2 > amounts.length ? "fraction" : "points";
  return { notation, sureness: "unsure", because: "size" };
}

/**
 * The column's percents, those written in another notation than the rest marked: 0.496 among 49.6, or
 * 4960 % where 49.6 was typed into a % format. Their amounts stay what the cell says.
 *
 * @param lines the column's percents as finally read
 */
export function markOffNotation(lines: readonly PercentBesideMoney[]): readonly Figure[] {
  const sizes = sizesOf(lines);
  return lines.map((line) =>
    isOff(line, sizes) ? { ...line.percent, offNotation: true } : line.percent,
  );
}

/** How many percents of a column state something, and how large they are. */
interface Sizes {
  readonly all: number;
  readonly overTwo: number;
  readonly upToTwoHundred: number;
}

function sizesOf(lines: readonly PercentBesideMoney[]): Sizes {
  let [all, overTwo, upToTwoHundred] = [0, 0, 0];
  for (const { amount } of lines.map(({ percent }) => percent)) {
    if (amount === null || isNothing(amount)) continue;
    all++;
    if (!isAtMost(amount, TWO)) overTwo++;
    if (isAtMost(amount, TWO_HUNDRED)) upToTwoHundred++;
  }
  return { all, overTwo, upToTwoHundred };
}

function isOff(line: PercentBesideMoney, sizes: Sizes): boolean {
  const { amount, offNotation } = line.percent;
  if (offNotation) return true;
  if (amount === null || isNothing(amount) || fits(line, 0)) return false;
  if (isAtMost(amount, TWO) && fits(line, 2)) return true;
  if (!isAtMost(amount, TWO_HUNDRED) && fits(line, -2)) return true;
  return isOutOfSize(amount, sizes);
}

/** Where the money does not tell: at least three quarters of three or more neighbours are of another size. */
function isOutOfSize(amount: Decimal, { all, overTwo, upToTwoHundred }: Sizes): boolean {
  const others = all - 1;
  if (others < FEWEST) return false;
  // The percent itself is of neither size that is counted here.
  if (isAtMost(amount, ONE)) return overTwo * 4 >= others * 3;
  return !isAtMost(amount, THOUSAND) && upToTwoHundred * 4 >= others * 3;
}

/** True when the percent, times ten to a power, is what plan and actual give. */
function fits({ percent, plan, actual }: PercentBesideMoney, power: number): boolean {
  if (percent.amount === null || plan === null || actual === null) return false;
  const agreement = judgePercent(shift(percent.amount, power), actual, plan);
  return agreement === "agrees" || agreement === "truncated";
}

/** True without any % sign: only such a percent can be a fraction in disguise. */
function isBare({ reading, raw, numberFormat, remark }: Figure): boolean {
  if (reading === "number") return !isPercentFormat(numberFormat);
  return !raw.includes("%") && !/^(?:відс|проц)/i.test(remark);
}

function isNothing(amount: Decimal | null): boolean {
  return amount === null || isZero(amount);
}

function isAtMost(amount: Decimal, limit: Decimal): boolean {
  return compare(absolute(amount), limit) <= 0;
}
