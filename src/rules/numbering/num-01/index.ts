import { formatCell } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Numbered } from "./numbers";
import { compareParts, laterTimes, readNumbers } from "./numbers";

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
  kinds: ["execution-report", "programme"],
  *check(input) {
    const all = readNumbers(input);
    const numbered = all.filter(({ date }) => !date);
    const again = all.filter(laterTimes());
    yield* repeatedDates(again.filter(({ date }) => date));
    const repeated = again.filter(({ date }) => !date);
    const falling = numbered.filter((one, i) => {
      const above = numbered[i - 1];
      return above?.section === one.section && compareParts(one.parts, above.parts) < 0;
    });
    const twice = new Set(repeated);
    const edits = renumbered(input, numbered);
    const faults = [
      ["repeated", repeated],
      ["falling", falling.filter((one) => !twice.has(one))],
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

/** That a № is a date is the fault to tell; that it also repeats is listed under it. */
function* repeatedDates(dates: readonly Numbered[]): Iterable<Problem<MessageOf<Messages>>> {
  const [first] = dates;
  if (first === undefined) return;
  const cells = dates.map(({ cell }) => cell);
  const numbers = dates.map(({ parts }) => parts.join("."));
  yield {
    cell: first.cell,
    cells,
    message: { code: "repeated", args: { cells: cells.map(formatCell), numbers } },
    follows: { rule: "TYP-09", cells },
  };
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
