import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type {
  CellLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { PlacedFormula } from "./circular";
import { findCircular } from "./circular";
import { excelFunctions } from "./excel-functions";
import { filteredRows } from "./filtered-rows";
import type { FormulaNode } from "./formula-node";
import { childrenOf, KIND, parseFormula, plainName } from "./formula-node";
import { rewriteFormula } from "./rewrite-formula";

/** Only one of their branches is computed, so a circle may be one on paper only. */
const CHOOSING: ReadonlySet<string> = new Set(["IF", "IFS", "IFERROR", "IFNA", "SWITCH", "CHOOSE"]);
/** What a circle shows in Excel once its warning has been closed. */
const CIRCULAR = "0";
/** A circle of which we cannot tell whether Excel would compute it. */
const UNDECIDED = "#VALUE!";
/** The engine's interface has the library's kinds of cells as bare numbers. */
const FORMULA_CELL: number = ValueType.Formula;
const KNOWN_FORMULAS = 20_000;

/**
 * Computes a workbook's formulas as a Ukrainian Excel does. The engine sees the workbook through
 * `EngineView`, in which formulas are written so that it computes what Excel would; the cells keep
 * their own formulas.
 */
export class Calculator {
  private readonly parsed = new Map<string, FormulaNode | null>();
  private readonly rewritten = new Map<FormulaNode, Map<string, string>>();
  private readonly view: WorkbookLike;
  /** What formulas written by `forEngine` call. */
  readonly functions: NonNullable<WorkbookLike["userFunctions"]>;
  private circles: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly workbook: Workbook,
    year: () => number,
  ) {
    const sheetNamed = (name: string): Worksheet | undefined =>
      workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    this.functions = excelFunctions({
      year,
      filteredRows: (name) => filteredRows(sheetNamed(name)),
    });
    this.view = this.lookAt(this.functions);
  }

  calculate(): void {
    if (this.parsed.size > KNOWN_FORMULAS) {
      this.parsed.clear();
      this.rewritten.clear();
    }
    this.circles = this.workbook.calcProperties.iterate === true ? new Map() : this.findCircles();
    calculateFormulas(this.view);
  }

  private lookAt(userFunctions: NonNullable<WorkbookLike["userFunctions"]>): WorkbookLike {
    const { workbook } = this;
    // The library's own class misses its own interface only under exactOptionalPropertyTypes.
    const whole = workbook as unknown as WorkbookLike;
    const sheets = new WeakMap<WorksheetLike, WorksheetLike>();
    const seen = (sheet: WorksheetLike): WorksheetLike => {
      const known = sheets.get(sheet) ?? this.sheetView(sheet);
      sheets.set(sheet, known);
      return known;
    };
    return {
      get worksheets() {
        return whole.worksheets.map(seen);
      },
      // Results are written through here, so these are the workbook's own sheets.
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

  private sheetView(sheet: WorksheetLike): WorksheetLike {
    const view = Object.create(sheet) as WorksheetLike;
    const eachRow = (
      options: { includeEmpty?: boolean },
      told: (row: RowLike, number: number) => void,
    ): void => {
      sheet.eachRow(options, (row, number) => {
        told(this.rowView(row, sheet.name), number);
      });
    };
    return Object.defineProperty(view, "eachRow", { value: eachRow });
  }

  private rowView(row: RowLike, sheet: string): RowLike {
    return {
      hidden: row.hidden === true,
      eachCell: (told: ((cell: CellLike, column: number) => void) | object) => {
        if (typeof told !== "function")
          throw new TypeError("The engine asks for filled cells only");
        row.eachCell((cell, column) => {
          told(this.cellView(cell, sheet), column);
        });
      },
    };
  }

  private cellView(cell: CellLike, sheet: string): CellLike {
    if (cell.type !== FORMULA_CELL || cell.formula === undefined) return cell;
    const { formula, model } = cell;
    return {
      row: cell.row,
      col: cell.col,
      type: cell.type,
      model,
      value: null,
      formula:
        this.circles.get(placeKey(sheet, cell.row, cell.col)) ?? this.forEngine(formula, sheet),
      // An old result must not stand for a function that the engine lacks.
      result: undefined,
    };
  }

  /** A formula of a sheet as the engine gets it, so that it computes what Excel would. */
  forEngine(formula: string, sheet: string): string {
    const node = this.parse(formula);
    if (node === null) return formula;
    const known = this.rewritten.get(node) ?? new Map<string, string>();
    this.rewritten.set(node, known);
    const text = known.get(sheet) ?? rewriteFormula(node, sheet);
    known.set(sheet, text);
    return text;
  }

  private parse(formula: string): FormulaNode | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const node = parseOrNull(formula);
    this.parsed.set(formula, node);
    return node;
  }

  private findCircles(): ReadonlyMap<string, string> {
    const formulas: PlacedFormula[] = [];
    for (const sheet of this.workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.type !== ValueType.Formula || cell.formula === undefined) return;
          const node = this.parse(cell.formula);
          if (node === null) return;
          formulas.push({
            sheet: sheet.name,
            row: cell.row - 1,
            column: cell.col - 1,
            node,
          });
        });
      });
    }
    const circular = [...findCircular(formulas)];
    const answer = circular.some(({ node }) => chooses(node)) ? UNDECIDED : CIRCULAR;
    return new Map(
      circular.map(({ sheet, row, column }) => [placeKey(sheet, row + 1, column + 1), answer]),
    );
  }
}

function parseOrNull(formula: string): FormulaNode | null {
  try {
    return parseFormula(formula);
  } catch {
    // A file may hold what the library cannot read; the engine then answers #NAME?.
    return null;
  }
}

function chooses(node: FormulaNode): boolean {
  if (node.type === KIND.call && CHOOSING.has(plainName(node.name))) return true;
  return childrenOf(node).some(chooses);
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}\u0000${String(row)}\u0000${String(column)}`;
}
