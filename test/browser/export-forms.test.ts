import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench } from "../support/browser";
import { cellOfKey } from "../../src/core/sheet/snapshot";
import { longReport } from "../bench/long-report";
import { readDocx, tablesIn } from "../support/docx-reader";
import { downloaded } from "../support/downloaded";
import { fileOf, openInExcel } from "./open-file";

const LINES = 10_000;
/** For a machine on which much else runs. */
const LONG_MS = 120_000;

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** What the document of a form has to hold, as a stranger reads its bytes. */
type Expect = (bytes: Uint8Array) => Promise<void> | void;

const textsOf = (book: WorkbookSnapshot): readonly string[] =>
  book.sheets.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text));

const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

const isClean = (bytes: Uint8Array): void => {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    expect(path).not.toMatch(/drawing|webextension|vml/i);
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const xml = strFromU8(part);
    expect(xml).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|zvirka/i);
    // Word documents have a place for comments and one for properties of others: nothing is in them.
    expect(xml).not.toMatch(/<(?:w:comment|comment|property) /);
  }
};

const FORMS: readonly (readonly [form: RegExp, ending: RegExp, expects: Expect])[] = [
  [
    /^Книга Excel/,
    /^Звіт 9 міс 2018.*\.xlsx$/,
    async (bytes) => {
      isClean(bytes);
      const book = await readSnapshot(bytes, "книга.xlsx");
      const values = book.sheets.flatMap(({ cells }) => [...cells.values()]);
      expect(values.map(({ value }) => value)).toContain(840_463.65);
      expect(values.filter(({ formula }) => formula !== null)).toEqual([]);
    },
  ],
  [
    /^Звіт у Word/,
    /^Звіт 9 міс 2018.*\.docx$/,
    async (bytes) => {
      isClean(bytes);
      const docx = await readDocx(bytes);
      const rows = tablesIn(docx).flatMap((table) => table.rows);
      expect(rows.some(({ isHeader }) => isHeader)).toBe(true);
      expect(rows.flatMap(({ cells }) => cells.map(({ text }) => spaced(text)))).toContain(
        "840 463,65",
      );
    },
  ],
  [
    /^Пояснювальна записка/,
    /^Пояснювальна записка 9 міс 2018.*\.docx$/,
    async (bytes) => {
      isClean(bytes);
      const { text } = await readDocx(bytes);
      expect(text).toContain("ПОЯСНЮВАЛЬНА ЗАПИСКА");
      expect(spaced(text)).toContain("профінансовано 840 463,65 грн");
    },
  ],
  [
    /^Лист зауважень \(\.docx\)/,
    /^Лист зауважень 9 міс 2018.*\.docx$/,
    async (bytes) => {
      isClean(bytes);
      expect((await readDocx(bytes)).text).toContain("PCT-01");
    },
  ],
  [
    /^Лист зауважень \(\.xlsx\)/,
    /^Лист зауважень 9 міс 2018.*\.xlsx$/,
    async (bytes) => {
      isClean(bytes);
      expect(textsOf(await readSnapshot(bytes, "лист.xlsx"))).toContain("PCT-01");
    },
  ],
  [
    /^Відкриті дані \(CSV\)/,
    /\.zip$/,
    (bytes) => {
      const parts = Object.entries(unzipSync(bytes));
      const tables = parts.filter(([path]) => path.endsWith(".csv"));
      expect(parts.map(([path]) => path)).toContain("datapackage.json");
      expect(tables.map(([, part]) => strFromU8(part)).join("\n")).toContain("89379.95");
    },
  ],
  [
    /^Відкриті дані \(JSON\)/,
    /\.json$/,
    (bytes) => {
      const text = strFromU8(bytes);
      const data: unknown = JSON.parse(text);
      expect(data).toHaveProperty(["tables", "execution-report"]);
      expect(data).toHaveProperty("schema");
      expect(text).toContain("89379.95");
    },
  ],
];

const download = (pane: Frame) =>
  downloaded(pane.getByRole("button", { name: "Завантажити", exact: true }).first());

/** A cell as a person's program keeps it, of the lines of the long report. */
async function longBook(): Promise<Uint8Array> {
  const stored = new Workbook();
  for (const { name, cells } of longReport(LINES).sheets) {
    const sheet = stored.addWorksheet(name);
    for (const [key, { value }] of cells) {
      const { row, column } = cellOfKey(key);
      sheet.getCell(row + 1, column + 1).value = value;
    }
  }
  return new Uint8Array(await stored.xlsx.writeBuffer());
}

test("ten thousand measures: the pane tells how far it is, answers a press, and gives all of them", async () => {
  desk = await openWorkbench();
  const { page, problems } = desk;
  const pane = await openInExcel(page, fileOf("довгий.xlsx", await longBook()));
  await pane.getByRole("button", { name: /^Перевірити/ }).click();
  await pane.getByText("Перевірено 1 таблицю", { exact: true }).waitFor({ timeout: LONG_MS });
  await pane.getByRole("button", { name: "Експортувати", exact: true }).click();
  await pane.getByRole("radio", { name: /^Книга Excel/ }).check();

  // What the bar says while the document is made, as a person sees it go on.
  const seen = pane.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const told = new Set<string>();
        const observer = new MutationObserver(() => {
          const text = document.body.innerText;
          const percent = /Підготовка документа: (\d+)/.exec(text)?.[1];
          if (percent !== undefined) told.add(percent);
          if (!text.includes("Документ готовий")) return;
          observer.disconnect();
          resolve([...told]);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  const begin = pane.getByRole("button", { name: /^Підготувати/ });
  await begin.click();
  await pane.getByText(/^Підготовка документа: \d/).waitFor({ timeout: LONG_MS });
  await pane.getByRole("button", { name: "Скасувати", exact: true }).click();
  await begin.waitFor();
  await begin.click();
  await pane.getByRole("heading", { name: "Документ готовий" }).waitFor({ timeout: LONG_MS });
  expect((await seen).length).toBeGreaterThan(5);

  const { bytes } = await download(pane);
  const [sheet] = (await readSnapshot(bytes, "книга.xlsx")).sheets;
  const measures = [...(sheet?.cells.values() ?? [])].filter(({ text }) =>
    /^Захід \d+$/.test(text),
  );
  expect(measures.map(({ text }) => text)).toEqual(
    Array.from({ length: LINES }, (_, line) => `Захід ${String(line + 1)}`),
  );
  expect(problems).toEqual([]);
}, 240_000);

test("every form comes down from the pane and holds what it is to hold", async () => {
  desk = await openWorkbench();
  const { pane, problems, externalRequests } = desk;
  await pane.getByRole("button", { name: "Експортувати", exact: true }).click();
  for (const [form, ending, expects] of FORMS) {
    await pane.getByRole("radio", { name: form }).check();
    await pane.getByRole("button", { name: /^Підготувати/ }).click();
    await pane.getByRole("heading", { name: "Документ готовий" }).waitFor();
    const { name, bytes } = await download(pane);
    expect(name).toMatch(ending);
    await expects(bytes);
    await pane.getByRole("button", { name: "Змінити вибір", exact: true }).click();
  }
  expect(problems).toEqual([]);
  expect(externalRequests).toEqual([]);
});
