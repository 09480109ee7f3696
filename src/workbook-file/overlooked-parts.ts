import type { Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import type { CellAddress } from "../core/sheet/address";
import { formatCell, parseCell } from "../core/sheet/address";
import { PARTS_WITH_FONTS, withWholeFontSizes } from "./font-sizes";
import {
  attribute,
  changeParts,
  changeSheetParts,
  readPart,
  readSheetParts,
  tagsIn,
} from "./sheet-parts";

/** Keeps a cell that holds nothing but a comment from being dropped. */
const PLACEHOLDER = "\u2060comment\u2060";

/**
 * The package with what the library would overlook said in the way that it reads: a comment on a cell
 * that the sheet does not hold gets its cell, and validation in the newer namespace, where Excel puts
 * a list from another sheet ([MS-XLSX] 2.6.5), goes beside the other one. Number formats get two
 * backslashes for each, of which the library takes one away: «0\d» would become a date. The result is
 * for the library only (the order of its elements is not what Excel wants) and wants
 * `emptyPlaceholders` and `restoreFontSizes`.
 */
export async function withOverlookedParts(bytes: Uint8Array): Promise<Uint8Array> {
  const commented = await readCommentedCells(bytes);
  const mended = await changeSheetParts(bytes, ({ path, xml }) =>
    withCells(withOldValidation(xml), commented.get(path) ?? []),
  );
  const sized = await changeParts(mended, PARTS_WITH_FONTS, (xml) =>
    withWholeFontSizes(withDoubledBackslashes(xml)),
  );
  return changeParts(sized, PARTS_WITH_SWITCHES, withNumbersForSwitches);
}

const PARTS_WITH_SWITCHES = /^xl\/(workbook|styles|(worksheets|tables)\/[^/]+)\.xml$/;
const SWITCHED = [
  ...["workbookPr", "workbookProtection", "calcPr", "pageSetUpPr", "printOptions", "pageSetup"],
  ...["sheetView", "sheetFormatPr", "sheetProtection", "tableStyleInfo", "xf", "protection"],
];
const SWITCHED_TAG = new RegExp(`<(?:${SWITCHED.join("|")})\\b[^>]*>`, "g");

/** LibreOffice writes «true» for 1, as it may (xsd:boolean); of these the library knows 1 only. */
function withNumbersForSwitches(xml: string): string {
  return xml.replace(SWITCHED_TAG, (tag) =>
    tag.replace(/="(true|false)"/g, (_value, word: string) => (word === "true" ? '="1"' : '="0"')),
  );
}

function withDoubledBackslashes(xml: string): string {
  return xml.replace(/<numFmt\b[^>]*>/g, (tag) => tag.replaceAll("\\", "\\\\"));
}

/** Empties the cells that were added for their comments. */
export function emptyPlaceholders(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type !== ValueType.Merge && cell.value === PLACEHOLDER) cell.value = null;
    });
  });
}

/** Cells with comments by the paths of their sheets' parts. */
async function readCommentedCells(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly CellAddress[]>> {
  const cells = new Map<string, CellAddress[]>();
  for (const { path, comments } of await readSheetParts(bytes)) {
    const texts = await Promise.all(comments.map((each) => readPart(bytes, each)));
    const tags = texts.flatMap((text) => tagsIn(text, "comment"));
    cells.set(
      path,
      tags.flatMap((tag) => parseCell(attribute(tag, "ref")) ?? []),
    );
  }
  return cells;
}

/** Adds a cell where the library would see none, with the look that the place has anyway. */
function withCells(xml: string, wanted: readonly CellAddress[]): string {
  if (wanted.length === 0) return xml;
  const seen = cellsSeen(xml);
  const missing = wanted.filter((cell) => !seen.has(formatCell(cell)));
  if (missing.length === 0) return xml;
  const byRow = new Map<number, CellAddress[]>();
  for (const cell of missing) {
    byRow.set(cell.row + 1, [...(byRow.get(cell.row + 1) ?? []), cell]);
  }
  const columns = tagsIn(xml, "col");
  const cellsOf = (row: number, rowStyle: string): string =>
    (byRow.get(row) ?? [])
      .map((cell) => {
        const style = rowStyle === "" ? styleOfColumn(columns, cell.column + 1) : rowStyle;
        const styled = style === "" ? "" : ` s="${style}"`;
        return `<c r="${formatCell(cell)}"${styled} t="str"><v>${PLACEHOLDER}</v></c>`;
      })
      .join("");
  const inRows = xml.replace(
    /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g,
    (whole, attributes: string, inner: string | undefined) => {
      const row = Number(attribute(attributes, "r"));
      const added = cellsOf(row, attribute(attributes, "s"));
      if (!byRow.delete(row)) return whole;
      return `<row${attributes}>${inner ?? ""}${added}</row>`;
    },
  );
  const rows = [...byRow.keys()].map((row) => `<row r="${String(row)}">${cellsOf(row, "")}</row>`);
  return inRows
    .replace(/<sheetData\s*\/>/, "<sheetData></sheetData>")
    .replace("</sheetData>", `${rows.join("")}</sheetData>`);
}

/** Cells with contents or a style of their own; the library drops the others. */
function cellsSeen(xml: string): ReadonlySet<string> {
  const bare = /^<c\b(?![^>]*\ss="[1-9])[^>]*?(?:\/>|>\s*<\/c>)/;
  const cells = xml.matchAll(/<c\b[^>]*?\sr="([A-Z]+\d+)"[^>]*?(?:\/>|>(?:\s*<\/c>)?)/g);
  return new Set([...cells].filter(([tag]) => !bare.test(tag)).flatMap(([, ref]) => ref ?? []));
}

function styleOfColumn(columns: readonly string[], column: number): string {
  const found = columns.find(
    (tag) => Number(attribute(tag, "min")) <= column && column <= Number(attribute(tag, "max")),
  );
  return attribute(found ?? "", "style");
}

const NEWER_VALIDATION = /<x14:dataValidation\b([^>]*)>([\s\S]*?)<\/x14:dataValidation>/g;

function withOldValidation(xml: string): string {
  const found = [...xml.matchAll(NEWER_VALIDATION)].map(([, attributes = "", inner = ""]) => {
    const [, cells = ""] = /<xm:sqref>([^<]*)<\/xm:sqref>/.exec(inner) ?? [];
    const formulas = [1, 2].map((number) => oldFormula(inner, number)).join("");
    // Prefixed attributes are revision marks, of no consequence to a person.
    const plain = attributes.replace(/\s[\w.-]+:[\w.-]+="[^"]*"/g, "");
    return `<dataValidation${plain} sqref="${cells}">${formulas}</dataValidation>`;
  });
  if (found.length === 0) return xml;
  const added = found.join("");
  if (xml.includes("</dataValidations>")) {
    return xml.replace("</dataValidations>", () => `${added}</dataValidations>`);
  }
  return xml.replace(
    /<\/sheetData>|<sheetData\s*\/>/,
    (end) => `${end}<dataValidations>${added}</dataValidations>`,
  );
}

function oldFormula(inner: string, number: number): string {
  const pattern = new RegExp(
    `<x14:formula${String(number)}>\\s*<xm:f>([^<]*)</xm:f>\\s*</x14:formula${String(number)}>`,
  );
  const [, text] = pattern.exec(inner) ?? [];
  return text === undefined ? "" : `<formula${String(number)}>${text}</formula${String(number)}>`;
}
