import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../../src/adapters/xlsx/read-snapshot";
import { jobOver } from "../../../src/app/jobs/all-jobs";
import type { SourceJobId } from "../../../src/app/jobs/job";
import { judgeWorkbook } from "../../../src/app/judge";
import type { WorkbookPort } from "../../../src/app/ports";
import type { SourceBook } from "../../../src/core/consolidate/sources";
import { sourceBook } from "../../../src/core/consolidate/sources";
import type { Proposal } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import type { CheckReport } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../../src/core/report/corrections";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../../src/core/sheet/snapshot";
import { Book } from "../../../src/workbench/host/book";
import { TESTED_PROFILE } from "../../support/office-runtime";
import { stateOf } from "./book-state";
import { openBook, read, type, valueOf } from "./open-book";

const SEEDS = join(__dirname, "../../../seeds");
const THREE = "report-2022-9m-corrected.xlsx";

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(SEEDS, name)));
const open = async (name: string) => openBook(await Book.open(bytesOf(name), name));

function checked(workbook: WorkbookSnapshot): CheckReport {
  const judged = judgeWorkbook(workbook, { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS });
  if (!judged.ok) throw new Error(judged.failure.code);
  return judged.value;
}

async function fileOf(name: string, bytes = bytesOf(name)): Promise<SourceBook> {
  const workbook = await readSnapshot(bytes, name);
  const { tables, findings } = checked(workbook);
  return sourceBook(name, workbook, tables, findings);
}

/** What a job proposes for the workbook as it is now. */
async function proposed(
  port: WorkbookPort,
  id: SourceJobId,
  files: readonly SourceBook[] = [],
): Promise<Proposal> {
  const workbook = await read(port);
  const input = { workbook, report: checked(workbook), profile: DEFAULT_PROFILE };
  return jobOver(id, files).propose({ ...input, sheets: null, looks: [] }, NO_CHOICES, "uk");
}

/** The row of a sheet that begins with these words, as it is shown; dots for spaces that hold together. */
async function rowOn(port: WorkbookPort, name: string, words: string): Promise<readonly string[]> {
  const sheet = findSheet(await read(port), name);
  for (let row = 0; sheet !== null && row <= (sheet.extent?.bottom ?? -1); row++) {
    const texts = Array.from({ length: 9 }, (_, column) =>
      cellAt(sheet, { row, column }).text.replaceAll("\u00A0", " "),
    );
    if (texts.some((text) => text.startsWith(words))) return texts;
  }
  throw new Error(`No row ${words} on ${name}`);
}

describe("reports on sheets", () => {
  const RESULT = "Зведений 9 міс 2022";

  test("are joined, renewed after a correction with what changed, and taken back step by step", async () => {
    const { book, port } = await open(THREE);
    const before = stateOf(book);
    const first = await proposed(port, "consolidate");
    const written = valueOf(await port.write(first.batch));
    const total = await rowOn(port, RESULT, "РАЗОМ за програмою");
    expect(total.slice(5, 8)).toEqual(["2 982,70", "868,63", "29,12%"]);
    // The same again is nothing.
    expect((await proposed(port, "consolidate")).items).toEqual([]);

    const consolidated = stateOf(book);
    const sheet = book.sheetByName("Нагородження");
    if (sheet === null) throw new Error("no sheet");
    const corrected = sheet.cell(11, 6).value;
    type(sheet, { G12: "160,29" });
    // Live formulas follow by themselves, before anything is consolidated again.
    expect((await rowOn(port, RESULT, "РАЗОМ за програмою"))[6]).toBe("876,63");
    const again = await proposed(port, "consolidate");
    expect(again.batch.sheets).toEqual([]);
    expect(again.batch.rows).toEqual([]);
    type(sheet, { G12: String(corrected).replace(".", ",") });
    expect(stateOf(book)).toEqual(consolidated);
    valueOf(await port.takeBack(written.batch));
    expect(stateOf(book)).toEqual(before);
  });

  test("a line that came gets its row in place, told by name; taken back, the sheet is as it was", async () => {
    const { book, port } = await open(THREE);
    const first = await proposed(port, "consolidate");
    valueOf(await port.write(first.batch));
    // Somebody signs and writes beside the report.
    const result = book.sheetByName(RESULT);
    if (result === null) throw new Error("no sheet");
    const foot = (result.usedRange(false)?.bottom ?? 0) + 3;
    type(result, { [`A${String(foot)}`]: "Перевірено: Іваненко" });
    const signed = stateOf(book);
    const more = await fileOf("report-2022-9m.xlsx");
    // A department of the file alone: the same line with another name.
    const extra: SourceBook = {
      ...more,
      reports: more.reports.slice(0, 1).map(({ table, ...source }) => ({
        ...source,
        table: {
          ...table,
          title: { ...table.title, executor: null },
          rows: table.rows.map((row) =>
            row.texts.measure === undefined
              ? row
              : {
                  ...row,
                  texts: {
                    ...row.texts,
                    task: { ...row.texts.measure, text: "Нове завдання" },
                    measure: { ...row.texts.measure, text: `Новий захід ${String(row.row)}` },
                  },
                },
          ),
        },
      })),
    };
    const again = await proposed(port, "consolidate", [extra]);
    expect(again.items.map(({ saying }) => saying.code)).toEqual(["renewed-report"]);
    const changes = again.items[0]?.saying.args["changes"];
    expect(changes).toContainEqual(expect.stringMatching(/Новий захід .*: новий рядок/));
    const written = valueOf(await port.write(again.batch));
    expect(await rowOn(port, RESULT, "Перевірено: Іваненко")).toContain("Перевірено: Іваненко");
    valueOf(await port.takeBack(written.batch));
    expect(stateOf(book)).toEqual(signed);
  });
});

