import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readLooks } from "../../../src/adapters/xlsx/read-looks";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { writeBatch } from "../../../src/adapters/xlsx/write-batch";
import { isEmptyBatch, joinBatches } from "../../../src/core/edits/batch";
import type { Proposal } from "../../../src/core/edits/proposal";
import { layoutRange, proposeLayout } from "../../../src/core/layout/propose-layout";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOfKey } from "../../../src/core/sheet/snapshot";
import frm01 from "../../../src/rules/form/frm-01";
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

async function written(bytes: Uint8Array, found: readonly Proposal[]): Promise<Uint8Array> {
  const batch = joinBatches(found.map((each) => each.batch));
  const copy = await writeBatch(bytes, "книга.xlsx", batch);
  if (!copy.ok) throw new Error(`Not written: ${JSON.stringify(copy)}`);
  return copy.value.bytes;
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
      // A sum worked out anew may end in another bit of its double.
      formula !== null && typeof value === "number" ? Number(value.toPrecision(12)) : value,
      formula,
    ]),
  }));
}

describe.each(FILES)("%s laid out", (file) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, file)));
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;
  let again: readonly Proposal[];

  beforeAll(async () => {
    const first = await proposals(bytes);
    before = first.workbook;
    const second = await proposals(await written(bytes, first.proposals));
    after = second.workbook;
    again = second.proposals;
  });

  test("has every value, formula, comment and merge that it had, and no cell it had not", () => {
    expect(contents(after)).toEqual(contents(before));
    for (const [index, { merges }] of before.sheets.entries()) {
      const now = new Set(after.sheets[index]?.merges.map(formatRange));
      expect(merges.map(formatRange).filter((area) => !now.has(area))).toEqual([]);
    }
  });

  test("is laid out: doing it again writes nothing", () => {
    for (const { items, batch } of again) {
      expect(items).toEqual([]);
      expect(isEmptyBatch(batch)).toBe(true);
    }
  });

  test("lacks nothing that the layout can give: the rule of the form asks at most for signing", () => {
    const { findings } = check(after, [frm01], DEFAULT_PROFILE);
    const faults = findings.flatMap((finding) => finding.args["faults"] as readonly string[]);
    expect(faults.filter((fault) => !["signature", "date", "names"].includes(fault))).toEqual([]);
  });

  test("is read as the same tables", () => {
    const tables = (workbook: WorkbookSnapshot) =>
      readTables(workbook).map(({ kind, sheet, range, unit, period, rows }) => ({
        ...{ kind, sheet, range, unit, period },
        rows: rows.map((row) => [row.row, "kind" in row ? row.kind : ""]),
      }));
    expect(tables(after)).toEqual(tables(before));
  });
});
