import { defineCommand } from "../../command";
import { OUTPUT_OPTIONS } from "../../deliver";
import { choice, day, flag, text } from "../../options";
import { exportFile } from "./export-file";
import { EXPORT_WORDS } from "./texts";

/** Options of `export`. */
export const EXPORT_OPTIONS = {
  to: choice("xlsx", "docx", "note", "set", "remarks", "csv", "json"),
  ...OUTPUT_OPTIONS,
  /** Only this sheet. */
  sheet: text,
  /** Formulas as formulas. */
  formulas: flag,
  /** Without the rows and columns that are hidden. */
  "drop-hidden": flag,
  profile: text,
  "as-of": day,
} as const;

export const EXPORT = defineCommand({
  name: "export",
  words: EXPORT_WORDS,
  options: EXPORT_OPTIONS,
  run: exportFile,
});
