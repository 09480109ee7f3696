import fc from "fast-check";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { DOCX_FORM } from "../../../src/app/export/docx-form";
import type { ExportInput } from "../../../src/app/export/export-form";
import { NOTE_FORM } from "../../../src/app/export/note-form";
import { remarkList } from "../../../src/app/export/remark-list";
import { REMARKS_FORM, REMARKS_XLSX_FORM } from "../../../src/app/export/remarks-forms";
import { cleanText } from "../../../src/core/documents/clean-text";
import { quotable } from "../../../src/core/documents/quotable";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { ReadDocx } from "../../support/docx-reader";
import { tablesIn } from "../../support/docx-reader";
import { exportInputOf, made, onlyFile } from "../../support/export-input";
import { hostileText, LONGEST_TEXT, longestText } from "../../support/hostile-texts";
import { sheetOf } from "../../support/markdown-sheet";
import { docxOf, NOW, withCell } from "../../support/small-reports";

/** A report in which a text stands for an explanation, a measure's name and an amount. */
function inputOf(text: string): ExportInput {
  const base = sheetOf(NOW);
  const cell = (value: string) => ({ type: "text", value, text: value }) as const;
  const sheets = base.sheets.map((sheet) => {
    const explained = withCell(sheet, 3, 5, cell(`Пояснення ${text}`.slice(0, LONGEST_TEXT)));
    const named = withCell(explained, 4, 1, cell(`Сквери ${text}`.slice(0, LONGEST_TEXT)));
    return withCell(named, 5, 3, cell(`немає ${text}`.slice(0, LONGEST_TEXT)));
  });
  return exportInputOf({ ...base, sheets }, { sheets: ["Звіт"] });
}

const wordsOf = ({ workbook }: ExportInput) => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const at = (row: number, column: number) => String(cellAt(sheet, { row, column }).value);
  return { explanation: at(3, 5), name: at(4, 1), amount: at(5, 3) };
};

/** What a document of text may not hold: fields, objects and links to the outside. */
function expectHarmless({ parts }: ReadDocx): void {
  for (const [path, xml] of parts) {
    const active = xml.querySelector("instrText, fldSimple, object, script, altChunk");
    expect(active?.textContent ?? "PAGE").toBe("PAGE");
    if (path.endsWith(".rels")) expect(xml.querySelector("[TargetMode]")).toBeNull();
  }
}

async function expectInReport(input: ExportInput): Promise<void> {
  const docx = await docxOf(DOCX_FORM, input);
  expectHarmless(docx);
  const cells = tablesIn(docx).flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  );
  const { explanation, name } = wordsOf(input);
  expect(cells).toContain(cleanText(explanation));
  expect(cells).toContain(cleanText(name));
}

async function expectInNote(input: ExportInput): Promise<void> {
  // What the rules say of these cells is told by the remarks.
  const docx = await docxOf(NOTE_FORM, { ...input, report: { ...input.report, findings: [] } });
  expectHarmless(docx);
  const { explanation, name } = wordsOf(input);
  expect(docx.text).toContain(quotable(explanation).replace(/\.$/, ""));
  expect(docx.text).toContain(quotable(name));
}

/** On one line, without the marks of direction, of which a sentence gets some more. */
const words = (text: string): string =>
  cleanText(text)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

async function expectInRemarks(input: ExportInput): Promise<void> {
  const { remarks } = remarkList(input);
  const texts = remarks.map(({ text }) => cleanText(text));
  const { amount } = wordsOf(input);
  expect(texts.some((text) => words(text).includes(words(amount)))).toBe(true);

  const docx = await docxOf(REMARKS_FORM, input);
  expectHarmless(docx);
  const told = tablesIn(docx).flatMap(({ rows }) =>
    rows.map(({ cells }) => (cells[2]?.text ?? "").replace(/\n\([^\n]*\)$/, "")),
  );
  for (const text of texts) expect(told).toContain(text);

  const bytes = onlyFile(await made(REMARKS_XLSX_FORM, input)).bytes;
  const [sheet] = (await readSnapshot(bytes, "лист.xlsx")).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect([...sheet.cells.values()].filter(({ formula }) => formula !== null)).toEqual([]);
  const whole: string[] = [];
  for (let row = 0; row <= (sheet.extent?.bottom ?? -1); row++) {
    const text = String(cellAt(sheet, { row, column: 5 }).value ?? "");
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    const begins = cellAt(sheet, { row, column: 10 }).value !== null;
    if (begins) whole.push(text);
    else if (text !== "") whole.push(`${whole.pop() ?? ""}${text}`);
  }
  for (const text of texts) expect(whole).toContain(text);
}

/** Each of the ten documents is a whole one: on a busy machine that takes its time. */
const PATIENCE_MS = 240_000;

describe("hostile texts of cells", () => {
  test.each([
    ["the report", expectInReport],
    ["the note", expectInNote],
    ["the remarks", expectInRemarks],
  ])(
    "arrive harmless and whole in %s",
    async (_form, expectWhole) => {
      await fc.assert(
        fc.asyncProperty(hostileText, (text) => expectWhole(inputOf(text))),
        { numRuns: 10, examples: [["а\u000Bб"], ["а\u0085б"]] },
      );
    },
    PATIENCE_MS,
  );

  const [longest = ""] = fc.sample(longestText, { numRuns: 1, seed: 7 });

  test.each([
    ["the report", expectInReport],
    ["the note", expectInNote],
    ["the remarks", expectInRemarks],
  ])("of the greatest length arrive whole in %s", async (_form, expectWhole) => {
    expect(longest).toHaveLength(LONGEST_TEXT);
    await expectWhole(inputOf(longest));
  });

  test("of the greatest length may go on over pages of the report", async () => {
    const docx = await docxOf(DOCX_FORM, inputOf(longest));
    const rows = tablesIn(docx).flatMap((table) => table.rows);
    const long = rows.filter(({ cells }) => cells.some(({ text }) => text.length > 20_000));
    expect(long.map(({ isWhole }) => isWhole)).toEqual([false, false, false]);
  });
});
