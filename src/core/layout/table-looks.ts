import type { CellAddress } from "../sheet/address";
import type { Line, LooksUpdate } from "../sheet/looks";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, mergeAt } from "../sheet/snapshot";
import type { LayoutStyle } from "./style";
import type { TableParts } from "./table-parts";

/** Words in a column of figures that are longer read from the left. */
const SHORT_WORDS = 24;

/** How each cell of a table has to look. */
export function tableLooks(
  sheet: SheetSnapshot,
  parts: TableParts,
  style: LayoutStyle,
): (cell: CellAddress) => LooksUpdate {
  const line: Line = { weight: style.borders.weight, color: style.borders.color.toUpperCase() };
  const borders = { top: line, right: line, bottom: line, left: line };
  return (cell) => {
    const role = parts.role(cell.row);
    const fill = role === "line" || role === "caption" ? "none" : style.fills[role];
    return {
      fontName: style.font,
      fontSize: role === "header" ? style.sizes.header : style.sizes.table,
      bold: role === "header" || role === "section" || role === "total",
      fill: fill === "none" ? null : fill.toUpperCase(),
      horizontal: horizontalOf(sheet, parts, style, cell),
      vertical: role === "line" ? "top" : "center",
      wrap: true,
      borders,
    };
  };
}

function horizontalOf(
  sheet: SheetSnapshot,
  parts: TableParts,
  style: LayoutStyle,
  cell: CellAddress,
): NonNullable<LooksUpdate["horizontal"]> {
  const role = parts.role(cell.row);
  if (role === "header" || role === "caption") return "center";
  const area = mergeAt(sheet, cell);
  const at = area === null ? cell : { row: area.top, column: area.left };
  const isWide = area !== null && area.right > area.left;
  // A title over the table stands in the middle, the label of a total before its figures.
  if (isWide && role === "section") return "center";
  if (isWide && role === "total") return "right";
  const { align } = style.columns[parts.columnClass(at.column)];
  const { type, text } = cellAt(sheet, at);
  const isProse = type === "text" && text.length > SHORT_WORDS;
  return align === "right" && isProse ? "left" : align;
}
