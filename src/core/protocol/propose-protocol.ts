import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import type { CellContent, Edit } from "../edits/edit";
import { contentOf, sameContent } from "../edits/edit";
import type { Choices, Proposal } from "../edits/proposal";
import { PROTOCOL_FOOT } from "../report/own-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt, EMPTY_CELL, findSheet } from "../sheet/snapshot";
import type { ProtocolFacts, ProtocolRow } from "./protocol-grid";
import { PROTOCOL_COLUMNS, protocolGrid } from "./protocol-grid";
import {
  PROTOCOL_SHEET,
  protocolHeights,
  protocolLooks,
  protocolPage,
  protocolWidths,
} from "./protocol-looks";

export { PROTOCOL_SHEET } from "./protocol-looks";

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
  const existing = findSheet(workbook, PROTOCOL_SHEET);
  const built = existing === null ? newSheet(rows, workbook) : renewed(rows, existing);
  const nothing: Proposal = { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  if (built.cells.length === 0 && built.rows.length === 0) return nothing;
  const id = "protocol";
  const chosen = choices.items[id] ?? true;
  const code = existing === null ? "new-protocol" : "renewed-protocol";
  return {
    ...nothing,
    items: [
      {
        id,
        group: "protocol",
        sheet: PROTOCOL_SHEET,
        range: null,
        now: existing === null ? "" : PROTOCOL_SHEET,
        willBe: PROTOCOL_SHEET,
        formula: null,
        saying: { code, args: { lines: facts.lines.length } },
        chosen,
        needs: [],
      },
    ],
    batch: chosen ? built : batchOf({}),
  };
}

function newSheet(rows: readonly ProtocolRow[], workbook: WorkbookSnapshot): Batch {
  const after = workbook.sheets.at(-1)?.name ?? null;
  return batchOf({
    sheets: [{ name: PROTOCOL_SHEET, after, copyOf: null, digest: null }],
    cells: editsOf(rows, () => contentOf(EMPTY_CELL)),
    looks: protocolLooks(rows),
    lines: [protocolWidths(), protocolHeights(rows)],
    pages: [protocolPage(rows)],
  });
}

/** The protocol on its own sheet, from the first row to its foot; without a foot it begins anew above all. */
function renewed(grid: readonly ProtocolRow[], sheet: SheetSnapshot): Batch {
  const old = heightOf(sheet);
  const more = grid.length - old;
  const inserted = more > 0 ? [{ sheet: sheet.name, before: old, count: more, like: null }] : [];
  const left = Array.from({ length: Math.max(-more, 0) }, (): ProtocolRow => ({
    kind: "blank",
    cells: [],
  }));
  const rows = [...grid, ...left];
  const cells = editsOf(rows, (row, column) =>
    contentOf(row < old ? cellAt(sheet, { row, column }) : EMPTY_CELL),
  );
  if (cells.length === 0 && more === 0) return batchOf({});
  return batchOf({
    rows: inserted,
    cells,
    looks: protocolLooks(rows),
    lines: [protocolHeights(rows)],
  });
}

/** Rows that the protocol takes on its sheet now; 0 where none stands there. */
function heightOf(sheet: SheetSnapshot): number {
  for (let row = sheet.extent?.bottom ?? -1; row >= 0; row--) {
    if (cellAt(sheet, { row, column: 0 }).value === PROTOCOL_FOOT) return row + 1;
  }
  return 0;
}

function editsOf(
  rows: readonly ProtocolRow[],
  now: (row: number, column: number) => CellContent,
): readonly Edit[] {
  return rows.flatMap(({ cells }, row) =>
    Array.from({ length: PROTOCOL_COLUMNS }, (_, column) => column).flatMap((column) => {
      const before = now(row, column);
      const planned = cells[column];
      const isBlank = planned === undefined || planned.value === null;
      const after = isBlank ? { ...before, formula: null, value: null } : planned;
      const isSame = isBlank
        ? before.formula === null && before.value === null
        : sameContent(before, after);
      return isSame ? [] : [{ sheet: PROTOCOL_SHEET, cell: { row, column }, before, after }];
    }),
  );
}
