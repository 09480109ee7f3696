import { SIX } from "../tables";

/** The six-column table with lines of a title from the third row on. */
export function titled(lines: readonly string[], rows: string): string {
  const above = lines.map((text, at) => `| ${at + 3} | ${text} |`).join("\n");
  return `
|   | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
${above}
${SIX.trim().split("\n").slice(2).join("\n")}${rows}`;
}
