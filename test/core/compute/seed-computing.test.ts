import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { applyBatch } from "../../../src/adapters/xlsx/write-batch";
import { proposeCompute } from "../../../src/core/compute/propose-compute";
import type { Batch } from "../../../src/core/edits/batch";
import { isEmptyBatch, rowAfter } from "../../../src/core/edits/batch";
import type { Choices, Proposal } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, parseCell } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { RULES } from "../../../src/rules/registry";
import { Book } from "../../../src/workbench/host/book";
import { CONVERSION_MS, convert, findLibreOffice } from "../../support/libreoffice";
import type { Plain } from "../../support/oracle";
import { exact, percentOf, rounded, sumOf } from "../../support/oracle";
import { withoutResults } from "../../support/without-results";

const SEEDS = join(__dirname, "../../../seeds");
const office = findLibreOffice();

/** Rows from one to another, as a person counts them, without some. */
function rows(from: number, to: number, ...without: readonly number[]): readonly number[] {
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return all.filter((row) => !without.includes(row));
}

/** What the documents' tables are, written down by hand. */
interface SeedTable {
  readonly sheet: string;
  /** Columns of money. */
  readonly money: readonly string[];
  /** Totals with the rows that each adds up; the rows as they stand after computing. */
  readonly totals: Readonly<Record<number, readonly number[]>>;
  /** Cells that cannot be computed, because a figure under them cannot be read. */
  readonly except?: readonly string[];
  /** Columns of plan, actual and percent, with the rows that have one. */
  readonly percent?: {
    readonly columns: readonly [string, string, string];
    readonly rows: readonly number[];
  };
}

const PROGRAMME = {
  first: rows(6, 25, 16),
  second: rows(28, 47, 31, 39),
  third: [50, 51, 85, 86, 88, 89, 90],
  fourth: [93, 95, 96],
};

const TABLES: Readonly<Record<string, readonly SeedTable[]>> = {
  "report-2018-9m.xlsx": [
    {
      sheet: "9 міс 2018",
      money: ["F", "G"],
      totals: { 27: rows(11, 26) },
      percent: { columns: ["F", "G", "H"], rows: rows(11, 27) },
    },
    {
      sheet: "9 міс 2018 (виправлено)",
      money: ["F", "G"],
      totals: { 27: rows(11, 26) },
      percent: { columns: ["F", "G", "H"], rows: rows(11, 27) },
    },
  ],
  "programme-2018-2020.xlsx": [
    { sheet: "Ресурси", money: ["B", "C", "D", "E"], totals: { 4: [5, 6, 7] } },
    {
      sheet: "Додаток А",
      money: ["G", "H", "I", "J"],
      totals: {
        26: PROGRAMME.first,
        48: PROGRAMME.second,
        91: PROGRAMME.third,
        97: PROGRAMME.fourth,
        98: Object.values(PROGRAMME).flat(),
      },
      // «Рішенням 61-ї сесії…» stands where the money of 2020 should.
      except: ["I48", "I98"],
    },
  ],
  "programme-2018-2020-corrected.xlsx": [
    {
      sheet: "Додаток А (виправлено)",
      money: ["G", "H", "I", "J"],
      totals: {
        26: rows(7, 25),
        46: rows(28, 45),
        89: [48, 49, 82, 83, 84, 88],
        94: [91, 92, 93],
        95: [...rows(7, 25), ...rows(28, 45), 48, 49, 82, 83, 84, 88, 91, 92, 93],
      },
    },
  ],
  "report-2022-9m.xlsx": [
    {
      sheet: "Депутатська діяльність",
      money: ["F", "G", "H"],
      totals: { 21: [13, 14, 16, 17, 20] },
      percent: { columns: ["G", "H", "I"], rows: [13, 14, 16, 17, 20, 21] },
    },
  ],
  "report-2022-9m-one-sheet.xlsx": [
    {
      sheet: "Звіти 9 міс 2022",
      money: ["F", "G", "H"],
      totals: { 21: [13, 14, 16, 17, 20] },
      percent: { columns: ["G", "H", "I"], rows: [13, 14, 16, 17, 20, 21] },
    },
  ],
  "report-2022-9m-corrected.xlsx": [
    {
      sheet: "Депутатська діяльність",
      money: ["F", "G", "H"],
      totals: { 17: rows(12, 16) },
      percent: { columns: ["G", "H", "I"], rows: rows(12, 17) },
    },
    {
      sheet: "Зв’язки з громадськістю",
      money: ["F", "G"],
      totals: { 22: rows(12, 21) },
      percent: { columns: ["F", "G", "H"], rows: rows(12, 22) },
    },
    {
      sheet: "Нагородження",
      money: ["F", "G"],
      totals: {},
      percent: { columns: ["F", "G", "H"], rows: [12] },
    },
  ],
};

/** What a cell of a sheet holds, however the sheet is kept. */
type Look = (sheet: string, cell: string) => Plain;

function lookAtSnapshot(workbook: WorkbookSnapshot): Look {
  return (name, cell) => {
    const sheet = findSheet(workbook, name);
    const at = parseCell(cell);
    if (sheet === null || at === null) throw new Error(`${name}!${cell}`);
    return cellAt(sheet, at).value;
  };
}

function lookAtBook(book: Book): Look {
  return (name, cell) => {
    const at = parseCell(cell);
    const value = at === null ? null : book.sheetByName(name)?.cell(at.row, at.column).value;
    return value ?? null;
  };
}

