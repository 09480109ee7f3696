import type { Choices, LeftOut } from "../edits/proposal";
import type { Profile } from "../lint/profile";
import { findFailures } from "../lint/gates";
import { proposeMarks } from "../marks/propose-marks";
import { isMoneyTable } from "../report/model";
import { columnName, formatCell } from "../sheet/address";
import { cellOfKey } from "../sheet/snapshot";
import { amountsOf } from "./begin-amounts";
import { formulasOf } from "./begin-formulas";
import { wordsOf } from "./begin-words";
import type { BegunSheet, SheetToBegin } from "./begun-parts";
import { changedSheet, Parts } from "./begun-parts";
import { begunTable } from "./begun-table";
import { sayQuarter } from "./quarter-sayings";
import { referenceOf } from "./reference";

/** The new sheet as a copy of the last period's, begun: everything chosen as one batch. */
export function beginSheet(input: SheetToBegin, profile: Profile, choices: Choices): BegunSheet {
  const parts = new Parts(input, choices);
  parts.add(
    "new-sheet",
    sayQuarter("new-sheet", { sheet: input.name, source: input.sheet.name }),
    [],
    {
      more: {
        sheets: [
          { name: input.name, after: input.sheet.name, copyOf: input.sheet.name, digest: null },
        ],
      },
      now: input.sheet.name,
      willBe: input.name,
    },
  );
  const leftOut = [...wordsOf(input, parts), ...amountsOf(input, parts)];
  formulasOf(input, parts);
  referenceParts(input, parts);
  if (input.sheet.marked === true) marksOf(input, parts, profile);
  return { ...parts.done(), leftOut: [...leftOut, ...warnings(input)] };
}

function referenceParts(input: SheetToBegin, parts: Parts): void {
  const found = referenceOf(input);
  if (found === null) return;
  const column = found.columns.map(columnName).join(", ");
  const saying =
    found.kind === "off"
      ? sayQuarter("reference-off", { column })
      : sayQuarter("reference", { column, source: input.sheet.name });
  parts.add("reference", saying, found.changes, { more: found.more });
}

/** By the limits of the new period: behind the pace of nine months is not behind that of a year. */
function marksOf(input: SheetToBegin, parts: Parts, profile: Profile): void {
  const { sheet, tables, name, to } = input;
  // A zero keeps the number format of what is emptied: that is how its figure will be shown.
  const contents = [...parts.contents()].map(([key, after]) => ({
    cell: cellOfKey(key),
    after: after.formula === null && after.value === null ? { ...after, value: 0 } : after,
  }));
  const begun = changedSheet(sheet, name, contents);
  const marked = tables.filter(isMoneyTable).map((table) => ({
    table: { ...begunTable(table, name, new Map()), period: to },
    sheet: begun,
    failures: findFailures(table),
  }));
  const { batch } = proposeMarks(
    { tables: marked, findings: [], profile },
    { items: {}, answers: {} },
    "uk",
  );
  parts.add("marks", sayQuarter("marks", {}), [], { more: { marks: batch.marks } });
}

function warnings({ sheet, tables, name }: SheetToBegin): readonly LeftOut[] {
  // What plan and actual say of each other can no longer be seen where one of them is blank.
  const differ = tables.some(
    (table) =>
      isMoneyTable(table) &&
      (findFailures(table).unitsDiffer.length > 0 ||
        table.moneyColumns.some((column) => table.columns[column]?.fittingUnit != null)),
  );
  const comments = (sheet.commented ?? []).map(formatCell);
  return [
    ...(differ ? [sayQuarter("units-differ", { sheet: sheet.name })] : []),
    ...(comments.length > 0 ? [sayQuarter("comments", { cells: comments })] : []),
  ].map((saying) => ({ sheet: name, range: null, saying }));
}
