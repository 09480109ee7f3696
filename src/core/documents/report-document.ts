import type { LayoutStyle } from "../layout/style";
import type { PlacedLine } from "../layout/text-lines";
import { placedLines } from "../layout/text-lines";
import type { Table } from "../report/model";
import { compareCells } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { roomOf } from "./page-room";
import { cleanText } from "./clean-text";
import { reportTable } from "./report-table";
import { signatureRows, signatureSpans, signatureTable } from "./signature-block";
import { tableTitle } from "./table-title";
import type { TextBlock, TextDocument, TextParagraph } from "./text-document";
import { paragraph, run } from "./text-document";

/** A table to be put into a document. */
export interface ReportPart {
  readonly table: Table;
  /** The sheet it stands on, with hidden lines only where they are to be left out. */
  readonly sheet: SheetSnapshot;
  /** Words under the signature; null for none. */
  readonly closing: string | null;
}

/** From where on the page a stamp of approval stands, as a share of the width in millimetres. */
const STAMP_SHARE = 0.62;
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Of a paragraph that is there only to begin a page. */
const SLIGHT = 0.1;

/**
 * Tables as the printed report has them, each on a page of its own: title and requisites, the table,
 * the signature in the style of its date.
 */
export function reportDocument(parts: readonly ReportPart[], style: LayoutStyle): TextDocument {
  const [first] = parts;
  return {
    title: first === undefined ? "" : tableTitle(first.table),
    font: style.font,
    page: { ...style.page, mark: null },
    blocks: parts.flatMap((part, index) => blocksOf(part, style, index > 0)),
  };
}

function blocksOf(
  { sheet, table, closing }: ReportPart,
  style: LayoutStyle,
  onNewPage: boolean,
): readonly TextBlock[] {
  const room = roomOf(style.page);
  const lines = placedLines(sheet, table, style, () => 0).filter(({ text }) => text.trim() !== "");
  const above = lines.filter(({ cell }) => cell.row < table.range.top);
  const under = lines.filter(({ cell }) => cell.row > table.range.bottom);
  const notes = under.filter(({ part }) => part === "title");
  const signature = under
    .filter(({ part }) => part === "signature")
    .toSorted((a, b) => compareCells(a.cell, b.cell));
  const isSigned = signature.length > 0 || table.kind === "execution-report";
  const title = above.map((line) => titleLine(line, style, room.width));
  const [head = paragraph([], { lineSpacing: SLIGHT }), ...others] = title;
  const drawn = reportTable(sheet, table, style, isSigned);
  // Words between the table and the signature, or too few columns, part the two.
  const spans = notes.length === 0 ? signatureSpans(drawn.widths) : null;
  const signed = isSigned ? signatureRows(table, signature, style, spans ?? [1, 1, 1]) : [];
  const apart: readonly TextBlock[] =
    spans === null && signed.length > 0
      ? [paragraph([], { keepWithNext: true }), signatureTable(signed, room.width)]
      : [];
  return [
    { ...head, pageBreakBefore: onNewPage },
    ...others,
    ...(others.length > 0 ? [paragraph([], { keepWithNext: true })] : []),
    spans === null ? drawn : { ...drawn, rows: [...drawn.rows, ...signed] },
    ...notes.map(({ text }) => paragraph([run(cleanText(text), style.sizes.table)])),
    ...apart,
    ...(closing === null
      ? []
      : [
          paragraph([run(closing, style.sizes.table, { italic: true })], {
            spaceBefore: style.sizes.table,
          }),
        ]),
  ];
}

function titleLine({ text, looks }: PlacedLine, style: LayoutStyle, width: number): TextParagraph {
  const { horizontal, bold = false, fontSize = style.sizes.text } = looks;
  const words = [run(cleanText(text), fontSize, { bold })];
  if (horizontal === undefined) {
    return paragraph(words, {
      keepWithNext: true,
      indent: width * STAMP_SHARE * MILLIMETRES_PER_POINT,
    });
  }
  const align = horizontal === "center" || horizontal === "right" ? horizontal : "left";
  return paragraph(words, { keepWithNext: true, align });
}
