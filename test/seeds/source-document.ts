import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../shared/seeds");

/**
 * The text of a printed document, or null in a checkout that has no source documents beside it:
 * they are not ours to publish.
 *
 * @param document its number, 002 being the nine-month table of 2018
 */
export function readSourceDocument(document = "002"): string | null {
  if (!existsSync(FOLDER)) return null;
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${document}_`));
  return name === undefined ? null : readFileSync(join(FOLDER, name), "utf8");
}

/** The cells of the printed table: each stands after a line break and a tabulator. */
export function cellsOf(source: string): readonly string[] {
  return source.split("\n\t").map((cell) => cell.replace(/^\n+|\n+$/g, ""));
}

/** One space for each break of a line: those of the printed table come from its narrow columns. */
export function joinLines(text: string): string {
  return text.replace(/ *\n */g, " ");
}

/** Words and figures of a text with one space between, before and after them, in small letters. */
export function wordsOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll("'", "’")
      .match(/[\p{L}\d#’-]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** Runs of six words of a text that a source has word for word: whole phrases carried over. */
export function phrasesCarriedOver(text: string, source: string): readonly string[] {
  const own = wordsOf(text).trim().split(" ");
  const printed = wordsOf(source);
  return own
    .slice(0, Math.max(0, own.length - 5))
    .map((_, first) => own.slice(first, first + 6).join(" "))
    .filter((phrase) => printed.includes(` ${phrase} `));
}
