import type { Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import { readMerges } from "../../workbook-file/stored-sheet";
import type { CellState, LineState } from "./sheet-state";
import { columnStateOf, rowStateOf, stateOf, writeColumn, writeRow } from "./sheet-state";
import { chartsOf, setCharts } from "./stored-charts";
import type { SheetPart } from "./undoable";

/** Heights, hiding and looks of rows. */
export function rowsPart(top: number, bottom: number): SheetPart {
  return (sheet) => {
    const states = new Map<number, LineState>();
    for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++) {
      const stored = sheet.findRow(row + 1);
      if (stored !== undefined) states.set(row, rowStateOf(stored));
    }
    return () => {
      for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++) {
        const stored = sheet.findRow(row + 1);
        if (stored !== undefined) writeRow(stored, states.get(row));
      }
    };
  };
}

/** Widths, hiding and looks of columns. */
export function columnsPart(left: number, right: number): SheetPart {
  return (sheet) => {
    const states = columnsOf(sheet)
      .slice(left, right + 1)
      .map(columnStateOf);
    return () => {
      for (const [index, stored] of columnsOf(sheet)
        .slice(left, right + 1)
        .entries()) {
        writeColumn(stored, states[index]);
      }
    };
  };
}

/** Contents, looks and comments of cells; merged areas stay as they are. */
export function cellsPart(range: CellRange): SheetPart {
  return (sheet) => {
    const states = new Map<number, CellState>();
    eachCell(sheet, range, (cell, key) => states.set(key, stateOf(cell)));
    return () => {
      eachCell(sheet, range, (cell, key) => {
        writeCell(cell, states.get(key) ?? untouched(sheet, cell));
      });
    };
  };
}

/** Cells and the merged areas they take part in; `range` holds every area that is touched. */
export function mergedCellsPart(range: CellRange): SheetPart {
  const cells = cellsPart(range);
  return (sheet) => {
    const restoreCells = cells(sheet);
    const merges = readMerges(sheet).map(formatRange);
    return () => {
      const now = readMerges(sheet).map(formatRange);
      for (const area of now) if (!merges.includes(area)) sheet.unMergeCells(area);
      restoreCells();
      for (const area of merges) if (!now.includes(area)) sheet.mergeCellsWithoutStyle(area);
    };
  };
}

/** What may be entered. */
export function validationsPart(sheet: Worksheet): () => void {
  const kept = structuredClone(sheet.dataValidations.model);
  return () => {
    sheet.dataValidations.model = structuredClone(kept);
  };
}

/** The tables of a sheet; what stands in their cells is a part of its own, put back after this one. */
export function tablesPart(sheet: Worksheet): () => void {
  const kept = sheet.getTables().map(({ name, table }) => {
    const model = structuredClone({ ...table, rows: table.rows.map(() => []) });
    return { name, model };
  });
  return () => {
    for (const { name } of sheet.getTables()) {
      if (!kept.some((each) => each.name === name)) sheet.removeTable(name);
    }
    for (const { name, model } of kept) {
      const isThere = sheet.getTables().some((each) => each.name === name);
      const table = isThere
        ? sheet.getTable(name)
        : sheet.addTable(structuredClone({ ...model, rows: [] }));
      table.model = structuredClone(model);
    }
  };
}

/** How the sheet is printed. */
export function pagePart(sheet: Worksheet): () => void {
  const { pageSetup, headerFooter, rowBreaks, colBreaks } = sheet;
  const kept = structuredClone({ pageSetup, headerFooter, rowBreaks, colBreaks });
  return () => {
    Object.assign(sheet, structuredClone(kept));
  };
}

/** The charts, which are replaced and never changed. */
export function chartsPart(sheet: Worksheet): () => void {
  const kept = chartsOf(sheet);
  return () => {
    setCharts(sheet, kept);
  };
}

/** Frozen panes and what else belongs to the view. */
export function viewPart(sheet: Worksheet): () => void {
  const kept = structuredClone(sheet.views);
  return () => {
    sheet.views = structuredClone(kept);
  };
}

/** Colour of the tab. */
export function tabColorPart(sheet: Worksheet): () => void {
  const { tabColor } = sheet.properties as Partial<Worksheet["properties"]>;
  return () => {
    if (tabColor === undefined) Reflect.deleteProperty(sheet.properties, "tabColor");
    else sheet.properties.tabColor = tabColor;
  };
}

/** Conditional formats. The rules stay the same objects: others know them by identity. */
export function rulesPart(sheet: Worksheet): () => void {
  const kept = (blocksOf(sheet) ?? []).map(({ ref, rules }) => ({
    ref,
    rules: rules.map((rule) => ({ rule, was: structuredClone(rule) })),
  }));
  return () => {
    sheet.conditionalFormattings = kept.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(({ rule, was }) => {
        for (const name of Object.keys(rule)) Reflect.deleteProperty(rule, name);
        return Object.assign(rule, structuredClone(was));
      }),
    }));
  };
}

/** Undefined in some files, whatever the library's types say. */
function blocksOf(sheet: Worksheet): Worksheet["conditionalFormattings"] | undefined {
  return sheet.conditionalFormattings;
}

function columnsOf(sheet: Worksheet): Worksheet["columns"] {
  // Undefined until a column has a property of its own, whatever the library's types say.
  const columns = sheet.columns as Worksheet["columns"] | undefined;
  return columns ?? [];
}

type StoredCell = NonNullable<ReturnType<Worksheet["findCell"]>>;

function eachCell(
  sheet: Worksheet,
  range: CellRange,
  visit: (cell: StoredCell, key: number) => void,
): void {
  for (let row = range.top; row <= Math.min(range.bottom, sheet.rowCount - 1); row++) {
    const stored = sheet.findRow(row + 1);
    const last = Math.min(range.right, (stored?.cellCount ?? 0) - 1);
    for (let column = range.left; column <= last; column++) {
      const cell = stored?.findCell(column + 1);
      if (cell !== undefined) visit(cell, cellKey({ row, column }));
    }
  }
}

/** A cell that was not there looked as its row and column do. */
function untouched(sheet: Worksheet, { row, col }: StoredCell): CellState {
  const style = { ...columnsOf(sheet)[col - 1]?.style, ...sheet.findRow(row)?.style };
  return { value: null, style, comment: undefined };
}

function writeCell(cell: StoredCell, state: CellState): void {
  if (cell.type !== ValueType.Merge) cell.value = state.value;
  cell.style = state.style;
  cell.comment = state.comment;
}
