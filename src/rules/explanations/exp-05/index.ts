import { formatCell } from "../../../core/sheet/address";
import { defineWorkbookRule } from "../../../core/lint/rule";
import type { PeopleCount } from "./people-counts";
import { peopleCounts } from "./people-counts";

export type Messages = {
  /** Two texts on the same thing with two numbers of people. */
  differs: { cell: string; words: string; other: string; otherWords: string };
};

/** Rows of one subject stand near each other. */
const NEAR = 12;
/** «Близько 9 тисяч» may stand for 9 300, not for 12 527. */
const ROUNDED = 0.1;

/** What a narrative tells twice it tells with the same number of people. */
export default defineWorkbookRule<Messages>({
  id: "EXP-05",
  gate: "rest",
  severity: "note",
  scope: "workbook",
  fixable: "none",
  *check({ workbook, tables }) {
    for (const sheet of workbook.sheets) {
      const counts = peopleCounts(
        sheet,
        tables.map(({ table }) => table),
      );
      let near = 0;
      for (const [at, count] of counts.entries()) {
        while (isFar(counts[near], count)) near++;
        const earlier = counts.slice(near, at).find((other) => contradicts(other, count));
        if (earlier === undefined) continue;
        const args = {
          cell: formatCell(count.cell),
          words: count.words,
          other: formatCell(earlier.cell),
          otherWords: earlier.words,
        };
        yield {
          kind: "review",
          sheet: sheet.name,
          table: null,
          cell: count.cell,
          related: [earlier.cell],
          message: { code: "differs", args },
        };
      }
    }
  },
});

function isFar(earlier: PeopleCount | undefined, { cell }: PeopleCount): boolean {
  return earlier !== undefined && cell.row - earlier.cell.row > NEAR;
}

function contradicts(earlier: PeopleCount, count: PeopleCount): boolean {
  if (earlier.topic !== count.topic) return false;
  const [less, more] = [earlier.people, count.people].toSorted((a, b) => a - b);
  return less !== undefined && more !== undefined && more - less > more * ROUNDED;
}
