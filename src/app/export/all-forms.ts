import type { ExportForm, ExportFormId } from "./export-form";

/** Every form that there is, by name. */
export const EXPORT_FORMS: Readonly<Partial<Record<ExportFormId, ExportForm>>> = {};
