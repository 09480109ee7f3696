import type { CellValue as StoredValue, DataValidation } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { cellKey, cellOfKey } from "../../core/sheet/snapshot";
import type { CellShift } from "./cell-shift";
import { movesWholeLines, shiftedSpan, shiftRange } from "./cell-shift";
import { shiftFormula } from "./formula-references";
import type { CellState, LineState, SheetState } from "./sheet-state";
import { followChart, shiftChart } from "./sheet-chart";

const GONE = "#REF!";

/**
 * The sheet after cells were inserted or deleted: contents, formats, merged areas, comments, rules,
 * validations, print areas, the filter and tables move along, and its formulas follow. Inserted cells
 * look like those above or left of them, as Excel's Range.insert leaves them.
 */
export function shiftSheetState(state: SheetState, shift: CellShift): SheetState {
  const followed = followSheetState(state, (formula) => shiftFormula(formula, shift.sheet, shift));
  const list = (text: string | undefined, separator: string): string | undefined =>
    text === undefined ? undefined : shiftList(text, separator, shift);
  const whole = movesWholeLines(shift);
  return {
    cells: shiftCells(followed.cells, shift),
    merges: state.merges.flatMap((area) => shiftMerge(area, shift)),
    rows: whole && shift.axis === "rows" ? shiftLines(state.rows, shift) : state.rows,
    columns: whole && shift.axis === "columns" ? shiftLines(state.columns, shift) : state.columns,
    rules: followed.rules.flatMap(({ ref, rules }) => {
      const moved = shiftList(ref, " ", shift);
      return moved === undefined ? [] : { ref: moved, rules };
    }),
    validations: new Map(
      [...followed.validations].flatMap(([address, validation]) => {
        const [range, isRange] = [address.replace("range:", ""), address.startsWith("range:")];
        const moved = list(range, " ");
        if (moved === undefined) return [];
        return [[isRange ? `range:${moved}` : moved, validation] as const];
      }),
    ),
    printArea: list(state.printArea, "&&"),
    printTitlesRow: list(state.printTitlesRow, "&&"),
    printTitlesColumn: list(state.printTitlesColumn, "&&"),
    autoFilter: list(state.autoFilter, " "),
    charts: followed.charts.map((chart) => shiftChart(chart, shift)),
    rowBreaks:
      whole && shift.axis === "rows" ? shiftBreaks(state.rowBreaks, shift) : state.rowBreaks,
    columnBreaks:
      whole && shift.axis === "columns"
        ? shiftBreaks(state.columnBreaks, shift)
        : state.columnBreaks,
    frozen: whole ? shiftFrozen(state.frozen, shift) : state.frozen,
    tables: new Map(
      [...state.tables].map(([name, { corner, all, filter }]) => [
        name,
        { corner: list(corner, " ") ?? corner, all: list(all, " "), filter: list(filter, " ") },
      ]),
    ),
  };
}

/** A sheet whose cells stay, but whose formulas change; they come and go without «=». */
export function followSheetState(
  state: SheetState,
  follow: (formula: string) => string,
): SheetState {
  return {
    ...state,
    charts: state.charts.map((chart) => followChart(chart, follow)),
    cells: new Map(
      [...state.cells].map(([key, cell]) => {
        const value = followValue(cell.value, follow);
        return [key, value === cell.value ? cell : { ...cell, value }];
      }),
    ),
    rules: state.rules.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(({ rule, formulas }) => ({
        rule,
        formulas: formulas === null ? null : formulas.map(follow),
      })),
    })),
    validations: new Map(
      [...state.validations].map(([address, validation]) => [
        address,
        followValidation(validation, follow),
      ]),
    ),
  };
}

function followValidation(
  validation: DataValidation,
  follow: (formula: string) => string,
): DataValidation {
  if (!("formulae" in validation)) return validation;
  // A list of words in quotes stays as it is, like any text in a formula.
  const formulae = validation.formulae.map((each: unknown) =>
    typeof each === "string" ? follow(each) : each,
  );
  return { ...validation, formulae } as DataValidation;
}

