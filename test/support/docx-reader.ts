import { JSDOM } from "jsdom";
import { readParts } from "./package-parts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** One cell of a table in a .docx file, where it begins. */
export interface ReadCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Paragraphs apart by a line end, as breaks are. */
  readonly text: string;
  readonly align: string;
  readonly bold: boolean;
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly isWhole: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadTable {
  readonly kind: "table";
  readonly widths: readonly number[];
  readonly rows: readonly ReadRow[];
}

export interface ReadParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly align: string;
  readonly bold: boolean;
  /** The texts that are highlighted. */
  readonly places: readonly string[];
}

/** A .docx file as a stranger reads it: by the standard, without the library that wrote it. */
export interface ReadDocx {
  /** Every part, parsed; a part that is not well-formed throws. */
  readonly parts: ReadonlyMap<string, Document>;
  readonly blocks: readonly (ReadParagraph | ReadTable)[];
  /** All words from top to bottom. */
  readonly text: string;
}

export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const parts = new Map<string, Document>();
  for (const [path, xml] of await readParts(bytes)) {
    const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
    if (document.querySelector("parsererror") !== null) throw new Error(`Not well-formed: ${path}`);
    parts.set(path, document);
  }
  const body = parts.get("word/document.xml")?.getElementsByTagNameNS(W, "body")[0];
  if (body === undefined) throw new Error("No body");
  const blocks = [...body.children].flatMap((element): (ReadParagraph | ReadTable)[] => {
    if (element.localName === "p") return [readParagraph(element)];
    return element.localName === "tbl" ? [readTable(element)] : [];
  });
  const text = [...body.getElementsByTagNameNS(W, "p")].map(textOf).join("\n");
  return { parts, blocks, text };
}

export function tablesIn({ blocks }: ReadDocx): readonly ReadTable[] {
  return blocks.filter((block): block is ReadTable => block.kind === "table");
}

function readParagraph(element: Element): ReadParagraph {
  const highlighted = [...element.getElementsByTagNameNS(W, "r")].filter(
    (run) => run.getElementsByTagNameNS(W, "highlight").length > 0,
  );
  return {
    kind: "paragraph",
    text: textOf(element),
    align: valueOf(element, "jc"),
    bold: isOn(element, "b"),
    places: highlighted.map(textOf),
  };
}

/** The words of an element, with its breaks and tabs. */
function textOf(element: Element): string {
  let text = "";
  for (const each of element.querySelectorAll("*")) {
    if (each.namespaceURI !== W) continue;
    if (each.localName === "t") text += each.textContent;
    if (each.localName === "br") text += "\n";
    if (each.localName === "tab" && each.parentElement?.localName === "r") text += "\t";
  }
  return text;
}

function readTable(table: Element): ReadTable {
  const rows = childrenOf(table, "tr").map((row) => {
    let column = 0;
    const cells = childrenOf(row, "tc").map((cell) => {
      const span = Number(valueOf(cell, "gridSpan") || 1);
      const at = column;
      column += span;
      return { cell, column: at, span, merge: mergeOf(cell) };
    });
    return { row, cells };
  });
  return {
    kind: "table",
    widths: [...table.getElementsByTagNameNS(W, "gridCol")].map((each) =>
      Number(each.getAttributeNS(W, "w")),
    ),
    rows: rows.map(({ row, cells }, index) => ({
      isHeader: isOn(row, "tblHeader"),
      isWhole: isOn(row, "cantSplit"),
      cells: cells
        .filter(({ merge }) => merge !== "continue")
        .map(({ cell, column, span, merge }): ReadCell => {
          const goesOn = (at: number): boolean =>
            rows[at]?.cells.some((each) => each.column === column && each.merge === "continue") ===
            true;
          let rowSpan = 1;
          while (merge === "restart" && goesOn(index + rowSpan)) rowSpan += 1;
          return {
            column,
            columnSpan: span,
            rowSpan,
            text: childrenOf(cell, "p").map(textOf).join("\n"),
            align: valueOf(cell, "jc"),
            bold: isOn(cell, "b"),
          };
        }),
    })),
  };
}

function mergeOf(cell: Element): "none" | "restart" | "continue" {
  const [merge] = cell.getElementsByTagNameNS(W, "vMerge");
  if (merge === undefined) return "none";
  return merge.getAttributeNS(W, "val") === "restart" ? "restart" : "continue";
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter((each) => each.localName === name);
}

function valueOf(element: Element, name: string): string {
  return element.getElementsByTagNameNS(W, name)[0]?.getAttributeNS(W, "val") ?? "";
}

function isOn(element: Element, name: string): boolean {
  const [found] = element.getElementsByTagNameNS(W, name);
  return found !== undefined && !/^(?:false|off|0)$/.test(found.getAttributeNS(W, "val") ?? "");
}
