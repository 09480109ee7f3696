import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../../shared/seeds");

/**
 * The text of the printed report, or null in a checkout that has no source documents beside it:
 * they are not ours to publish.
 */
export function readSourceDocument(): string | null {
  if (!existsSync(FOLDER)) return null;
  const name = readdirSync(FOLDER).find((file) => file.startsWith("002_"));
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
