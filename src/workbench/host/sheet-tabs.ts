import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { parseRange } from "../../core/sheet/address";
import { renameTableInFormula } from "./features/table-names";
import { placeTable } from "./features/tables";
import { renameSheetInFormula } from "./formula-locale";
import { followSheetState } from "./shift-sheet-state";
import type { SheetState } from "./sheet-state";
import { readSheetState, writeSheetState } from "./sheet-state";
import { followName } from "./structure-edit";

type StoredName = Workbook["definedNames"]["model"][number];

/**
 * Adds a copy of a sheet at the end. Formulas that name the sheet they stand on name the copy
 * (assumed), and those that name its tables name the copies. Pictures are not copied.
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
  const tables = source.getTables().map(({ table }) => ({
    model: structuredClone(table),
    name: nameOfTableCopy(stored, table.name),
  }));
  const own = followSheetState(readSheetState(source), (formula) =>
    tables.reduce(
      (text, table) => renameTableInFormula(text, table.model.name, table.name),
      renameSheetInFormula(formula, source.name, name),
    ),
  );
  const state = withOwnRules(own);
  // Adding a table writes its words and totals into the cells, so that the cells come after.
  for (const table of tables) {
    copy.addTable({ ...table.model, name: table.name, displayName: table.name, rows: [] });
  }
  writeSheetState(copy, readSheetState(copy), state);
  for (const [index, { table }] of copy.getTables().entries()) {
    const range = parseRange(tables[index]?.model.tableRef ?? "");
    if (range !== null) placeTable(table, range);
  }
  return copy;
}

/**
 * Gives a copied sheet the names that belong to the sheet it was copied from, and names of its own in
 * place of those of the workbook that stand for cells of that sheet (assumed: as the ribbon does).
 */
export function copySheetNames(stored: Workbook, source: Worksheet, copy: Worksheet): void {
  const [from, to] = [source, copy].map((sheet) => stored.worksheets.indexOf(sheet));
  const names = stored.definedNames.model;
  const local = names.filter(
    ({ localSheetId }) => localSheetId !== undefined && localSheetId === from,
  );
  const hasOwn = ({ name }: StoredName): boolean =>
    local.some((each) => each.name.toLowerCase() === name.toLowerCase());
  const shared = names.filter(
    (each) => each.localSheetId === undefined && !hasOwn(each) && isOnSheet(each, source.name),
  );
  const own = [...local, ...shared];
  const copied = own.map((each) => ({
    ...followName(each, (formula) => renameSheetInFormula(formula, source.name, copy.name)),
    ...(to === undefined ? {} : { localSheetId: to }),
  }));
  stored.definedNames.model = [...names, ...copied];
}

/** True when every cell the name stands for is on that sheet. */
function isOnSheet(name: StoredName, sheet: string): boolean {
  const { ranges, formulaExpression, rawText } = name;
  if (formulaExpression !== undefined || rawText !== undefined || ranges.length === 0) return false;
  const isOn = (range: string): boolean =>
    renameSheetInFormula(range, sheet, `${sheet}_`) !== range;
  return ranges.every(isOn);
}

/** Names of tables are unique within a workbook: «Заходи» is copied as «Заходи2». */
function nameOfTableCopy(stored: Workbook, name: string): string {
  const taken = stored.worksheets.flatMap((sheet) =>
    sheet.getTables().map(({ table }) => table.name.toLowerCase()),
  );
  for (let number = 2; ; number++) {
    const candidate = `${name}${String(number)}`;
    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
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

/** Puts a sheet back that was taken out of the workbook; the library has no way of its own. */
export function putStoredSheet(stored: Workbook, sheet: Worksheet): void {
  const { _worksheets: sheets } = stored as unknown as { readonly _worksheets: Worksheet[] };
  if (sheets[sheet.id] !== undefined) sheet.id = stored.nextId;
  sheets[sheet.id] = sheet;
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
