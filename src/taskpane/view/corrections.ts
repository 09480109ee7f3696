import type { Corrections, LayoutCorrection } from "../../core/report/corrections";
import { countCorrections } from "../../core/report/corrections";
import { layoutOf } from "../../core/report/layout-words";
import type { Table } from "../../core/report/model";
import { writeKept } from "../../core/report/kept-corrections";
import type { PaneState } from "../state/pane-state";

/** Where what a person said of the tables is kept. */
export type CorrectionsPlace =
  /** Nothing was said, and nothing is kept. */
  | "none"
  | "in-workbook"
  | "not-in-workbook"
  /** Nothing is said any more, but the workbook still holds something. */
  | "still-in-workbook"
  /** What the workbook holds cannot be read, so nothing can be kept there. */
  | "unknown";

export function placeOfCorrections({ corrections, kept }: PaneState): CorrectionsPlace {
  if (kept.kind === "unknown") return "unknown";
  const said = countCorrections(corrections) > 0;
  if (!said) return countCorrections(kept.corrections) > 0 ? "still-in-workbook" : "none";
  return sameText(corrections, kept.corrections) ? "in-workbook" : "not-in-workbook";
}

function sameText(a: Corrections, b: Corrections): boolean {
  return writeKept(null, a) === writeKept(null, b);
}

/** The layouts of which something was said and which none of these tables has. */
export function layoutsWithoutTable(
  { layouts }: Corrections,
  tables: readonly Table[],
): readonly LayoutCorrection[] {
  const found = new Set(tables.map(({ headings }) => layoutOf(headings).join("\n")));
  return layouts.filter(({ layout }) => !found.has(layout.join("\n")));
}

/** The first headers of a layout, enough to know it by. */
export function shortLayout({ layout }: LayoutCorrection): string {
  const words = layout.filter((each) => each !== "").slice(0, 3);
  return words.join(" · ");
}
