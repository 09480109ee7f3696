import { batchOf, isEmptyBatch } from "../edits/batch";
import type { Choices, LeftOut, Proposal } from "../edits/proposal";
import type { SourceBook } from "../consolidate/sources";
import { lineName } from "../consolidate/match-programme";
import type { Unit } from "../report/unit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { ownSheetName } from "../own-sheets/own-name";
import { BRIDGE_FOOT } from "../report/own-sheet";
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
  const nothing = { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  if (bridge === null) return { proposal: nothing, bridge, unit: "UAH" };
  const sheet = ownSheetName(workbook, bridgeSheetName(bridge), BRIDGE_FOOT);
  const existing = findSheet(workbook, sheet);
  const last = workbook.sheets.at(-1)?.name ?? null;
  const unit = unitOf(bridge);
  const batch = bridgeBatch(bridge, unit, existing, { name: sheet, after: last });
  const id = "bridge";
  const chosen = choices.items[id] ?? true;
  const changed = new Set(bridge.steps.flatMap((step) => step.changed)).size;
  const saying =
    existing === null
      ? { code: "new-bridge", args: { sheet, changed } }
      : { code: "renewed-bridge", args: { sheet, changes: batch.cells.length } };
  const item = {
    id,
    group: "bridge",
    sheet,
    range: null,
    now: existing === null ? "" : sheet,
    willBe: sheet,
    formula: null,
    saying,
    chosen,
    needs: [],
  };
  const onSheet = <Each extends { readonly sheet: string }>(
    all: readonly Each[],
  ): readonly Each[] => all.map((each) => ({ ...each, sheet }));
  const proposal: Proposal = {
    items: isEmptyBatch(batch) ? [] : [item],
    questions: onSheet(bridge.questions),
    leftOut: onSheet([...bridge.leftOut, ...unmatched(bridge)]),
    batch: chosen ? batch : nothing.batch,
  };
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
