import type { TableName } from "../edits/proposal";
import type { Language } from "./format";
import { capitalised } from "./format";

/** «звіт.xlsx, аркуш «9 міс», A8», without a file or a cell where it has none. */
export function tableWords({ file, sheet, cell }: TableName, language: Language): string {
  const named = language === "uk" ? `аркуш «${sheet}»` : `sheet “${sheet}”`;
  return [file, named, cell].filter((part) => part !== null).join(", ");
}

/** The same where it begins a sentence; a file keeps its name as it is. */
export function tableAtStart(name: TableName, language: Language): string {
  const words = tableWords(name, language);
  return name.file === null ? capitalised(words) : words;
}
