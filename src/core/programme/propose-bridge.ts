import type { Choices, LeftOut, Proposal } from "../edits/proposal";
import type { SourceBook } from "../consolidate/sources";
import { NO_PROPOSAL, sheetProposal } from "../consolidate/sheet-proposal";
import { lineName } from "../consolidate/match-programme";
import { ownSheetName } from "../own-sheets/own-name";
import { BRIDGE_FOOT } from "../report/own-sheet";
import type { Unit } from "../report/unit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import type { PlanBridge } from "./bridge";
import { bridgePlans } from "./bridge";
import { bridgeBatch, bridgeSheetName } from "./bridge-sheet";

/** A bridge before it is written; null in the bridge where there is nothing to compare. */
export interface ProposedBridge {
  readonly proposal: Proposal;
  readonly bridge: PlanBridge | null;
  /** The unit of the sheet: that of the programme. */
  readonly unit: Unit;
}

/** The bridge of the year's plan through editions and reports, on a sheet of its own, renewed in place. */
export function proposeBridge(
  workbook: WorkbookSnapshot,
  books: readonly SourceBook[],
  choices: Choices,
): ProposedBridge {
  const bridge = bridgePlans(books, choices, "");
  if (bridge === null) return { proposal: NO_PROPOSAL, bridge, unit: "UAH" };
  const sheet = ownSheetName(workbook, bridgeSheetName(bridge), BRIDGE_FOOT);
  const existing = findSheet(workbook, sheet);
  const unit = unitOf(bridge);
  const place = { name: sheet, after: workbook.sheets.at(-1)?.name ?? null };
  const batch = bridgeBatch(bridge, unit, existing, place);
  const changed = new Set(bridge.steps.flatMap((step) => step.changed)).size;
  const proposal = sheetProposal(
    {
      id: "bridge",
      sheet,
      isNew: existing === null,
      batch,
      saying:
        existing === null
          ? { code: "new-bridge", args: { sheet, changed } }
          : { code: "renewed-bridge", args: { sheet, changes: batch.cells.length } },
      questions: bridge.questions,
      leftOut: [...bridge.leftOut, ...unmatched(bridge)],
    },
    choices,
  );
  return { proposal, bridge, unit };
}

function unmatched({ unmatched: rows }: PlanBridge): readonly LeftOut[] {
  if (rows.length === 0) return [];
  return [
    {
      sheet: "",
      range: null,
      saying: { code: "unmatched", args: { lines: rows.map(lineName) } },
    },
  ];
}

function unitOf({ states }: PlanBridge): Unit {
  const edition = states.find(({ kind }) => kind === "edition");
  return edition?.sources[0]?.table.unit ?? "UAH";
}
