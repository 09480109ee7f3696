import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Font } from "./measure";
import { CELL_PADDING, lineWidth } from "./measure";
import type { ColumnNeed, RowTexts } from "./share-widths";
import type { ColumnClass, LayoutStyle } from "./style";
import type { TableParts } from "./table-parts";
import { fontOf } from "./table-parts";
import { points } from "./units";

/** What is usually typed into a column of amounts; a bold total is the widest of them. */
const USUAL_AMOUNT = "10 000 000,00";
/** A department's name with its longest word; in millimetres. */
const USUAL_WORDS = 27;
/** «(зміст заходу)»: what a blank sheet says of what belongs in a cell. */
const PLACE = /^\([^()]*\)$/u;
/** Letters of an explanation: those of the source documents have some hundred and fifty. */
const USUAL_LETTERS = 150;

interface BlankColumns {
  readonly needs: ReadonlyMap<number, ColumnNeed>;
  /** The texts that are still to be typed beside those of a row. */
  readonly textsBeside: (row: RowTexts) => RowTexts;
}

/**
 * Room for what people will type into columns that are still empty: a new period's actuals and
 * explanations, and all of a blank sheet. Without it such a column would be as narrow as its header.
 *
 * @param needs of the columns by what stands in them
 */
export function blankNeeds(
  sheet: SheetSnapshot,
  parts: TableParts,
  style: LayoutStyle,
  needs: ReadonlyMap<number, ColumnNeed>,
): BlankColumns {
  const { range, columnClass } = parts;
  const isOf = (...classes: readonly ColumnClass[]) =>
    [...needs.keys()].filter(
      (column) =>
        column >= range.left && column <= range.right && classes.includes(columnClass(column)),
    );
  const isBlank = (column: number): boolean => holdsNothing(sheet, parts, column);
  const font = fontOf(style, "line");
  const amount = amountWidth(
    isOf("money").filter((column) => !isBlank(column)),
    needs,
    fontOf(style, "total"),
  );
  const own = new Map<number, ColumnNeed>();
  for (const column of isOf("money").filter(isBlank)) {
    own.set(column, { least: amount, longest: amount });
  }
  for (const column of isOf("short").filter(isBlank)) {
    const least = points(USUAL_WORDS);
    own.set(column, { least, longest: least });
  }
  const texts = isOf("text").filter(isBlank);
  const usual = lineWidth("о", font) * USUAL_LETTERS;
  for (const column of texts) own.set(column, { least: 0, longest: usual });
  return {
    needs: own,
    textsBeside: (row) => {
      const beside = row.map(({ lines }) => lines.reduce((all, each) => all + each, 0));
      const length = Math.max(usual, ...beside);
      return texts.map((column) => ({ column, lines: [length], rows: 1 }));
    },
  };
}

/** Amounts still to come are no wider than those beside them. */
function amountWidth(
  filled: readonly number[],
  needs: ReadonlyMap<number, ColumnNeed>,
  font: Font,
): number {
  const widest = Math.max(0, ...filled.map((column) => needs.get(column)?.least ?? 0));
  return widest > 0 ? widest : lineWidth(USUAL_AMOUNT, font) + CELL_PADDING;
}

/** Nothing in all lines of a table but places to be filled in, and zeros as sums of blanks give. */
function holdsNothing(sheet: SheetSnapshot, { range, role }: TableParts, column: number): boolean {
  let lines = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    if (role(row) !== "line") continue;
    lines += 1;
    const { value, text } = cellAt(sheet, { row, column });
    if (value !== null && value !== "" && value !== 0 && !PLACE.test(text)) return false;
  }
  return lines > 0;
}
