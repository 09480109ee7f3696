import { formatRange, parseRange, quoteSheetName } from "../core/sheet/address";
import { attribute, changeParts, escaped, readSheetParts, tagsIn } from "./sheet-parts";

const WORKBOOK = /^xl\/workbook\.xml$/;
const FILTER_NAME =
  /<definedName\b[^>]*\sname="_xlnm\._FilterDatabase"[^>]*(?:\/>|>[^<]*<\/definedName>)/g;

/**
 * Excel gives the range of every filter a hidden name, and LibreOffice finds no filter without one.
 * The library keeps an opened file's names as they were and makes none, so all are made anew.
 */
export async function writeFilterNames(saved: Uint8Array): Promise<Uint8Array> {
  const names = (await readSheetParts(saved)).flatMap(({ name, xml }, index) => {
    const [tag = ""] = tagsIn(xml, "autoFilter");
    const range = parseRange(attribute(tag, "ref"));
    return range === null ? [] : [nameOf(name, index, absolute(formatRange(range)))];
  });
  return changeParts(saved, WORKBOOK, (xml) => {
    const without = xml.replace(FILTER_NAME, "").replace("<definedNames></definedNames>", "");
    if (names.length === 0) return without;
    if (without.includes("</definedNames>")) {
      return without.replace("</definedNames>", () => `${names.join("")}</definedNames>`);
    }
    const all = `<definedNames>${names.join("")}</definedNames>`;
    return without.replace(/<calcPr\b|<\/workbook>/, (after) => `${all}${after}`);
  });
}

function nameOf(sheet: string, index: number, address: string): string {
  const place = escaped(`${quoteSheetName(sheet)}!${address}`);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${place}</definedName>`;
}

/** «A1:B2»: «$A$1:$B$2». */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
