import type { Language } from "../../core/texts/format";
import { EXPORT_EN } from "./export-en";
import type { ExportTexts } from "./export-texts";
import { EXPORT_UK } from "./export-uk";

export type { ExportTexts } from "./export-texts";

/** Words of the export, loaded with its screen. */
export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  uk: EXPORT_UK,
  en: EXPORT_EN,
};
