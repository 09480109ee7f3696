import { cleanText } from "./clean-text";

/** Marks that turn the direction of what follows, by the mark that ends them. */
const ENDS: Readonly<Record<string, string>> = {
  "\u202A": "\u202C",
  "\u202B": "\u202C",
  "\u202D": "\u202C",
  "\u202E": "\u202C",
  "\u2066": "\u2069",
  "\u2067": "\u2069",
  "\u2068": "\u2069",
};
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/;

/** Words of a cell inside a sentence of ours: on one line, and ending the directions they begin. */
export function quotable(text: string): string {
  return withEnds(cleanText(text).replace(/\s+/g, " ").trim());
}

/** A sentence of ours with words of cells in «quotes»: none of them turns what comes after it. */
export function harmless(sentence: string): string {
  if (!DIRECTIONS.test(sentence)) return sentence;
  return sentence.split("»").map(withEnds).join("»");
}

/** A text whose marks of direction all end with it; nothing of it is left out. */
function withEnds(text: string): string {
  const open: string[] = [];
  for (const character of DIRECTIONS.test(text) ? text : "") {
    const end = ENDS[character];
    if (end !== undefined) open.push(end);
    else if (open.at(-1) === character) open.pop();
  }
  return text + open.reverse().join("");
}
