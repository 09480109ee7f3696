import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { defineRule } from "../../../core/lint/rule";
import type { MoneyTable } from "../../../core/report/model";
import type { Period } from "../../../core/report/period";
import { periodOf } from "../../../core/report/period";
import { periodWords } from "../../../core/texts/dates";

export type Messages = {
  /** The title names a second period. */
  another: { cell: string; period: Period; first: string; taken: Period };
};

interface Named {
  readonly cell: CellAddress;
  readonly period: Period;
}

/** «У порівнянні з 9 місяцями 2021 року» names the other period on purpose. */
const COMPARES = /порівн|відповідн\S* період|проти |compared/i;

/** A report's title names one reporting period. */
export default defineRule<Messages>({
  id: "DAT-01",
  gate: "rest",
  severity: "error",
  fixable: "suggestion",
  *check({ table, sheet }) {
    const named = periodsNamed(table);
    const [first] = named;
    if (first === undefined || table.period === null) return;
    const taken = named.find(({ period }) => period === table.period) ?? first;
    for (const { cell, period } of named.filter((each) => each.period !== taken.period)) {
      const edit = replacePeriod(sheet, cell, period, taken.period);
      const args = {
        cell: formatCell(cell),
        period,
        first: formatCell(taken.cell),
        taken: taken.period,
      };
      yield {
        cell,
        related: [taken.cell],
        message: { code: "another", args },
        ...(edit === null ? {} : { fix: { safe: false, edits: [edit] } }),
      };
    }
  },
});

function periodsNamed({ title }: MoneyTable): readonly Named[] {
  const compares = title.lines.some(({ text }) => COMPARES.test(text));
  if (compares) return [];
  return title.periods.flatMap(({ cell, period }) => (cell === null ? [] : [{ cell, period }]));
}

const PHRASE = /(?<!\p{L})(за)\s+((?:(?!\sза\s)[^,.;()])*?(?:19|20)\d\d\s*(?:року|рік|р\.?))/giu;

/** The cell with the period it names written as the other; null where the words cannot be found. */
function replacePeriod(
  sheet: SheetSnapshot,
  at: CellAddress,
  period: Period,
  taken: Period,
): Edit | null {
  const { value, formula } = cellAt(sheet, at);
  if (typeof value !== "string" || formula !== null) return null;
  const phrase = [...value.matchAll(PHRASE)].find(([words]) => periodOf(words) === period);
  if (phrase === undefined) return null;
  const [words, preposition = "за"] = phrase;
  return editOf(sheet, at, {
    value: value.replace(words, `${preposition} ${periodWords(taken, "uk")}`),
  });
}
