import type { CellContent } from "../edits/edit";
import { PROTOCOL_FOOT } from "../report/own-sheet";

/** A finding in the words of the protocol. */
export interface ProtocolLine {
  readonly sheet: string;
  /** «F4, H5» */
  readonly cells: string;
  readonly level: string;
  readonly rule: string;
  readonly message: string;
  readonly whatToDo: string;
  /** What somebody said who accepted it; null where nobody did. */
  readonly accepted: string | null;
}

/** What a check found, in words. */
export interface ProtocolFacts {
  readonly workbook: string;
  /** «8 помилок, 12 зауважень» */
  readonly counts: string;
  readonly lines: readonly ProtocolLine[];
}

/** How a row of the protocol is drawn. */
export type ProtocolRowKind = "title" | "note" | "header" | "line" | "blank" | "foot";

export interface ProtocolRow {
  readonly kind: ProtocolRowKind;
  readonly cells: readonly CellContent[];
}

const HEADERS = [
  "№ з/п",
  "Аркуш",
  "Клітинки",
  "Рівень",
  "Правило",
  "Зауваження",
  "Що зробити",
  "Прийнято з поясненням",
] as const;

/** The columns of the protocol, A to H. */
export const PROTOCOL_COLUMNS = HEADERS.length;

/** The protocol as rows from the first of the sheet on. */
export function protocolGrid({ workbook, counts, lines }: ProtocolFacts): readonly ProtocolRow[] {
  return [
    { kind: "title", cells: [text("Протокол перевірки")] },
    { kind: "note", cells: [text(`Книга «${workbook}». Знайдено: ${counts}.`)] },
    { kind: "blank", cells: [] },
    { kind: "header", cells: HEADERS.map(text) },
    ...lines.map(({ sheet, cells, level, rule, message, whatToDo, accepted }, index) => ({
      kind: "line" as const,
      cells: [
        { formula: null, value: index + 1, numberFormat: "0" },
        ...[sheet, cells, level, rule, message, whatToDo, accepted ?? ""].map(text),
      ],
    })),
    { kind: "blank", cells: [] },
    { kind: "foot", cells: [text(PROTOCOL_FOOT)] },
  ];
}

/** Kept as text, whatever it looks like: «1.10» and «-» are words here. */
function text(value: string): CellContent {
  return { formula: null, value: value === "" ? null : value, numberFormat: "@" };
}