/** The same object when its formula stays; an array formula also names the cells it fills. */
function followValue(value: StoredValue, follow: (formula: string) => string): StoredValue {
  if (typeof value !== "object" || value === null || !("formula" in value)) return value;
  const formula = follow(value.formula);
  if (!("ref" in value)) return formula === value.formula ? value : { ...value, formula };
  const ref = follow(value.ref);
  return formula === value.formula && ref === value.ref ? value : { ...value, formula, ref };
}

function shiftCells(
  cells: ReadonlyMap<number, CellState>,
  shift: CellShift,
): ReadonlyMap<number, CellState> {
  const shifted = new Map<number, CellState>();
  for (const [key, state] of cells) {
    const { row, column } = cellOfKey(key);
    const moved = shiftRange({ top: row, left: column, bottom: row, right: column }, shift);
    if (moved === null) continue;
    shifted.set(cellKey({ row: moved.top, column: moved.left }), state);
  }
  if (shift.kind === "insert") inheritLooks(shifted, shift);
  return shifted;
}

function inheritLooks(cells: Map<number, CellState>, shift: CellShift): void {
  const { first, last } = shiftedSpan(shift);
  if (first === 0) return;
  const isRows = shift.axis === "rows";
  const { top, left, bottom, right } = shift.range;
  for (const [key, { style }] of [...cells]) {
    const { row, column } = cellOfKey(key);
    const isBefore = isRows
      ? row === first - 1 && column >= left && column <= right
      : column === first - 1 && row >= top && row <= bottom;
    if (!isBefore || Object.keys(style).length === 0) continue;
    for (let index = first; index <= last; index++) {
      const at = isRows ? { row: index, column } : { row, column: index };
      cells.set(cellKey(at), { value: null, style, comment: undefined });
    }
  }
}

function shiftLines(
  lines: ReadonlyMap<number, LineState>,
  shift: CellShift,
): ReadonlyMap<number, LineState> {
  const { first, last, count } = shiftedSpan(shift);
  const shifted = new Map<number, LineState>();
  for (const [index, line] of lines) {
    if (index < first) shifted.set(index, line);
    else if (shift.kind === "insert") shifted.set(index + count, line);
    else if (index > last) shifted.set(index - count, line);
  }
  const before = lines.get(first - 1);
  if (shift.kind === "insert" && before !== undefined) {
    for (let index = first; index <= last; index++)
      shifted.set(index, { ...before, hidden: false });
  }
  return shifted;
}

/** A break stays before its row or column, and goes with it (assumed). */
function shiftBreaks(breaks: SheetState["rowBreaks"], shift: CellShift): SheetState["rowBreaks"] {
  const { first, last, count } = shiftedSpan(shift);
  return breaks.flatMap((each) => {
    if (each.id < first) return [each];
    if (shift.kind === "insert") return [{ ...each, id: each.id + count }];
    return each.id > last ? [{ ...each, id: each.id - count }] : [];
  });
}

/** The line stays below the same row: rows inserted above it stay too (assumed). */
function shiftFrozen(frozen: SheetState["frozen"], shift: CellShift): SheetState["frozen"] {
  const { axis, kind } = shift;
  const { first, last, count } = shiftedSpan(shift);
  const before = frozen[axis];
  if (first >= before) return frozen;
  const gone = Math.min(last, before - 1) - first + 1;
  return { ...frozen, [axis]: kind === "insert" ? before + count : before - gone };
}

/** An area of one cell is no merged area; an unmoved one stays the same object. */
function shiftMerge(area: CellRange, shift: CellShift): CellRange[] {
  const moved = shiftRange(area, shift);
  if (moved === null) return [];
  const isUnmoved =
    moved.top === area.top &&
    moved.left === area.left &&
    moved.bottom === area.bottom &&
    moved.right === area.right;
  if (isUnmoved) return [area];
  return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
}

/** Ranges in one text, without those that are gone; undefined when none is left. */
function shiftList(text: string, separator: string, shift: CellShift): string | undefined {
  const left = text
    .split(separator)
    .map((range) => shiftFormula(range, shift.sheet, shift))
    .filter((range) => range !== "" && range !== GONE);
  return left.length === 0 ? undefined : left.join(separator);
}
