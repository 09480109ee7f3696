import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import type { ExportForm, ExportInput } from "../../../src/app/export/export-form";
import { readAnswers } from "../../../src/app/export/read-answers";
import { REMARKS_FORM, REMARKS_XLSX_FORM } from "../../../src/app/export/remarks-forms";
import { waive } from "../../../src/core/lint/waivers";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellOfKey, makeSheet } from "../../../src/core/sheet/snapshot";
import { tablesIn } from "../../support/docx-reader";
import { exportInputOf, exportInputOfFile, made, onlyFile } from "../../support/export-input";
import { SEED_BOOKS } from "../../support/seed-books";
import { docxOf, withCell } from "../../support/small-reports";
const seed = (file: string): string => join(__dirname, "../../../seeds", file);

async function seedDocx(form: ExportForm, file: string, changes: Partial<ExportInput> = {}) {
  return docxOf(form, await exportInputOfFile(seed(file), form, changes));
}

describe("remarks", () => {
  test.each(SEED_BOOKS)(
    "of %s are numbered, by cell, with figures and what to do",
    async (file) => {
      const input = await exportInputOfFile(seed(file), REMARKS_FORM);
      const tables = tablesIn(await docxOf(REMARKS_FORM, input)).filter(
        ({ widths }) => widths.length === 7,
      );
      const rows = tables.flatMap(({ rows: [, ...body] }) => body);
      const open = input.report.findings.filter(
        ({ kind, sheet }) => kind !== "not-applicable" && input.sheets.includes(sheet),
      );
      expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(
        open.map((_, index) => String(index + 1)),
      );
      for (const { rule, sheet } of open) {
        expect(
          rows.some(
            ({ cells }) =>
              cells[1]?.text.startsWith(`${sheet},`) === true &&
              cells[2]?.text.includes(rule) === true,
          ),
        ).toBe(true);
      }
      expect(
        rows.every(({ cells }) => (cells[5]?.text ?? "") !== "" && cells[6]?.text === ""),
      ).toBe(true);
    },
  );

  test("say when they were made only if somebody says the day", async () => {
    const dated = await seedDocx(REMARKS_FORM, "report-2018-9m.xlsx", { asOf: "2018-10-12" });
    expect(dated.text).toContain("Дата перевірки: 12.10.2018");
    const undated = await seedDocx(REMARKS_FORM, "report-2018-9m.xlsx", { asOf: null });
    expect(undated.text).not.toContain("Дата перевірки");
  });

  test("stand apart where the file came with an explanation", async () => {
    const input = await exportInputOfFile(seed("report-2018-9m.xlsx"), REMARKS_FORM);
    const percent = input.report.findings.find(({ rule }) => rule === "PCT-01");
    const waivers = [
      { fingerprint: percent?.fingerprint ?? "", rule: "PCT-01", reason: "Так затверджено" },
    ];
    const docx = await docxOf(REMARKS_FORM, { ...input, report: waive(input.report, waivers) });
    const [open, apart] = tablesIn(docx);
    expect(JSON.stringify(open)).not.toContain("PCT-01");
    expect(apart?.rows[1]?.cells[3]?.text).toBe("Так затверджено");
  });
});

/** The first sheet of a returned list, its rows rearranged as people do. */
async function returned(
  file: string,
  arrange: (rows: string[][]) => string[][],
): Promise<WorkbookSnapshot> {
  const input = await exportInputOfFile(seed(file), REMARKS_XLSX_FORM);
  const bytes = onlyFile(await made(REMARKS_XLSX_FORM, input)).bytes;
  const book = await readSnapshot(bytes, "лист.xlsx");
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const rows: string[][] = [];
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    (rows[row] ??= [])[column] = cell.text;
  }
  const filled = Array.from({ length: rows.length }, (_, at) =>
    Array.from({ length: 11 }, (_each, column) => rows[at]?.[column] ?? ""),
  );
  const cells = arrange(filled).flatMap((texts, row) =>
    texts.map((text, column): readonly [{ row: number; column: number }, Cell] => [
      { row, column },
      {
        type: text === "" ? "empty" : "text",
        value: text === "" ? null : text,
        formula: null,
        text,
        numberFormat: "@",
      },
    ]),
  );
  return { ...book, sheets: [makeSheet({ ...sheet, merges: [] }, cells)] };
}

