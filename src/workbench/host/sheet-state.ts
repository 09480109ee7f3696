import type {
  Cell as StoredCell,
  CellValue as StoredValue,
  DataValidation,
  Style as StoredStyle,
  Worksheet,
} from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { formatRange, MAX_COLUMNS, parseRange } from "../../core/sheet/address";
import { placeTable } from "./features/tables";
import { cellKey, cellOfKey } from "../../core/sheet/snapshot";
import { readMerges } from "../../workbook-file/stored-sheet";
import type { SheetChart } from "./sheet-chart";
import { chartsOf, setCharts } from "./stored-charts";

/** What a stored cell holds; states are never changed, so the same object means the same cell. */
export interface CellState {
  readonly value: StoredValue;
  readonly style: Partial<StoredStyle>;
  readonly comment: StoredCell["comment"];
}

export const EMPTY_STATE: CellState = { value: null, style: {}, comment: undefined };

/** What a row or column has of its own. */
export interface LineState {
  /** Height in points or width in characters; undefined when it is the default one. */
  readonly size: number | undefined;
  /** False for a row whose height Excel has found by itself; of no meaning for columns. */
  readonly customHeight: boolean | undefined;
  readonly style: Partial<StoredStyle>;
  readonly hidden: boolean;
  readonly outlineLevel: number;
}

type Row = NonNullable<ReturnType<Worksheet["findRow"]>>;
type Column = Worksheet["columns"][number];
type RuleBlock = Worksheet["conditionalFormattings"][number];

interface RulesState {
  readonly ref: string;
  readonly rules: readonly {
    readonly rule: RuleBlock["rules"][number];
    readonly formulas: readonly string[] | null;
  }[];
}

