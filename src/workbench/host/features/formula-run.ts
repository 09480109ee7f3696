import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  CellLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Calculator } from "../../../workbook-file/formulas/calculator";
import type { BookContext } from "../book-context";

/** The engine's own numbers of cell types. */
const FORMULA = 6;
const VALUE = 2;
const MERGED = 1;

/** A formula without «=» that is calculated as if it stood in a cell; both count from zero. */
export interface LooseFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Calculates formulas that stand in no cell of the workbook, which stays as it is. References in
 * them name their sheet. Each list of formulas gets a sheet of its own for the time of the run.
 *
 * @returns the results in the order of the formulas
 */
export function calculateLoose(
  { stored, calculator }: Pick<BookContext, "stored" | "calculator">,
  sheets: readonly Worksheet[],
  lists: readonly (readonly LooseFormula[])[],
): (readonly FormulaResultLike[])[] {
  const loose = lists.map((formulas, index) => new LooseSheet(index, formulas, calculator));
  const all = [...sheets.map(asValues), ...loose];
  calculateFormulas({
    worksheets: all,
    getWorksheet: (key) => all.find((sheet) => sheet.name === key || sheet.id === key),
    definedNames: (stored as unknown as WorkbookLike).definedNames,
    userFunctions: calculator.functions,
    properties: { date1904: stored.properties.date1904 === true },
  } as WorkbookLike);
  return loose.map((sheet) => sheet.cells.map((cell) => cell.result));
}

class LooseSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly dimensions = null;
  readonly cells: readonly CellLike[];
  private readonly byPlace = new Map<string, CellLike>();

  constructor(index: number, formulas: readonly LooseFormula[], calculator: Calculator) {
    this.id = -1 - index;
    // No sheet of a workbook can have such a name.
    this.name = `[${String(index)}]`;
    this.cells = formulas.map(({ row, column, text: own }) => {
      const text = calculator.forEngine(own, this.name);
      const cell = {
        row: row + 1,
        col: column + 1,
        type: FORMULA,
        formula: text,
        model: { formula: text },
        value: null,
        result: undefined,
      };
      this.byPlace.set(`${String(cell.row)}|${String(cell.col)}`, cell);
      return cell;
    });
  }

  eachRow(...args: unknown[]): void {
    const visit = args.at(-1) as (row: RowLike, number: number) => void;
    for (const cell of this.cells) {
      visit({ eachCell: (...inner: unknown[]) => visitCell(inner, cell) }, cell.row);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.byPlace.get(`${String(row)}|${String(column)}`);
  }

  getCell(row: number, column: number): CellLike {
    const found = this.findCell(row, column);
    if (found === undefined) throw new RangeError("A loose formula gives a single value");
    return found;
  }
}

function visitCell(args: readonly unknown[], cell: CellLike): void {
  (args.at(-1) as (cell: CellLike, column: number) => void)(cell, cell.col);
}

/** A sheet whose formulas are already calculated, so that they are not calculated once more. */
function asValues(sheet: Worksheet): WorksheetLike {
  const source = sheet as unknown as WorksheetLike;
  return {
    id: source.id,
    name: source.name,
    dimensions: source.dimensions,
    getTables: () => source.getTables?.() ?? [],
    mergedRegions: source.mergedRegions ?? [],
    findCell: (row: number, column: number) => source.findCell(row, column),
    getCell: (row: number, column: number) => source.getCell(row, column),
    eachRow: (...args: unknown[]) => {
      const visit = args.at(-1) as (row: RowLike, number: number) => void;
      source.eachRow({ includeEmpty: true }, (row, number) => {
        const { hidden } = row;
        visit(
          {
            ...(hidden === undefined ? {} : { hidden }),
            eachCell: (...inner: unknown[]) => {
              row.eachCell((cell) => {
                if (cell.type !== MERGED) visitCell(inner, asValue(cell));
              });
            },
          },
          number,
        );
      });
    },
  };
}

function asValue(cell: CellLike): CellLike {
  if (cell.type !== FORMULA) return cell;
  const { row, col, result } = cell;
  return { row, col, type: VALUE, model: {}, value: result, result };
}
