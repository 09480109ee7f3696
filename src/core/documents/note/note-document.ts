import type { LayoutStyle } from "../../layout/style";
import { placedLines } from "../../layout/text-lines";
import { fromKopiykas } from "../../report/unit";
import { trimZeros } from "../../report/decimal";
import { compareCells } from "../../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { findSheet } from "../../sheet/snapshot";
import { counted, fixed, points, unitWords } from "../../texts/format";
import { roomOf } from "../page-room";
import { quotable } from "../quotable";
import { signatureRows, signatureTable } from "../signature-block";
import type { TextBlock, TextDocument, TextRun, TextTable } from "../text-document";
import { paragraph, place, run, textCell } from "../text-document";
import type { NoteBlock, NoteDraft } from "./note-blocks";
import type { NoteFigure, NotePart } from "./note-figure";
import { kopiykasOf, percentOf } from "./note-figure";
import { NOTE_REASONS, NOTE_WORDS as WORDS } from "./note-words";
import type { Doubt } from "./vouch";
import { reasonAgainst, reasonsByCell } from "./vouch";

const NBSP = "\u00A0";
/** First line of a paragraph, in millimetres. */
const FIRST_LINE = 12.5;
const LINE_SPACING = 1.15;
const AFTER = 4;
/** Parts of the width: the name, plan, actual, percent. */
const SHARES = [0.4, 0.23, 0.23, 0.14] as const;

/** By what a note is set and checked. */
export interface NoteSetting {
  readonly style: LayoutStyle;
  /** As the workbook is at this moment: every figure is looked up in it again. */
  readonly workbook: WorkbookSnapshot;
  readonly doubts: readonly Doubt[];
}

/**
 * Drafts as one document, each on a page of its own. A figure that the workbook does not bear out is
 * left as a place to fill, with the reason.
 */
export function noteDocument(drafts: readonly NoteDraft[], setting: NoteSetting): TextDocument {
  const { style } = setting;
  const { margins, pageNumbers } = style.page;
  const [first] = drafts;
  const name = first?.table.title.programme?.name ?? "";
  return {
    title: [WORDS.title, name].filter((part) => part !== "").join(": "),
    font: style.font,
    page: { orientation: "portrait", margins, pageNumbers, mark: WORDS.mark },
    blocks: drafts.flatMap((draft, index) => blocksOf(draft, setting, index > 0)),
  };
}

function blocksOf(
  draft: NoteDraft,
  setting: NoteSetting,
  onNewPage: boolean,
): readonly TextBlock[] {
  const { style, workbook } = setting;
  const size = style.sizes.text;
  const room = roomOf({ ...style.page, orientation: "portrait" });
  const instruction = paragraph([run(`[${WORDS.instruction}]`, size - 1, PLACE)], {
    align: "justify",
    spaceAfter: size,
    pageBreakBefore: onNewPage,
  });
  const remarks = new Remarks();
  const setter = { ...setting, remarks, reasons: reasonsByCell(setting.doubts) };
  const body = draft.blocks.flatMap((block) => textBlocks(block, setter, room.width));
  const sheet = findSheet(workbook, draft.table.sheet);
  const signature = sheet === null ? [] : signatureOf(draft, sheet, style, room.width);
  return [instruction, ...body, ...signature, ...remarks.blocks(size)];
}

/** Why figures were left open, each reason once, in the order in which they are met. */
class Remarks {
  private readonly reasons: string[] = [];

  numberOf(reason: string): number {
    const at = this.reasons.indexOf(reason);
    return at === -1 ? this.reasons.push(reason) : at + 1;
  }

  blocks(size: number): readonly TextBlock[] {
    if (this.reasons.length === 0) return [];
    const title = run(WORDS.remarks, size, { bold: true, isPlace: true });
    return [
      paragraph([title], { spaceBefore: 2 * size, spaceAfter: AFTER, keepWithNext: true }),
      ...this.reasons.map((reason, index) =>
        paragraph([run(`${String(index + 1)}. ${quotable(reason)}`, size - 1, { isPlace: true })], {
          align: "justify",
          spaceAfter: AFTER,
        }),
      ),
    ];
  }
}

interface Setter extends NoteSetting {
  readonly remarks: Remarks;
  readonly reasons: ReadonlyMap<string, string>;
}