/** The snapshot with its edits, where its cells stand once rows have been inserted. */
function lookAtProposed(workbook: WorkbookSnapshot, { rows: inserted, cells }: Batch): Look {
  const now = lookAtSnapshot(workbook);
  return (sheet, cell) => {
    const at = parseCell(cell);
    const edit = cells.find((each) => each.sheet === sheet && formatCell(each.cell) === cell);
    if (at === null || edit !== undefined) return edit?.after.value ?? null;
    for (let row = at.row; row >= 0; row--) {
      if (rowAfter(inserted, sheet, row) === at.row) return now(sheet, formatCell({ ...at, row }));
    }
    return null;
  };
}

/** Every computed cell with the exact figure that it has to hold. */
function expected(tables: readonly SeedTable[], look: Look): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const { sheet, money, totals, percent, except = [] } of tables) {
    for (const column of money) {
      for (const [total, lines] of Object.entries(totals)) {
        const sum = sumOf(lines.map((row) => look(sheet, `${column}${row}`)));
        if (!except.includes(column + total)) all[`${sheet}!${column}${total}`] = rounded(sum, 5);
      }
    }
    for (const row of percent?.rows ?? []) {
      const [plan, actual, own] = percent?.columns ?? ["", "", ""];
      const share = percentOf(look(sheet, `${actual}${row}`), look(sheet, `${plan}${row}`));
      all[`${sheet}!${own}${row}`] = share;
    }
  }
  return all;
}

/** The same cells as they are: sums to the kopiyka of a thousand, percents in points. */
function found(tables: readonly SeedTable[], look: Look): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const key of Object.keys(expected(tables, look))) {
    const [sheet = "", cell = ""] = key.split("!");
    const own = tables.find((table) => table.sheet === sheet);
    const isPercent = own?.percent?.columns[2] === cell.replace(/\d+/, "");
    const value = look(sheet, cell);
    if (!isPercent) all[key] = rounded(exact(value), 5);
    else
      all[key] = typeof value === "number" ? rounded(exact(value * 100), 6) : String(value ?? "");
  }
  return all;
}

function proposed(workbook: WorkbookSnapshot, choices?: Choices): Proposal {
  const tables = readTables(workbook);
  return proposeCompute({ workbook, tables, sheets: null }, choices);
}

/** Every percent is to follow the money. */
function financially(workbook: WorkbookSnapshot): Proposal {
  const { questions } = proposed(workbook);
  const answers = Object.fromEntries(questions.map(({ id }) => [id, "financial"]));
  return proposed(workbook, { items: {}, answers });
}

async function open(name: string) {
  const bytes = new Uint8Array(readFileSync(join(SEEDS, name)));
  return { bytes, workbook: await readSnapshot(bytes, name) };
}

/** What computing cannot mend: it is left for a person. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  "programme-2018-2020.xlsx": [
    // The passport and the table of resources state what the wrong totals of the annex stated.
    "ARI-06 differ Ресурси!C4",
    "ARI-06 differ Ресурси!D4",
    // A sum of which no part is named yet.
    "ARI-03 undistributed Додаток А!I51",
    "ARI-06 differ Додаток А!J98",
  ],
  "programme-2018-2020-corrected.xlsx": ["ARI-03 undistributed Додаток А (виправлено)!I49"],
  // «64% Нагороджено 64 особи»: a formula would erase the words.
  "report-2022-9m.xlsx": ["PCT-07 count-earlier-plan Нагородження!H13"],
  "report-2022-9m-one-sheet.xlsx": ["PCT-07 count-earlier-plan Звіти 9 міс 2022!H69"],
};

describe.each(Object.entries(TABLES))("%s", (name, tables) => {
  test("its computed cells hold what exact arithmetic gives, in memory", async () => {
    const { workbook } = await open(name);
    const look = lookAtProposed(workbook, financially(workbook).batch);
    expect(found(tables, look)).toEqual(expected(tables, look));
  });

  test("and in the host, which computes them itself", async () => {
    const { bytes, workbook } = await open(name);
    const { batch } = financially(workbook);
    const book = await Book.open(bytes, name);
    applyBatch(book, batch);
    const look = lookAtBook(book);
    expect(found(tables, look)).toEqual(expected(tables, look));
    for (const { sheet, cell, after } of batch.cells) {
      const value = book.sheetByName(sheet)?.cell(cell.row, cell.column).value ?? null;
      if (typeof after.value === "number") expect(value).toBeCloseTo(after.value, 9);
      else expect(value).toBe(after.value);
    }
  });

  test("no finding about sums or percents is left, and nothing more to compute", async () => {
    const { bytes, workbook } = await open(name);
    const book = await Book.open(bytes, name);
    applyBatch(book, financially(workbook).batch);
    const computed = await readSnapshot(await book.save(), name);
    const left = check(computed, RULES, DEFAULT_PROFILE)
      .findings.filter(({ rule, kind }) => /^(?:ARI|PCT)/.test(rule) && kind !== "not-applicable")
      .map(({ rule, sheet, cell, code }) => `${rule} ${code} ${sheet}!${formatCell(cell)}`);
    expect(left).toEqual(LEFT[name] ?? []);
    expect(isEmptyBatch(financially(computed).batch)).toBe(true);
    expect(isEmptyBatch(proposed(computed).batch)).toBe(true);
  });

  (office === null ? test.skip : test)(
    "and LibreOffice finds the same in the saved file",
    async () => {
      const { bytes, workbook } = await open(name);
      const book = await Book.open(bytes, name);
      applyBatch(book, financially(workbook).batch);
      const theirs = convert(office ?? "", await withoutResults(await book.save()));
      const look = lookAtSnapshot(await readSnapshot(theirs, name));
      expect(found(tables, look)).toEqual(expected(tables, look));
    },
    2 * CONVERSION_MS,
  );
});
