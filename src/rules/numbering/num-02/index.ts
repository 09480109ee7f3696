import { formatCell } from "../../../core/sheet/address";
import { groupedBy } from "../../../core/sheet/grouped";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { defineWorkbookRule } from "../../../core/lint/rule";
import { namesByDictionary } from "./dictionary-names";
import { executorsAmongThemselves } from "./executor-names";
import type { Misspelling } from "./misspelling";
import { onlySounds } from "./misspelling";

export type Messages = {
  /** A name written otherwise than it is called, or than most of the workbook writes it. */
  spelling: {
    readonly cells: readonly string[];
    readonly wrong: readonly string[];
    readonly right: string;
  };
};

/** Programmes and executors are called by one name everywhere. One finding a name and sheet. */
export default defineWorkbookRule<Messages>({
  id: "NUM-02",
  gate: "rest",
  severity: "warning",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    const { tables, profile } = input;
    const sheets = [...new Map(tables.map(({ sheet }) => [sheet.name, sheet])).values()];
    const known = namesByDictionary(sheets, tables, profile);
    const all = [...known, ...executorsAmongThemselves(tables, profile)];
    for (const sheet of sheets) {
      const here = all.filter((each) => each.sheet === sheet.name);
      for (const [right, own] of groupedBy(here, (each) => each.right)) {
        const [first] = own;
        if (first === undefined) continue;
        const cells = uniqueCells(own);
        const edits = editsOf(sheet, own);
        yield {
          sheet: sheet.name,
          table: tables.find((placed) => placed.sheet === sheet)?.index ?? null,
          cell: first.cell,
          cells,
          ...(own.every(onlySounds) ? { severity: "note" } : {}),
          message: {
            code: "spelling",
            args: {
              cells: cells.map(formatCell),
              wrong: [...new Set(own.map(({ wrong }) => wrong))],
              right,
            },
          },
          ...(edits === null ? {} : { fix: { safe: false, edits } }),
        };
      }
    }
  },
});

function uniqueCells(all: readonly Misspelling[]) {
  return [...new Map(all.map(({ cell }) => [formatCell(cell), cell])).values()];
}

/** Null where a formula gives one of the texts. */
function editsOf(sheet: SheetSnapshot, all: readonly Misspelling[]): readonly Edit[] | null {
  const texts = new Map<string, { readonly first: Misspelling; text: string }>();
  for (const each of all) {
    const { value, formula } = cellAt(sheet, each.cell);
    if (typeof value !== "string" || formula !== null) return null;
    const key = formatCell(each.cell);
    const entry = texts.get(key) ?? { first: each, text: value };
    entry.text = entry.text.replace(each.wrong, () => sameCase(each.right, each.wrong));
    texts.set(key, entry);
  }
  return [...texts.values()].map(({ first, text }) => editOf(sheet, first.cell, { value: text }));
}

/** In the middle of a sentence a department begins with a small letter. */
function sameCase(right: string, wrong: string): string {
  const [letter = ""] = wrong;
  const small = letter === letter.toLowerCase() && letter !== letter.toUpperCase();
  return small ? right.charAt(0).toLowerCase() + right.slice(1) : right;
}
