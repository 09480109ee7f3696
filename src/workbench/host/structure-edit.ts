import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { MAX_COLUMNS, MAX_ROWS, parseRange } from "../../core/sheet/address";
import { intersects } from "./book-geometry";
import type { HistoryEdit } from "./book-history";
import type { CellShift } from "./cell-shift";
import { affectedRange, shiftedSpan, shiftRange } from "./cell-shift";
import { shiftFormula } from "./formula-references";
import { followSheetState, shiftSheetState } from "./shift-sheet-state";
import type { SheetState } from "./sheet-state";
import { readSheetState, writeSheetState } from "./sheet-state";

/** Why Excel, or the stand-in for it, does not move cells. */
export type ShiftRefusal = "protected" | "cuts-merged-area" | "pushes-off-sheet" | "cuts-table";

type StoredName = Workbook["definedNames"]["model"][number];

/** A sheet of the workbook before and after. */
interface SheetChange {
  readonly sheet: Worksheet;
  readonly before: SheetState;
  readonly after: SheetState;
}

/**
 * Moves the cells of a sheet and everything in the workbook that refers to them. Returns how to take
 * that back and do it again.
 */
export function shiftWorkbook(stored: Workbook, sheet: Worksheet, shift: CellShift): HistoryEdit {
  const changes = stored.worksheets.map((each): SheetChange => {
    const before = readSheetState(each);
    const after =
      each === sheet
        ? shiftSheetState(before, shift)
        : followSheetState(before, (formula) => shiftFormula(formula, each.name, shift));
    return { sheet: each, before, after };
  });
  const namesBefore = stored.definedNames.model;
  const namesAfter = namesBefore.map((name) =>
    followName(name, (formula) => shiftFormula(formula, "", shift)),
  );
  const edit: HistoryEdit = {
    undo: () => {
      for (const change of changes) writeSheetState(change.sheet, change.after, change.before);
      stored.definedNames.model = namesBefore;
    },
    redo: () => {
      for (const change of changes) writeSheetState(change.sheet, change.before, change.after);
      stored.definedNames.model = namesAfter;
    },
  };
  edit.redo();
  return edit;
}

/**
 * What stands in the way of a shift, null when nothing does. Excel refuses to cut a merged area and
 * to push contents off the sheet; cutting a table is what the stand-in does not model.
 *
 * @param used the smallest range with contents
 */
export function shiftRefusal(
  state: { readonly merges: readonly CellRange[]; readonly tables: readonly CellRange[] },
  used: CellRange | null,
  shift: CellShift,
): Exclude<ShiftRefusal, "protected"> | null {
  const affected = affectedRange(shift);
  const isCut = (area: CellRange): boolean => {
    const isAside =
      shift.axis === "rows"
        ? area.left < affected.left || area.right > affected.right
        : area.top < affected.top || area.bottom > affected.bottom;
    return intersects(area, affected) && isAside;
  };
  if (state.merges.some(isCut)) return "cuts-merged-area";
  if (state.tables.some((table) => isCut(table) || isResized(table, shift))) return "cuts-table";
  return pushesOff(used, affected, shift) ? "pushes-off-sheet" : null;
}

/** Ranges of a sheet's tables, but of one. */
export function tableRanges(sheet: Worksheet, except: string | null): CellRange[] {
  const tables = sheet.getTables().filter(({ name }) => name !== except);
  return tables.flatMap(({ table }) => parseRange(table.tableRef ?? table.ref) ?? []);
}

function isResized(table: CellRange, shift: CellShift): boolean {
  const moved = shiftRange(table, shift);
  return (
    moved === null ||
    moved.bottom - moved.top !== table.bottom - table.top ||
    moved.right - moved.left !== table.right - table.left
  );
}

function pushesOff(used: CellRange | null, affected: CellRange, shift: CellShift): boolean {
  if (shift.kind !== "insert" || used === null || !intersects(used, affected)) return false;
  const { count } = shiftedSpan(shift);
  return shift.axis === "rows"
    ? used.bottom + count >= MAX_ROWS
    : used.right + count >= MAX_COLUMNS;
}

/** Changes the formulas of all sheets and names, for instance when a sheet is renamed or deleted. */
export function followWorkbook(stored: Workbook, follow: (formula: string) => string): void {
  for (const sheet of stored.worksheets) {
    const before = readSheetState(sheet);
    writeSheetState(sheet, before, followSheetState(before, follow));
  }
  stored.definedNames.model = stored.definedNames.model.map((name) => followName(name, follow));
}

/** Names stand on no sheet, so their references always say which. */
export function followName(name: StoredName, follow: (formula: string) => string): StoredName {
  const { formulaExpression, rawText } = name;
  if (formulaExpression !== undefined) {
    const next = follow(formulaExpression);
    return { ...name, ranges: [next], formulaExpression: next };
  }
  if (rawText !== undefined) return { ...name, rawText: follow(rawText) };
  const ranges = name.ranges.map(follow);
  // A name whose cells are gone is kept, as Excel keeps it.
  return ranges.every((range) => range === "#REF!")
    ? { ...name, ranges: [], rawText: "#REF!", kind: "opaque" }
    : { ...name, ranges: ranges.filter((range) => range !== "#REF!") };
}
