import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import type { ExportChoices, ExportInput } from "../../../src/app/export/export-form";
import { DEFAULT_CHOICES } from "../../../src/app/export/export-form";
import { XLSX_FORM } from "../../../src/app/export/xlsx-form";
import { tableToJson } from "../../../src/app/tables-json";
import { cellOf } from "../../../src/core/edits/apply";
import { cleanText } from "../../../src/core/documents/clean-text";
import { formatCell } from "../../../src/core/sheet/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, cellOfKey, findSheet, makeSheet } from "../../../src/core/sheet/snapshot";
import { readTables } from "../../../src/core/report/read-tables";
import { convert, CONVERSION_MS, findLibreOffice } from "../../support/libreoffice";
import { exportInputOf, exportInputOfFile, made, onlyFile } from "../../support/export-input";
import { hostileText, longestText } from "../../support/hostile-texts";

const SEEDS = join(__dirname, "../../../seeds");
const HOLDOUT = join(__dirname, "../../holdout");
const FILES = [
  ...readdirSync(SEEDS).map((name) => join(SEEDS, name)),
  ...readdirSync(HOLDOUT).map((name) => join(HOLDOUT, name)),
]
  .filter((path) => path.endsWith(".xlsx"))
  // These two have no table that Zvirka knows: there is nothing to export.
  .filter((path) => !/17-uzhhorod|18-brovary/.test(path));
const libreOffice = findLibreOffice();

const withChoices = (choices: Partial<ExportChoices>): Partial<ExportInput> => ({
  choices: { ...DEFAULT_CHOICES, ...choices },
});

async function exported(
  input: ExportInput,
): Promise<{ bytes: Uint8Array; book: WorkbookSnapshot }> {
  const { bytes } = onlyFile(await made(XLSX_FORM, input));
  return { bytes, book: await readSnapshot(bytes, "експорт.xlsx") };
}

/** What cells hold, by their places. */
function contents({ cells }: SheetSnapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...cells].flatMap(([key, { type, value }]) => {
      if (type === "empty") return [];
      const held = type === "text" ? cleanText(String(value)) : value;
      return held === "" ? [] : [[formatCell(cellOfKey(key)), held]];
    }),
  );
}

describe.each(FILES.map((path) => [path.split("/").at(-1) ?? "", path] as const))(
  "%s",
  (_name, path) => {
    it("arrives with every value, and is read as the same tables", async () => {
      const input = await exportInputOfFile(path, XLSX_FORM);
      const { book } = await exported(input);
      expect(book.sheets).toHaveLength(input.sheets.length);
      for (const [index, sheet] of book.sheets.entries()) {
        const name = input.sheets[index] ?? "";
        // Only a name that Excel itself gave is replaced by one that tells something.
        if (!/^(?:Лист|Аркуш|Sheet)\d*$/.test(name)) expect(sheet.name).toBe(name);
        const source = findSheet(input.workbook, name);
        if (source === null) throw new Error(name);
        expect(contents(sheet)).toEqual(contents(source));
        expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
      }
      const chosen = {
        ...input.workbook,
        sheets: input.workbook.sheets.filter(({ name }) => input.sheets.includes(name)),
      };
      const facts = (workbook: WorkbookSnapshot) =>
        readTables(workbook).map((table) => {
          const { lines, computed, range } = tableToJson(table, false) as Record<string, unknown>;
          return {
            kind: table.kind,
            period: table.period,
            unit: table.unit,
            lines,
            computed,
            range,
          };
        });
      expect(facts(book)).toEqual(facts(chosen));
    });
  },
);

it("calls a sheet that Excel named by its period", async () => {
  const path = join(HOLDOUT, "02-vinnytsia-transport-h1.xlsx");
  const { book } = await exported(await exportInputOfFile(path, XLSX_FORM));
  expect(book.sheets.map(({ name }) => name)).toEqual(["I півр 2023"]);
});

