import type { Block, TableRow, TotalScope } from "./model";
import { sourceOf } from "./header-words";
import { scopeWords } from "./row-words";

/** A category while its rows are read: what stands in it so far. */
interface Section {
  readonly heading: TableRow | null;
  readonly level: number;
  readonly lines: SummedRows;
  /** Totals of the categories inside it. */
  readonly totals: TableRow[];
  /** A total at its head, waiting for the rows under it. */
  above: TableRow | null;
  /** A category of the same level before it had rows and no total of its own. */
  readonly afterOpen: boolean;
}

/** Rows with their sums as they grow: a long table has thousands of totals, each asks for them. */
class SummedRows {
  readonly rows: TableRow[] = [];
  private readonly sums = new Map<string, number>();

  add(row: TableRow): void {
    this.rows.push(row);
    for (const [column, { kopiykas }] of Object.entries(row.money)) {
      if (kopiykas !== null) this.sums.set(column, (this.sums.get(column) ?? 0) + kopiykas);
    }
  }

  /** True when a total's every filled figure is the sum of these rows. */
  makeUp({ money }: TableRow): boolean {
    const filled = Object.entries(money).filter(([, { kopiykas }]) => kopiykas !== null);
    return (
      filled.length > 0 &&
      filled.every(([column, { kopiykas }]) => kopiykas === (this.sums.get(column) ?? 0))
    );
  }
}

/**
 * What each total row adds up: the category it closes or heads, or the whole table. Its words decide,
 * then the titles above it, then which of the two sums its figures are.
 */
export function intoBlocks(rows: readonly TableRow[]): readonly Block[] {
  return new BlockBuilder(rows).build();
}

class BlockBuilder {
  private readonly table: Section = newSection(null, 0, false);
  private readonly open: Section[] = [this.table];
  private readonly blocks: Block[] = [];
  /** Rows since the last total of any kind. */
  private since = new SummedRows();
  /** Rows that no title stands above. */
  private untitled = 0;

  /** What the totals inside the table are called. */
  private readonly totalWords = new Set<string>();
  /** Row of the last measure of the table. */
  private readonly lastMeasure: number;

  constructor(private readonly rows: readonly TableRow[]) {
    this.lastMeasure = rows.findLast(({ kind }) => kind === "measure")?.row ?? -1;
  }

  build(): readonly Block[] {
    for (const row of this.rows) {
      if (row.kind === "direction" || row.kind === "task" || row.kind === "heading") {
        this.enter(row);
      } else if (row.kind === "measure") {
        this.since.add(row);
        if (this.open.length === 1) this.untitled++;
        for (const section of this.open) section.lines.add(row);
      } else if (row.kind === "total") {
        this.total(row);
      }
    }
    while (this.open.length > 1) this.leave();
    this.finishTable();
    return this.blocks.toSorted((a, b) => order(a) - order(b));
  }

  private enter(heading: TableRow): void {
    const level = levelOf(heading);
    let afterOpen = false;
    while (this.innermost().level >= level && this.open.length > 1)
      afterOpen = this.leave() || afterOpen;
    this.since = new SummedRows();
    const section = newSection(heading, level, afterOpen);
    // The sums beside a title are the category's total.
    if (hasMoney(heading)) section.above = heading;
    this.open.push(section);
  }

  /** Closes the innermost category; true when it had rows and nothing that sums them. */
  private leave(): boolean {
    const section = this.open.pop();
    if (section === undefined) return false;
    if (section.above !== null) {
      this.close(section, section.above, "section");
      return false;
    }
    if (section.lines.rows.length === 0 || section.totals.length > 0) return false;
    this.blocks.push(block(section, null, "section"));
    return true;
  }

  private total(row: TableRow): void {
    if (row.scope === "source" || row.scope === "executor") {
      const rows = this.table.lines.rows.filter(
        row.scope === "source" ? ofSource(row) : ofExecutor(row),
      );
      this.blocks.push({ rows, total: row, heading: null, scope: row.scope, totals: [] });
      return;
    }
    const section = this.sectionOf(row);
    if (section.lines.rows.length === 0) {
      section.above ??= row;
      return;
    }
    // What is open inside the category ends with it.
    while (this.innermost() !== section) this.leave();
    const own = section === this.table ? this.ofTable(row) : null;
    if (own === null) {
      this.close(section, row, section === this.table ? "table" : "section");
      if (section !== this.table) this.open.pop();
    } else {
      this.blocks.push({ rows: own, total: row, heading: null, scope: "section", totals: [] });
      this.addTotal(this.table, row);
    }
    this.since = new SummedRows();
  }

