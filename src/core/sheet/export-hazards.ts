import type { CellAddress } from "./address";
import { linkedWorkbooks } from "./external-links";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { cellOfKey } from "./snapshot";

/** What should not leave the council with a published workbook. */
export interface ExportHazard {
  readonly kind: "hidden-sheet" | "comments" | "links" | "personal-data";
  readonly sheet: string;
  /** The first of them where there are several. */
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu;
/** «+380 67 123-45-67», «(0412) 47-46-55», «097 123 45 67». */
const PHONE =
  /(?<![\d.,№])(?:\+?38[\s-]?)?(?:\(0\d{2,4}\)|0[\s-]?\d{2})[\s-]?\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?![\d.,]\d|\d)/;
/** The taxpayer's number: ten digits beside its name. */
const TAX_NUMBER = /(?:рнокпп|іпн|ідентифікаційн\S* (?:номер|код))\D{0,20}\d{10}(?!\d)/i;
/** A passport: two letters and six digits beside its name. */
const PASSPORT = /паспорт\D{0,20}\p{Lu}{2} ?№? ?\d{6}(?!\d)/iu;

/** True for text with a phone number, an e-mail address or the number of a person's document. */
export function hasPersonalData(text: string): boolean {
  return [EMAIL, PHONE, TAX_NUMBER, PASSPORT].some((pattern) => pattern.test(text));
}

/** Hidden sheets, comments, links to other workbooks and personal data, sheet by sheet. */
export function exportHazards(workbook: WorkbookSnapshot): readonly ExportHazard[] {
  return workbook.sheets.flatMap((sheet) => [
    ...hiddenSheet(sheet),
    ...hazard(sheet, "comments", sheet.commented ?? []),
    ...hazard(sheet, "links", cellsWhere(sheet, isLinked)),
    ...hazard(sheet, "personal-data", cellsWhere(sheet, isPersonal)),
  ]);
}

function hiddenSheet(sheet: SheetSnapshot): readonly ExportHazard[] {
  const corner = { row: 0, column: 0 };
  return sheet.visibility === "visible" ? [] : hazard(sheet, "hidden-sheet", [corner]);
}

function hazard(
  { name }: SheetSnapshot,
  kind: ExportHazard["kind"],
  cells: readonly CellAddress[],
): readonly ExportHazard[] {
  const [cell] = cells;
  return cell === undefined ? [] : [{ kind, sheet: name, cell, cells }];
}

function cellsWhere(sheet: SheetSnapshot, test: (cell: Cell) => boolean): readonly CellAddress[] {
  return [...sheet.cells]
    .filter(([, cell]) => test(cell))
    .map(([key]) => cellOfKey(key))
    .toSorted((a, b) => a.column - b.column || a.row - b.row);
}

function isLinked({ formula }: Cell): boolean {
  return formula !== null && linkedWorkbooks(formula).length > 0;
}

function isPersonal({ type, text }: Cell): boolean {
  return type === "text" && hasPersonalData(text);
}
