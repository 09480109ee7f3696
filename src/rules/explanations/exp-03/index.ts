import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import { sentencesOf } from "../../../core/report/clauses";
import { headerWords } from "../../../core/report/header-words";
import type { MoneyTable } from "../../../core/report/model";
import { linesOf, measuresOf } from "../../../core/report/model";

export type Messages = {
  /** The same sentence explains several measures. */
  reused: { cells: readonly string[]; lines: number; sentence: string };
};

/** In two lines the same words may be true by chance. */
const FEWEST = 3;
const FEWEST_WORDS = 5;

interface Reused {
  readonly sentence: string;
  readonly cells: CellAddress[];
}

/** Each measure is explained in words of its own. */
export default defineRule<Messages>({
  id: "EXP-03",
  gate: "rest",
  severity: "note",
  fixable: "none",
  *check({ table }) {
    const told = new Set<string>();
    for (const { sentence, cells } of sentencesIn(table).values()) {
      const [first] = cells;
      const names = cells.map(formatCell);
      const key = names.join(" ");
      // Sentences that go together through the same cells are one text.
      if (first === undefined || cells.length < FEWEST || told.has(key)) continue;
      told.add(key);
      const args = { cells: names, lines: measuresOf(table).length, sentence };
      yield { cell: first, cells, message: { code: "reused", args } };
    }
  },
});

/** Where each longer sentence stands, in the order of reading; a merged cell speaks once. */
function sentencesIn(table: MoneyTable): ReadonlyMap<string, Reused> {
  const found = new Map<string, Reused>();
  for (const { texts } of linesOf(table)) {
    const field = texts.explanation;
    if (field === undefined || field.inherited) continue;
    for (const sentence of new Set(sentencesOf(field.text))) {
      const words = headerWords(sentence).match(/[\p{L}\d']+/gu) ?? [];
      if (words.length < FEWEST_WORDS) continue;
      const key = words.join(" ");
      const known = found.get(key);
      if (known === undefined) found.set(key, { sentence, cells: [field.cell] });
      else known.cells.push(field.cell);
    }
  }
  return found;
}
