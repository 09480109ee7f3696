import { defineCommand } from "../../command";
import { choice, day, flag, text } from "../../options";
import { exportFile } from "./export-file";
import { EXPORT_WORDS } from "./texts";

/** Options of `export`. */
export const EXPORT_OPTIONS = {
  to: choice("xlsx", "docx", "note", "set", "remarks", "csv", "json"),
  output: text,
  force: flag,
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
