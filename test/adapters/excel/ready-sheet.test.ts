import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MARK_JOB } from "../../../src/app/jobs/mark-job";
import { READY_SHEET_JOB } from "../../../src/app/jobs/ready-sheet-job";
import type { JobInput } from "../../../src/app/jobs/job";
import { judgeWorkbook } from "../../../src/app/judge";
import type { WorkbookPort } from "../../../src/app/ports";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import type { Proposal } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import { readyItemId } from "../../../src/core/ready/ready-sheet";
import { readySheetName } from "../../../src/core/report/own-sheet";
import { cellOfKey, findSheet } from "../../../src/core/sheet/snapshot";
import { readCommented } from "../../../src/workbook-file/sheet-facts";
import { Book } from "../../../src/workbench/host/book";
import { stateOf } from "./book-state";
import { openBook, read, valueOf } from "./open-book";

const SEED = join(__dirname, "../../../seeds/report-2018-9m.xlsx");

const seed = () => Book.open(new Uint8Array(readFileSync(SEED)), "report-2018-9m.xlsx");

async function inputOf(port: WorkbookPort): Promise<Omit<JobInput, "looks">> {
  const workbook = await read(port);
  const basis = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };
  const report = valueOf(judgeWorkbook(workbook, basis));
  return { workbook, report, profile: DEFAULT_PROFILE, sheets: null };
}

async function proposed(port: WorkbookPort): Promise<Proposal> {
  const input = await inputOf(port);
  const looks = valueOf(await port.looks(READY_SHEET_JOB.looksNeeded(input)));
  return READY_SHEET_JOB.propose({ ...input, looks }, NO_CHOICES, "uk");
}

test("a marked report gets a finished copy without formulas and marks, and loses it again", async () => {
  const book = await seed();
  const { port } = openBook(book);
  const marks = MARK_JOB.propose({ ...(await inputOf(port)), looks: [] }, NO_CHOICES, "uk");
  valueOf(await port.write(marks.batch));
  const marked = stateOf(book);
  const { batch, items } = await proposed(port);
  const written = valueOf(await port.write(batch));
  expect(written.ignored).toEqual([]);
  const copies = items.filter(({ chosen }) => chosen);
  expect(copies.map(({ willBe }) => willBe)).toEqual([
    "Готовий – 9 міс 2018",
    "Готовий – 9 міс 2018 (виправлен",
  ]);
  const after = await read(port);
  for (const { sheet, willBe } of copies) {
    const [original, copy] = [findSheet(after, sheet), findSheet(after, willBe)];
    if (original === null || copy === null) throw new Error(willBe);
    expect([...copy.cells.values()].some(({ formula }) => formula !== null)).toBe(false);
    expect([...copy.cells].map(([key, { value }]) => [key, value])).toEqual(
      [...original.cells].map(([key, { value }]) => [key, value]),
    );
    expect(original.marked).toBe(true);
    expect(copy.marked).toBe(false);
    expect(copy.page?.orientation).toBe("landscape");
  }
  // Beside its copy nothing is found twice.
  const again = await inputOf(port);
  expect(again.report.tables.map(({ sheet }) => sheet)).toEqual(copies.map(({ sheet }) => sheet));
  valueOf(await port.takeBack(written.batch));
  expect(stateOf(book)).toEqual(marked);
});

