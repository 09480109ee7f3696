import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { textCells } from "../../../core/sheet/written-cells";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { Profile } from "../../../core/lint/profile";
import { defineWorkbookRule } from "../../../core/lint/rule";
import { isMixed, LATIN, wordsOf, written } from "./letters";

export type Messages = {
  /** Words with Latin and Cyrillic letters. */
  mixed: { readonly cells: readonly string[]; readonly words: readonly string[] };
};

interface MixedCell {
  readonly cell: CellAddress;
  readonly words: readonly string[];
  /** The text with its words in one script; null where somebody has to say what was meant. */
  readonly text: string | null;
}

/** A word has letters of one script. One finding a sheet. */
export default defineWorkbookRule<Messages>({
  id: "TXT-01",
  gate: "rest",
  severity: "note",
  fixable: "suggestion",
  scope: "workbook",
  *check({ workbook, tables, profile }) {
    for (const sheet of workbook.sheets.filter(({ visibility }) => visibility === "visible")) {
      const mixed = mixedCells(sheet, profile);
      const table = tables.find((placed) => placed.sheet.name === sheet.name)?.index ?? null;
      for (const curable of [true, false]) {
        const own = mixed.filter(({ text }) => (text !== null) === curable);
        const [first] = own;
        if (first === undefined) continue;
        const cells = own.map(({ cell }) => cell);
        const words = [...new Set(own.flatMap((each) => each.words))];
        const edits = own.flatMap(({ cell, text }): readonly Edit[] =>
          text === null ? [] : [editOf(sheet, cell, { value: text })],
        );
        yield {
          sheet: sheet.name,
          table,
          cell: first.cell,
          cells,
          message: { code: "mixed", args: { cells: cells.map(formatCell), words } },
          ...(curable ? { fix: { safe: false, edits } } : {}),
        };
      }
    }
  },
});

function mixedCells(sheet: SheetSnapshot, { dictionary }: Profile): readonly MixedCell[] {
  const right = new Set(dictionary.words.flatMap(({ name, accepted }) => [name, ...accepted]));
  const names = [...dictionary.programmes, ...dictionary.executors];
  const wrong = names.flatMap((entry) => entry.wrong);
  const found: MixedCell[] = [];
  for (const { cell, text: value, content } of textCells(sheet)) {
    if (!LATIN.test(value)) continue;
    // A misspelt name is told by the rule of names.
    const text = wrong.reduce((rest, spelling) => rest.replaceAll(spelling, ""), value);
    const words = wordsOf(text).filter((word) => isMixed(word) && !right.has(word));
    if (words.length === 0) continue;
    const known = content.formula === null && words.every((word) => written(word) !== null);
    const mended = words.reduce((all, word) => all.replaceAll(word, written(word) ?? word), value);
    found.push({ cell, words, text: known ? mended : null });
  }
  return found;
}