  /** The category that a total sums. */
  private sectionOf(row: TableRow): Section {
    const words = scopeWords(labelOf(row));
    if (words === "table" || this.open.length === 1) return this.table;
    const inner = this.innermost();
    if (words !== null) {
      const kind = this.open.findLast(({ heading }) => heading?.kind === words);
      return kind ?? inner;
    }
    if (inner.lines.rows.length === 0 || inner.lines.makeUp(row)) return inner;
    const { lines } = this.table;
    const around = this.open.findLast((open) => open !== this.table && open.lines.makeUp(row));
    // What all lines so far make up is a category's as long as more of them follow.
    const isCategory = (of: Section): boolean =>
      of.lines.rows.length < lines.rows.length || this.moreFollows(row);
    if (around !== undefined && isCategory(around)) return around;
    if (lines.makeUp(row)) return this.table;
    // Where titles do not part all the rows, or no total closed the part before, it sums the table.
    const parted = inner.heading?.kind !== "heading" && !inner.afterOpen && this.untitled === 0;
    return parted ? inner : this.table;
  }

  /** The rows of a total that closes a nameless category of a table without titles; null for the table's own. */
  private ofTable(row: TableRow): readonly TableRow[] | null {
    const words = scopeWords(labelOf(row));
    if (this.since.rows.length === 0 || words === "table") return null;
    const own = this.since;
    if (words !== null) return [...own.rows];
    const all = this.table.lines;
    if (own.rows.length === all.rows.length) {
      return this.moreFollows(row) && all.makeUp(row) ? [...all.rows] : null;
    }
    if (own.makeUp(row)) return [...own.rows];
    if (all.makeUp(row)) return null;
    return this.moreFollows(row) || this.totalWords.has(plainWords(row)) ? [...own.rows] : null;
  }

  private moreFollows(row: TableRow): boolean {
    return row.row < this.lastMeasure;
  }

  private close(section: Section, total: TableRow, scope: TotalScope): void {
    this.blocks.push(block(section, total, scope));
    const outer = this.open.findLast((one) => one !== section && one.level < section.level);
    if (outer !== undefined) this.addTotal(outer, total);
    section.above = null;
  }

  private addTotal(section: Section, total: TableRow): void {
    section.totals.push(total);
    if (section === this.table) this.totalWords.add(plainWords(total));
  }

  private finishTable(): void {
    const {
      above,
      lines: { rows },
    } = this.table;
    if (above !== null) {
      this.close(this.table, above, "table");
    } else if (rows.length > 0 && !this.blocks.some(({ scope }) => scope === "table")) {
      this.blocks.push(block(this.table, null, "table"));
    }
  }

  private innermost(): Section {
    return this.open.at(-1) ?? this.table;
  }
}

function newSection(heading: TableRow | null, level: number, afterOpen: boolean): Section {
  return { heading, level, lines: new SummedRows(), totals: [], above: null, afterOpen };
}

function block(section: Section, total: TableRow | null, scope: TotalScope): Block {
  return {
    rows: [...section.lines.rows],
    total,
    heading: section.heading,
    scope,
    totals: [...section.totals],
  };
}

function order({ total, rows }: Block): number {
  return total?.row ?? (rows.at(-1)?.row ?? 0) + 0.5;
}

/** The lines that one source finances, as far as they say so. */
function ofSource(total: TableRow): (row: TableRow) => boolean {
  const source = sourceOf(labelOf(total));
  return ({ texts: { fundingSource } }) =>
    source !== null && fundingSource !== undefined && sourceOf(fundingSource.text) === source;
}

function ofExecutor(total: TableRow): (row: TableRow) => boolean {
  const executor = labelOf(total).toLowerCase();
  return ({ texts }) => texts.executor?.text.toLowerCase() === executor;
}

/** Titles nest as their numbers do; without numbers a direction holds tasks and other titles. */
function levelOf(heading: TableRow): number {
  if (heading.number !== null) return heading.number.length;
  return heading.kind === "direction" ? 1 : heading.kind === "task" ? 2 : 3;
}

function hasMoney(row: TableRow): boolean {
  return Object.values(row.money).some(({ amount }) => amount !== null);
}

function labelOf({ label }: TableRow): string {
  return label?.text ?? "";
}

/** The letters of a total's label alone. */
function plainWords(total: TableRow): string {
  return labelOf(total)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
