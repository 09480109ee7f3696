import { cleanText } from "./clean-text";

/** Marks that turn the direction of what follows, up to the end of the paragraph. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words of a cell inside a sentence of ours: on one line, and without marks that would turn the direction
 * of the sentence after them.
 */
export function quotable(text: string): string {
  return cleanText(text).replace(DIRECTIONS, "").replace(/\s+/g, " ").trim();
}
