import type { Workbook } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { columnName, parseRange, quoteSheetName } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import { checkFormula } from "./api-entry";
import { calculateLoose } from "./features/formula-run";
import type { BookContext } from "./book-context";
import type { SheetFrame } from "./sheet-frame";

type StoredName = Workbook["definedNames"]["model"][number];

/** Excel's own names, for print areas and filters, are no names an add-in sees. */
const OWN_NAME = /^_xlnm\./i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(\$?[A-Z]{1,3}\$?\d+|R\d*C\d*|[RC])$/i;

/** A name of the workbook or of one sheet. */
export interface BookName {
  readonly name: string;
  /** The sheet it belongs to, null for a name of the whole workbook. */
  readonly sheet: SheetFrame | null;
  /** With «=», in English notation. */
  readonly formula: string;
  readonly isVisible: boolean;
}

/** Names of cells and formulas; they live in the library's workbook, so that saving keeps them. */
export class BookNames {
  constructor(
    private readonly context: BookContext,
    private readonly sheets: () => readonly SheetFrame[],
  ) {}

  /** The names of the workbook, or those of one sheet. */
  list(scope: SheetFrame | null): readonly BookName[] {
    const sheets = this.sheets();
    return this.model
      .filter(({ name }) => !OWN_NAME.test(name))
      .map((stored) => ({
        name: stored.name,
        sheet: sheets[stored.localSheetId ?? -1] ?? null,
        formula: `=${stored.formulaExpression ?? stored.rawText ?? stored.ranges.join(",")}`,
        isVisible: stored.hidden !== true,
      }))
      .filter(({ sheet }) => sheet === scope);
  }

  /** Excel compares names without regard to case. */
  find(name: string, scope: SheetFrame | null): BookName | null {
    return this.list(scope).find((each) => isSame(each.name, name)) ?? null;
  }

  /**
   * Adds a name, or gives one another formula. Throws a RangeError when it cannot be a name, and
   * `FormulaError` when the formula does not parse.
   */
  set(name: string, formula: string, scope: SheetFrame | null): void {
    if (!isNameText(name)) throw new RangeError(`Not a name: ${name}`);
    checkFormula(formula);
    const scopeId = scope === null ? {} : { localSheetId: scope.position };
    const text = formula.slice(1);
    const range = readReference(text);
    const stored: StoredName =
      range === null
        ? { name, ranges: [text], formulaExpression: text, ...scopeId }
        : { name, ranges: [range], ...scopeId };
    const kept = this.without(name, scope);
    this.change([...kept, stored]);
  }

  remove(name: string, scope: SheetFrame | null): void {
    this.change(this.without(name, scope));
  }

  /** The cells a name stands for, null when it is no name of one range. */
  rangeOf({ formula }: BookName): { readonly sheet: SheetFrame; readonly range: CellRange } | null {
    const match = /^=(?:'((?:[^']|'')+)'|([^'!(]+))!([^!]+)$/.exec(formula);
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const range = parseRange((match?.[3] ?? "").replaceAll("$", ""));
    const sheet = this.sheets().find((each) => isSame(each.name, name ?? ""));
    return range === null || sheet === undefined ? null : { sheet, range };
  }

  /** What the name's formula gives, an error by its name. */
  valueOf({ formula }: BookName): CellValue {
    this.context.ensureCalculated();
    const { stored } = this.context;
    const loose = [{ row: 0, column: 0, text: formula.slice(1) }];
    const result = calculateLoose(this.context, stored.worksheets, [loose])[0]?.[0] ?? null;
    if (result === null || typeof result !== "object") return result;
    return "error" in result ? result.error : null;
  }

  private get model(): readonly StoredName[] {
    return this.context.stored.definedNames.model;
  }

  private without(name: string, scope: SheetFrame | null): readonly StoredName[] {
    const position = scope?.position;
    return this.model.filter((each) => !isSame(each.name, name) || each.localSheetId !== position);
  }

  private change(names: readonly StoredName[]): void {
    const before = this.model;
    const become = (next: readonly StoredName[]) => (): void => {
      this.context.stored.definedNames.model = [...next];
      this.context.namesChanged();
    };
    const redo = become(names);
    this.context.batch(() => {
      // Only add-ins change names here.
      if (this.context.isUndoable("addin")) this.context.record({ undo: become(before), redo });
      else this.context.forgetHistory();
      redo();
    });
  }
}

/** True when Excel lets a name or a table be called so. */
export function isNameText(text: string): boolean {
  return NAME.test(text) && !LIKE_A_CELL.test(text);
}

/** «'Звіт'!$A$1:$B$2», the way a name keeps its cells. */
export function fixedReference(sheet: SheetFrame, range: CellRange): string {
  const corner = (row: number, column: number): string =>
    `$${columnName(column)}$${String(row + 1)}`;
  const first = corner(range.top, range.left);
  const last = corner(range.bottom, range.right);
  return `${quoteSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** A reference to fixed cells of one sheet, which the library keeps apart from formulas. */
function readReference(text: string): string | null {
  const isFixed = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/iu;
  return isFixed.test(text) ? text : null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
