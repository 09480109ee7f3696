import type { Workbook } from "@cj-tech-master/excelts";
import type { FilterConditions } from "../../workbook-file/filter-conditions";
import { readFilterConditions, writeFilterConditions } from "../../workbook-file/filter-conditions";
import { writeFilterNames } from "../../workbook-file/filter-names";
import { readAddinSettings, writeAddinSettings } from "../../workbook-file/addin-settings";
import { addPrefixes } from "../../workbook-file/function-prefixes";
import { openWorkbook } from "../../workbook-file/open-workbook";
import type { FilterColumns } from "./features/filter-columns";
import { readRuleParts, writeRuleParts } from "./features/rule-parts";
import { readTableFilters, writeTableFilters } from "./features/saved-table-filters";
import { nameStoredCharts } from "./stored-charts";
import { numberDrawings } from "./stored-drawings";

/** A workbook as it came from its file, with what the library does not keep of it. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly stored: Workbook;
  readonly filters: FilterConditions;
  /** By the tables' names. */
  readonly tableFilters: ReadonlyMap<string, FilterColumns>;
  /** Settings of add-ins: JSON text by name. */
  readonly settings: ReadonlyMap<string, string>;
}

/** The settings of the add-in that a saved file is to hold. */
export interface SettingsToSave {
  readonly addin: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Opens an .xlsx file. Throws `OpenError` (code) when it is none or cannot be read. */
export async function readBookFile(bytes: Uint8Array): Promise<OpenedFile> {
  const stored = await openWorkbook(bytes);
  await readRuleParts(bytes, stored);
  const filters = await readFilterConditions(bytes, stored);
  const hasTables = stored.worksheets.some((sheet) => sheet.getTables().length > 0);
  const tableFilters = hasTables ? await readTableFilters(bytes) : new Map<string, FilterColumns>();
  return { bytes, stored, filters, tableFilters, settings: await readAddinSettings(bytes) };
}

/** The workbook as an .xlsx file; keeps what the file held that we do not model. */
export async function writeBookFile(
  stored: Workbook,
  filters: Pick<OpenedFile, "filters" | "tableFilters">,
  activeTab: number,
  settings: SettingsToSave,
): Promise<Uint8Array> {
  const view = viewOf(stored);
  stored.views = [
    view === undefined
      ? { x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab, visibility: "visible" }
      : { ...view, activeTab },
  ];
  numberDrawings(stored.worksheets);
  const written = new Uint8Array(await stored.xlsx.writeBuffer());
  const bytes = await nameStoredCharts(written, stored.worksheets);
  const whole = await writeRuleParts(bytes, stored);
  const filtered = await writeFilterConditions(whole, stored, filters.filters);
  const tables = await writeTableFilters(filtered, filters.tableFilters);
  const named = await addPrefixes(await writeFilterNames(tables));
  return writeAddinSettings(named, settings.values, settings.addin);
}

/** Undefined in a file that has no view, whatever the library's types say. */
export function viewOf(stored: Workbook): Workbook["views"][number] | undefined {
  return (stored.views as Workbook["views"] | undefined)?.[0];
}
