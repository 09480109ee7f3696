import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { cellKey, cellOfKey } from "../../core/sheet/snapshot";
import type { PlacedFormula } from "./formula-graph";
import type { FormulaPlace } from "./precedents";

/** What one sheet's cells held when they were last calculated. */
interface SheetMemory {
  /** By `cellKey`, in a form that can be compared. */
  readonly constants: Map<number, unknown>;
  readonly formulas: Map<number, RememberedFormula>;
}

interface RememberedFormula {
  readonly text: string;
  readonly placed: PlacedFormula;
  /** What the calculation gave, in a form that can be compared. */
  readonly result: unknown;
}

export interface CellChanges {
  /** Cells that hold something else, or show another result than was calculated. */
  readonly cells: readonly FormulaPlace[];
  /** Every formula of the workbook when any came, went or became another, else null. */
  readonly formulas: readonly PlacedFormula[] | null;
}

/**
 * Knows what cells held when they were last calculated, so that what changed since is found in the
 * cells themselves: nobody can forget to tell of a change.
 */
export class CellMemory {
  private sheets = new Map<string, SheetMemory>();

  /** @param place makes a formula known; `isArray` when it may fill cells beside its own */
  constructor(
    private readonly place: (text: string, at: FormulaPlace, isArray: boolean) => PlacedFormula,
  ) {}

  /** Looks at every cell and remembers it. */
  lookAt(workbook: Workbook): CellChanges {
    const cells: FormulaPlace[] = [];
    let formulasChanged = false;
    const former = this.sheets;
    this.sheets = new Map();
    for (const sheet of workbook.worksheets) {
      const before = former.get(sheet.name);
      const now = this.remember(sheet, before);
      this.sheets.set(sheet.name, now);
      formulasChanged = compare(sheet.name, before, now, cells) || formulasChanged;
    }
    const formulas = formulasChanged ? this.allFormulas() : null;
    return { cells, formulas };
  }

  /** Remembers the results that a calculation gave to formulas. */
  takeResults(workbook: Workbook, formulas: Iterable<PlacedFormula>): void {
    const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet]));
    for (const { sheet, row, column } of formulas) {
      const known = this.sheets.get(sheet)?.formulas;
      const key = cellKey({ row, column });
      const formula = known?.get(key);
      const cell = sheets.get(sheet)?.findCell(row + 1, column + 1);
      if (formula === undefined || cell === undefined) continue;
      known?.set(key, { ...formula, result: comparable(cell.result) });
    }
  }

  private remember(sheet: Worksheet, before: SheetMemory | undefined): SheetMemory {
    const constants = new Map<number, unknown>();
    const formulas = new Map<number, RememberedFormula>();
    eachCell(sheet, (cell) => {
      const at = { row: cell.row - 1, column: cell.col - 1 };
      const key = cellKey(at);
      if (cell.type !== ValueType.Formula) {
        constants.set(key, comparable(cell.value));
        return;
      }
      const text = cell.formula ?? "";
      const known = before?.formulas.get(key);
      const placed =
        known?.text === text
          ? known.placed
          : this.place(text, { sheet: sheet.name, ...at }, fillsCells(cell));
      formulas.set(key, { text, placed, result: comparable(cell.result) });
    });
    return { constants, formulas };
  }

  private allFormulas(): readonly PlacedFormula[] {
    return [...this.sheets.values()].flatMap(({ formulas }) =>
      [...formulas.values()].map(({ placed }) => placed),
    );
  }
}

/** Notes what differs; true when a formula does. */
function compare(
  sheet: string,
  before: SheetMemory | undefined,
  now: SheetMemory,
  differing: FormulaPlace[],
): boolean {
  let formulasDiffer = false;
  const note = (key: number): void => {
    differing.push({ sheet, ...cellOfKey(key) });
  };
  for (const [key, value] of now.constants) {
    if (before?.constants.has(key) !== true || before.constants.get(key) !== value) note(key);
  }
  for (const [key, { placed, result }] of now.formulas) {
    const known = before?.formulas.get(key);
    if (known?.placed === placed && known.result === result) continue;
    note(key);
    if (known?.placed !== placed) formulasDiffer = true;
  }
  for (const key of before?.constants.keys() ?? []) {
    if (!now.constants.has(key) && !now.formulas.has(key)) note(key);
  }
  for (const key of before?.formulas.keys() ?? []) {
    if (now.formulas.has(key)) continue;
    note(key);
    formulasDiffer = true;
  }
  return formulasDiffer;
}

function fillsCells({ model }: Cell): boolean {
  const { shareType, isDynamicArray } = model;
  return shareType === "array" || isDynamicArray === true;
}

function eachCell(sheet: Worksheet, visit: (cell: Cell) => void): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      // The covered part of a merged area counts as empty.
      if (cell.type !== ValueType.Merge && cell.type !== ValueType.Null) visit(cell);
    });
  });
}

function comparable(value: unknown): unknown {
  // No text begins with that character, so it cannot be taken for a rich text or an error.
  return typeof value === "object" && value !== null ? `\u0000${JSON.stringify(value)}` : value;
}
