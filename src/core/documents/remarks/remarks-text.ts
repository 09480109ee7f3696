import type { LayoutStyle } from "../../layout/style";
import { roomOf } from "../page-room";
import { headerRow, sectionHeading } from "../section-blocks";
import { signatureTable } from "../signature-block";
import type { TextBlock, TextDocument, TextRow, TextRun } from "../text-document";
import { paragraph, place, run, textCell } from "../text-document";
import type { Remark, RemarkList } from "./remark";
import { explained, numbered } from "./remark";
import { headLines, REMARK_WORDS as WORDS } from "./remark-words";

/** Parts of the width: number, place, remark, stated, computed, what to do, answer. */
const SHARES = [0.04, 0.12, 0.28, 0.1, 0.1, 0.18, 0.18] as const;
/** Of those with an explanation: number, place, remark, explanation. */
const EXPLAINED_SHARES = [0.04, 0.16, 0.45, 0.35] as const;

/** The list of remarks as a document to be signed and sent. */
export function remarksText(list: RemarkList, style: LayoutStyle): TextDocument {
  const { title, text } = style.sizes;
  const { width } = roomOf(style.page);
  const head = [WORDS.title, WORDS.subtitle].map((words) =>
    paragraph([run(words, title, { bold: true })], { align: "center", keepWithNext: true }),
  );
  const open = numbered(list);
  const apart = explained(list);
  const faults = open.filter(({ kind }) => kind !== "question");
  const questions = open.slice(faults.length);
  const section = (name: string, remarks: readonly Remark[], from: number): readonly TextBlock[] =>
    remarks.length === 0 ? [] : [sectionHeading(name, text), tableOf(remarks, from, style, width)];
  return {
    title: `${WORDS.title}: ${list.head.file}`,
    font: style.font,
    page: { ...style.page, mark: null },
    blocks: [
      ...head,
      paragraph([], { keepWithNext: true }),
      ...headLines(list.head).map((line) => paragraph([run(line, text)])),
      ...section(WORDS.faults, faults, 1),
      ...section(WORDS.questions, questions, 1 + faults.length),
      ...(open.length === 0 ? [paragraph([run(WORDS.none, text)], { spaceBefore: text })] : []),
      ...(apart.length === 0
        ? []
        : [sectionHeading(WORDS.explained, text), explainedTable(apart, style, width)]),
      paragraph([], { spaceBefore: text, keepWithNext: true }),
      signatureTable([signature(text)], width),
    ],
  };
}

function signature(size: number): TextRow {
  const cells: readonly TextRun[][] = [
    [place(WORDS.signer, size)],
    [],
    [place(WORDS.signerName, size)],
  ];
  return {
    isHeader: false,
    isWhole: true,
    cells: cells.map((runs) => textCell([paragraph(runs)], { vertical: "bottom" })),
  };
}

function tableOf(
  remarks: readonly Remark[],
  from: number,
  style: LayoutStyle,
  width: number,
): TextBlock {
  const { columns } = WORDS;
  const { number, text, stated, computed, whatToDo, answer } = columns;
  return {
    kind: "table",
    widths: SHARES.map((share) => share * width),
    borders: style.borders.color,
    rows: [
      headerRow(
        [number, WORDS.place, text, stated, computed, whatToDo, answer],
        style,
        style.sizes.header,
      ),
      ...remarks.map((remark, index) =>
        rowOf(
          [
            String(from + index),
            `${remark.sheet},\n${remark.cells}`,
            `${remark.text}\n(${remark.rule}, ${WORDS.kinds[remark.kind]})`,
            remark.stated,
            remark.computed,
            remark.whatToDo,
            "",
          ],
          style,
        ),
      ),
    ],
  };
}

function explainedTable(remarks: readonly Remark[], style: LayoutStyle, width: number): TextBlock {
  const { number, text } = WORDS.columns;
  return {
    kind: "table",
    widths: EXPLAINED_SHARES.map((share) => share * width),
    borders: style.borders.color,
    rows: [
      headerRow([number, WORDS.place, text, WORDS.explanation], style, style.sizes.header),
      ...remarks.map((remark, index) =>
        rowOf(
          [
            String(index + 1),
            `${remark.sheet},\n${remark.cells}`,
            `${remark.text}\n(${remark.rule})`,
            remark.explained ?? "",
          ],
          style,
        ),
      ),
    ],
  };
}

/** Long remarks list many cells: such a row may be split. */
const LONG = 1500;

function rowOf(texts: readonly string[], style: LayoutStyle): TextRow {
  return {
    isHeader: false,
    isWhole: texts.every((text) => text.length < LONG),
    cells: texts.map((text, index) =>
      textCell([
        paragraph([run(text, style.sizes.header)], { align: index === 0 ? "center" : "left" }),
      ]),
    ),
  };
}
