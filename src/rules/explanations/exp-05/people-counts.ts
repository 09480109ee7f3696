import type { CellAddress } from "../../../core/sheet/address";
import { contains } from "../../../core/sheet/address";
import { filledColumns } from "../../../core/sheet/rows";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import { textCells } from "../../../core/sheet/written-cells";
import { oneLine } from "../../../core/report/header-words";
import type { Table } from "../../../core/report/model";

/** How many people a text says took part. */
export interface PeopleCount {
  readonly cell: CellAddress;
  readonly people: number;
  /** As written: «близько 9 тисяч жителів». */
  readonly words: string;
  /** What the row is about: the words on its left; its own cell inside a table. */
  readonly topic: string;
}

const TOOK_PART = /участ|долучил|проголосув|відвіда|took part|attended/iu;
const PEOPLE =
  /(?:(?:близько|понад|більше|майже|до)\s+)?(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)\s*(тис\p{L}*\.?)?\s*(?:мешканц|жител|осіб|особ|громадян|людей|учасник|городян|містян|people|residents)\p{L}*/giu;

/** Every such count on a sheet, from top to bottom. */
export function peopleCounts(
  sheet: SheetSnapshot,
  tables: readonly Table[],
): readonly PeopleCount[] {
  const counts: PeopleCount[] = [];
  for (const { cell, content } of textCells(sheet)) {
    const { type, text } = content;
    if (type !== "text" || !TOOK_PART.test(text)) continue;
    const inside = tables.some(
      (table) => table.sheet === sheet.name && contains(table.range, cell),
    );
    const topic = inside ? `${cell.row} ${cell.column}` : topicOf(sheet, cell);
    for (const [words, number = "", thousand] of text.matchAll(PEOPLE)) {
      const people = Number(number.replace(/\D/g, "")) * (thousand === undefined ? 1 : 1000);
      counts.push({ cell, people, words: oneLine(words), topic });
    }
  }
  return counts;
}

function topicOf(sheet: SheetSnapshot, { row, column }: CellAddress): string {
  const left = filledColumns(sheet, row)
    .filter((each) => each < column)
    .at(-1);
  return left === undefined ? "" : oneLine(cellAt(sheet, { row, column: left }).text);
}
