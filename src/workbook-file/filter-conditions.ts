import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { parseRange } from "../core/sheet/address";
import { attribute, changeSheetParts, readSheetParts } from "./sheet-parts";

/** What a sheet's filter asks for, as a file has it. */
interface FilterCondition {
  /** The cells it was for. */
  readonly ref: string;
  /** The elements inside «autoFilter». */
  readonly xml: string;
  /** How many rows it hides. */
  readonly hidden: number;
}

/** Conditions by the library's number of the sheet, which stays when the sheet is renamed. */
export type FilterConditions = ReadonlyMap<number, FilterCondition>;

const FILTER = /<autoFilter\b([^>]*)>([\s\S]*?)<\/autoFilter>/;
const BARE_FILTER = /<autoFilter\b([^>]*)\/>/;

/**
 * The library knows the area of a filter only, not what it asks for. Conditions in newer namespaces
 * (filters by icon) are left out, and so reported as lost.
 */
export async function readFilterConditions(
  bytes: Uint8Array,
  workbook: Workbook,
): Promise<FilterConditions> {
  const conditions = new Map<number, FilterCondition>();
  if (workbook.worksheets.every((sheet) => sheet.autoFilter === null)) return conditions;
  for (const { name, xml } of await readSheetParts(bytes)) {
    const [, attributes = "", inner = ""] =
      FILTER.exec(xml.replace(/<autoFilter\b[^>]*\/>/g, "")) ?? [];
    const sheet = workbook.worksheets.find((each) => each.name === name);
    const isPlain = inner !== "" && !/<\/?[\w.-]+:/.test(inner);
    if (sheet !== undefined && isPlain) {
      const ref = attribute(attributes, "ref");
      conditions.set(sheet.id, filterCondition(sheet, ref, inner));
    }
  }
  return conditions;
}

/** A condition for the filter that a sheet has now; without any XML it asks for nothing. */
export function filterCondition(sheet: Worksheet, ref: string, xml: string): FilterCondition {
  return { ref, xml, hidden: countHidden(sheet, ref) };
}

/**
 * Puts the conditions back into a saved package. Columns of a filter are counted from its left, so
 * they stand while its width stays; the order of sorting names cells and stands only where nothing
 * has moved. Where another number of rows is hidden, somebody has filtered anew, and the old
 * conditions would tell a lie.
 */
export async function writeFilterConditions(
  saved: Uint8Array,
  workbook: Workbook,
  conditions: FilterConditions,
): Promise<Uint8Array> {
  if (conditions.size === 0) return saved;
  return changeSheetParts(saved, ({ name, xml }) => {
    const sheet = workbook.worksheets.find((each) => each.name === name);
    const condition = sheet === undefined ? undefined : conditions.get(sheet.id);
    if (sheet === undefined || condition === undefined || condition.xml === "") return xml;
    return xml.replace(BARE_FILTER, (tag, attributes: string) => {
      const ref = attribute(attributes, "ref");
      if (widthOf(ref) !== widthOf(condition.ref)) return tag;
      if (countHidden(sheet, ref) !== condition.hidden) return tag;
      const inner = ref === condition.ref ? condition.xml : withoutSorting(condition.xml);
      return `<autoFilter${attributes}>${inner}</autoFilter>`;
    });
  });
}

function countHidden(sheet: Worksheet, ref: string): number {
  const range = parseRange(ref);
  let count = 0;
  for (let row = range?.top ?? 0; row <= (range?.bottom ?? -1); row++) {
    if (sheet.findRow(row + 1)?.hidden === true) count++;
  }
  return count;
}

function withoutSorting(xml: string): string {
  return xml.replace(/<sortState\b[^>]*\/>|<sortState\b[\s\S]*?<\/sortState>/g, "");
}

function widthOf(ref: string): number {
  const range = parseRange(ref);
  return range === null ? 0 : range.right - range.left + 1;
}
