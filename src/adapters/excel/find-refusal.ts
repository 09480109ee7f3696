import type { Failure } from "../../app/failure";
import type { Edit } from "../../core/edits/edit";

/**
 * Why these edits cannot be written, null when they can. A filter is a refusal of our own: through a
 * filtered range Excel puts values into the wrong rows without an error (#224).
 */
export async function findRefusal(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Failure | null> {
  const { workbook } = context;
  workbook.load("readOnly");
  const names = [...new Set(edits.map((edit) => edit.sheet))];
  const sheets = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,autoFilter/isDataFiltered");
    // A table's filter is its own and hides whole rows of the sheet, too.
    sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
    return { name, sheet };
  });
  await context.sync();
  if (workbook.readOnly) return { code: "read-only" };
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) return { code: "sheet-missing", sheet: name };
    if (sheet.protection.protected) return { code: "sheet-protected", sheet: name };
    const filters = [sheet, ...sheet.tables.items].map(({ autoFilter }) => autoFilter);
    const isFiltered = filters.some(({ isDataFiltered }) => isDataFiltered);
    if (isFiltered) return { code: "sheet-filtered", sheet: name };
  }
  return null;
}
