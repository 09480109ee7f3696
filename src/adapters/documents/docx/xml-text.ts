import { cleanText } from "../../../core/documents/clean-text";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as it stands between the tags of XML. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
