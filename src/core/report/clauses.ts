import { oneLine } from "./header-words";

/** Marks that end a sentence; not the point of a date, of «міс.» or of initials. */
const ENDS = /(?<=[\p{L}»")]{3}|\d)[.!?;]+(?=\s+[\p{Lu}«"\d]|\s*$)|[\n\r]+/u;

/** The sentences of a text, each on one line, without their final mark. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(ENDS)
    .map((sentence) => oneLine(sentence).replace(/[.!?;]+$/, ""))
    .filter((sentence) => sentence !== "");
}
