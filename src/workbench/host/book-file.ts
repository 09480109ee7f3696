import type { Workbook } from "@cj-tech-master/excelts";
import type { FilterConditions } from "../../workbook-file/filter-conditions";
import { readFilterConditions, writeFilterConditions } from "../../workbook-file/filter-conditions";
import { writeFilterNames } from "../../workbook-file/filter-names";
import { readAddinSettings, writeAddinSettings } from "../../workbook-file/addin-settings";
import { addPrefixes } from "../../workbook-file/function-prefixes";
import { openWorkbook } from "../../workbook-file/open-workbook";
import { readRuleParts, writeRuleParts } from "./features/rule-parts";
import { nameStoredCharts } from "./stored-charts";

/** A workbook as it came from its file, with what the library does not keep of it. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly stored: Workbook;
  readonly filters: FilterConditions;
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
  return { bytes, stored, filters, settings: await readAddinSettings(bytes) };
}

/** The workbook as an .xlsx file; keeps what the file held that we do not model. */
export async function writeBookFile(
  stored: Workbook,
  filters: FilterConditions,
  activeTab: number,
  settings: SettingsToSave,
): Promise<Uint8Array> {
  const view = viewOf(stored);
  stored.views = [
    view === undefined
      ? { x: 0, y: 0, width: 28800, height: 17000, firstSheet: 0, activeTab, visibility: "visible" }
      : { ...view, activeTab },
  ];
  const written = new Uint8Array(await stored.xlsx.writeBuffer());
  const bytes = await nameStoredCharts(written, stored.worksheets);
  const whole = await writeRuleParts(bytes, stored);
  const filtered = await writeFilterConditions(whole, stored, filters);
  const named = await addPrefixes(await writeFilterNames(filtered));
  return writeAddinSettings(named, settings.values, settings.addin);
}

/** Undefined in a file that has no view, whatever the library's types say. */
export function viewOf(stored: Workbook): Workbook["views"][number] | undefined {
  return (stored.views as Workbook["views"] | undefined)?.[0];
}
