import { CSV_FORM, JSON_FORM } from "./data-forms";
import type { ExportForm, ExportFormId } from "./export-form";
import { XLSX_FORM } from "./xlsx-form";

/** Every form that there is, by name. */
export const EXPORT_FORMS: Readonly<Partial<Record<ExportFormId, ExportForm>>> = {
  xlsx: XLSX_FORM,
  csv: CSV_FORM,
  json: JSON_FORM,
};
