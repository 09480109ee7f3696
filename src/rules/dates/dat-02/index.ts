import { formatCell } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Fix } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { WorkbookProblem, MessageOf } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import { sameProgramme } from "../../../core/report/previous-report";
import type { StatedTerm, Years } from "./stated-terms";
import { decisiveTerm, sameYears, statedTerms } from "./stated-terms";

export type Messages = {
  /** A caption with other years than the programme's term. */
  years: { cell: string; words: string; term: string };
};

/** The years in captions are those of the programme's term. */
export default defineWorkbookRule<Messages>({
  id: "DAT-02",
  gate: "rest",
  severity: "warning",
  scope: "workbook",
  fixable: "suggestion",
  *check({ tables }) {
    const stated = tables.flatMap(statedTerms);
    for (const one of stated) {
      const same = tables.filter(({ table }) => sameProgramme(table, one.placed.table));
      const term = decisiveTerm(
        same,
        stated.filter(({ placed }) => same.includes(placed)),
      );
      if (term !== null && !sameYears(one, term)) yield found(one, term);
    }
  },
});

function found(one: StatedTerm, term: Years): WorkbookProblem<MessageOf<Messages>> {
  const { placed, cell, words } = one;
  const fix = fixOf(one, term);
  return {
    sheet: placed.sheet.name,
    table: placed.index,
    cell,
    message: { code: "years", args: { cell: formatCell(cell), words, term: written(term) } },
    ...(fix === null ? {} : { fix }),
  };
}

function written({ from, to }: Years): string {
  return `${from}-${to}`;
}

function fixOf({ placed, cell, words }: StatedTerm, term: Years): Fix | null {
  const { value, formula } = cellAt(placed.sheet, cell);
  if (typeof value !== "string" || formula !== null || !value.includes(words)) return null;
  return {
    safe: false,
    edits: [editOf(placed.sheet, cell, { value: value.replace(words, written(term)) })],
  };
}
