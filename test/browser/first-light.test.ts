import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openContext, openWorkbench, screenshot, servedAt } from "../support/browser";
import { emptyWorkbook, encryptedWorkbook, workbookWithoutTable } from "../support/bad-files";
import { takeBack } from "../support/take-back";
import { downloaded } from "../support/downloaded";

let desk: OpenWorkbench;

afterEach(() => desk.close());

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  // The list comes a moment later, with the words of the rules.
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
}

/** What the pane tells above the findings. */
function notice(pane: Frame, words: RegExp): Locator {
  return pane.getByRole("banner").getByText(words);
}

/** The address in the name box: where the selection is. */
function selected(page: Page): Promise<string> {
  return page.getByLabel("Адреса клітинки").inputValue();
}

const cell = (page: Page, name: string): Promise<string> =>
  page.evaluate((at) => window.workbench?.text(at) ?? "", name);

interface Stored {
  readonly type: string;
  readonly value: unknown;
  readonly formula: string | null;
}

/** What the stand-in's model holds in a cell of the active sheet. */
function stored(page: Page, row: number, column: number): Promise<Stored | undefined> {
  return page.evaluate(
    ([r, c]) => {
      const view = window.workbench?.book.activeSheet.cell(r ?? 0, c ?? 0);
      return view && { type: view.type, value: view.value, formula: view.formula };
    },
    [row, column],
  );
}

async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test("a reviewer checks, goes to a cell, previews a fix, applies it and takes it back", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);

  const total = pane.getByRole("button", { name: /PCT-03/ });
  await total.click();
  expect(await waitUntil(() => selected(page), "H27")).toBe("H27");
  await pane
    .getByText(/50,63\s%/)
    .first()
    .waitFor();
  await pane
    .getByText(/1\s660\s000,00/)
    .first()
    .waitFor();

  const before = await stored(page, 26, 7);
  await pane.getByRole("button", { name: "Переглянути виправлення" }).click();
  const preview = pane.getByRole("table", { name: "Перегляд змін" });
  const row = preview.getByRole("row").filter({ hasText: "H27" });
  expect(await row.textContent()).toContain("50,6%");
  expect(await row.textContent()).toContain("=G27/F27");
  expect(await stored(page, 26, 7)).toEqual(before);

  await pane.getByRole("button", { name: "Застосувати" }).click();
  await notice(pane, /Виправлено 3\s/).waitFor();
  expect(await stored(page, 26, 7)).toEqual({
    type: "number",
    value: 840463.65 / 1640000,
    formula: "=G27/F27",
  });
  expect(await cell(page, "H27")).toBe("Всього: 51,2%");
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor({ state: "detached" });

  await takeBack(pane);
  expect(await stored(page, 26, 7)).toEqual(before);
  expect(desk.problems).toEqual([]);
});

test("all safe fixes leave no text number and every other finding as it was", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);
  const others = (): Promise<string[]> =>
    pane.getByRole("button", { name: /(PCT|ARI|EXP|STR|NUM)-\d\d/ }).allTextContents();
  const before = await others();
  expect(before).toHaveLength(5);
  await pane.getByRole("button", { name: /^Виправити все безпечне/ }).click();
  await pane.getByRole("button", { name: "Застосувати" }).click();
  await notice(pane, /Виправлено \d+\s/).waitFor();
  await pane
    .getByRole("button", { name: /TYP-0[12]/ })
    .first()
    .waitFor({ state: "detached" });
  expect(await others()).toEqual(before);
  expect(await stored(page, 10, 6)).toEqual({ type: "number", value: 89379.95, formula: null });
  expect(await cell(page, "F27")).toBe("Всього: 1\u00A0640\u00A0000,00");
  expect(desk.problems).toEqual([]);
});

test("an edit makes the result stale, and checking again follows it", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  await check(pane);
  await page.evaluate(() => window.workbench?.select("H21"));
  await page.getByRole("grid").press("6");
  await page.keyboard.type("8%");
  await page.keyboard.press("Enter");
  await pane.getByText("Застаріло").waitFor();
  await pane
    .getByRole("button", { name: /Перевірити ще раз/ })
    .first()
    .click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  expect(await pane.getByRole("button", { name: /PCT-01/ }).count()).toBe(0);
});

test("selecting a cell in the sheet marks its finding", async () => {
  desk = await openWorkbench();
  await check(desk.pane);
  await desk.page.evaluate(() => window.workbench?.select("H21"));
  const marked = desk.pane.locator("[data-marked=true]");
  await marked.filter({ hasText: "PCT-01" }).waitFor();
});

test("the ribbon's button checks in the pane", async () => {
  desk = await openWorkbench();
  await desk.pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await desk.page
    .getByRole("toolbar")
    .getByRole("button", { name: /Перевірити/ })
    .click();
  await desk.pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
});

