import type { CSSProperties } from "react";
import type { CellStyle } from "../host/book";
import { alignOf, wrapsText } from "./cell-text";
import { CELL_PADDING, LINE_HEIGHT, fontFamily, pixelsOfPoints } from "./measure";
import type { CellBox } from "./row-layout";
import { ROW_HEADER_WIDTH } from "./sheet-layout";

/** The cell's own rectangle in its row, with fill and rules. */
export function boxCss(box: CellBox): CSSProperties {
  const { lines, view } = box;
  return {
    left: ROW_HEADER_WIDTH + box.left,
    width: box.width,
    height: box.height,
    borderRight: lines.right,
    borderBottom: lines.bottom,
    ...(lines.left === null ? {} : { borderLeft: lines.left }),
    ...(lines.top === null ? {} : { borderTop: lines.top }),
    ...(view.style.fill === null ? {} : { backgroundColor: view.style.fill }),
  };
}

const VERTICAL: Readonly<Record<CellStyle["vertical"], string>> = {
  top: "flex-start",
  middle: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

/** The frame of the cell's text, wider than the cell where the text runs over its neighbours. */
export function textCss(box: CellBox): CSSProperties {
  const { view, spill } = box;
  return {
    left: -spill.left,
    right: -spill.right,
    alignItems: VERTICAL[view.style.vertical],
    paddingInline: CELL_PADDING,
    ...fontCss(view.style),
    color: view.style.fontColor,
    ...(view.style.underline ? { textDecoration: "underline" } : {}),
    textAlign: alignOf(view),
    whiteSpace: wrapsText(view) ? "pre-wrap" : "pre",
  };
}

export function fontCss(style: CellStyle): CSSProperties {
  return {
    fontFamily: fontFamily(style.fontName),
    fontSize: pixelsOfPoints(style.fontSize),
    lineHeight: LINE_HEIGHT,
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: "italic" } : {}),
  };
}
