import type { CellAddress } from "../../../core/sheet/address";

/** A name as it stands in a cell, and as it should. */
export interface Misspelling {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly wrong: string;
  readonly right: string;
}

const APOSTROPHE = /['’ʼ`]/g;
const [LATIN, CYRILLIC] = ["abceikmhoptxy", "авсеікмнортху"];

/** A word without what may differ by mistake: its case, apostrophe, «із» for «з», Latin look-alikes. */
export function folded(word: string): string {
  const plain = word.toLowerCase().replace(APOSTROPHE, "'");
  if (plain === "із" || plain === "зі") return "з";
  return [...plain].map((letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join("");
}

/** The apostrophe that is used most; null where there is none. */
export function usualApostrophe(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const mark of texts.flatMap((text) => text.match(APOSTROPHE) ?? [])) {
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** The text with another apostrophe. */
export function withApostrophe(text: string, mark: string | null): string {
  return mark === null ? text : text.replace(APOSTROPHE, mark);
}

/** «із» or «зі» where the name has «з»: a matter of sound, which changes no name. */
export function onlySounds({ wrong, right }: Misspelling): boolean {
  const plain = (text: string): string => text.replace(/(?<=\s)(?:із|зі)(?=\s)/gi, "з");
  return sameSpelling(plain(wrong), plain(right));
}

/** A text without what spelling leaves free: its case and the number of spaces. */
export function plainSpelling(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Equal but for case and the number of spaces. */
export function sameSpelling(a: string, b: string): boolean {
  return plainSpelling(a) === plainSpelling(b);
}
