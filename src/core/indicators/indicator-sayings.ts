import type { Saying } from "../edits/proposal";

type Becomes = { readonly cell: string; readonly value: string };
type Cells = { readonly cells: readonly string[] };

/** Everything that computing indicators has to say. Figures are as a person reads them. */
export type IndicatorSayings = {
  "indicator-deviation": Becomes;
  "indicator-percent": Becomes;
  "indicator-efficiency": Becomes;
  /** Plan or actual, a cost or a product is a number kept as text. */
  "left-text": Cells;
  /** Plan or actual is words, or a place beside a figure. */
  "left-words": Cells;
  /** Places of a rank are words: «ТОП-7»; and no share can be had of places. */
  "left-rank": Cells;
  /** Nobody says what is divided by what. */
  "left-pair": Cells;
};

export type IndicatorCode = keyof IndicatorSayings;

/** How the codes are told from those of other proposals. */
export const OF_INDICATORS = "indicators:";

/** A saying with just the arguments of its code. */
export function sayOfIndicators<Code extends IndicatorCode>(
  code: Code,
  args: IndicatorSayings[Code],
): Saying {
  return { code: `${OF_INDICATORS}${code}`, args };
}
