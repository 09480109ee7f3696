import { batchOf, isEmptyBatch } from "../edits/batch";
import type { Choices, Proposal } from "../edits/proposal";
import { ownSheetName } from "../own-sheets/own-name";
import { renewRows } from "../own-sheets/own-rows";
import { ownSheetBatch } from "../own-sheets/own-sheet-batch";
import type { OwnStyle } from "../own-sheets/own-looks";
import { PROTOCOL_FOOT } from "../report/own-sheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import type { ProtocolFacts } from "./protocol-grid";
import { protocolGrid, protocolSheet } from "./protocol-grid";

/** Name of the sheet; a person who renames it gets a new one. */
export const PROTOCOL_SHEET = "Протокол перевірки";

/** An A4 page across. */
const STYLE: OwnStyle = { widths: [32, 80, 70, 85, 55, 230, 190, 110], vertical: "top" };

/**
 * A sheet with what a check found, for who must mend it or sign under it. Built anew in place: what a
 * person wrote beside it and under its last line stays, and moves down with it when it grows.
 */
export function proposeProtocol(
  workbook: WorkbookSnapshot,
  facts: ProtocolFacts,
  choices: Choices,
): Proposal {
  const rows = protocolGrid(facts);
  const own = protocolSheet(ownSheetName(workbook, PROTOCOL_SHEET, PROTOCOL_FOOT));
  const existing = findSheet(workbook, own.name);
  const isNew = existing === null;
  const after = workbook.sheets.at(-1)?.name ?? null;
  const renewal = renewRows(existing, own, rows);
  const built = ownSheetBatch({ own, rows, renewal, style: STYLE, isNew, after });
  const nothing: Proposal = { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  if (isEmptyBatch(built)) return nothing;
  const saying = { code: "notes-beside", args: { sheet: own.name } };
  const id = "protocol";
  const chosen = choices.items[id] ?? true;
  const code = isNew ? "new-protocol" : "renewed-protocol";
  return {
    ...nothing,
    items: [
      {
        id,
        group: "protocol",
        sheet: own.name,
        range: null,
        now: isNew ? "" : own.name,
        willBe: own.name,
        formula: null,
        saying: { code, args: { sheet: own.name, lines: facts.lines.length } },
        chosen,
        needs: [],
      },
    ],
    leftOut: renewal.isAstray ? [{ sheet: own.name, range: null, saying }] : [],
    batch: chosen ? built : batchOf({}),
  };
}
