import type { SheetSnapshot } from "../sheet/snapshot";
import { settle } from "./nesting";
import type { RowKind, TableRow, TextField } from "./model";
import type { Layout } from "./read-lines";
import { readLine } from "./read-lines";
import type { KnownLine } from "./row-kinds";
import { captionLine, isNoteLine, kindOf } from "./row-kinds";
import { isTableTitle, scopeWords } from "./row-words";

/** A page break leaves a blank row or two inside a table; more end it. */
const MOST_BLANK_ROWS = 3;

/** What may stand at the foot of a page before the table goes on. */
const PENDING: ReadonlySet<RowKind> = new Set<RowKind>(["caption", "direction", "task"]);

/** True rows of a header that comes again on the next page, counted from the row; 0 where none does. */
export type HeaderAgain = (row: number) => number;

/**
 * The rows from `from` to `to` that belong to a table: until blank rows, until words after a gap or a
 * total that no more figures follow (a signature block, notes), or until its header begins another.
 */
export function gatherLines(
  sheet: SheetSnapshot,
  layout: Layout,
  from: number,
  to: number,
  headerAgain: HeaderAgain,
): readonly KnownLine[] {
  const lines: KnownLine[] = [];
  const executors = new Set<string>();
  // In a table of resources the sources are the lines.
  const splits = layout.columns.measure !== undefined || layout.columns.task !== undefined;
  // Rows after a gap: they belong to the table if figures follow.
  let doubtful: KnownLine[] = [];
  let blank = 0;
  for (let row = from; row <= to; row++) {
    const height = headerAgain(row);
    if (height > 0) {
      if (!goesOnUnderHeader(lines, doubtful)) return lines;
      lines.push(...doubtful, ...captionLines(sheet, layout, row, height));
      doubtful = [];
      blank = 0;
      row += height - 1;
      continue;
    }
    const line = readLine(sheet, layout, row);
    const known =
      line === null ? null : kindOf(line, above(lines, doubtful), splits ? executors : null);
    if (known === null) {
      blank++;
      if (blank > MOST_BLANK_ROWS) return lines;
      continue;
    }
    const afterGap =
      blank > 0 || doubtful.length > 0 || lines.at(-1)?.kind === "total" || isNoteLine(known);
    blank = 0;
    if (afterGap && !goesOn(known)) {
      doubtful.push(known);
    } else {
      lines.push(...doubtful, known);
      doubtful = [];
      for (const executor of executorOf(known)) executors.add(executor);
    }
  }
  return lines;
}

function captionLines(
  sheet: SheetSnapshot,
  layout: Layout,
  row: number,
  height: number,
): readonly KnownLine[] {
  return Array.from({ length: height }, (_, at) => readLine(sheet, layout, row + at)).flatMap(
    (line) => (line === null ? [] : [captionLine(line)]),
  );
}

/**
 * The header comes again in the middle of a table: above it stands a line or a category's title, or a
 * category's total. The total of the whole table, or other words, end it.
 */
function goesOnUnderHeader(lines: readonly KnownLine[], doubtful: readonly KnownLine[]): boolean {
  if (doubtful.some((line) => !PENDING.has(line.kind) || beginsTitle(line))) return false;
  const last = lines.findLast(({ kind }) => kind !== "caption");
  if (last === undefined || last.kind === "heading") return false;
  if (last.kind !== "total") return true;
  const words = scopeWords(last.labels[0]?.text ?? "");
  if (words !== null) return words !== "table";
  if (goesOnCounting(lines, doubtful)) return true;
  const before = lines.slice(0, lines.indexOf(last));
  const title = before.findLastIndex(({ kind }) => kind === "direction" || kind === "task");
  const total = before.findLastIndex(({ kind }) => kind === "total");
  return title > total;
}

