import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { MessageOf, Problem, RuleInput } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";

import { gapsAmong, writtenNumbers } from "./numbers";

export type Messages = {
  /** Numbers without the final dot among those with it, or the other way round. */
  mixed: { readonly cells: readonly string[]; readonly sample: string; readonly usual: string };
  /** Numbers before which others are missing. */
  gap: { readonly cells: readonly string[]; readonly missing: readonly string[] };
};

/** Numbers are written in one way, and in a programme none is left out. */
export default defineRule<Messages>({
  id: "NUM-03",
  gate: "structure",
  severity: "note",
  fixable: "suggestion",
  kinds: ["execution-report", "programme"],
  *check(input) {
    yield* mixedNotation(input);
    // A department's report has only its own lines of the programme: gaps are no fault there.
    if (input.table.kind === "programme") yield* gaps(input);
  },
});

type Found = Iterable<Problem<MessageOf<Messages>>>;

function* mixedNotation({ table, sheet }: RuleInput): Found {
  const written = writtenNumbers(table, sheet);
  const dotted = written.filter(({ dot }) => dot);
  const bare = written.filter(({ dot }) => !dot);
  const [odd, usual] = dotted.length > bare.length ? [bare, dotted] : [dotted, bare];
  const [first] = odd;
  const [like] = usual;
  if (first === undefined || like === undefined) return;
  const cells = odd.map(({ cell }) => cell);
  const edits = odd.map(({ cell, text }): Edit => {
    const value = first.dot ? text.replace(/\.$/, "") : `${text}.`;
    // As text: typed otherwise, Excel makes a number or a date of it.
    return editOf(sheet, cell, { value, numberFormat: "@" });
  });
  yield {
    cell: first.cell,
    cells,
    message: {
      code: "mixed",
      args: { cells: cells.map(formatCell), sample: first.text, usual: like.text },
    },
    fix: { safe: false, edits },
  };
}

function* gaps({ table }: RuleInput): Found {
  const found = gapsAmong(table);
  const cells: readonly CellAddress[] = found.map(({ cell }) => cell);
  const [cell] = cells;
  if (cell === undefined) return;
  const missing = found.flatMap((gap) => gap.missing);
  yield { cell, cells, message: { code: "gap", args: { cells: cells.map(formatCell), missing } } };
}
