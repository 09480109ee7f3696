import { Workbook } from "@cj-tech-master/excelts";
import type { Frame, Page } from "playwright-core";
import { REMARK_WORDS } from "../../src/core/documents/remarks/remark-words";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { downloaded } from "../support/downloaded";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const { answer: ANSWER, cells: CELLS, rule: RULE } = REMARK_WORDS.columns;

/** The list of remarks as it comes down from the pane, with what `check`, `list` and so on are called. */
async function downloadedList(pane: Frame, names: Names): Promise<Uint8Array> {
  await pane.getByRole("button", { name: names.check, exact: true }).first().click();
  await pane.getByRole("button", { name: names.list, exact: true }).click();
  await pane.getByRole("radio", { name: names.form }).check();
  await pane.getByRole("button", { name: names.make }).click();
  await pane.getByRole("heading", { name: names.made }).waitFor();
  const button = pane.getByRole("button", { name: names.download, exact: true });
  const { bytes } = await downloaded(button);
  await pane.getByRole("button", { name: names.back, exact: true }).click();
  return bytes;
}

interface Names {
  readonly check: string;
  readonly list: string;
  readonly form: RegExp;
  readonly make: RegExp;
  readonly made: string;
  readonly download: string;
  readonly back: string;
  readonly read: string;
}

const UK: Names = {
  check: "Перевірити",
  list: "Лист зауважень",
  form: /^Лист зауважень \(\.xlsx\)/,
  make: /^Підготувати/,
  made: "Документ готовий",
  download: "Завантажити",
  back: "Назад",
  read: "Прочитати відповіді",
};

const EN: Names = {
  check: "Check",
  list: "List of remarks",
  form: /^List of remarks \(\.xlsx\)/,
  make: /^Prepare/,
  made: "The document is ready",
  download: "Download",
  back: "Back",
  read: "Read answers",
};

/** What the executor does: writes answers beside remarks, by rule and cells, and saves. */
async function answered(
  list: Uint8Array,
  answers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(list);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("no sheet");
  const columns = new Map<string, number>();
  let written = 0;
  sheet.eachRow((row) => {
    if (!columns.has(ANSWER)) {
      row.eachCell(({ text }, at) => columns.set(text.trim(), at));
      return;
    }
    const textAt = (column: string): string => row.getCell(columns.get(column) ?? 1).text;
    const answer = answers[`${textAt(RULE)} ${textAt(CELLS)}`];
    if (answer === undefined) return;
    row.getCell(columns.get(ANSWER) ?? 1).value = answer;
    written++;
  });
  expect(written).toBeGreaterThanOrEqual(Object.keys(answers).length);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function pick(pane: Frame, name: string, buffer: Buffer): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane.locator('section input[type="file"]').setInputFiles({ name, mimeType, buffer });
}

const cellValue = (page: Page, row: number, column: number) =>
  page.evaluate(
    ([at, of]) => window.workbench?.book.activeSheet.cell(at ?? 0, of ?? 0).value ?? null,
    [row, column],
  );

test("remarks go out, come back with answers, and stand beside what is found", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const list = await downloadedList(pane, UK);
  const back = await answered(list, { "PCT-03 H27": "Виправимо до 01.11:\nдругий рядок" });
  const before = await cellValue(page, 26, 7);
  await pane.getByRole("button", { name: UK.read, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: UK.read }).waitFor();
  await pick(pane, "лист від виконавця.xlsx", back);
  await pane
    .getByRole("heading", { name: "Відповіді з файлу «лист від виконавця.xlsx»" })
    .waitFor();
  const summary = await pane.locator("p", { hasText: /, з відповіддю: / }).textContent();
  expect(summary?.replaceAll("\u00A0", " ")).toMatch(
    /^20 зауважень, з відповіддю: 1\. Усунуто: 0, не усунуто: 20,/,
  );
  const item = pane.getByRole("listitem").filter({ hasText: "Виправимо до 01.11" });
  expect(await item.textContent()).toContain("PCT-03");
  await item.getByRole("button", { name: /до H27$/ }).click();
  await page.waitForFunction(() => window.workbench?.book.selection.top === 26);
  await screenshot(page, "answers");
  // A file that is no workbook has its sentence; the one before is not kept for it.
  await pick(pane, "інше.xlsx", Buffer.from("не книга"));
  await pane.getByText("Це не книга Excel.").waitFor();
  expect(await pane.getByText(/, з відповіддю: /).count()).toBe(0);
  await screenshot(page, "answers-refused");
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: UK.read, exact: true }).waitFor();
  expect(await cellValue(page, 26, 7)).toEqual(before);
  expect(desk.problems).toEqual([]);
  expect(desk.externalRequests).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, Names])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, UK],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }, EN],
];

test.each(LOOKS)("answers are accessible and fit, %s", async (name, options, names) => {
  desk = await openWorkbench({ ...options, viewport: { width: 1300, height: 1500 } });
  const { page, pane } = desk;
  const list = await downloadedList(pane, names);
  await pane.getByRole("button", { name: names.read, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: names.read }).waitFor();
  await screenshot(page, `answers-empty-${name}`);
  expect(await violations(page)).toEqual([]);
  await pick(
    pane,
    "довга-назва-файлу-без-жодного-проміжку-від-виконавця.xlsx",
    await answered(list, { "PCT-03 H27": "Виправимо до 01.11" }),
  );
  await pane.getByText("Виправимо до 01.11").waitFor();
  await screenshot(page, `answers-${name}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});
