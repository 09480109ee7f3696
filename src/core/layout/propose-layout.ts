import type { Batch, LinesChange, MergesChange } from "../edits/batch";
import { batchOf, isEmptyBatch, joinBatches } from "../edits/batch";
import type { Choices, ProposedItem, Proposal } from "../edits/proposal";
import { NO_CHOICES } from "../edits/proposal";
import type { CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { LayoutPart } from "./layout-texts";
import { leftOut } from "./left-out";
import { linesChanges } from "./lines-changes";
import { looksChanges } from "./looks-changes";
import { frozenPlan, pagePlan } from "./page-plan";
import { pageUpdate } from "./page";
import { HIGHEST_ROW } from "./units";
import type { LayoutInput, SheetPlan } from "./sheet-plan";
import { sheetPlan } from "./sheet-plan";

/** What cannot be done alone: heights are those of texts in their fonts and columns. */
const NEEDS: Readonly<Partial<Record<LayoutPart, readonly LayoutPart[]>>> = {
  sizes: ["title", "table", "numbers"],
};

/** The cells whose looks have to be read before a sheet is laid out; null for an empty sheet. */
export function layoutRange({ extent, merges }: SheetSnapshot): CellRange | null {
  if (extent === null) return null;
  let { bottom, right } = extent;
  for (const area of merges) {
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top: 0, left: 0, bottom, right };
}

/**
 * What makes a sheet's tables ready to be signed and printed, by the profile's style: nothing where
 * they are already, and nothing on a sheet without tables. No text, number or formula changes.
 */
export function proposeLayout(input: LayoutInput, choices: Choices = NO_CHOICES): Proposal {
  const { sheet, tables } = input;
  if (tables.length === 0) return { items: [], questions: [], leftOut: [], batch: batchOf({}) };
  const plan = sheetPlan(input);
  const parts = partsOf(input, plan);
  const items = [...parts].map(([part, batch]): ProposedItem => {
    const id = itemId(sheet.name, part);
    return {
      id,
      group: part,
      sheet: sheet.name,
      range: rangeOf(plan),
      now: "",
      willBe: "",
      formula: null,
      saying: { code: part, args: { count: countOf(batch) } },
      chosen: choices.items[id] ?? true,
      needs: (NEEDS[part] ?? [])
        .filter((need) => parts.has(need))
        .map((need) => itemId(sheet.name, need)),
    };
  });
  const chosen = new Set(items.filter((item) => item.chosen).map(({ id }) => id));
  const done = items.filter(
    ({ id, needs }) => chosen.has(id) && needs.every((need) => chosen.has(need)),
  );
  return {
    items,
    questions: [],
    leftOut: leftOut(input, plan),
    batch: joinBatches(done.flatMap(({ group }) => parts.get(group as LayoutPart) ?? [])),
  };
}

function itemId(sheet: string, part: LayoutPart): string {
  return `layout ${part} ${sheet}`;
}

/** What each part writes; parts that have nothing to write are left out. */
function partsOf(input: LayoutInput, plan: SheetPlan): ReadonlyMap<LayoutPart, Batch> {
  const { sheet, looks, profile } = input;
  const merges = mergesOf(sheet.name, plan);
  const page = pageUpdate(looks.page, profile.style.page, pagePlan(input, plan));
  const frozen = frozenPlan(input, plan);
  const isFrozen =
    frozen === null ||
    (looks.frozen.rows === frozen.rows && looks.frozen.columns === frozen.columns);
  const parts: readonly (readonly [LayoutPart, Batch])[] = [
    ["title", batchOf({ merges, looks: looksChanges(looks, plan.lineLooks) })],
    ["table", batchOf({ looks: looksChanges(looks, plan.tableLooks) })],
    ["numbers", batchOf({ cells: plan.formats })],
    ["sizes", batchOf({ lines: [...columnChanges(input, plan), ...rowChanges(input, plan)] })],
    [
      "page",
      batchOf({
        pages: page === null ? [] : [{ sheet: sheet.name, after: page, before: null }],
      }),
    ],
    [
      "view",
      batchOf({
        frozen: isFrozen ? [] : [{ sheet: sheet.name, after: frozen, before: null }],
      }),
    ],
  ];
  return new Map(parts.filter(([, batch]) => !isEmptyBatch(batch)));
}

/** No merge of a person goes; the lines over and under the table get one where they lack it. */
function mergesOf(sheet: string, { lines }: SheetPlan): readonly MergesChange[] {
  const added = lines.filter(({ merging }) => merging).map(({ area }) => area);
  return added.length === 0 ? [] : [{ sheet, removed: [], added }];
}

function columnChanges(
  { sheet, looks }: LayoutInput,
  { widths }: SheetPlan,
): readonly LinesChange[] {
  return linesChanges(
    sheet.name,
    "columns",
    widths,
    (column) => looks.columns[column - looks.range.left],
  );
}

function rowChanges({ sheet, looks }: LayoutInput, { heights }: SheetPlan): readonly LinesChange[] {
  const rows = new Map([...heights].map(([row, height]) => [row, Math.min(height, HIGHEST_ROW)]));
  return linesChanges(sheet.name, "rows", rows, (row) => looks.rows[row - looks.range.top]);
}

function rangeOf({ tables, lines }: SheetPlan): CellRange {
  const areas = [...tables.map(({ range }) => range), ...lines.map(({ area }) => area)];
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Cells of looks and formats, or lines of sizes, that a batch changes. */
function countOf({ looks, cells, lines }: Batch): number {
  const inLooks = looks.reduce(
    (count, { range }) => count + (range.bottom - range.top + 1) * (range.right - range.left + 1),
    0,
  );
  return inLooks + cells.length + lines.reduce((count, { after }) => count + after.length, 0);
}
