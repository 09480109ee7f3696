import { CSV_FORM, JSON_FORM } from "./data-forms";
import { DOCX_FORM } from "./docx-form";
import type { ExportForm, ExportFormId } from "./export-form";
import { NOTE_FORM } from "./note-form";
import { REMARKS_FORM, REMARKS_XLSX_FORM } from "./remarks-forms";
import { SET_FORM } from "./set-form";
import { XLSX_FORM } from "./xlsx-form";

/** Every form that there is, by name. */
export const EXPORT_FORMS: Readonly<Record<ExportFormId, ExportForm>> = {
  xlsx: XLSX_FORM,
  docx: DOCX_FORM,
  note: NOTE_FORM,
  set: SET_FORM,
  remarks: REMARKS_FORM,
  "remarks-xlsx": REMARKS_XLSX_FORM,
  csv: CSV_FORM,
  json: JSON_FORM,
};
