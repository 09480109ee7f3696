import type { PageStyle } from "../layout/style";
import { points } from "../layout/units";

/** A4 in millimetres: its short and its long side. */
const A4 = { short: 210, long: 297 } as const;

/** Points between the margins of a page of paper. */
export function roomOf({
  orientation,
  margins: { left, right, top, bottom },
}: Pick<PageStyle, "orientation" | "margins">): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: points(width - left - right), height: points(height - top - bottom) };
}