test("the plan of a programme's sheet beside the report of a file: written, and taken back", async () => {
  const { book, port } = await open("programme-2018-2020.xlsx");
  const before = stateOf(book);
  const { batch } = await proposed(port, "bridge", [await fileOf("report-2018-9m.xlsx")]);
  const written = valueOf(await port.write(batch));
  const total = await rowOn(port, "План за редакціями 2018", "Разом за заходами, що є всюди");
  expect(total.slice(1, 5)).toEqual([
    "Разом за заходами, що є всюди",
    "1 640,00",
    "+50,00",
    "1 690,00",
  ]);
  const line = await rowOn(port, "План за редакціями 2018", "3.1.");
  expect(line.slice(2, 6)).toEqual(["50,00", "-50,00", "0,00", "зменшено"]);
  // The edition is a sheet of this workbook: its plans are live formulas.
  const sheet = book.sheetByName("План за редакціями 2018");
  expect(sheet?.cell(4, 4).formula).toMatch(/^='/);
  expect(sheet?.cell(4, 2).formula).toBeNull();
  valueOf(await port.takeBack(written.batch));
  expect(stateOf(book)).toEqual(before);
});

describe("periods", () => {
  const SHEET = "Хід виконання 2022";

  /** The same reports for the whole year, with a little more financed. */
  async function wholeYear(): Promise<SourceBook> {
    const book = await Book.open(bytesOf(THREE), THREE);
    for (const sheet of book.sheets) {
      for (let row = 0; row < 10; row++) {
        const { value } = sheet.cell(row, 0);
        if (typeof value !== "string" || !value.startsWith("за 9 місяців")) continue;
        sheet.write({ top: row, left: 0, bottom: row, right: 0 }, [["за 2022 рік"]], "addin");
      }
    }
    type(book.sheetByName("Нагородження") ?? book.activeSheet, { G12: "200" });
    return fileOf("рік.xlsx", new Uint8Array(await book.save()));
  }

  test("come with a chart that grows with another period; each is taken back whole", async () => {
    const { book, port } = await open(THREE);
    const before = stateOf(book);
    const first = valueOf(await port.write((await proposed(port, "periods")).batch));
    const sheet = book.sheetByName(SHEET);
    expect(sheet?.features.charts.all()).toHaveLength(1);
    expect((await rowOn(port, SHEET, "9 місяців 2022 року")).slice(2, 6)).toEqual([
      "2 982,70",
      "868,63",
      "29,1%",
      "75,0%",
    ]);
    const once = stateOf(book);
    const more = await proposed(port, "periods", [await wholeYear()]);
    const second = valueOf(await port.write(more.batch));
    const charts = book.sheetByName(SHEET)?.features.charts.all() ?? [];
    expect(charts).toHaveLength(1);
    if (TESTED_PROFILE.name !== "1.14") {
      expect(charts[0]?.series.map(({ values }) => values)).toEqual([
        `'${SHEET}'!$E$5:$E$6`,
        `'${SHEET}'!$F$5:$F$6`,
      ]);
    }
    expect((await rowOn(port, SHEET, "2022 рік")).slice(5, 7)).toEqual(["100,0%", "+47,71"]);
    valueOf(await port.takeBack(second.batch));
    expect(stateOf(book)).toEqual(once);
    valueOf(await port.takeBack(first.batch));
    expect(stateOf(book)).toEqual(before);
  });
});
