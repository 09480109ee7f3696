import type { CellStyle, CellView } from "../host/book";
import type { TextMeasure } from "./measure";
import { CELL_PADDING, cssFont } from "./measure";

/** Rounding of the browser's own layout: what overhangs by less is still drawn whole. */
const TOLERANCE = 1.5;
/** Significant digits a spreadsheet shows of a number in the General format. */
const GENERAL_DIGITS = 11;

export type TextAlign = "left" | "center" | "right" | "justify";

export function alignOf(view: Pick<CellView, "type" | "style">): TextAlign {
  switch (view.style.horizontal) {
    case "left":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
      return "center";
    case "justify":
    case "distributed":
      return "justify";
    case "general":
      return generalAlign(view.type);
  }
}

function generalAlign(type: CellView["type"]): TextAlign {
  if (type === "number") return "right";
  return type === "boolean" || type === "error" ? "center" : "left";
}

export function wrapsText(view: Pick<CellView, "type" | "style">): boolean {
  const { wrap, horizontal, vertical } = view.style;
  return (
    view.type === "text" &&
    (wrap || [horizontal, vertical].some((way) => way === "justify" || way === "distributed"))
  );
}

/**
 * What a cell shows in a width: text as it is, a General number with fewer decimals when it is
 * narrow, and «####» for any other value that does not fit.
 */
export function shownText(view: CellView, width: number, measure: TextMeasure): string {
  if (view.type === "text" || view.type === "empty") {
    return wrapsText(view) ? withoutSlashBreaks(view.text) : view.text.replace(/\r?\n/g, "");
  }
  const font = cssFont(view.style);
  const room = width - 2 * CELL_PADDING + TOLERANCE;
  if (measure.width(view.text, font) <= room) return view.text;
  return shorterNumber(view, room, measure) ?? hashes(room, view.style, measure);
}

/** A browser breaks «з/п» after the slash, a spreadsheet does not; a word joiner keeps it whole. */
function withoutSlashBreaks(text: string): string {
  return text.replace(/\/(?=\S)/g, "/\u2060");
}

function shorterNumber(view: CellView, room: number, measure: TextMeasure): string | null {
  if (view.numberFormat !== "General" || typeof view.value !== "number") return null;
  const font = cssFont(view.style);
  const whole = Math.trunc(Math.abs(view.value)).toString().length;
  for (let decimals = GENERAL_DIGITS - whole; decimals >= 0; decimals--) {
    const text = String(Number(view.value.toFixed(decimals))).replace(".", ",");
    if (measure.width(text, font) <= room) return text;
  }
  return null;
}

function hashes(room: number, style: CellStyle, measure: TextMeasure): string {
  return "#".repeat(Math.max(1, Math.floor(room / measure.width("#", cssFont(style)))));
}
