import type { CellRange } from "../sheet/address";
import type { PageLooks, PageTexts } from "../sheet/looks";
import type { PageStyle } from "./style";
import { points } from "./units";

/** A4 in millimetres: its short and its long side. */
const A4 = { short: 210, long: 297 } as const;
/** Excel sets type a little wider on paper than on the screen: what is filled to the brim is scaled. */
const ROOM_SHARE = 0.985;
/** Margins are kept in inches with two decimals: half a point is the same margin. */
const SAME_MARGIN = 1;
const PAGE_NUMBER = "&P";
const SIDES = ["top", "right", "bottom", "left", "header", "footer"] as const;

/** Points between the margins. */
export function pageRoom({ orientation, margins }: PageStyle): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  return {
    width: points(width - margins.left - margins.right) * ROOM_SHARE,
    height: points(height - margins.top - margins.bottom) * ROOM_SHARE,
  };
}

/** What a sheet's page has to be besides what the style says. */
export interface PagePlan {
  readonly titleRows: PageLooks["titleRows"];
  readonly printArea: CellRange;
  readonly breaksBefore: readonly number[];
}

/** What of a page is otherwise than the style and the plan have it; null for nothing. */
export function pageUpdate(
  now: PageLooks,
  style: PageStyle,
  plan: PagePlan,
): Partial<PageLooks> | null {
  const margins = Object.fromEntries(
    SIDES.map((side) => [side, points(style.margins[side])]),
  ) as Record<(typeof SIDES)[number], number>;
  const isOther = SIDES.some((side) => Math.abs(now.margins[side] - margins[side]) > SAME_MARGIN);
  const update: Partial<PageLooks> = {
    ...(now.orientation === style.orientation ? {} : { orientation: style.orientation }),
    ...(now.paper === "a4" ? {} : { paper: "a4" as const }),
    ...(now.fitWide === 1 && now.fitTall === null ? {} : { fitWide: 1, fitTall: null }),
    ...(isOther ? { margins } : {}),
    ...(plan.titleRows === null || isSameRows(now.titleRows, plan.titleRows)
      ? {}
      : { titleRows: plan.titleRows }),
    ...(now.printArea !== null && holds(now.printArea, plan.printArea)
      ? {}
      : { printArea: plan.printArea }),
    ...pageNumbers(now, style.pageNumbers),
    ...(String(now.breaksBefore) === String(plan.breaksBefore)
      ? {}
      : { breaksBefore: plan.breaksBefore }),
  };
  return Object.keys(update).length === 0 ? null : update;
}

/** A number that stands anywhere already is enough; other texts of the line stay. */
function pageNumbers(
  now: PageLooks,
  where: PageStyle["pageNumbers"],
): Pick<Partial<PageLooks>, "header" | "footer"> {
  if (where === "none" || [now.header, now.footer].some(hasNumber)) return {};
  const line = now[where];
  if (line.center === "") return { [where]: { ...line, center: PAGE_NUMBER } };
  return line.right === "" ? { [where]: { ...line, right: PAGE_NUMBER } } : {};
}

function hasNumber({ left, center, right }: PageTexts): boolean {
  return [left, center, right].some((text) => text.includes(PAGE_NUMBER));
}

function isSameRows(a: PageLooks["titleRows"], b: PageLooks["titleRows"]): boolean {
  return a?.top === b?.top && a?.bottom === b?.bottom;
}

function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
