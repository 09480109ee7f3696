import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type {
  CellLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { CellRange } from "../../core/sheet/address";
import { cellKey } from "../../core/sheet/snapshot";
import type { PlacedFormula } from "./formula-graph";
import type { FormulaPlace } from "./precedents";

/** The engine's interface has the library's kinds of cells as bare numbers. */
const FORMULA_CELL: number = ValueType.Formula;
const VALUE_CELL: number = ValueType.Number;

/** How a cell's formula is written for the engine. */
export type WriteForEngine = (formula: string, place: FormulaPlace) => string;

/** Some formulas and the cells they look at; `cells` is null when those may be any. */
interface Part {
  readonly formulas: ReadonlyMap<string, ReadonlySet<number>>;
  /** Columns by row, both from one, by sheet. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>> | null;
}

/**
 * A workbook as the engine gets it: formulas written so that it computes what Excel would, and those
 * that need not be computed as plain values. Results go to the workbook's own cells.
 */
export class EngineView {
  private part: Part | null = null;
  /** One object for every run: the engine keeps what it has parsed by it. */
  readonly workbook: WorkbookLike;

  constructor(
    private readonly stored: Workbook,
    private readonly write: WriteForEngine,
    userFunctions: NonNullable<WorkbookLike["userFunctions"]>,
  ) {
    // The library's own class misses its own interface only under exactOptionalPropertyTypes.
    const whole = stored as unknown as WorkbookLike;
    const views = new WeakMap<WorksheetLike, WorksheetLike>();
    const seen = (sheet: WorksheetLike): WorksheetLike => {
      const view = views.get(sheet) ?? this.viewSheet(sheet);
      views.set(sheet, view);
      return view;
    };
    this.workbook = {
      get worksheets() {
        return whole.worksheets.map(seen);
      },
      getWorksheet: (id) => whole.getWorksheet(id),
      get definedNames() {
        return whole.definedNames;
      },
      get calcProperties() {
        return whole.calcProperties;
      },
      get properties() {
        return whole.properties;
      },
      userFunctions,
    } as WorkbookLike;
  }

  showWhole(): void {
    this.part = null;
  }

  /** Shows these formulas, and of the other cells at least those they look at, as values. */
  showPart(formulas: readonly PlacedFormula[]): void {
    const chosen = new Map<string, Set<number>>();
    for (const formula of formulas) {
      const known = chosen.get(formula.sheet) ?? new Set();
      chosen.set(formula.sheet, known.add(cellKey(formula)));
    }
    this.part = { formulas: chosen, cells: this.cellsLookedAt(formulas) };
  }

  private viewSheet(sheet: WorksheetLike): WorksheetLike {
    const view = Object.create(sheet) as WorksheetLike;
    const eachRow = (
      options: { includeEmpty?: boolean },
      told: (row: RowLike, number: number) => void,
    ): void => {
      const cells = this.part?.cells ?? null;
      if (cells === null) {
        sheet.eachRow(options, (row, number) => {
          told(this.viewRow(row, sheet.name), number);
        });
        return;
      }
      const stored = this.stored.getWorksheet(sheet.name);
      for (const [number, columns] of cells.get(sheet.name.toLowerCase()) ?? []) {
        const hidden = stored?.findRow(number)?.hidden === true;
        told(this.viewRow(someCells(sheet, number, columns, hidden), sheet.name), number);
      }
    };
    return Object.defineProperty(view, "eachRow", { value: eachRow });
  }

  private viewRow(row: RowLike, sheet: string): RowLike {
    return {
      hidden: row.hidden === true,
      eachCell: (told: ((cell: CellLike, column: number) => void) | object) => {
        if (typeof told !== "function") {
          throw new TypeError("The engine asks for filled cells only");
        }
        row.eachCell((cell, column) => {
          told(this.viewCell(cell, sheet), column);
        });
      },
    };
  }

  private viewCell(cell: CellLike, sheet: string): CellLike {
    const { row, col, formula } = cell;
    if (cell.type !== FORMULA_CELL || formula === undefined) return cell;
    const place = { sheet, row: row - 1, column: col - 1 };
    if (this.part !== null && this.part.formulas.get(sheet)?.has(cellKey(place)) !== true) {
      const { result } = cell;
      return { row, col, type: VALUE_CELL, model: {}, value: result ?? null, result };
    }
    return {
      row,
      col,
      type: FORMULA_CELL,
      model: cell.model,
      value: null,
      formula: this.write(formula, place),
      // An old result must not stand for a function that the engine lacks.
      result: undefined,
    };
  }

  private cellsLookedAt(formulas: readonly PlacedFormula[]): Part["cells"] {
    if (formulas.some(({ precedents }) => !precedents.isKnown)) return null;
    const extents = new Map(
      this.stored.worksheets.map((sheet) => [sheet.name.toLowerCase(), extentOf(sheet)]),
    );
    const cells = new Map<string, Map<number, Set<number>>>();
    let room = [...extents.values()].reduce((sum, { bottom, right }) => sum + bottom * right, 0);
    const add = (sheet: string, { top, left, bottom, right }: CellRange): void => {
      const key = sheet.toLowerCase();
      const extent = extents.get(key);
      if (extent === undefined) return;
      const rows = cells.get(key) ?? new Map<number, Set<number>>();
      cells.set(key, rows);
      for (let row = top + 1; row <= Math.min(bottom + 1, extent.bottom) && room >= 0; row++) {
        const columns = rows.get(row) ?? new Set();
        rows.set(row, columns);
        for (let column = left + 1; column <= Math.min(right + 1, extent.right); column++) {
          columns.add(column);
          room--;
        }
      }
    };
    for (const formula of formulas) {
      const { sheet, row, column } = formula;
      add(sheet, { top: row, bottom: row, left: column, right: column });
      for (const area of formula.precedents.areas) add(area.sheet, area.range);
      // Telling which cells they are would take longer than showing all.
      if (room < 0) return null;
    }
    return cells;
  }
}

function someCells(
  sheet: WorksheetLike,
  row: number,
  columns: ReadonlySet<number>,
  hidden: boolean,
): RowLike {
  return {
    hidden,
    eachCell: (told: ((cell: CellLike, column: number) => void) | object) => {
      if (typeof told !== "function") throw new TypeError("Only filled cells are asked for");
      for (const column of columns) {
        const cell = sheet.findCell(row, column);
        if (cell !== undefined) told(cell, column);
      }
    },
  };
}

function extentOf(sheet: Worksheet): { readonly bottom: number; readonly right: number } {
  return { bottom: sheet.rowCount, right: sheet.columnCount };
}
