import type { LayoutStyle } from "../layout/style";
import type { TextParagraph, TextRow } from "./text-document";
import { paragraph, run, textCell } from "./text-document";

/** Points under a heading. */
const AFTER = 4;

/** The title of a part of a document, kept with what follows. */
export function sectionHeading(words: string, size: number): TextParagraph {
  return paragraph([run(words, size, { bold: true })], {
    heading: 1,
    spaceBefore: size,
    spaceAfter: AFTER,
    keepWithNext: true,
  });
}

/** The head of a table of our own: the names of its columns, repeated on every page. */
export function headerRow(names: readonly string[], style: LayoutStyle, size: number): TextRow {
  const fill = style.fills.header === "none" ? null : style.fills.header;
  return {
    isHeader: true,
    isWhole: true,
    cells: names.map((name) =>
      textCell([paragraph([run(name, size, { bold: true })], { align: "center" })], {
        fill,
        vertical: "center",
      }),
    ),
  };
}
