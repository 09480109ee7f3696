import type { CellLook, Typed } from "../drawn-sheet";
import type { Layout } from "./layout";
import { UNIT_WORDS } from "./words";

export interface Shown extends CellLook {
  readonly typed: Typed;
}

const SPACES: Readonly<Partial<Record<Layout["money"], string>>> = {
  "no-break-spaces": "\u00A0",
  "narrow-spaces": "\u202F",
};

/** Money in kopiykas as the layout writes it. */
export function moneyShown(kopiykas: number, layout: Layout): Shown {
  const decimals = layout.unit === "UAH" ? 2 : 1;
  const amount = layout.unit === "UAH" ? kopiykas / 100 : kopiykas / 100_000;
  if (layout.money === "numbers") {
    return { typed: amount, numberFormat: `#,##0.${"0".repeat(decimals)}` };
  }
  if (layout.money === "plain-numbers") return { typed: amount };
  return { typed: moneyText(kopiykas, layout) };
}

/** The same as text, whether or not the layout's figures are numbers. */
export function moneyText(kopiykas: number, layout: Layout): string {
  const decimals = layout.unit === "UAH" ? 2 : 1;
  const amount = layout.unit === "UAH" ? kopiykas / 100 : kopiykas / 100_000;
  const [whole = "", rest = ""] = amount.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, SPACES[layout.money] ?? " ");
  const comma = layout.money === "space-after-comma" ? ", " : ",";
  const tail = layout.money === "with-unit" ? ` ${UNIT_WORDS[layout.unit]}` : "";
  return `${grouped}${comma}${rest}${tail}`;
}

/** Points of the plan with one decimal, half up; nothing of nothing is nothing. */
export function pointsOf(plan: number, actual: number): number {
  return plan === 0 ? 0 : Math.round((actual * 1000) / plan) / 10;
}

/** The percent of a row whose plan and actual stand in the given cells. */
export function percentShown(
  plan: number,
  actual: number,
  cells: { readonly plan: string; readonly actual: string },
  layout: Layout,
): Shown {
  const points = pointsOf(plan, actual);
  const text = points.toFixed(1).replace(".", ",");
  switch (layout.percents) {
    case "quotients": {
      // A quotient of texts would be an error in a real sheet: there it stands as a typed fraction.
      const live = layout.money === "numbers" || layout.money === "plain-numbers";
      const look = { numberFormat: "0.0%" };
      return live
        ? { typed: actual / plan, formula: `${cells.actual}/${cells.plan}`, ...look }
        : { typed: Number((points / 100).toFixed(3)), ...look };
    }
    case "fractions":
      return { typed: Number((points / 100).toFixed(3)), numberFormat: "0.0%" };
    case "points":
      return { typed: points, numberFormat: "0.0" };
    case "texts":
      return { typed: `${text}%` };
    case "texts-with-space":
      return { typed: `${text} %` };
  }
}
