import type { CellAddress } from "./address";
import { linkedWorkbooks } from "./external-links";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { formulaCells, textCells } from "./written-cells";

/** What should not leave the council with a published workbook. */
export interface ExportHazard {
  readonly kind: "hidden-sheet" | "comments" | "links" | "personal-data" | "marks";
  readonly sheet: string;
  /** The first of them where there are several. */
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/iu;
/** Between the groups of a phone number. */
const GAP = String.raw`[\s\-‑–]?`;
const GROUPS = [
  [3, 2, 2],
  [2, 2, 3],
  [2, 3, 2],
  [2, 2, 2],
]
  .map((sizes) => sizes.map((size) => String.raw`\d{${size}}`).join(GAP))
  .join("|");
/** «+380 67 123-45-67», «(0412) 47-46-55», «097 123 45 67»: a code that begins with 0, then groups. */
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\d.,№]|№\s)(?:\+?38${GAP})?(?:\(0\d{2,4}\)|0${GAP}\d{2,3})${GAP}(?:${GROUPS})(?!\d|[.,]\d)`,
  "u",
);
/** «тел. 47-46-55»: without a code only after its name. */
const LOCAL_PHONE = new RegExp(
  String.raw`(?<!\p{L})(?:тел|моб)\p{L}*\.?[\s:]*\d{2,3}${GAP}\d{2}${GAP}\d{2}(?!\d|[.,]\d)`,
  "iu",
);
/** The taxpayer's number: ten digits beside its name. */
const TAX_NUMBER =
  /(?:рнокпп|(?<!\p{L})іпн|(?:ідентифікаційн|податков)\p{L}* (?:номер|код)|облікової картки платника)\D{0,30}(?<!\d)\d{10}(?!\d)/iu;
/** A passport: two capital letters and six digits beside its name, or the nine of a card. */
const PASSPORT =
  /(?:[Пп]аспорт|ПАСПОРТ)\p{L}*(?:\D{0,30}(?<!\p{L})\p{Lu}{2} ?(?:№ ?)?\d{6}|[^\d]{0,20}(?:№|номер) ?\d{9})(?!\d)/u;

/** What has neither is none of these: most texts of a report. */
const MAYBE_PERSONAL = /@|\d\d/;

/** True for text with a phone number, an e-mail address or the number of a person's document. */
export function hasPersonalData(text: string): boolean {
  if (!MAYBE_PERSONAL.test(text)) return false;
  return [EMAIL, PHONE, LOCAL_PHONE, TAX_NUMBER, PASSPORT].some((pattern) => pattern.test(text));
}

/** Hidden sheets, comments, links to other workbooks, personal data and marks, sheet by sheet. */
export function exportHazards(workbook: WorkbookSnapshot): readonly ExportHazard[] {
  return workbook.sheets.flatMap((sheet) => [
    ...hiddenSheet(sheet),
    ...hazard(sheet, "comments", sheet.commented ?? []),
    ...hazard(
      sheet,
      "links",
      inColumns(formulaCells(sheet).filter(({ formula }) => linkedWorkbooks(formula).length > 0)),
    ),
    ...hazard(
      sheet,
      "personal-data",
      inColumns(
        textCells(sheet).filter(
          ({ content: { type, text } }) => type === "text" && hasPersonalData(text),
        ),
      ),
    ),
    ...hazard(sheet, "marks", sheet.marked === true ? [CORNER] : []),
  ]);
}

const CORNER = { row: 0, column: 0 };

function hiddenSheet(sheet: SheetSnapshot): readonly ExportHazard[] {
  return sheet.visibility === "visible" ? [] : hazard(sheet, "hidden-sheet", [CORNER]);
}

function hazard(
  { name }: SheetSnapshot,
  kind: ExportHazard["kind"],
  cells: readonly CellAddress[],
): readonly ExportHazard[] {
  const [cell] = cells;
  return cell === undefined ? [] : [{ kind, sheet: name, cell, cells }];
}

/** Down one column after another. */
function inColumns(cells: readonly { readonly cell: CellAddress }[]): readonly CellAddress[] {
  return cells.map(({ cell }) => cell).sort((a, b) => a.column - b.column || a.row - b.row);
}