const ANSWER = 9;
const CODE = 10;

describe("answers", () => {
  const FILE = "report-2018-9m.xlsx";
  const isRemark = (row: readonly string[]): boolean => /^[\da-f]{16}-/.test(row[CODE] ?? "");
  const answered = (row: string[]): string[] =>
    isRemark(row) ? row.with(ANSWER, `Відповідь на ${row[3] ?? ""} ${row[2] ?? ""}`) : row;

  test("find their remarks though rows were sorted, inserted and numbered anew", async () => {
    const book = await returned(FILE, (rows) => {
      const head = rows.filter((row) => !isRemark(row));
      const remarks = rows
        .filter(isRemark)
        .map(answered)
        .toReversed()
        .map((row, index) => row.with(0, String(index + 100)));
      const blank = Array.from({ length: 11 }, () => "");
      return [
        ...head,
        ...remarks.slice(0, 3),
        blank.with(ANSWER, "Узгоджено з фінансовим управлінням"),
        ...remarks.slice(3),
      ];
    });
    const { report } = await exportInputOfFile(seed(FILE), REMARKS_XLSX_FORM);
    const read = readAnswers(book, report);
    if (!read.ok) throw new Error(read.failure.code);
    const known = read.value.remarks.filter(({ state }) => state !== "unknown");
    expect(known.map(({ state }) => state)).toEqual(known.map(() => "still"));
    expect(known).toHaveLength(
      report.findings.filter(({ kind }) => kind !== "not-applicable").length,
    );
    for (const { remark, finding } of known) {
      expect(finding?.fingerprint).toBe(remark.code);
      expect(remark.answer).toBe(`Відповідь на ${finding?.rule ?? ""} ${remark.cells}`);
    }
    expect(
      read.value.remarks
        .filter(({ state }) => state === "unknown")
        .map(({ remark }) => remark.answer),
    ).toEqual(["Узгоджено з фінансовим управлінням"]);
    expect(read.value.unanswered).toEqual([]);
  });

  test("tell what is gone and what has other figures, and know a remark without its code", async () => {
    const book = await returned(FILE, (rows) =>
      rows.map((row) => (row[3] === "PCT-03" ? answered(row).with(CODE, "") : answered(row))),
    );
    const input = await exportInputOfFile(seed(FILE), REMARKS_XLSX_FORM);
    const [first, ...others] = input.workbook.sheets;
    if (first === undefined) throw new Error("No sheet");
    // H21 states 38 % of 68 %: now it is right; the total's percent is another wrong one.
    const mended = withCell(withCell(first, 20, 7, { value: 0.68, text: "68%" }), 26, 7, {
      value: "Всього: 50,7%",
      text: "Всього: 50,7%",
    });
    const now = exportInputOf({ ...input.workbook, sheets: [mended, ...others] }).report;
    const read = readAnswers(book, now);
    if (!read.ok) throw new Error(read.failure.code);
    const stateOf = (rule: string, cells: string) =>
      read.value.remarks
        .filter(({ remark }) => remark.rule === rule && remark.cells === cells)
        .map(({ state }) => state);
    expect(stateOf("PCT-01", "H21")).toEqual(["gone"]);
    expect(stateOf("PCT-03", "H27")).toEqual(["still"]);
    const other = await returned(FILE, (rows) => rows);
    const again = readAnswers(other, now);
    if (!again.ok) throw new Error(again.failure.code);
    expect(
      again.value.remarks
        .filter(({ remark }) => remark.rule === "PCT-03")
        .map(({ state }) => state),
    ).toEqual(["changed"]);
  });

  test("are not read from a workbook that is no list of remarks", async () => {
    const { workbook, report } = await exportInputOfFile(seed(FILE), REMARKS_XLSX_FORM);
    expect(readAnswers(workbook, report)).toEqual({ ok: false, failure: { code: "no-remarks" } });
  });
});