const PLACE = { isPlace: true, italic: true } as const;

function signatureOf(
  { table }: NoteDraft,
  sheet: SheetSnapshot,
  style: LayoutStyle,
  width: number,
): readonly TextBlock[] {
  const lines = placedLines(sheet, table, style, () => 0)
    .filter(({ part, cell }) => part === "signature" && cell.row > table.range.bottom)
    .filter(({ text }) => text.trim() !== "" && !/^[\d.\s]+(?:р\.|року)?$/.test(text.trim()))
    .toSorted((a, b) => compareCells(a.cell, b.cell));
  const rows = signatureRows(table, lines, style, [1, 1, 1]);
  return [paragraph([], { keepWithNext: true }), signatureTable(rows, width)];
}

function textBlocks(block: NoteBlock, setting: Setter, width: number): readonly TextBlock[] {
  const size = setting.style.sizes.text;
  if (block.kind === "table") return [tableOf(block, setting, width), paragraph([])];
  const runs = block.parts.map((part) => runOf(part, setting, block.kind));
  switch (block.kind) {
    case "title":
      return [paragraph(runs, { align: "center", keepWithNext: true })];
    case "heading":
      return [
        paragraph(runs, { heading: 1, spaceBefore: size, spaceAfter: AFTER, keepWithNext: true }),
      ];
    case "text":
      return [
        paragraph(runs, {
          align: "justify",
          firstLine: FIRST_LINE,
          spaceAfter: AFTER,
          lineSpacing: LINE_SPACING,
        }),
      ];
    case "item":
      return [
        paragraph([run(`–${NBSP}`, size), ...runs], {
          align: "justify",
          firstLine: FIRST_LINE,
          spaceAfter: AFTER,
          lineSpacing: LINE_SPACING,
        }),
      ];
  }
}

function runOf(part: NotePart, setting: Setter, kind: NoteBlock["kind"]): TextRun {
  const { style, workbook, reasons, remarks } = setting;
  const bold = kind === "title" || kind === "heading";
  const size = kind === "title" ? style.sizes.title : style.sizes.text;
  if (typeof part === "string") return run(part, size, { bold });
  if (part.kind === "place") return place(part.text, size);
  const against = reasonAgainst(part, workbook, reasons);
  if (against !== null) return place(WORDS.seeRemark(remarks.numberOf(against)), size);
  const shown = figureText(part, style);
  return shown === null ? place(NOTE_REASONS.noShare, size) : run(shown, size, { bold });
}

/** A figure in words, in its unit; null for a share of nothing. */
export function figureText(figure: NoteFigure, style: LayoutStyle): string | null {
  switch (figure.kind) {
    case "money": {
      const { unit } = figure;
      const amount = trimZeros(fromKopiykas(kopiykasOf(figure.amount), unit));
      const decimals = Math.max(style.decimals[unit].least, amount.scale);
      return `${fixed(amount, decimals)}${NBSP}${unitWords(unit, "uk")}`;
    }
    case "percent": {
      const share = percentOf(figure.part, figure.whole);
      return share === null ? null : points(share);
    }
    case "claim":
      return figure.text;
    case "count":
      return counted(figure.of.length, "uk", figure.forms);
  }
}

function tableOf(
  { header, rows }: Extract<NoteBlock, { kind: "table" }>,
  setting: Setter,
  width: number,
): TextTable {
  const { style } = setting;
  const size = style.sizes.table;
  return {
    kind: "table",
    widths: SHARES.map((share) => share * width),
    borders: style.borders.color,
    rows: [
      {
        isHeader: true,
        isWhole: true,
        cells: header.map((text) =>
          textCell([paragraph([run(text, size, { bold: true })], { align: "center" })], {
            fill: style.fills.header === "none" ? null : style.fills.header,
            vertical: "center",
          }),
        ),
      },
      ...rows.map((cells) => ({
        isHeader: false,
        isWhole: true,
        cells: cells.map((parts, index) =>
          textCell([
            paragraph(
              parts.map((part) => ({ ...runOf(part, setting, "text"), size })),
              { align: index === 0 ? "left" : "right" },
            ),
          ]),
        ),
      })),
    ],
  };
}
