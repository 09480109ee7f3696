import type { Choices, Proposal } from "../edits/proposal";
import type { SourceBook } from "../consolidate/sources";
import { NO_PROPOSAL, sheetProposal } from "../consolidate/sheet-proposal";
import { ownSheetName } from "../own-sheets/own-name";
import { PERIODS_FOOT } from "../report/own-sheet";
import { columnUnit } from "../report/model";
import type { Unit } from "../report/unit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
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
  if (periods === null || now === undefined) return { proposal: NO_PROPOSAL, periods: null };
  const sheet = ownSheetName(workbook, periodsSheetName(periods), PERIODS_FOOT);
  const existing = findSheet(workbook, sheet);
  const place = { name: sheet, after: workbook.sheets.at(-1)?.name ?? null };
  const batch = periodsBatch(periods, periodsUnit(periods), existing, place);
  const proposal = sheetProposal(
    {
      id: "periods",
      sheet,
      isNew: existing === null,
      batch,
      saying:
        existing === null
          ? { code: "new-periods", args: { sheet, period: now.period } }
          : { code: "renewed-periods", args: { sheet, changes: batch.cells.length } },
      questions: periods.questions,
      leftOut: periods.leftOut,
    },
    choices,
  );
  return { proposal, periods };
}

/** The unit in which sums are told: that of the latest reports. */
export function periodsUnit({ states }: PeriodsInARow): Unit {
  const [first] = states.at(-1)?.reports ?? [];
  return (first === undefined ? null : columnUnit(first.table, "actual")) ?? "UAH";
}