/** «Розділ 2» right above the header, after «Розділ 1»: whatever total stands between, it is a category's. */
function goesOnCounting(lines: readonly KnownLine[], doubtful: readonly KnownLine[]): boolean {
  const isDirection = ({ kind }: KnownLine): boolean => kind === "direction";
  const [before, next] = [lines.findLast(isDirection), doubtful.find(isDirection)];
  const [first, ...deeper] = before?.titleNumber ?? [];
  const [second, ...more] = next?.titleNumber ?? [];
  if (first === undefined || deeper.length + more.length > 0) return false;
  return second === first + 1;
}

function executorOf({ texts, kind }: KnownLine): readonly string[] {
  return kind === "measure" && texts.executor !== undefined
    ? [texts.executor.text.toLowerCase()]
    : [];
}

/** «Звіт про…», «Програма …»: the title of another table, wherever it stands. */
function beginsTitle({ kind, labels }: KnownLine): boolean {
  return kind !== "caption" && labels.some(({ text }) => isTableTitle(text));
}

/** The row above that is no caption. */
function above(
  lines: readonly KnownLine[],
  doubtful: readonly KnownLine[],
): Pick<KnownLine, "kind" | "scope"> | null {
  const isRow = ({ kind }: KnownLine): boolean => kind !== "caption";
  return doubtful.findLast(isRow) ?? lines.findLast(isRow) ?? null;
}

/**
 * Words in a money column may be a signature: only a figure that can be read, or a numbered row, goes
 * on with a table.
 */
function goesOn({ money, number, kind }: KnownLine): boolean {
  const figures = Object.values(money);
  return figures.some(
    ({ amount, reading }) =>
      amount !== null || (number !== null && reading !== "blank" && kind !== "caption"),
  );
}

/** The rows as a table has them: with what is inside what, and how deep. */
export function intoRows(lines: readonly KnownLine[]): readonly TableRow[] {
  const { parts, repeats } = settle(lines);
  const levels = new LevelKeeper();
  return lines.map((line) => {
    const { titleNumber } = line;
    const kind: RowKind = parts.has(line.row)
      ? "part"
      : repeats.has(line.row)
        ? "continuation"
        : line.kind;
    const isTitle = kind === "direction" || kind === "task" || kind === "heading";
    const number = isTitle ? titleNumber : line.number;
    const { level, parent } = levels.place({ ...line, kind, number });
    return {
      row: line.row,
      texts: line.texts,
      money: line.money,
      percent: line.percent,
      scope: line.scope,
      shift: line.shift,
      hidden: line.hidden,
      kind,
      label: labelOf(line, kind),
      number,
      level,
      parent: parts.get(line.row) ?? parent,
      repeats: repeats.get(line.row) ?? null,
    };
  });
}

/** The words by which a total or a title goes, wherever in its row they stand. */
function labelOf({ labels, money, percent }: KnownLine, kind: RowKind): TextField | null {
  if (kind === "measure" || kind === "part") return null;
  const [first] = labels;
  if (first !== undefined) return { cell: first.cell, text: first.text, inherited: false };
  const figures = [...Object.values(money), ...(percent === null ? [] : [percent])];
  const figure = figures.find(({ label }) => label !== "");
  return figure === undefined ? null : { cell: figure.cell, text: figure.label, inherited: false };
}

/** Keeps the titles above a row, outermost first. */
class LevelKeeper {
  private titles: { readonly row: number; readonly level: number }[] = [];

  place({ row, kind, number }: Pick<KnownLine, "row" | "kind" | "number">): {
    readonly level: number;
    readonly parent: number | null;
  } {
    if (kind === "direction" || kind === "task") {
      const level = number?.length ?? (kind === "direction" ? 1 : 2);
      this.titles = this.titles.filter((title) => title.level < level);
      const parent = this.titles.at(-1)?.row ?? null;
      this.titles.push({ row, level });
      return { level, parent };
    }
    const inside = this.titles.at(-1);
    if (kind === "measure" || kind === "part") {
      return { level: number?.length ?? (inside?.level ?? 0) + 1, parent: inside?.row ?? null };
    }
    return { level: 1, parent: null };
  }
}
