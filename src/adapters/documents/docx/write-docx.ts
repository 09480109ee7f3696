import { Document, Packer } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { TextDocument } from "../../../core/documents/text-document";
import { bodyOf } from "./body";
import { pageOf } from "./page";
import { xmlText } from "./xml-text";

/** A date that every zip file can hold, and the same for all: a file says nothing of when it was made. */
const NO_DATE = new Date(1980, 0, 1);
const CORE_PROPERTIES = "docProps/core.xml";
const LANGUAGE = "uk-UA";
/** Half a point is the unit of sizes; the document's own is used where a paragraph is empty. */
const BASE_SIZE = 24;

/**
 * The document as a .docx file. The same document gives the same bytes: no date, no author, no name of a
 * program is in it, and nothing that leads outside the file.
 */
export async function writeDocx(document: TextDocument): Promise<Uint8Array> {
  const file = new Document({
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
  const packed = await Packer.pack(file, "uint8array");
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === CORE_PROPERTIES ? strToU8(coreProperties(document.title)) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts.toSorted(inOrder)), { mtime: NO_DATE, level: 6 });
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
