import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import { cellOf } from "../edits/apply";
import type { CellContent, Edit } from "../edits/edit";
import { proposeCompute } from "../compute/propose-compute";
import { looksOfNew } from "../layout/looks-of-new";
import { proposeLayout } from "../layout/propose-layout";
import type { LayoutStyle } from "../layout/style";
import type { MoneyTable } from "../report/model";
import { isMoneyTable } from "../report/model";
import { readTables } from "../report/read-tables";
import type { CellAddress, CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellKey, cellOfKey, makeSheet } from "../sheet/snapshot";

/** What stands on a sheet that is still to be made. */
export interface SheetDraft {
  readonly name: string;
  readonly cells: readonly DraftCell[];
  readonly merges: readonly CellRange[];
  /** Cells for amounts that people will type; formulas count on them. */
  readonly amounts: readonly CellAddress[];
}

export interface DraftCell {
  readonly cell: CellAddress;
  readonly content: CellContent;
}

const NOTHING: CellContent = { formula: null, value: null, numberFormat: "General" };

/**
 * A new sheet as one batch: its words, totals and percents as live formulas, laid out by the style. It
 * is read as any other, so that what Zvirka makes is what Zvirka understands.
 *
 * @param after the sheet behind which it comes; null for the end
 */
export function newSheet(draft: SheetDraft, after: string | null, style: LayoutStyle): Batch {
  return laidOut(draft, withFormulas(draft), after, style);
}

/** A new sheet with what was typed and no more: neither totals nor formats are put right. */
export function sheetAsTyped(draft: SheetDraft, after: string | null, style: LayoutStyle): Batch {
  const typed = new Map(draft.cells.map(({ cell, content }) => [cellKey(cell), content]));
  const batch = laidOut(draft, new Map(typed), after, style);
  const cells = batch.cells.map((edit): Edit => ({
    ...edit,
    after: typed.get(cellKey(edit.cell)) ?? edit.after,
  }));
  return { ...batch, cells };
}

function laidOut(
  draft: SheetDraft,
  contents: Map<number, CellContent>,
  after: string | null,
  style: LayoutStyle,
): Batch {
  // Laid out with amounts in place, so that those to be typed are shown as all others.
  const sheet = snapshotOf(draft, withZeros(draft, contents));
  const layout = proposeLayout({
    sheet,
    tables: tablesOf(sheet),
    looks: looksOfNew(draft.name),
    profile: { style },
  }).batch;
  for (const { cell, after: laidOut } of layout.cells) {
    const own = contents.get(cellKey(cell)) ?? NOTHING;
    contents.set(cellKey(cell), { ...own, numberFormat: laidOut.numberFormat });
  }
  const cells = [...contents].map(([key, content]): Edit => ({
    sheet: draft.name,
    cell: cellOfKey(key),
    before: NOTHING,
    after: content,
  }));
  return joinBatches([
    batchOf({
      sheets: [{ name: draft.name, after, copyOf: null, digest: null }],
      cells,
      merges:
        draft.merges.length === 0 ? [] : [{ sheet: draft.name, removed: [], added: draft.merges }],
    }),
    { ...layout, cells: [] },
  ]);
}

/** Totals and percents of the amounts that people will type: made as if each were zero. */
function withFormulas(draft: SheetDraft): Map<number, CellContent> {
  const contents = new Map(draft.cells.map(({ cell, content }) => [cellKey(cell), content]));
  const filled = withZeros(draft, contents);
  const sheet = snapshotOf(draft, filled);
  const tables = tablesOf(sheet);
  const input = { workbook: { name: "", sheets: [sheet] }, tables, sheets: null };
  const isBlank = new Set(
    draft.amounts.map(cellKey).filter((key) => contents.get(key)?.value == null),
  );
  for (const { cell, after } of proposeCompute(input).batch.cells) {
    if (after.formula === null) continue;
    const actual = actualBeside(tables, cell);
    const isShareOfNothing =
      actual !== null && isBlank.has(cellKey({ row: cell.row, column: actual }));
    contents.set(cellKey(cell), isShareOfNothing ? { ...after, value: "" } : after);
  }
  return contents;
}

/** The same with a zero wherever an amount is still to be typed. */
function withZeros(
  { amounts }: SheetDraft,
  contents: ReadonlyMap<number, CellContent>,
): ReadonlyMap<number, CellContent> {
  const filled = new Map(contents);
  for (const key of amounts.map(cellKey)) {
    const own = contents.get(key) ?? NOTHING;
    if (own.value === null) filled.set(key, { ...own, value: 0 });
  }
  return filled;
}

/** The column of the actual that a percent divides; null for other cells. */
function actualBeside(tables: readonly MoneyTable[], { row, column }: CellAddress): number | null {
  const table = tables.find(
    ({ range, columns }) =>
      columns.percent?.index === column && row >= range.top && row <= range.bottom,
  );
  return table?.columns.actual?.index ?? null;
}

function tablesOf(sheet: SheetSnapshot): readonly MoneyTable[] {
  return readTables({ name: "", sheets: [sheet] }).filter(isMoneyTable);
}

function snapshotOf(
  { name, merges }: SheetDraft,
  contents: ReadonlyMap<number, CellContent>,
): SheetSnapshot {
  const base = { id: name, name, visibility: "visible", merges } as const;
  return makeSheet(
    base,
    [...contents].map(([key, content]) => [cellOfKey(key), cellOf(content)] as const),
  );
}
