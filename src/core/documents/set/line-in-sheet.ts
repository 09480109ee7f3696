import type { LayoutStyle } from "../../layout/style";
import { countLines, heightOfLines } from "../../layout/measure";
import type { CellRange } from "../../sheet/address";
import type { DocumentCell, SheetDocument } from "../workbook-document";

/** Points of a column whose width nobody set. */
const STANDARD_WIDTH = 48;
/** Rows left empty over the first line. */
const GAP = 1;

/**
 * A sheet with lines of words under everything that it holds, each as wide as its table and shown whole,
 * on paper too.
 *
 * @param area the columns they go over are those of it
 */
export function withLines(
  sheet: SheetDocument,
  lines: readonly string[],
  { left, right }: Pick<CellRange, "left" | "right">,
  style: LayoutStyle,
): SheetDocument {
  const last = sheet.cells.reduce((row, { cell }) => Math.max(row, cell.row), -1);
  const size = style.sizes.table;
  const font = { name: style.font, size, bold: false };
  let width = 0;
  for (let column = left; column <= right; column++) {
    width += sheet.widths.get(column) ?? STANDARD_WIDTH;
  }
  const placed = lines.map((text, index) => ({ text, row: last + 1 + GAP + index }));
  const bottom = placed.at(-1)?.row ?? last;
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      ...placed.map(({ text, row }): DocumentCell => ({
        cell: { row, column: left },
        type: "text",
        value: text,
        formula: null,
        numberFormat: "General",
        looks: {
          fontName: style.font,
          fontSize: size,
          italic: true,
          wrap: true,
          horizontal: "left",
          vertical: "top",
        },
      })),
    ],
    merges: [
      ...sheet.merges,
      ...(right > left
        ? placed.map(({ row }): CellRange => ({ top: row, left, bottom: row, right }))
        : []),
    ],
    heights: new Map([
      ...sheet.heights,
      ...placed.map(({ text, row }): [number, number] => [
        row,
        heightOfLines(countLines(text, width, font), size),
      ]),
    ]),
    page:
      sheet.page?.printArea == null
        ? sheet.page
        : {
            ...sheet.page,
            printArea: {
              ...sheet.page.printArea,
              bottom: Math.max(sheet.page.printArea.bottom, bottom),
            },
          },
  };
}
