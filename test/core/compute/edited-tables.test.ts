import * as fc from "fast-check";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { proposeCompute } from "../../../src/core/compute/propose-compute";
import { isEmptyBatch } from "../../../src/core/edits/batch";
import { readTables } from "../../../src/core/report/read-tables";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import { Page, writeDrawnSheets } from "../../support/drawn-sheet";
import { exact, percentOf, rounded, sumOf } from "../../support/oracle";

/** Columns of plan, actual and percent, from zero. */
const [PLAN, ACTUAL, PERCENT] = [2, 3, 4] as const;
const LAST_COLUMN = 16_383;

/** A row of the table as the test keeps it. */
interface Row {
  readonly kind: "title" | "line" | "part" | "total";
  /** Section and task; nothing for the table itself. */
  readonly path: readonly number[];
  readonly words: string;
  readonly plan: number;
  readonly actual: number;
}

interface Line {
  readonly plan: number;
  readonly actual: number;
  readonly parts: number;
}

/** Lines of its own first, then tasks. */
interface Section {
  readonly lines: readonly Line[];
  readonly tasks: readonly (readonly Line[])[];
}

const kopiykas = fc.integer({ min: 1_000_000, max: 99_999_999 });
const line: fc.Arbitrary<Line> = fc.record({
  plan: kopiykas,
  actual: fc.oneof(fc.constant(0), kopiykas),
  parts: fc.constantFrom(0, 0, 0, 1, 2, 3),
});
const section: fc.Arbitrary<Section> = fc
  .record({
    lines: fc.array(line, { maxLength: 3 }),
    tasks: fc.array(fc.array(line, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  })
  .filter(({ lines, tasks }) => tasks.length > 0 || lines.length > 1);

interface Drawn {
  readonly rows: readonly Row[];
  readonly numberRow: boolean;
  /** How far typed totals are from the sums, in kopiykas. */
  readonly off: number;
}

const tables: fc.Arbitrary<Drawn> = fc.record({
  rows: fc.oneof(
    fc.array(section, { minLength: 2, maxLength: 3 }).map(inSections),
    fc
      .array(line, { minLength: 2, maxLength: 5 })
      .map((lines) => [...linesOf(lines, []), total([])]),
  ),
  numberRow: fc.boolean(),
  off: fc.constantFrom(0, 0, 100, -12_345),
});

function inSections(sections: readonly Section[]): readonly Row[] {
  const rows = sections.flatMap(({ lines, tasks }, s) => [
    title([s + 1]),
    ...linesOf(lines, [s + 1]),
    ...tasks.flatMap((own, t) => [
      title([s + 1, t + 1]),
      ...linesOf(own, [s + 1, t + 1]),
      total([s + 1, t + 1]),
    ]),
    total([s + 1]),
  ]);
  return [...rows, total([])];
}

function linesOf(lines: readonly Line[], path: readonly number[]): readonly Row[] {
  return lines.flatMap(({ plan, actual, parts }) => {
    const row: Row = { kind: "line", path, words: "Захід міської програми", plan, actual };
    const words = "у т. ч. частина коштів заходу";
    const part = { plan: Math.floor(plan / 4), actual: Math.floor(actual / 4) };
    return [row, ...Array<Row>(parts).fill({ kind: "part", path, words, ...part })];
  });
}

function title(path: readonly number[]): Row {
  const [kind, name] =
    path.length === 1
      ? (["Розділ", "Відкрита влада"] as const)
      : (["Завдання", "Промоція"] as const);
  const words = `${kind} ${path.join(".")}. ${name}`;
  return { kind: "title", path, words, plan: 0, actual: 0 };
}

function total(path: readonly number[]): Row {
  const of = path.length === 0 ? "програмою" : path.length === 1 ? "розділом" : "завданням";
  return {
    kind: "total",
    path,
    words: `Всього за ${of} ${path.join(".")}`.trim(),
    plan: 0,
    actual: 0,
  };
}

/** The lines that a total adds. */
function addedBy(rows: readonly Row[], path: readonly number[]): readonly Row[] {
  return rows.filter((row) => row.kind === "line" && path.every((part, i) => row.path[i] === part));
}

function draw({ rows, numberRow, off }: Drawn): { readonly page: Page; readonly top: number } {
  const page = new Page("Звіт");
  page.put("A1", "Звіт про виконання програми за 9 місяців 2022 року, грн");
  page.line(3, [
    "№ з/п",
    "Зміст заходів",
    "Річний обсяг фінансування, грн",
    "Фактично профінансовано, грн",
    "Відсоток виконання, %",
    "Інформація про виконання",
  ]);
  if (numberRow) page.line(4, [1, 2, 3, 4, 5, 6]);
  const top = numberRow ? 4 : 3;
  rows.forEach((row, i) => {
    const at = top + i + 1;
    page.put(`B${at}`, row.words);
    if (row.kind === "title") return;
    const lines = row.kind === "total" ? addedBy(rows, row.path) : [row];
    const sum = (of: "plan" | "actual"): number => lines.reduce((all, each) => all + each[of], 0);
    const wrong = row.kind === "total" ? off : 0;
    page.put(`C${at}`, (sum("plan") + wrong) / 100, { numberFormat: "#,##0.00" });
    page.put(`D${at}`, sum("actual") / 100, { numberFormat: "#,##0.00" });
    if (row.kind === "line") page.put(`A${at}`, i + 1);
  });
  return { page, top };
}

interface Edited {
  readonly op: "insert" | "delete" | "sort" | "delete-title";
  readonly at: number;
  readonly plan: number;
}

const edits: fc.Arbitrary<readonly Edited[]> = fc.array(
  fc.record({
    op: fc.constantFrom("insert", "insert", "insert", "delete", "delete", "sort" as const),
    at: fc.nat(1000),
    plan: kopiykas,
  }),
  { minLength: 1, maxLength: 8 },
);

/** The table in the host beside the rows that the test expects there. */
class Table {
  rows: readonly Row[];

  constructor(
    private readonly sheet: BookSheet,
    private readonly top: number,
    rows: readonly Row[],
  ) {
    this.rows = rows;
  }

  edit({ op, at, plan }: Edited): void {
    const index = at % this.rows.length;
    if (op === "insert") this.insert(index, plan);
    else if (op === "delete") this.delete(index);
    else if (op === "delete-title") this.remove(index, "title");
    else this.sort(index);
  }

  /** What every total and every percent of the table shows, and what it has to. */
  compare() {
    const shown: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    this.rows.forEach((row, i) => {
      const value = (column: number) => this.sheet.cell(this.top + i, column).value;
      if (row.kind === "total") {
        const lines = addedBy(this.rows, row.path);
        for (const [column, of] of [
          [PLAN, "plan"],
          [ACTUAL, "actual"],
        ] as const) {
          shown[`${row.words} ${of}`] = rounded(exact(value(column)), 2)
            .replace(".", "")
            .replace(/^0+(?=\d)/, "");
          expected[`${row.words} ${of}`] = rounded(sumOf(lines.map((each) => each[of])), 0);
        }
      }
      if (row.kind === "title" || this.sheet.cell(this.top + i, PERCENT).formula === null) return;
      const percent = value(PERCENT);
      shown[`percent ${String(i)}`] =
        typeof percent === "number" ? rounded(exact(percent * 100), 6) : percent;
      expected[`percent ${String(i)}`] = percentOf(value(ACTUAL), value(PLAN));
    });
    return { shown, expected };
  }

  /** A line comes before a row, where one may come: within a category, up to right above any total. */
  private insert(index: number, plan: number): void {
    const [above, here] = [this.rows[index - 1], this.rows[index]];
    if (here === undefined || !this.isWithin(above, here)) return;
    const inside = above?.kind === "part" && here.kind === "part";
    const path = here.kind === "title" ? (above?.path ?? []) : here.path;
    const words = "Доданий захід";
    const row: Row = { kind: inside ? "part" : "line", path, words, plan, actual: plan };
    this.sheet.shift(this.whole(index), "insert", "rows");
    this.sheet.write(this.cells(index, 1, ACTUAL), [[words, plan / 100, plan / 100]]);
    this.rows = this.rows.toSpliced(index, 0, row);
  }

  private isWithin(above: Row | undefined, here: Row): boolean {
    if (here.kind !== "title") return true;
    const isAfterLine = above?.kind === "line" || above?.kind === "part";
    // Before a task there may be lines of the section's own.
    return isAfterLine && here.path.length === 2 && above.path.length === 1;
  }

  private delete(index: number): void {
    const row = this.rows[index];
    if (row?.kind === "part") this.remove(index, "part");
    const followers = this.rows[index + 1]?.kind === "part";
    const own = this.rows.filter(
      (each) => each.kind === "line" && each.path.join() === row?.path.join(),
    );
    if (!followers && own.length > 1) this.remove(index, "line");
  }

  private remove(index: number, kind: Row["kind"]): void {
    if (this.rows[index]?.kind !== kind) return;
    this.sheet.shift(this.whole(index), "delete", "rows");
    this.rows = this.rows.toSpliced(index, 1);
  }

  /** The lines around a row change places, the greatest plan first, as Excel's sorting moves them. */
  private sort(index: number): void {
    const path = this.rows[index]?.path.join();
    const own = this.rows.flatMap((row, i) =>
      row.kind === "line" && row.path.join() === path ? [i] : [],
    );
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || last - first + 1 !== own.length) return;
    const isOpen = this.rows[last + 1]?.kind === "part";
    if (isOpen) return;
    const sorted = own.toSorted((a, b) => (this.rows[b]?.plan ?? 0) - (this.rows[a]?.plan ?? 0));
    const aside = 500;
    const move = (from: number, to: number): void => {
      const options = { what: "all", skipBlanks: false, transpose: false } as const;
      const target = this.cells(to, 0, 5);
      this.sheet.paste(
        this.sheet.copyOf(this.sheet, this.cells(from, 0, 5), target, options),
        this.sheet,
        "user",
      );
    };
    sorted.forEach((from, i) => {
      move(from, aside + i);
    });
    sorted.forEach((_, i) => {
      move(aside + i, first + i);
    });
    this.sheet.clear({ ...this.cells(aside, 0, 5), bottom: this.top + aside + own.length }, "all");
    const rows = sorted.flatMap((from) => this.rows[from] ?? []);
    this.rows = this.rows.toSpliced(first, rows.length, ...rows);
  }

  private whole(index: number) {
    return { ...this.cells(index, 0, LAST_COLUMN) };
  }

  private cells(index: number, left: number, right: number) {
    return { top: this.top + index, bottom: this.top + index, left, right };
  }
}

function proposed(workbook: WorkbookSnapshot) {
  return proposeCompute({ workbook, tables: readTables(workbook), sheets: null });
}

async function computed(drawn: Drawn) {
  const { page, top } = draw(drawn);
  const bytes = await writeDrawnSheets([page.drawn()]);
  const workbook = await readSnapshot(bytes, "table.xlsx");
  const proposal = proposed(workbook);
  const book = await Book.open(bytes, "table.xlsx");
  applyBatch(book, proposal.batch);
  return { book, proposal, table: new Table(book.activeSheet, top, drawn.rows) };
}

describe("a computed table that people go on with", () => {
  it("has exact totals from the start, with nothing left to compute", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (drawn) => {
        const { book, proposal, table } = await computed(drawn);
        expect(proposal.leftOut).toEqual([]);
        expect(proposal.questions).toEqual([]);
        const { shown, expected } = table.compare();
        expect(shown).toEqual(expected);
        const after = proposed(await readSnapshot(await book.save(), "table.xlsx"));
        expect(after.items).toEqual([]);
        expect(isEmptyBatch(after.batch)).toBe(true);
      }),
      { seed: 1, numRuns: 40 },
    );
  }, 120_000);

  it("keeps them right when lines are inserted, deleted and sorted anywhere in a category, above totals of categories too", async () => {
    await fc.assert(
      fc.asyncProperty(tables, edits, async (drawn, steps) => {
        const { table } = await computed(drawn);
        for (const step of steps) {
          table.edit(step);
          const { shown, expected } = table.compare();
          expect(shown).toEqual(expected);
        }
      }),
      { seed: 2, numRuns: 80 },
    );
  }, 180_000);

  it("keeps them right when a title is deleted", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(1000), async (drawn, at) => {
        const { table } = await computed(drawn);
        table.edit({ op: "delete-title", at, plan: 0 });
        const { shown, expected } = table.compare();
        expect(shown).toEqual(expected);
      }),
      { seed: 3, numRuns: 25 },
    );
  }, 120_000);
});
