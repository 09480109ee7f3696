import { join } from "node:path";
import type { ExportForm, ExportInput } from "../../../src/app/export/export-form";
import { NOTE_FORM } from "../../../src/app/export/note-form";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { exportInputOf, exportInputOfFile } from "../../support/export-input";
import { sheetOf, workbookOf } from "../../support/markdown-sheet";
import { SEED_BOOKS } from "../../support/seed-books";
import { docxOf, NOW, report, withCell } from "../../support/small-reports";
const REPORTS = SEED_BOOKS.filter((file) => file.startsWith("report"));
const seed = (file: string): string => join(__dirname, "../../../seeds", file);

async function seedDocx(form: ExportForm, file: string, changes: Partial<ExportInput> = {}) {
  return docxOf(form, await exportInputOfFile(seed(file), form, changes));
}

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe("the note", () => {
  test.each(REPORTS)("of %s is a draft that names its places", async (file) => {
    const { text, parts, blocks } = await seedDocx(NOTE_FORM, file);
    expect(text).toContain("ПОЯСНЮВАЛЬНА ЗАПИСКА");
    expect([...parts.values()].map((part) => part.documentElement.textContent).join()).toContain(
      "ПРОЄКТ",
    );
    const places = blocks.flatMap((block) => (block.kind === "paragraph" ? block.places : []));
    expect(places.length).toBeGreaterThan(3);
    expect(places).toContain(
      "[висновки, ризики невиконання до кінця року, пропозиції щодо змін до Програми]",
    );
  });

  test("states what was planned and financed, and leaves open what contradicts itself", async () => {
    const only = { sheets: ["9 міс 2018"] };
    const { text, blocks } = await seedDocx(NOTE_FORM, "report-2018-9m.xlsx", only);
    const money = spaced(text)
      .split("\n")
      .find((line) => line.startsWith("На виконання"));
    expect(money).toBe(
      "На виконання заходів Програми у 2018 році передбачено 1 640 000,00 грн (16 заходів). За 9 місяців 2018 року профінансовано 840 463,65 грн, що становить [не підтверджено, див. примітку 1] річного обсягу. Непрофінансованими залишилися 799 536,35 грн.",
    );
    const places = blocks.flatMap((block) => (block.kind === "paragraph" ? block.places : []));
    expect(places.map(spaced)).toContain(
      "1. У H27 зазначено 50,6 %, а 840 463,65 від 1 640 000,00 становить 51,25 % (різниця 0,65 в. п.).",
    );
    expect(spaced(text)).toContain("частково – 13 заходів, не фінансувалося – 3 заходи.");
  });

  test("of the corrected report states the percent", async () => {
    const only = { sheets: ["9 міс 2018 (виправлено)"] };
    const { text } = await seedDocx(NOTE_FORM, "report-2018-9m.xlsx", only);
    expect(spaced(text)).toContain(
      "профінансовано 840 463,65 грн, що становить 51,25 % річного обсягу.",
    );
    expect(text).not.toContain("не підтверджено");
    expect(text).toContain("О.В. Ахмедова");
  });
});

const HALF = report(
  "I півріччя 2021 року",
  `| 4 | 1 | Ремонт доріг | 900,00 | 700,00 | 77,78% | Триває |
| 5 | 2 | Озеленення скверів | 500,00 | 300,00 | 60% | Триває |
| 6 | 3 | Освітлення вулиць | 300,00 | 0,00 | 0% | Торги |
| 7 | | Всього | 1 700,00 | 1 000,00 | 58,82% | |`,
);
const LAST_YEAR = report(
  "9 місяців 2020 року",
  `| 4 | 1 | Ремонт доріг | 2 000,00 | 1 500,00 | 75% | Виконано |
| 5 | 2 | Озеленення скверів | 500,00 | 500,00 | 100% | Виконано |
| 6 | 3 | Освітлення вулиць | 300,00 | 200,00 | 66,67% | Виконано |
| 7 | | Всього | 2 800,00 | 2 200,00 | 78,57% | |`,
);

async function noteOf(workbook: WorkbookSnapshot, sheets: readonly string[]) {
  const input = { ...exportInputOf(workbook), sheets };
  // What the rules say of these figures is not what is tested here.
  const quiet = { ...input, report: { ...input.report, findings: [] } };
  return spaced((await docxOf(NOTE_FORM, quiet)).text);
}

describe("the sentences of a note", () => {
  const book = workbookOf({ "9 міс": NOW, "І півр": HALF, Торік: LAST_YEAR });

  test("tell over-runs, savings and what has no reason", async () => {
    const text = await noteOf(book, ["9 міс"]);
    expect(text).toContain(
      "– «Ремонт доріг» (№ 1): передбачено 1 000,00 грн, профінансовано 1 200,50 грн, перевищення – 200,50 грн. Пояснення у звіті: «Подорожчав бітум».",
    );
    expect(text).toContain(
      "«Озеленення скверів» (№ 2): передбачено 500,00 грн, профінансовано 400,00 грн, залишок – 100,00 грн. Пояснення у звіті: «Зекономлено на торгах».",
    );
    expect(text).toContain(
      "– «Освітлення вулиць» (№ 3): передбачено 300,00 грн, профінансовано 0,00 грн (0 %). [причина: у звіті її не наведено]",
    );
  });

  test("compare with the last period and the last year", async () => {
    const text = await noteOf(book, ["9 міс"]);
    expect(text).toContain(
      "За I півріччя 2021 року було профінансовано 1 000,00 грн; з того часу фінансування зросло на 600,50 грн. Річний обсяг фінансування за цей час збільшено на 100,00 грн.",
    );
    expect(text).toContain(
      "За 9 місяців 2020 року було профінансовано 2 200,00 грн (78,57 %); цього року профінансовано менше на 599,50 грн.",
    );
  });

  test("leave a total open that is not the sum of its rows", async () => {
    const wrong = sheetOf(NOW.replace("| 1 800,00 | 1 600,50 |", "| 1 900,00 | 1 600,50 |"));
    const text = await noteOf(wrong, ["Звіт"]);
    expect(text).toContain(
      "передбачено [підсумок у клітинці C7 не дорівнює сумі рядків] (3 заходи).",
    );
    expect(text).toContain("профінансовано 1 600,50 грн.");
    expect(text).not.toContain("1 900,00");
  });

  test("hold no figure that its cell does not hold any more", async () => {
    const before = sheetOf(NOW);
    const input = { ...exportInputOf(before), sheets: ["Звіт"] };
    const changed = {
      ...before,
      sheets: before.sheets.map((sheet) => withCell(sheet, 3, 3, { value: 1200.49 })),
    };
    const text = spaced(
      (
        await docxOf(NOTE_FORM, {
          ...input,
          workbook: changed,
          report: { ...input.report, findings: [] },
        })
      ).text,
    );
    expect(text).not.toContain("1 200,50");
    expect(text).not.toContain("1 200,49");
    expect(text).toContain("суму в клітинці D4 не вдалося перевірити повторно");
    expect(text).toContain("«Озеленення скверів» (№ 2): передбачено 500,00 грн");
  });
});
