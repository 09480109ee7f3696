import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { Edit } from "../edits/edit";
import { editOf } from "../edits/edit";
import type { Choices, LeftOut, ProposedItem, Proposal } from "../edits/proposal";
import { isOwnSheet, isReadyCopy, readySheetName } from "../report/own-sheet";
import type { Table } from "../report/model";
import { compareCells } from "../sheet/address";
import type { RangeLooks } from "../sheet/looks";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellKey, cellOfKey } from "../sheet/snapshot";
import { proposeLayout } from "./propose-layout";
import type { LayoutStyle } from "./style";

/** What finished copies of sheets are made of. */
export interface ReadyInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  /** How the cells of `layoutRange` look, of each sheet with a table. */
  readonly looks: readonly RangeLooks[];
  readonly profile: { readonly style: LayoutStyle };
}

/** The sheets of which there may be a finished copy: what people see and what is no copy already. */
export function sheetsToFinish(workbook: WorkbookSnapshot): readonly SheetSnapshot[] {
  return workbook.sheets.filter(
    (sheet) =>
      sheet.visibility === "visible" && sheet.extent !== null && !isReadyCopy(sheet, workbook),
  );
}

/**
 * A finished copy of each chosen sheet, behind it: values for formulas, laid out by the profile's
 * style, without marks. The sheets themselves are not touched. A sheet with tables is chosen until
 * somebody says otherwise.
 */
export function proposeReadySheets(input: ReadyInput, choices: Choices): Proposal {
  const taken = input.workbook.sheets.map(({ name }) => name);
  const copies = sheetsToFinish(input.workbook).map((sheet) => {
    const name = readySheetName(sheet.name, taken);
    taken.push(name);
    return { ...copyOf(input, sheet, name), isChosen: isChosen(input, sheet, choices) };
  });
  const chosen = copies.filter((copy) => copy.isChosen);
  return {
    items: copies.map((copy) => ({ ...copy.item, chosen: copy.isChosen })),
    questions: [],
    leftOut: chosen.flatMap(({ leftOut }) => leftOut),
    batch: joinBatches(chosen.map(({ batch }) => batch)),
  };
}

/** The item that stands for a sheet's copy. */
export function readyItemId(sheet: string): string {
  return `ready-sheet ${sheet}`;
}

function isChosen({ tables }: ReadyInput, sheet: SheetSnapshot, { items }: Choices): boolean {
  const hasTable = tables.some((table) => table.sheet === sheet.name) && !isOwnSheet(sheet);
  return items[readyItemId(sheet.name)] ?? hasTable;
}

interface Copy {
  readonly item: Omit<ProposedItem, "chosen">;
  readonly batch: Batch;
  readonly leftOut: readonly LeftOut[];
}

function copyOf(input: ReadyInput, sheet: SheetSnapshot, name: string): Copy {
  const layout = layoutOf(input, sheet);
  const formulas = [...sheet.cells].filter(([, { formula }]) => formula !== null).length;
  return {
    item: {
      id: readyItemId(sheet.name),
      group: "ready-sheet",
      sheet: sheet.name,
      range: null,
      now: "",
      willBe: name,
      formula: null,
      saying: { code: "ready-sheet", args: { name, formulas } },
      needs: [],
    },
    batch: joinBatches([
      batchOf({
        sheets: [{ name, after: sheet.name, copyOf: sheet.name, digest: null }],
        cells: valuesOf(sheet, layout.batch.cells).map((edit) => ({ ...edit, sheet: name })),
        // The copy has the marks of its sheet.
        marks: sheet.marked === true ? [{ sheet: name, after: [], before: null }] : [],
      }),
      onSheet({ ...layout.batch, cells: [] }, name),
    ]),
    leftOut: layout.leftOut,
  };
}

function layoutOf({ tables, looks, profile }: ReadyInput, sheet: SheetSnapshot): Proposal {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const found = looks.find((each) => each.sheet === sheet.name);
  return found === undefined || isOwnSheet(sheet)
    ? { items: [], questions: [], leftOut: [], batch: batchOf({}) }
    : proposeLayout({ sheet, tables: own, looks: found, profile });
}

/** The layout's own edits of cells, with values for formulas. */
function valuesOf(sheet: SheetSnapshot, formats: readonly Edit[]): readonly Edit[] {
  const byCell = new Map(formats.map((edit) => [cellKey(edit.cell), edit]));
  for (const [key, { formula }] of sheet.cells) {
    if (formula === null) continue;
    const edit = byCell.get(key) ?? editOf(sheet, cellOfKey(key), {});
    byCell.set(key, { ...edit, after: { ...edit.after, formula: null } });
  }
  return [...byCell.values()].sort((a, b) => compareCells(a.cell, b.cell));
}

/** What was planned for one sheet, done to another. */
function onSheet(batch: Batch, sheet: string): Batch {
  return {
    ...batch,
    merges: batch.merges.map((change) => ({ ...change, sheet })),
    looks: batch.looks.map((change) => ({ ...change, sheet })),
    lines: batch.lines.map((change) => ({ ...change, sheet })),
    pages: batch.pages.map((change) => ({ ...change, sheet })),
    frozen: batch.frozen.map((change) => ({ ...change, sheet })),
  };
}
