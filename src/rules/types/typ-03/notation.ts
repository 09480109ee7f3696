import { isPercentFormat } from "../../../core/sheet/display";
import { isZero, trimZeros } from "../../../core/report/decimal";
import type { Figure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import type { FigureColumn } from "../../../core/report/table-columns";
import { columnUnit } from "../../../core/report/model";

/** A kopiyka of a thousand hryvnias; beyond it a number format shows no money. */
const MOST_DECIMALS = 5;
const MOST_PERCENT_DECIMALS = 2;

/** The figures that are not shown as most are; with one of the most, null where all are alike. */
export function unlikeMost(figures: readonly Figure[]): {
  readonly odd: readonly Figure[];
  readonly usual: Figure | null;
} {
  const looks = figures.map(lookOf);
  const counts = new Map<string, number>();
  // Zeros follow the others: «0» for nothing is often in the majority, but says little of a column.
  figures.forEach(({ amount }, i) => {
    const look = looks[i] ?? "";
    if (amount !== null && !isZero(amount)) counts.set(look, (counts.get(look) ?? 0) + 1);
  });
  if (counts.size === 0) return { odd: [], usual: null };
  const [most = ""] = [...counts].reduce<readonly [string, number] | []>(
    (best, entry) => (best[1] === undefined || entry[1] > best[1] ? entry : best),
    [],
  );
  // Thousands are judged apart: a column of small numbers says nothing of them.
  const split = figures.map(hasThousands);
  const unsplit = split.includes(true) ? figures.filter((_, i) => split[i] === false) : [];
  const odd = figures.filter((figure, i) => looks[i] !== most || unsplit.includes(figure));
  const like = figures.filter((_, i) => looks[i] === most);
  const telling = like.filter(({ amount }) => amount !== null && !isZero(amount));
  return { odd, usual: telling.find((figure) => !odd.includes(figure)) ?? telling[0] ?? null };
}

function lookOf({ raw }: Figure): string {
  return `${shownDecimals(raw)}${raw.includes("%") ? "%" : ""}`;
}

/** True when the figure is shown as this format would show it. */
export function isShownAs(figure: Figure, format: string): boolean {
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return (
    shownDecimals(figure.raw) === decimals &&
    figure.raw.includes("%") === isPercentFormat(format) &&
    hasThousands(figure) !== false
  );
}

/** The number format that shows every figure of a column whole, as its money or percents are usual. */
export function usualFormat(
  table: MoneyTable,
  figures: readonly Figure[],
  column: FigureColumn,
): string {
  const shown = Math.max(0, ...figures.map(({ raw }) => shownDecimals(raw)));
  if (column === "percent") {
    // Excel shows a typed 49,6 % as 49,60 %: what the values need is enough.
    const needed = figures.map(({ amount, formula, raw }) =>
      amount === null || formula !== null ? shownDecimals(raw) : trimZeros(amount).scale,
    );
    const decimals = Math.min(MOST_PERCENT_DECIMALS, Math.max(0, ...needed));
    const signs = figures.some(({ numberFormat }) => isPercentFormat(numberFormat));
    return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${signs ? "%" : ""}`;
  }
  const unit = columnUnit(table, column);
  const least = unit === "UAH" || unit === null ? 2 : 1;
  return `#,##0.${"0".repeat(Math.min(MOST_DECIMALS, Math.max(least, shown)))}`;
}

/** How many digits stand after the comma of what a person sees. */
function shownDecimals(raw: string): number {
  return /,(\d+)[^\d]*$/.exec(raw)?.[1]?.length ?? 0;
}

/** Whether a number of four digits and more is split by thousands; null for smaller ones. */
function hasThousands({ raw }: Figure): boolean | null {
  const whole = /\d[\d\s\u00A0\u202F]*/.exec(raw)?.[0].trim() ?? "";
  if (whole.replace(/\D/g, "").length < 4) return null;
  return /\s/.test(whole);
}
