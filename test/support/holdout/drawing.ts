import type { Page } from "../drawn-sheet";
import type { Expectation, ExpectedTable } from "./expectation";

/** One hold-out: its sheets as somebody drew them up, and what there is to read in them. */
export interface Drawing {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly pages: readonly Page[];
  readonly expectation: Expectation;
}

/** A drawing whose pages without a table are to be left alone. */
export function drawing(
  name: string,
  pages: readonly Page[],
  tables: readonly ExpectedTable[],
): Drawing {
  const leftAlone = pages
    .map((page) => page.name)
    .filter((sheet) => tables.every((table) => table.sheet !== sheet));
  return { name, pages, expectation: { tables, leftAlone } };
}

/** A record without some of its keys: what the drawing leaves open is not asked. */
export function without<T extends object, K extends keyof T>(
  record: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const left = { ...record };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}
