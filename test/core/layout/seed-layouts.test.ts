import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { writeBatch } from "../../../src/adapters/xlsx/write-batch";
import { isEmptyBatch, joinBatches } from "../../../src/core/edits/batch";
import type { Proposal } from "../../../src/core/edits/proposal";
import { layoutRange, proposeLayout } from "../../../src/core/layout/propose-layout";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOfKey } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";

const ROOT = join(__dirname, "../../..");
const FILES = ["seeds", "test/holdout"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

interface Laid {
  readonly workbook: WorkbookSnapshot;
  readonly proposals: readonly Proposal[];
}

async function proposals(bytes: Uint8Array): Promise<Laid> {
  const workbook = await readSnapshot(bytes, "книга.xlsx");
  const book = await Book.open(bytes, "книга.xlsx");
  const tables = readTables(workbook);
  const found = workbook.sheets.flatMap((sheet) => {
    const range = layoutRange(sheet);
    const shown = book.sheets.find(({ name }) => name === sheet.name);
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (range === null || shown === undefined || own.length === 0) return [];
    const looks = readLooks(shown, range);
    return [proposeLayout({ sheet, tables: own, looks, profile: DEFAULT_PROFILE })];
  });
  return { workbook, proposals: found };
}

async function laidOut(bytes: Uint8Array): Promise<Uint8Array> {
  const { proposals: found } = await proposals(bytes);
  const written = await writeBatch(
    bytes,
    "книга.xlsx",
    joinBatches(found.map(({ batch }) => batch)),
  );
  if (!written.ok) throw new Error(`Not written: ${JSON.stringify(written)}`);
  return written.value.bytes;
}

/** Values, formulas, comments and hidden lines: all that a person wrote. */
function contents({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, visibility, cells, hidden, commented }) => ({
    name,
    visibility,
    hidden,
    commented,
    cells: [...cells].map(([key, { value, formula, type }]) => [
      formatCell(cellOfKey(key)),
      type,
      value,
      formula,
    ]),
  }));
}

describe.each(FILES)("%s laid out", (file) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, file)));

  test("has every value, formula, comment and merge that it had, and no cell it had not", async () => {
    const before = await readSnapshot(bytes, "книга.xlsx");
    const after = await readSnapshot(await laidOut(bytes), "книга.xlsx");
    expect(contents(after)).toEqual(contents(before));
    for (const [index, { merges }] of before.sheets.entries()) {
      const now = new Set(after.sheets[index]?.merges.map(formatRange));
      expect(merges.map(formatRange).filter((area) => !now.has(area))).toEqual([]);
    }
  });

  test("is laid out: doing it again writes nothing", async () => {
    const { proposals: again } = await proposals(await laidOut(bytes));
    for (const { items, batch } of again) {
      expect(items).toEqual([]);
      expect(isEmptyBatch(batch)).toBe(true);
    }
  });

  test("is read as the same tables", async () => {
    const tables = (workbook: WorkbookSnapshot) =>
      readTables(workbook).map(({ kind, sheet, range, unit, period, rows }) => ({
        ...{ kind, sheet, range, unit, period },
        rows: rows.map((row) => [row.row, "kind" in row ? row.kind : ""]),
      }));
    const before = await readSnapshot(bytes, "книга.xlsx");
    const after = await readSnapshot(await laidOut(bytes), "книга.xlsx");
    expect(tables(after)).toEqual(tables(before));
  });
});
