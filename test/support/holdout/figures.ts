import type { CellLook, Typed } from "../drawn-sheet";

/** A figure as it was typed, and the number a person reads in it (null: none for sure). */
export interface Figure extends CellLook {
  readonly typed: Typed;
  readonly reads: string | null;
}

/** How the person who filled the table writes amounts. */
export type MoneyHand = (amount: number) => Figure;

/** How the person fills the percent, knowing the cells of plan and actual in the row. */
export type PercentHand = (plan: number, actual: number, cells: PercentCells) => Figure;

export interface PercentCells {
  readonly plan: string;
  readonly actual: string;
}

/** A cell with text in it. */
export function written(typed: string, reads: string | null): Figure {
  return { typed, reads };
}

/** A real number in a format. */
export function real(decimals: number, numberFormat = formatOf(decimals)): MoneyHand {
  return (amount) => ({ typed: amount, reads: amount.toFixed(decimals), numberFormat });
}

/** Text such as "1 234,50" with the given space between thousands and the given tail. */
export function inWords(decimals: number, space = " ", tail = ""): MoneyHand {
  return (amount) => ({
    typed: grouped(amount, decimals, space) + tail,
    reads: amount.toFixed(decimals),
  });
}

/** A live quotient under a percent format. */
export const quotient: PercentHand = (plan, actual, cells) => ({
  typed: plan === 0 ? 0 : actual / plan,
  reads: points(plan, actual, 2),
  formula: `${cells.actual}/${cells.plan}`,
  numberFormat: "0.0%",
});

/** A fraction such as 0,496 typed as a percent and shown as one. */
export const fraction: PercentHand = (plan, actual) => ({
  typed: Number((Number(points(plan, actual, 1)) / 100).toFixed(3)),
  reads: points(plan, actual, 1),
  numberFormat: "0.0%",
});

/** A number of points such as 49,6 in an ordinary format. */
export const plainPoints: PercentHand = (plan, actual) => ({
  typed: Number(points(plan, actual, 1)),
  reads: points(plan, actual, 1),
  numberFormat: "0.0",
});

/** Text such as "49,6%" or "49,6 %". */
export function percentText(decimals: number, tail: string): PercentHand {
  return (plan, actual) => ({
    typed: points(plan, actual, decimals).replace(".", ",") + tail,
    reads: points(plan, actual, decimals),
  });
}

/** Actual in percent of plan, half up. */
export function points(plan: number, actual: number, decimals: number): string {
  if (plan === 0) return "0";
  return (Math.round(((actual * 100) / plan) * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
}

function grouped(amount: number, decimals: number, space: string): string {
  const [whole = "", rest] = amount.toFixed(decimals).split(".");
  const split = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return rest === undefined ? split : `${split},${rest}`;
}

function formatOf(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