test.each([
  ["порожня.xlsx", emptyWorkbook, /Книга порожня/],
  ["телефони.xlsx", workbookWithoutTable, /немає таблиці звіту/],
] as const)("%s: the pane says what is missing and what to do", async (name, make, sentence) => {
  desk = await openWorkbench();
  await openFile(desk.page, name, await make());
  await desk.page.getByText(name).first().waitFor();
  const pane = await freshPane(desk.page, desk.pane);
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText(sentence).first().waitFor();
});

test("an encrypted file is refused in one sentence, and the open workbook stays", async () => {
  desk = await openWorkbench();
  await openFile(desk.page, "закритий.xlsx", encryptedWorkbook());
  await desk.page.getByText(/парол/).first().waitFor();
  expect(await cell(desk.page, "A1")).toBe("Звіт");
});

test("the workbook is saved under another name with what was changed", async () => {
  desk = await openWorkbench();
  const { page } = desk;
  await page.evaluate(() => window.workbench?.select("H21"));
  await page.getByRole("grid").press("6");
  await page.keyboard.type("8%");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /Зберегти як/ }).click();
  const { name, bytes } = await downloaded(
    page.getByRole("button", { name: "Зберегти", exact: true }),
  );
  expect(name).toMatch(/\.xlsx$/);
  expect(name).not.toBe("report-2018-9m.xlsx");
  await openFile(page, "знову.xlsx", Buffer.from(bytes));
  await page.getByText("знову.xlsx").first().waitFor();
  expect(await cell(page, "H21")).toBe("68%");
});

test("a workbook with unsaved changes is given up only after a question", async () => {
  desk = await openWorkbench();
  const { page } = desk;
  await page.evaluate(() => window.workbench?.select("A1"));
  await page.getByRole("grid").press("1");
  await page.keyboard.press("Enter");
  await openFile(page, "інша.xlsx", await workbookWithoutTable());
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: "Скасувати" }).click();
  await question.waitFor({ state: "detached" });
  expect(await cell(page, "A1")).toBe("1");
  await openFile(page, "інша.xlsx", await workbookWithoutTable());
  await question.getByRole("button", { name: "Відкрити без збереження" }).click();
  await page.getByText("інша.xlsx").first().waitFor();
  expect(await cell(page, "A1")).toBe("Відділ");
});

describe("what leaves the machine", () => {
  test("nothing: check, fix and undo ask for no other address", async () => {
    desk = await openWorkbench();
    const { pane } = desk;
    await check(pane);
    await pane.getByRole("button", { name: /^Виправити все безпечне/ }).click();
    await pane.getByRole("button", { name: "Застосувати" }).click();
    await notice(pane, /Виправлено \d+\s/).waitFor();
    expect(desk.externalRequests).toEqual([]);
  });

  test("the policy of the page forbids it as well", async () => {
    desk = await openWorkbench();
    await desk.pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
    const refused = await desk.pane.evaluate(async () => {
      const stopped: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        stopped.push(effectiveDirective),
      );
      const there = "https://example.org/";
      await fetch(there).catch(() => undefined);
      navigator.sendBeacon(there, "звіт");
      const image = document.body.appendChild(new Image());
      const frame = document.body.appendChild(document.createElement("iframe"));
      const script = document.body.appendChild(document.createElement("script"));
      const form = document.body.appendChild(document.createElement("form"));
      for (const each of [image, frame, script]) each.src = there;
      form.action = there;
      form.target = "_blank";
      form.submit();
      while (stopped.length < 6) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const each of [image, frame, script, form]) each.remove();
      return stopped.toSorted();
    });
    expect(refused).toEqual([
      "connect-src",
      "connect-src",
      "form-action",
      "frame-src",
      "img-src",
      "script-src-elem",
    ]);
    expect(desk.externalRequests).toEqual([]);
  });

  test("the page under test is the built page, byte for byte, with Microsoft's address in it", async () => {
    desk = await openWorkbench();
    const served = await desk.page.request.get(`${servedAt()}taskpane.html`);
    const built = readFileSync(path.resolve(__dirname, "../../dist/taskpane.html"), "utf8");
    expect(await served.text()).toBe(built);
    expect(built).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });
});

test("outside of Excel the pane says so in one sentence", async () => {
  const { context } = await openContext();
  const page = await context.newPage();
  await page.goto(`${servedAt()}taskpane.html`);
  await page
    .getByText(/не в Excel/)
    .first()
    .waitFor();
  await screenshot(page, "pane-outside-excel");
  desk = { close: () => context.close() } as OpenWorkbench;
});

async function waitUntil(read: () => Promise<string>, wanted: string): Promise<string> {
  const attempts = 50;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if ((await read()) === wanted) return wanted;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return read();
}

/** The pane of a newly opened workbook: another frame than the old one. */
async function freshPane(page: Page, old: Frame): Promise<Frame> {
  const attempts = 100;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const fresh = page
      .frames()
      .find((frame) => frame !== old && frame.url().endsWith("/taskpane.html"));
    if (fresh !== undefined) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No new pane appeared");
}
