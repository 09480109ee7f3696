import type { Failure } from "../../app/failure";
import type { Batch } from "../../core/edits/batch";
import { sheetsAdded, sheetsNeeded } from "../../core/edits/batch";
import { isFiltered, loadFilters } from "./filters";

/** What a piece of writing needs of the workbook. */
export interface Needs {
  /** Sheets that are there and not protected. */
  readonly sheets: readonly string[];
  /** Those of them on which no filter hides rows. */
  readonly unfiltered: readonly string[];
  /** Names that no sheet has yet. */
  readonly free: readonly string[];
  /** Sheets come or go. */
  readonly structure: boolean;
}

/** What writing a batch needs. */
export function needsOf(batch: Batch): Needs {
  const sheets = sheetsNeeded(batch);
  const copied = batch.sheets.flatMap(({ copyOf }) => copyOf ?? []);
  const inRows = new Set([...sheetsWithRows(batch), ...copied]);
  return {
    sheets,
    unfiltered: sheets.filter((name) => inRows.has(name)),
    free: sheetsAdded(batch),
    structure: batch.sheets.length > 0,
  };
}

/** What taking it back needs: the sheets that were added are there now, and go as they are. */
export function needsOfTakingBack(batch: Batch): Needs {
  const added = sheetsAdded(batch);
  const touched = sheetsNeeded({ ...batch, sheets: [] }).filter((name) => !added.includes(name));
  const inRows = sheetsWithRows(batch);
  return {
    sheets: [...touched, ...added],
    unfiltered: touched.filter((name) => inRows.includes(name)),
    free: [],
    structure: added.length > 0,
  };
}

/** Sheets of which whole rows matter. */
function sheetsWithRows({ rows, cells, merges, looks, lines }: Batch): readonly string[] {
  return [rows, cells, merges, looks, lines].flatMap((part) => part.map(({ sheet }) => sheet));
}

/**
 * Why something cannot be written, null when it can. A filter is a refusal of our own: through a
 * filtered range Excel puts values into the wrong rows without an error (#224).
 */
export async function findRefusal(
  context: Excel.RequestContext,
  needs: Needs,
): Promise<Failure | null> {
  const { workbook } = context;
  workbook.load("readOnly");
  if (needs.structure) workbook.protection.load("protected");
  const sheets = needs.sheets.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    return { name, sheet: loadFilters(sheet) };
  });
  const taken = needs.free.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return { name, sheet };
  });
  await context.sync();
  if (workbook.readOnly) return { code: "read-only" };
  if (needs.structure && workbook.protection.protected) return { code: "structure-protected" };
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) return { code: "sheet-missing", sheet: name };
    if (sheet.protection.protected) return { code: "sheet-protected", sheet: name };
    if (needs.unfiltered.includes(name) && isFiltered(sheet)) {
      return { code: "sheet-filtered", sheet: name };
    }
  }
  const other = taken.find(({ sheet }) => !sheet.isNullObject);
  return other === undefined ? null : { code: "sheet-name-taken", sheet: other.name };
}
