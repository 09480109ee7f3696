import { batchOf, isEmptyBatch } from "../edits/batch";
import type { Choices, Proposal } from "../edits/proposal";
import type { SourceBook } from "../consolidate/sources";
import { columnUnit } from "../report/model";
import type { Unit } from "../report/unit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { ownSheetName } from "../own-sheets/own-name";
import { PERIODS_FOOT } from "../report/own-sheet";
import { findSheet } from "../sheet/snapshot";
import { periodWords } from "../texts/dates";
import type { PeriodsInARow } from "./periods";
import { periodsInARow } from "./periods";
import { periodsBatch, periodsSheetName } from "./periods-sheet";

/** Periods beside each other before they are written; null where no report has a cumulative period. */
export interface ProposedPeriods {
  readonly proposal: Proposal;
  readonly periods: PeriodsInARow | null;
}

/** The periods of a year on a sheet of its own, renewed in place. */
export function proposePeriods(
  workbook: WorkbookSnapshot,
  books: readonly SourceBook[],
  choices: Choices,
): ProposedPeriods {
  const periods = periodsInARow(books, choices, "");
  const now = periods?.states.at(-1);
  const nothing = { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  if (periods === null || now === undefined) return { proposal: nothing, periods: null };
  const sheet = ownSheetName(workbook, periodsSheetName(periods), PERIODS_FOOT);
  const existing = findSheet(workbook, sheet);
  const last = workbook.sheets.at(-1)?.name ?? null;
  const batch = periodsBatch(periods, unitOf(periods), existing, { name: sheet, after: last });
  const id = "periods";
  const chosen = choices.items[id] ?? true;
  const item = {
    id,
    group: "periods",
    sheet,
    range: null,
    now: existing === null ? "" : sheet,
    willBe: sheet,
    formula: null,
    saying:
      existing === null
        ? { code: "new-periods", args: { sheet, period: periodWords(now.period, "uk") } }
        : { code: "renewed-periods", args: { sheet, changes: batch.cells.length } },
    chosen,
    needs: [],
  };
  const onSheet = <Each extends { readonly sheet: string }>(
    all: readonly Each[],
  ): readonly Each[] => all.map((each) => ({ ...each, sheet }));
  const proposal: Proposal = {
    items: isEmptyBatch(batch) ? [] : [item],
    questions: onSheet(periods.questions),
    leftOut: onSheet(periods.leftOut),
    batch: chosen ? batch : nothing.batch,
  };
  return { proposal, periods };
}

/** That of the latest reports. */
function unitOf({ states }: PeriodsInARow): Unit {
  const [first] = states.at(-1)?.reports ?? [];
  return (first === undefined ? null : columnUnit(first.table, "actual")) ?? "UAH";
}
