import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { isDateFormat } from "../../../core/sheet/display";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import { numberParts } from "../../../core/report/row-number";

interface Numbered {
  readonly cell: CellAddress;
  readonly parts: readonly number[];
  /** Counted from the heading or total above: plain numbers may begin anew there. */
  readonly section: number;
}

type Args = { readonly cells: readonly string[]; readonly numbers: readonly string[] };

export type Messages = {
  /** The same № stands further up. */
  repeated: Args;
  /** The № is less than the one above. */
  falling: Args;
};

/** № of the measures are unique and rising. One finding for all that repeat, one for all that fall. */
export default defineRule<Messages>({
  id: "NUM-01",
  gate: "structure",
  severity: "error",
  fixable: "suggestion",
  *check(input) {
    const numbered = readNumbers(input);
    const repeated = numbered.filter(laterTimes());
    const falling = numbered.filter((one, i) => {
      const above = numbered[i - 1];
      return above?.section === one.section && compareParts(one.parts, above.parts) < 0;
    });
    const edits = renumbered(input, numbered);
    const faults = [
      ["repeated", repeated],
      ["falling", falling.filter((one) => !repeated.includes(one))],
    ] as const;
    for (const [code, wrong] of faults) {
      const [first] = wrong;
      if (first === undefined) continue;
      const cells = wrong.map(({ cell }) => cell);
      const numbers = wrong.map(({ parts }) => parts.join("."));
      yield {
        cell: first.cell,
        cells,
        message: { code, args: { cells: cells.map(formatCell), numbers } },
        ...(edits === null ? {} : { fix: { safe: false, edits } }),
      };
    }
  },
});

/** Plain numbers may begin anew under a title or a total. */
const SECTIONS: readonly string[] = ["direction", "task", "heading", "total"];

/** Numbers that can be told: a date, and 1,1 that may have been 1.10, are not. */
function readNumbers({ table, sheet }: RuleInput): readonly Numbered[] {
  const found: Numbered[] = [];
  let section = 0;
  for (const row of table.rows) {
    if (SECTIONS.includes(row.kind)) section++;
    if (row.kind !== "measure" && row.kind !== "part") continue;
    const field = row.texts.number;
    if (field === undefined || field.inherited) continue;
    const { value, numberFormat } = cellAt(sheet, field.cell);
    const parts = numberParts(field.text);
    const doubtful =
      typeof value === "number" && (!Number.isInteger(value) || isDateFormat(numberFormat));
    if (parts !== null && !doubtful) found.push({ cell: field.cell, parts, section });
  }
  return found;
}

/** False for the first of equal numbers, true for each that comes after it. */
function laterTimes(): (one: Numbered) => boolean {
  const seen = new Set<string>();
  return ({ parts, section }) => {
    const key = parts.length === 1 ? `${section}: ${parts[0] ?? ""}` : parts.join(".");
    const again = seen.has(key);
    seen.add(key);
    return again;
  };
}

/** Part by part as numbers: 3.2.9 comes before 3.2.10, 3.2 before 3.2.1. */
function compareParts(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((part, i) => part !== b[i]);
  return different === -1 ? a.length - b.length : (a[different] ?? 0) - (b[different] ?? -1);
}

/**
 * Plain numbers one after another from the first of each section, written as they are: a department's
 * report may begin at the programme's № 5. Null where numbers have parts.
 */
function renumbered({ sheet }: RuleInput, numbered: readonly Numbered[]): readonly Edit[] | null {
  if (numbered.some(({ parts }) => parts.length > 1)) return null;
  const next = new Map<number, number>();
  const edits = numbered.flatMap(({ cell, section, parts: [own = 1] }) => {
    const place = next.get(section) ?? own;
    next.set(section, place + 1);
    const { value, formula } = cellAt(sheet, cell);
    if (own === place || formula !== null) return [];
    const after = typeof value === "string" ? value.replace(/\d+/, String(place)) : place;
    return [editOf(sheet, cell, { value: after })];
  });
  return edits.length === 0 ? null : edits;
}
