import { compareCells } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { textCells } from "../../../core/sheet/written-cells";
import type { NameEntry, Profile } from "../../../core/lint/profile";
import type { PlacedTable } from "../../../core/lint/rule";
import type { Misspelling } from "./misspelling";
import { sameSpelling, usualApostrophe, withApostrophe } from "./misspelling";

/** A name may differ in so large a part of its letters and still be meant. */
const MEANT = 0.15;

/**
 * Names of the profile's dictionary that are written otherwise: by a spelling known as wrong, with «із»
 * for «з» or another apostrophe than the workbook uses, and programmes' titles a few letters off.
 */
export function namesByDictionary(
  sheets: readonly SheetSnapshot[],
  tables: readonly PlacedTable[],
  { dictionary }: Profile,
): readonly Misspelling[] {
  const entries = [...dictionary.programmes, ...dictionary.executors];
  const found = entries.flatMap((entry) => misspelt(sheets, entry));
  const titles = tables.flatMap(({ table: { sheet, title } }): readonly Misspelling[] => {
    const { programme } = title;
    if (
      programme === null ||
      found.some((each) => each.sheet === sheet && each.cell === programme.cell)
    )
      return [];
    const meant = dictionary.programmes.find((entry) => isMeant(programme.name, entry));
    if (meant === undefined || !programme.text.includes(programme.name)) return [];
    return [{ sheet, cell: programme.cell, wrong: programme.name, right: meant.name }];
  });
  const other = titles.filter(
    (title) =>
      !found.some(
        (each) => each.sheet === title.sheet && compareCells(each.cell, title.cell) === 0,
      ),
  );
  return [...found, ...other];
}

function misspelt(sheets: readonly SheetSnapshot[], entry: NameEntry): readonly Misspelling[] {
  const pattern = patternOf(entry);
  const mayHold = hintOf(entry);
  const matches = sheets.flatMap((sheet) =>
    textCells(sheet).flatMap(({ cell, text: whole }) =>
      mayHold(whole)
        ? [...whole.matchAll(pattern)].map(([text]) => ({ sheet: sheet.name, cell, text }))
        : [],
    ),
  );
  const mark = usualApostrophe(matches.map(({ text }) => text));
  const right = withApostrophe(entry.name, mark);
  const accepted = entry.accepted.map((name) => withApostrophe(name, mark));
  return matches
    .filter(({ text }) => ![right, ...accepted].some((name) => sameSpelling(name, text)))
    .map(({ sheet, cell, text }) => ({ sheet, cell, wrong: text, right }))
    .toSorted((a, b) => compareCells(a.cell, b.cell));
}

/** False for most texts that cannot hold a name in any spelling: asked of every cell of a long sheet. */
function hintOf({ name, accepted, wrong }: NameEntry): (text: string) => boolean {
  const hints = [name, ...accepted, ...wrong].map((spelling) => {
    const words = spelling.toLowerCase().split(/\s+/);
    const plain = words.filter((word) => !FREE.test(word));
    const longest = plain.reduce((best, word) => (word.length > best.length ? word : best), "");
    return { longest, least: words.join(" ").length - words.length };
  });
  const least = Math.min(...hints.map((hint) => hint.least));
  return (text) => {
    if (text.length < least) return false;
    const lower = text.toLowerCase();
    return hints.some(({ longest }) => lower.includes(longest));
  };
}

/** Words that may be written in more ways than one. */
const FREE = /['’ʼ`]|^(?:з|із|зі)$/i;

/** The name, what is accepted for it and what is known as wrong, in any apostrophe and case. */
function patternOf({ name, accepted, wrong }: NameEntry): RegExp {
  const spellings = [...accepted, ...wrong, name].toSorted((a, b) => b.length - a.length);
  const parts = spellings.map((spelling) =>
    spelling
      .split(/\s+/)
      .map((word) => (/^(з|із|зі)$/i.test(word) ? "(?:з|із|зі)" : escaped(word)))
      .join("\\s+"),
  );
  return new RegExp(`(?<![\\p{L}])(?:${parts.join("|")})(?![\\p{L}])`, "giu");
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’ʼ`]/g, "['’ʼ`]");
}

function isMeant(name: string, { name: right, accepted }: NameEntry): boolean {
  if ([right, ...accepted].some((each) => sameSpelling(each, name))) return false;
  return distance(name.toLowerCase(), right.toLowerCase()) <= right.length * MEANT;
}

/** Letters to add, take away or change to make one text of the other. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
