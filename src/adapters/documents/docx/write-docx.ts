import { Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { TextDocument } from "../../../core/documents/text-document";
import type { Pace } from "../pace";
import { bodyOf } from "./body";
import type { RowsOfTable } from "./long-tables";
import { inParts, rowsIn, withRows } from "./long-tables";
import { pageOf } from "./page";
import { xmlText } from "./xml-text";

/** A date that every zip file can hold, and the same for all: a file says nothing of when it was made. */
const NO_DATE = new Date(1980, 0, 1);
const CORE_PROPERTIES = "docProps/core.xml";
const BODY = "word/document.xml";
/** Rows of a table written in one go: about half a second. */
const ROWS_AT_ONCE = 250;
const LANGUAGE = "uk-UA";
/** Half a point is the unit of sizes; the document's own is used where a paragraph is empty. */
const BASE_SIZE = 24;

/**
 * The document as a .docx file. The same document gives the same bytes: no date, no author, no name of a
 * program is in it, and nothing that leads outside the file. A long table is written in parts, between
 * which it tells how far it is and may be stopped.
 */
export async function writeDocx(
  document: TextDocument,
  pace: Pace,
  rowsAtOnce = ROWS_AT_ONCE,
): Promise<Uint8Array> {
  const { begun, later } = inParts(document, rowsAtOnce);
  const all = 1 + later.reduce((sum, { parts }) => sum + parts.length, 0);
  let done = 0;
  const packed = async (part: TextDocument): Promise<Record<string, Uint8Array>> => {
    await pace.pause({ done, all });
    done += 1;
    return unzipSync(await Packer.pack(fileOf(part), "uint8array"));
  };
  const files = await packed(begun);
  const rows: RowsOfTable[] = [];
  for (const { table, parts } of later) {
    for (const part of parts) {
      rows.push({ table, xml: rowsIn(strFromU8((await packed(part))[BODY] ?? new Uint8Array())) });
    }
  }
  await pace.pause({ done: all, all });
  const parts = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => {
    if (path === CORE_PROPERTIES) return [path, strToU8(coreProperties(document.title))];
    return [
      path,
      path === BODY && rows.length > 0 ? strToU8(withRows(strFromU8(bytes), rows)) : bytes,
    ];
  });
  return zipSync(Object.fromEntries(parts.toSorted(inOrder)), { mtime: NO_DATE, level: 6 });
}

function fileOf(document: TextDocument): Document {
  return new Document({
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: {
          run: { font: document.font, size: BASE_SIZE, language: { value: LANGUAGE } },
        },
      },
    },
    sections: [{ ...pageOf(document), children: bodyOf(document) }],
  });
}

/** The list of contents first, where programs look for it; the others by name. */
function inOrder([a]: readonly [string, Uint8Array], [b]: readonly [string, Uint8Array]): number {
  const rank = (path: string): string => (path.startsWith("[") ? ` ${path}` : path);
  return rank(a) < rank(b) ? -1 : 1;
}

function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`;
}
