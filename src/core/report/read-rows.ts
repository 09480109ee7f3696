import type { SheetSnapshot } from "../sheet/snapshot";
import { settle } from "./nesting";
import type { RowKind, TableRow, TextField } from "./model";
import type { Layout } from "./read-lines";
import { readLine } from "./read-lines";
import type { KnownLine } from "./row-kinds";
import { kindOf } from "./row-kinds";

/** A page break leaves a blank row or two inside a table; more end it. */
const MOST_BLANK_ROWS = 3;

/** Rows of a table that are still being gathered: a table may go on under a repeated header. */
export interface Gathered {
  readonly lines: readonly KnownLine[];
  /** The table has ended before the rows did. */
  readonly ended: boolean;
}

/**
 * The rows from `from` to `to` that belong to a table: until blank rows, or words after a gap or a
 * total that no more figures follow (a signature block, notes).
 *
 * @param before rows of the table that were gathered already
 */
export function gatherLines(
  sheet: SheetSnapshot,
  layout: Layout,
  from: number,
  to: number,
  before: readonly KnownLine[],
): Gathered {
  const lines: KnownLine[] = [...before];
  const executors = new Set(before.flatMap((line) => executorOf(line)));
  // Rows after a gap: they belong to the table if figures follow.
  let doubtful: KnownLine[] = [];
  let blank = 0;
  for (let row = from; row <= to; row++) {
    const line = readLine(sheet, layout, row);
    const known = line === null ? null : kindOf(line, above([...lines.slice(-3), ...doubtful]), executors);
    if (known === null) {
      blank++;
      if (blank > MOST_BLANK_ROWS) return { lines, ended: true };
      continue;
    }
    const afterGap = blank > 0 || doubtful.length > 0 || lines.at(-1)?.kind === "total";
    blank = 0;
    if (afterGap && !goesOn(known)) {
      doubtful.push(known);
    } else {
      lines.push(...doubtful, known);
      doubtful = [];
      for (const executor of executorOf(known)) executors.add(executor);
    }
  }
  return { lines: [...lines, ...captionsOf(doubtful)], ended: doubtful.some(({ kind }) => kind !== "caption") };
} // prettier-ignore

/** A caption at the end may stand over the rows of the next page. */
function captionsOf(lines: readonly KnownLine[]): readonly KnownLine[] {
  return lines.every(({ kind }) => kind === "caption") ? lines : [];
}

function executorOf({ texts, kind }: KnownLine): readonly string[] {
  return kind === "measure" && texts.executor !== undefined
    ? [texts.executor.text.toLowerCase()]
    : [];
}

function above(lines: readonly KnownLine[]): Pick<KnownLine, "kind" | "scope"> | null {
  return lines.findLast(({ kind }) => kind !== "caption") ?? null;
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
    const { labels: _labels, titleNumber, ...read } = line;
    const kind: RowKind = parts.has(line.row)
      ? "part"
      : repeats.has(line.row)
        ? "continuation"
        : line.kind;
    const isTitle = kind === "direction" || kind === "task" || kind === "heading";
    const number = isTitle ? titleNumber : line.number;
    const { level, parent } = levels.place({ ...line, kind, number });
    return {
      ...read,
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
