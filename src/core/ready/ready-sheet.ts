import type { LeftOut, Choices, ProposedItem, Proposal } from "../edits/proposal";
import type { Batch } from "../edits/batch";
import { joinBatches } from "../edits/batch";
import { sheetDocument } from "../documents/sheet-document";
import { hiddenInside, isAnyHidden, withoutLines } from "../documents/without-lines";
import type { LayoutStyle } from "../layout/style";
import type { Table } from "../report/model";
import { isOwnSheet, isReadyCopy, readySheetName } from "../report/own-sheet";
import type { RangeLooks } from "../sheet/looks";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { sheetBatch } from "./sheet-batch";

/** What finished copies of sheets are made of. */
export interface ReadyInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  /** How the cells of `layoutRange` look, of each sheet that may get a copy. */
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
 * style. It is made anew from what the sheet shows, so that nothing else comes along: no marks,
 * comments, notes, hidden lines or drop-down lists. The sheets themselves are not touched. A sheet
 * with tables is chosen until somebody says otherwise.
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
  const formulas = [...sheet.cells.values()].filter(({ formula }) => formula !== null).length;
  const hidden = hiddenInside(sheet);
  const isDropping = isAnyHidden(hidden);
  const { document, leftOut } = sheetDocument({
    sheet,
    name,
    tables: isOwnSheet(sheet) ? [] : input.tables.filter((table) => table.sheet === sheet.name),
    looks: input.looks.find((each) => each.sheet === sheet.name) ?? null,
    style: input.profile.style,
    formulaOf: () => null,
  });
  const dropped: LeftOut = {
    sheet: sheet.name,
    range: null,
    saying: {
      code: "lines-dropped",
      args: { rows: hidden.rows.size, columns: hidden.columns.size },
    },
  };
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
    batch: sheetBatch(isDropping ? withoutLines(document, hidden) : document, sheet.name),
    leftOut: [...(isDropping ? [dropped] : []), ...leftOut],
  };
}