describe("the exported workbook", () => {
  it("has only the parts of a plain workbook, no author, no day, nothing hidden", async () => {
    const path = join(HOLDOUT, "09-poltava-social-hidden.xlsx");
    const input = await exportInputOfFile(path, XLSX_FORM);
    const { bytes, book } = await exported(input);
    const parts = unzipSync(bytes);
    const plain =
      /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|theme\/theme1\.xml|worksheets\/sheet\d+\.xml)|docProps\/(?:core|app)\.xml)$/;
    expect(Object.keys(parts).filter((part) => !plain.test(part))).toEqual([]);
    const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("<dc:title>");
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified|Unknown/);
    for (const sheet of book.sheets) {
      expect(sheet.visibility).toBe("visible");
      expect([...(sheet.hidden?.rows ?? []), ...(sheet.hidden?.columns ?? [])]).toEqual([]);
    }
    expect(
      input.workbook.sheets.some(
        ({ hidden }) => (hidden?.rows.size ?? 0) + (hidden?.columns.size ?? 0) > 0,
      ),
    ).toBe(true);
  });

  it("is the same bytes whenever it is made", async () => {
    const input = await exportInputOfFile(join(SEEDS, "report-2018-9m.xlsx"), XLSX_FORM);
    expect((await exported(input)).bytes).toEqual((await exported(input)).bytes);
  });

  it("keeps formulas where asked, but for those that reach out of it", async () => {
    const text = (value: string): Cell => cellOf({ formula: null, value, numberFormat: "General" });
    const formula = (of: string, value: number | string): Cell =>
      cellOf({ formula: of, value, numberFormat: "General" });
    const cells: readonly (readonly [number, number, Cell])[] = [
      [0, 0, text("Разом")],
      [0, 1, formula("=SUM(B2:B3)", 5)],
      [1, 1, formula("=Інший!A1", 2)],
      [2, 1, formula("='[книга.xlsx]Лист'!A1", 3)],
      [3, 1, formula('=IFS(B1>0,"так")', "так")],
    ];
    const base = { id: "1", visibility: "visible", merges: [] } as const;
    const sheet = (name: string) =>
      makeSheet(
        { ...base, name },
        cells.map(([row, column, cell]) => [{ row, column }, cell]),
      );
    const workbook = { name: "к.xlsx", sheets: [sheet("Звіт"), sheet("Інший")] };
    const input: ExportInput = {
      ...exportInputOf(
        await readSnapshot(readFileSync(join(SEEDS, "report-2018-9m.xlsx")), "з.xlsx"),
      ),
      workbook,
      sheets: ["Звіт"],
      ...withChoices({ formulas: true }),
    };
    const { book } = await exported(input);
    const [only] = book.sheets;
    if (only === undefined) throw new Error("no sheet");
    const at = (row: number) => {
      const { formula: kept, value } = cellAt(only, { row, column: 1 });
      return [kept, value];
    };
    expect([0, 1, 2, 3].map(at)).toEqual([
      ["=SUM(B2:B3)", 5],
      [null, 2],
      [null, 3],
      ['=IFS(B1>0,"так")', "так"],
    ]);
    const { leftOut } = await made(XLSX_FORM, input);
    expect(leftOut.map(({ saying }) => XLSX_FORM.say(saying, "uk"))).toEqual([
      "2\u00A0формули замінено значеннями: вони беруть дані з-поза документа або не діяли б у ньому так само.",
    ]);
  });

  it("leaves hidden lines out where asked, and says that totals did not change", async () => {
    const path = join(HOLDOUT, "09-poltava-social-hidden.xlsx");
    const shown = await exported(await exportInputOfFile(path, XLSX_FORM));
    const input = await exportInputOfFile(
      path,
      XLSX_FORM,
      withChoices({ hiddenLines: "dropped", formulas: true }),
    );
    const dropped = await exported(input);
    const size = ({ book }: typeof shown) =>
      book.sheets.map(({ extent }) => [extent?.bottom, extent?.right]);
    const lost = input.sheets.map((name) => {
      const { rows, columns } = findSheet(input.workbook, name)?.hidden ?? {
        rows: new Set(),
        columns: new Set(),
      };
      return [rows.size, columns.size];
    });
    expect(size(dropped)).toEqual(
      size(shown).map(([bottom = 0, right = 0], index) => [
        bottom - (lost[index]?.[0] ?? 0),
        right - (lost[index]?.[1] ?? 0),
      ]),
    );
    const { leftOut } = await made(XLSX_FORM, input);
    expect(leftOut.map(({ saying }) => saying.code)).toContain("lines-dropped");
    for (const { cells } of dropped.book.sheets) {
      for (const { formula } of cells.values()) expect(formula).toBeNull();
    }
  });
});

describe("hostile texts", () => {
  it("arrive whole, as texts that nobody runs", async () => {
    const base = exportInputOf(
      await readSnapshot(readFileSync(join(SEEDS, "report-2018-9m.xlsx")), "з.xlsx"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(hostileText, longestText), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const cells = texts.map(
            (value, row) =>
              [
                { row, column: 0 },
                // A text also where it reads like an error: so a file may hold it.
                {
                  ...cellOf({ formula: null, value, numberFormat: "General" }),
                  type: "text" as const,
                },
              ] as const,
          );
          const sheet = makeSheet(
            { id: "1", name: "Тексти", visibility: "visible", merges: [] },
            cells,
          );
          const input = {
            ...base,
            workbook: { name: "х.xlsx", sheets: [sheet] },
            sheets: ["Тексти"],
          };
          const { book } = await exported(input);
          const [arrived] = book.sheets;
          if (arrived === undefined) throw new Error("no sheet");
          expect(contents(arrived)).toEqual(contents(sheet));
          for (const cell of arrived.cells.values()) {
            expect([cell.type, cell.formula]).toEqual(["text", null]);
            // What looks like a formula stays a text also when somebody edits its cell.
            if (/^[=+\-@]/.test(String(cell.value))) expect(cell.numberFormat).toBe("@");
          }
        },
      ),
      { numRuns: 60, examples: [[["#DIV/0!", "#N/A", "TRUE", "1,10"]]] },
    );
  });
});

(libreOffice === null ? describe.skip : describe)("LibreOffice", () => {
  it(
    "opens the exported workbook and finds every value in it",
    async () => {
      const input = await exportInputOfFile(
        join(SEEDS, "report-2022-9m.xlsx"),
        XLSX_FORM,
        withChoices({ formulas: true }),
      );
      const { bytes, book } = await exported(input);
      const theirs = await readSnapshot(convert(libreOffice ?? "", bytes), "їхня.xlsx");
      expect(theirs.sheets.map(contents)).toEqual(book.sheets.map(contents));
    },
    CONVERSION_MS,
  );
});
