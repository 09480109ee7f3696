import type { TableRow } from "./model";
import type { MoneyColumn } from "./table-columns";
import { moneyOf } from "./model";
import type { KnownLine } from "./row-kinds";
import { isIncluded, isTotalLabel, saysIncluding } from "./row-words";

/** Rows within which a broken row repeats the figures of its neighbour on the page. */
const NEAR = 6;

/** What a row is among its neighbours, by row of the sheet. */
interface Settled {
  readonly parts: Map<number, number>;
  readonly repeats: Map<number, number>;
}

/**
 * Settles which rows are inside another row's sum, and which only repeat another row's figures.
 * Numbers alone do not decide: X contains X.n only if its text says «в т. ч.» or its figures equal
 * their sum in every filled column. Rows of one measure by source are parts of the row that says
 * «всього».
 *
 * @returns for each row of the sheet the row that contains it, and the row whose figures it repeats
 */
export function settle(lines: readonly KnownLine[]): Settled {
  const repeats = findRepeats(lines);
  const parts = new Map<number, number>();
  const own = lines.filter(({ kind, row }) => kind === "measure" && !repeats.has(row));
  own.forEach((line, index) => {
    for (const children of [
      sourcesOf(own, index),
      includedIn(own, index),
      childrenOf(own, index),
    ]) {
      if (children.length === 0 || parts.has(line.row)) continue;
      if (contains(line, children)) children.forEach((child) => parts.set(child.row, line.row));
    }
  });
  // A part's own parts hang on to it: children are found before their children.
  childPasses(own, parts);
  return { parts, repeats };
}

function childPasses(own: readonly KnownLine[], parts: Map<number, number>): void {
  own.forEach((line, index) => {
    if (!parts.has(line.row)) return;
    const children = childrenOf(own, index).filter(({ row }) => parts.get(row) === undefined);
    if (children.length > 0 && contains(line, children)) {
      children.forEach((child) => parts.set(child.row, line.row));
    }
  });
}

function contains(line: KnownLine, children: readonly KnownLine[]): boolean {
  const words = `${line.texts.measure?.text ?? ""} ${line.texts.task?.text ?? ""}`;
  const says =
    saysIncluding(words) || saysTotal(line) || children.some((child) => isIncluded(nameOf(child)));
  // «В тому числі» over a row without money of its own names no sum that its lines could be inside.
  const anything = columnsOf(line).some((column) => line.money[column]?.kopiykas !== 0);
  return anything && (says || equalsSum(line, children));
}

function saysTotal({ texts }: KnownLine): boolean {
  return texts.fundingSource !== undefined && isTotalLabel(texts.fundingSource.text);
}

function nameOf({ texts }: KnownLine): string {
  return texts.measure?.text ?? texts.task?.text ?? "";
}

/** Rows right below that carry on one measure for other sources. */
function sourcesOf(own: readonly KnownLine[], index: number): readonly KnownLine[] {
  const line = own[index];
  if (line?.texts.fundingSource === undefined || !saysTotal(line)) return [];
  const rows: KnownLine[] = [];
  for (const next of own.slice(index + 1, index + 12)) {
    const named = next.texts.measure !== undefined && !next.texts.measure.inherited;
    if (next.number !== null || named || next.texts.fundingSource === undefined) break;
    rows.push(next);
  }
  return rows;
}

/** Rows without a number right below that begin with «у т. ч.», or with a dash under such words. */
function includedIn(own: readonly KnownLine[], index: number): readonly KnownLine[] {
  const line = own[index];
  if (line === undefined || isIncluded(nameOf(line))) return [];
  const rows: KnownLine[] = [];
  for (const next of own.slice(index + 1, index + 60)) {
    const name = nameOf(next);
    const inside =
      isIncluded(name) ||
      ((rows.length > 0 || saysIncluding(nameOf(line))) && /^[-–—•]/.test(name));
    if (next.number !== null || !inside) break;
    rows.push(next);
  }
  return rows;
}

/** Rows numbered X.n below the row numbered X, up to the first that is numbered otherwise. */
function childrenOf(own: readonly KnownLine[], index: number): readonly KnownLine[] {
  const parent = own[index]?.number ?? null;
  if (parent === null) return [];
  const children: KnownLine[] = [];
  for (let at = index + 1; at < own.length; at++) {
    const row = own[at];
    const parts = row?.number ?? null;
    if (row === undefined || parts === null || !parent.every((part, i) => parts[i] === part)) break;
    if (parts.length === parent.length + 1) children.push(row);
    if (parts.length <= parent.length) break;
  }
  return children;
}

function columnsOf(line: KnownLine): readonly MoneyColumn[] {
  const columns = Object.keys(line.money) as MoneyColumn[];
  return columns.filter((column) => line.money[column]?.kopiykas != null);
}

function equalsSum(line: KnownLine, children: readonly KnownLine[]): boolean {
  const filled = columnsOf(line);
  const anything = filled.some((column) => line.money[column]?.kopiykas !== 0);
  return (
    anything && filled.every((column) => line.money[column]?.kopiykas === sumOf(children, column))
  );
}

/**
 * Rows that a page break left over: without a number, their words begin in the middle of a sentence,
 * and their figures are all those of a row near by.
 */
function findRepeats(lines: readonly KnownLine[]): Map<number, number> {
  const repeats = new Map<number, number>();
  lines.forEach((line, index) => {
    if (line.kind !== "measure" || line.number !== null || !beginsInside(nameOf(line))) return;
    const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    const same = near.find(
      (other) => other !== line && other.number !== null && sameFigures(line, other),
    );
    if (same !== undefined) repeats.set(line.row, same.row);
  });
  return repeats;
}

/** A small letter, or a dash of a list that the row above begins. */
function beginsInside(text: string): boolean {
  return /^[\p{Ll}\-–—,;)]/u.test(text.trim());
}

function sameFigures(a: KnownLine, b: KnownLine): boolean {
  const filled = columnsOf(a);
  const telling = filled.filter((column) => a.money[column]?.kopiykas !== 0);
  return (
    telling.length >= 2 &&
    filled.every((column) => a.money[column]?.kopiykas === b.money[column]?.kopiykas)
  );
}

/** Sum of a column in kopiykas; rows without a figure count nothing. */
export function sumOf(rows: readonly Pick<TableRow, "money">[], column: MoneyColumn): number {
  return rows.reduce((sum, row) => sum + (row.money[column]?.kopiykas ?? 0), 0);
}

/** True when a row's figure of a column is filled in. */
export function isFilled(row: TableRow, column: MoneyColumn): boolean {
  const figure = moneyOf(row, column);
  return figure !== null && figure.reading !== "blank";
}
