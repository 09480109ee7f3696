import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { renameSheetInFormula } from "./formula-locale";
import { followSheetState } from "./shift-sheet-state";
import type { SheetState } from "./sheet-state";
import { readSheetState, writeSheetState } from "./sheet-state";

/**
 * Adds a copy of a sheet at the end. Formulas that name the sheet they stand on name the copy
 * (assumed). Tables and pictures are not copied: nothing of ours needs them.
 *
 * @param name a free name
 */
export function copyStoredSheet(stored: Workbook, source: Worksheet, name: string): Worksheet {
  const { properties, pageSetup, headerFooter, views, sheetProtection } = source;
  const copy = stored.addWorksheet(name);
  copy.properties = structuredClone(properties);
  copy.pageSetup = structuredClone(pageSetup);
  copy.headerFooter = structuredClone(headerFooter);
  // Undefined for a sheet read from a file without views, whatever the library's types say.
  copy.views = structuredClone((views as Worksheet["views"] | undefined) ?? []);
  copy.sheetProtection = structuredClone(sheetProtection);
  const own = followSheetState(readSheetState(source), (formula) =>
    renameSheetInFormula(formula, source.name, name),
  );
  writeSheetState(copy, readSheetState(copy), { ...withOwnRules(own), tables: new Map() });
  return copy;
}

/**
 * Puts the sheets in an order; names that belong to a sheet go with it.
 *
 * @param order the sheets as they are to stand; `before` as the file's names count them, with null
 *   for a sheet that is gone
 */
export function orderStoredSheets(
  stored: Workbook,
  before: readonly (Worksheet | null)[],
  order: readonly Worksheet[],
): void {
  const names = stored.definedNames.model.flatMap((name) => {
    if (name.localSheetId === undefined) return [name];
    const sheet = before[name.localSheetId] ?? null;
    const position = sheet === null ? -1 : order.indexOf(sheet);
    return position < 0 ? [] : [{ ...name, localSheetId: position }];
  });
  for (const [position, sheet] of order.entries()) sheet.orderNo = position;
  stored.definedNames.model = names;
}

/** «Звіт (2)», «Звіт (3)» and so on, cut to the 31 letters a name may have. */
export function nameOfCopy(name: string, isTaken: (name: string) => boolean): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${String(number)})`;
    const candidate = base.slice(0, 31 - ending.length) + ending;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Two sheets must not share the objects of their conditional formats. */
function withOwnRules(state: SheetState): SheetState {
  return {
    ...state,
    rules: state.rules.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(({ rule, formulas }) => ({ rule: structuredClone(rule), formulas })),
    })),
  };
}