test("nothing comes along that is not seen: comments, hidden lines, lists, formats of other people", async () => {
  const book = await seed();
  const { port } = openBook(book);
  const sheet = book.sheetByName("9 міс 2018");
  if (sheet === null) throw new Error("no sheet");
  const { storedSheet } = sheet;
  storedSheet.getCell("C8").note = "[Threaded comment]\n\nПеревірити до п’ятниці";
  storedSheet.getCell("D9").note = "від руки";
  storedSheet.getCell("B2").dataValidation = { type: "list", formulae: ['"так,ні"'] };
  const area = { top: 5, left: 0, bottom: 9, right: 3 };
  sheet.features.conditionalFormats.add(
    area,
    { type: "expression", priority: 1, formulae: ["TRUE"] },
    "user",
  );
  sheet.setRowsHidden(8, 8, true);
  sheet.setColumnsHidden(2, 2, true);
  const original = findSheet(await read(port), sheet.name);
  const { batch, leftOut } = await proposed(port);
  expect(leftOut.map(({ saying }) => saying)).toContainEqual({
    code: "lines-dropped",
    args: { rows: 1, columns: 1 },
  });
  expect(valueOf(await port.write(batch)).ignored).toEqual([]);
  const copy = book.sheetByName("Готовий – 9 міс 2018");
  const written = findSheet(await read(port), "Готовий – 9 міс 2018");
  if (copy === null || written === null || original === null) throw new Error("no copy");
  expect(written.hidden).toEqual({ rows: new Set(), columns: new Set() });
  expect(readCommented(copy.storedSheet)).toEqual([]);
  expect(copy.features.conditionalFormats.all).toEqual([]);
  expect(copy.storedSheet.dataValidations.model).toEqual({});
  const shown = [...original.cells].flatMap(([key, { value }]) => {
    const { row, column } = cellOfKey(key);
    return row === 8 || column === 2 ? [] : [value];
  });
  expect([...written.cells.values()].map(({ value }) => value)).toEqual(shown);
  // The sheet itself keeps all of it.
  expect(readCommented(storedSheet)).toHaveLength(2);
  expect(findSheet(await read(port), sheet.name)).toEqual(original);
});

test("hostile texts arrive as the texts they are", async () => {
  const { port, sheet, book } = openBook();
  const texts = [
    "=1+1",
    "'так",
    "#N/A",
    "1,5",
    "+380",
    "\u202Eкод",
    "а".repeat(32_767),
    "</t>&<b>",
  ];
  texts.forEach((text, row) => {
    const at = { top: row, left: 0, bottom: row, right: 0 };
    sheet.setNumberFormat(at, "@");
    sheet.write(at, [[text.startsWith("'") ? `'${text}` : text]]);
    sheet.setNumberFormat(at, "General");
  });
  const input = await inputOf(port);
  expect([...(input.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual(
    texts,
  );
  const looks = valueOf(await port.looks(READY_SHEET_JOB.looksNeeded(input)));
  const choices = { items: { [readyItemId(sheet.name)]: true }, answers: {} };
  const { batch } = READY_SHEET_JOB.propose({ ...input, looks }, choices, "uk");
  valueOf(await port.write(batch));
  const copy = findSheet(await read(port), readySheetName(sheet.name, []));
  expect([...(copy?.cells.values() ?? [])].map(({ type, value }) => [type, value])).toEqual(
    texts.map((text) => ["text", text]),
  );
  expect(book.sheets).toHaveLength(2);
});

test("what somebody wrote in the copy since is not taken away with it", async () => {
  const book = await seed();
  const { port } = openBook(book);
  const { batch } = await proposed(port);
  const written = valueOf(await port.write(batch));
  book.sheetByName("Готовий – 9 міс 2018")?.enter(40, 1, "Погоджено");
  const undone = await port.takeBack(written.batch);
  expect(undone).toMatchObject({ ok: false, failure: { code: "changed-since" } });
  expect(book.sheetByName("Готовий – 9 міс 2018")?.cell(40, 1).text).toBe("Погоджено");
});

test("a workbook open for reading is left as it was", async () => {
  const book = await seed();
  const { port, runtime } = openBook(book);
  const { batch } = await proposed(port);
  const before = stateOf(book);
  runtime.host.faults.set("read-only", true);
  expect(await port.write(batch)).toMatchObject({ ok: false, failure: { code: "read-only" } });
  runtime.host.faults.set("read-only", false);
  expect(stateOf(book)).toEqual(before);
});
