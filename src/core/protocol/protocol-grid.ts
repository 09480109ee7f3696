import type { CellContent } from "../edits/edit";
import type { DrawnRow } from "../own-sheets/own-looks";
import type { OwnSheet } from "../own-sheets/own-rows";
import { listRows } from "../own-sheets/own-sheet-batch";
import { PROTOCOL_FOOT } from "../report/own-sheet";
import type { CellValue } from "../sheet/snapshot";

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

/** How the rows of the protocol are found again: a finding by its place and rule. */
export function protocolSheet(name: string): OwnSheet {
  return { name, columns: HEADERS.length, foot: PROTOCOL_FOOT, keyOf };
}

function keyOf(values: readonly CellValue[], row: number): string {
  if (row <= HEADER_ROW) return String(row);
  const [first, sheet, cells, , rule] = values.map((value) => String(value ?? ""));
  return rule === undefined || rule === "" ? (first ?? "") : [sheet, cells, rule].join("|");
}

const HEADER_ROW = 3;

/** The protocol as rows from the first of the sheet on. */
export function protocolGrid({ workbook, counts, lines }: ProtocolFacts): readonly DrawnRow[] {
  const rows: readonly (readonly CellContent[])[] = [
    [text("Протокол перевірки")],
    [text(`Книга «${workbook}». Знайдено: ${counts}.`)],
    [],
    HEADERS.map(text),
    ...lines.map(({ sheet, cells, level, rule, message, whatToDo, accepted }, index) => [
      { formula: null, value: index + 1, numberFormat: "0" },
      ...[sheet, cells, level, rule, message, whatToDo, accepted ?? ""].map(text),
    ]),
    [],
    [text(PROTOCOL_FOOT)],
  ];
  const own = rows.map((cells, row) => ({
    key: keyOf(
      cells.map(({ value }) => value),
      row,
    ),
    cells,
  }));
  return listRows(own, HEADER_ROW);
}

/** Kept as text, whatever it looks like: «1.10» and «-» are words here. */
function text(value: string): CellContent {
  return { formula: null, value: value === "" ? null : value, numberFormat: "@" };
}