/** The parts of a sheet that follow its cells; rows and columns count from zero. */
export interface SheetState {
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellState>;
  readonly merges: readonly CellRange[];
  readonly rows: ReadonlyMap<number, LineState>;
  readonly columns: ReadonlyMap<number, LineState>;
  readonly rules: readonly RulesState[];
  /** By address, or by «range:» and an address, as the library keeps them. */
  readonly validations: ReadonlyMap<string, DataValidation>;
  readonly printArea: string | undefined;
  readonly printTitlesRow: string | undefined;
  readonly printTitlesColumn: string | undefined;
  /** «A7:I7» */
  readonly autoFilter: string | undefined;
  /** Upper left cells and whole ranges of the tables, by name. */
  readonly tables: ReadonlyMap<string, TableState>;
  readonly charts: readonly SheetChart[];
  readonly rowBreaks: Worksheet["rowBreaks"];
  readonly columnBreaks: Worksheet["colBreaks"];
  /** How many rows and columns stay while the sheet scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface TableState {
  readonly corner: string;
  readonly all: string | undefined;
  readonly filter: string | undefined;
}

export function readSheetState(sheet: Worksheet): SheetState {
  const cells = new Map<number, CellState>();
  const rows = new Map<number, LineState>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    rows.set(number - 1, rowStateOf(row));
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell !== undefined) {
        cells.set(cellKey({ row: number - 1, column: column - 1 }), stateOf(cell));
      }
    }
  }
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  return {
    cells,
    rows,
    columns: readColumns(sheet),
    merges: readMerges(sheet),
    rules: sheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map((rule) => ({ rule, formulas: formulasOf(rule) })),
    })),
    validations: new Map(
      Object.entries(sheet.dataValidations.model).flatMap(([address, validation]) =>
        validation === undefined ? [] : [[address, validation] as const],
      ),
    ),
    printArea,
    printTitlesRow,
    printTitlesColumn,
    autoFilter: readAutoFilter(sheet),
    charts: chartsOf(sheet),
    rowBreaks: sheet.rowBreaks,
    columnBreaks: sheet.colBreaks,
    frozen: readFrozen(sheet),
    tables: new Map(
      sheet
        .getTables()
        .map(({ table }) => [
          table.name,
          { corner: table.ref, all: table.tableRef, filter: table.autoFilterRef },
        ]),
    ),
  };
}

/** Makes a sheet that is in one state be in another; only what differs is touched. */
export function writeSheetState(sheet: Worksheet, from: SheetState, to: SheetState): void {
  // The library keeps the content of a merged area in links between its cells, so areas that move
  // are dissolved before and drawn again after.
  const kept = new Set(to.merges);
  for (const area of from.merges) if (!kept.has(area)) sheet.unMergeCells(formatRange(area));
  writeCells(sheet, from, to);
  const former = new Set(from.merges);
  for (const area of to.merges) {
    if (!former.has(area)) sheet.mergeCellsWithoutStyle(formatRange(area));
  }
  writeRows(sheet, from, to);
  writeColumns(sheet, from, to);
  writeRules(sheet, to);
  sheet.dataValidations.model = Object.fromEntries(to.validations);
  writePageSetup(sheet, to);
  if (to.autoFilter !== from.autoFilter) sheet.autoFilter = to.autoFilter ?? null;
  writeTables(sheet, to);
  setCharts(sheet, to.charts);
  sheet.rowBreaks = to.rowBreaks;
  sheet.colBreaks = to.columnBreaks;
  if (to.frozen.rows !== from.frozen.rows || to.frozen.columns !== from.frozen.columns) {
    writeFrozen(sheet, to.frozen);
  }
}

function readFrozen(sheet: Worksheet): SheetState["frozen"] {
  // A file may have no view, whatever the library's types say.
  const view = (sheet.views as Worksheet["views"] | undefined)?.[0];
  if (view?.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** A sheet without frozen panes gets none by moving cells, but may lose those it has. */
function writeFrozen(sheet: Worksheet, { rows, columns }: SheetState["frozen"]): void {
  const [view, ...others] = sheet.views;
  if (view === undefined) return;
  const kept = Object.entries(view).filter(([name]) => name !== "topLeftCell");
  const panes = { state: "frozen", xSplit: columns, ySplit: rows };
  const next: object = {
    ...Object.fromEntries(kept),
    ...(rows + columns === 0 ? { state: "normal" } : panes),
  };
  sheet.views = [next, ...others];
}

export function rowStateOf(row: Row): LineState {
  const { height: size, customHeight, style, hidden, outlineLevel } = row;
  return { size, customHeight, style, hidden, outlineLevel };
}

export function columnStateOf({ width, style, hidden, outlineLevel }: Column): LineState {
  return { size: width, customHeight: undefined, style, hidden, outlineLevel };
}

/** A row without a state is as Excel makes it by itself. */
export function writeRow(row: Row, state: LineState | undefined): void {
  if (state?.size === undefined) delete row.height;
  else row.height = state.size;
  if (state?.customHeight === undefined) delete row.customHeight;
  else row.customHeight = state.customHeight;
  writeLine(row, state);
}

export function writeColumn(column: Column, state: LineState | undefined): void {
  if (state?.size === undefined) delete column.width;
  else column.width = state.size;
  writeLine(column, state);
}

function writeLine(line: Row | Column, state: LineState | undefined): void {
  line.style = state?.style ?? {};
  line.hidden = state?.hidden ?? false;
  line.outlineLevel = state?.outlineLevel ?? 0;
}

export function stateOf(cell: StoredCell): CellState {
  const value = cell.type === ValueType.Merge ? null : cell.value;
  return { value, style: cell.style, comment: cell.comment };
}

function readColumns(sheet: Worksheet): Map<number, LineState> {
  // Undefined until a column has a property of its own, whatever the library's types say.
  const stored = (sheet.columns as Worksheet["columns"] | undefined) ?? [];
  return new Map(stored.map((column, index) => [index, columnStateOf(column)]));
}

function formulasOf(rule: RuleBlock["rules"][number]): readonly string[] | null {
  return "formulae" in rule
    ? ((rule.formulae as unknown[] | undefined)?.map(String) ?? null)
    : null;
}

/** The library takes an autofilter as text or as two corners. */
function readAutoFilter(sheet: Worksheet): string | undefined {
  const filter = (sheet.autoFilter as Worksheet["autoFilter"] | undefined) ?? null;
  if (filter === null || typeof filter === "string") return filter ?? undefined;
  const corner = (at: typeof filter.from): string =>
    typeof at === "string"
      ? at
      : formatRange({ top: at.row - 1, bottom: at.row - 1, left: at.col - 1, right: at.col - 1 });
  return `${corner(filter.from)}:${corner(filter.to)}`;
}

function writeCells(sheet: Worksheet, from: SheetState, to: SheetState): void {
  // Cells of a dissolved area lost their state on the way.
  const disturbed = from.merges.filter((area) => !to.merges.includes(area));
  const isDisturbed = (row: number, column: number): boolean =>
    disturbed.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const write = (key: number, state: CellState): void => {
    const { row, column } = cellOfKey(key);
    if (from.cells.get(key) === state && !isDisturbed(row, column)) return;
    const cell = sheet.getCell(row + 1, column + 1);
    if (cell.type !== ValueType.Merge) cell.value = state.value;
    cell.style = state.style;
    cell.comment = state.comment;
  };
  for (const key of from.cells.keys()) if (!to.cells.has(key)) write(key, EMPTY_STATE);
  for (const [key, state] of to.cells) write(key, state);
}

function writeRows(sheet: Worksheet, from: SheetState, to: SheetState): void {
  for (const index of new Set([...from.rows.keys(), ...to.rows.keys()])) {
    const state = to.rows.get(index);
    if (from.rows.get(index) === state) continue;
    writeRow(sheet.getRow(index + 1), state);
  }
}

function writeColumns(sheet: Worksheet, from: SheetState, to: SheetState): void {
  for (const index of new Set([...from.columns.keys(), ...to.columns.keys()])) {
    const state = to.columns.get(index);
    if (index >= MAX_COLUMNS || from.columns.get(index) === state) continue;
    writeColumn(sheet.getColumn(index + 1), state);
  }
}

function writeRules(sheet: Worksheet, to: SheetState): void {
  // The rules stay the same objects: others know them by identity.
  sheet.conditionalFormattings = to.rules.map(({ ref, rules }) => ({
    ref,
    rules: rules.map(({ rule, formulas }) => {
      if (formulas !== null && "formulae" in rule) rule.formulae = [...formulas];
      return rule;
    }),
  }));
}

function writePageSetup(sheet: Worksheet, to: SheetState): void {
  const { pageSetup } = sheet;
  const { printArea, printTitlesRow, printTitlesColumn } = to;
  if (printArea === undefined) delete pageSetup.printArea;
  else pageSetup.printArea = printArea;
  if (printTitlesRow === undefined) delete pageSetup.printTitlesRow;
  else pageSetup.printTitlesRow = printTitlesRow;
  if (printTitlesColumn === undefined) delete pageSetup.printTitlesColumn;
  else pageSetup.printTitlesColumn = printTitlesColumn;
}

function writeTables(sheet: Worksheet, to: SheetState): void {
  for (const { table } of sheet.getTables()) {
    const state = to.tables.get(table.name);
    if (state === undefined) continue;
    if (state.corner === table.ref && state.all === table.tableRef) continue;
    const range = parseRange(state.all ?? "");
    if (range !== null) placeTable(table, range);
  }
}
