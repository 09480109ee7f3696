import { formatCell } from "../../../core/sheet/address";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Fix } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { MessageOf, PlacedTable, WorkbookProblem } from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import { sameProgramme } from "../../../core/report/previous-report";
import { dayUk } from "../../../core/texts/dates";
import type { Cited, Fault } from "./faults";
import { faultsOf } from "./faults";

type Pair = { cell: string; own: string; sheet: string; at: string; other: string };

export type Messages = {
  /** A decision without its number or date, which nothing in the workbook completes. */
  incomplete: { cell: string; own: string };
  /** The same where another sheet has what is missing. */
  "complete-elsewhere": Pair;
  /** One number under two dates. */
  "other-date": Pair;
  /** Sheets of one programme name different decisions that approved it. */
  "other-first": Pair;
};

/** Decisions are cited with date and number, and the same on every sheet. */
export default defineWorkbookRule<Messages>({
  id: "DAT-04",
  gate: "rest",
  severity: "error",
  scope: "workbook",
  fixable: "suggestion",
  *check({ tables }) {
    const done = new Set<PlacedTable>();
    for (const placed of tables) {
      if (done.has(placed)) continue;
      const same = tables.filter(({ table }) => sameProgramme(table, placed.table));
      for (const each of same) done.add(each);
      yield* faultsOf(same).map(found);
    }
  },
});

function found(fault: Fault): WorkbookProblem<MessageOf<Messages>> {
  const { cited } = fault;
  const { cell, placed } = cited;
  const other = fault.kind === "incomplete" ? fault.known : fault.other;
  const at = { sheet: placed.sheet.name, table: placed.index, cell };
  const own = { cell: formatCell(cell), own: written(cited) };
  if (other === null) return { ...at, message: { code: "incomplete", args: own } };
  const code = fault.kind === "incomplete" ? "complete-elsewhere" : fault.kind;
  const fix = fault.kind === "incomplete" ? completed(cited, other) : null;
  return {
    ...at,
    related: [{ sheet: other.placed.sheet.name, cell: other.cell }],
    message: {
      code,
      args: {
        ...own,
        sheet: other.placed.sheet.name,
        at: formatCell(other.cell),
        other: written(other),
      },
    },
    ...(fix === null ? {} : { fix }),
  };
}

/** «24.12.2020 № 31», or what there is of it. */
function written({ number, date }: Cited): string {
  const day = date === null ? [] : [dayUk(date)];
  return [...day, ...(number === null ? [] : [`№ ${number}`])].join(" ");
}

/** Adds the number that another sheet has to the date that stands without it. */
function completed({ placed, cell, number, date }: Cited, other: Cited): Fix | null {
  const { value, formula } = cellAt(placed.sheet, cell);
  if (typeof value !== "string" || formula !== null) return null;
  if (number !== null || date === null || other.number === null) return null;
  const day = dayUk(date);
  if (value.split(day).length !== 2) return null;
  const text = value.replace(day, `${day} № ${other.number}`);
  return { safe: false, edits: [editOf(placed.sheet, cell, { value: text })] };
}
