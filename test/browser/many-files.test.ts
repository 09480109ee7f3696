import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { encryptedWorkbook } from "../support/bad-files";
import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";
import { region } from "../support/region";
import { regionBytes } from "../support/region-books";
import { downloaded } from "../support/downloaded";
import { zvirka } from "../cli/zvirka";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const SEEDS = path.resolve(__dirname, "../../seeds");
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const seed = (name: string): Given => ({
  name,
  mimeType,
  buffer: readFileSync(path.join(SEEDS, name)),
});

/** Two reports, a programme, one closed by a password and one that is no workbook at all. */
const FIVE: readonly Given[] = [
  seed("report-2018-9m.xlsx"),
  seed("programme-2018-2020.xlsx"),
  seed("report-2022-9m.xlsx"),
  { name: "пароль.xlsx", mimeType, buffer: Buffer.from(encryptedWorkbook()) },
  {
    name: "дуже-довга-назва-файлу-без-жодного-проміжку-від-виконавця.xlsx",
    mimeType,
    buffer: Buffer.from("не книга"),
  },
];

interface Names {
  readonly more: string;
  readonly title: string;
  readonly check: RegExp;
  readonly done: RegExp;
  readonly back: string;
  readonly letters: string;
}

const UK: Names = {
  more: "Ще",
  title: "Перевірити багато файлів",
  check: /^Перевірити \d+/,
  done: /^Перевірено 5.файлів, із зауваженнями 3, не перевірено 2\.$/,
  back: "До списку файлів",
  letters: "Листи зауважень",
};

const EN: Names = {
  more: "More",
  title: "Check many files",
  check: /^Check \d+/,
  done: /^5.files checked, 3 with findings, 2 not checked\.$/,
  back: "To the list of files",
  letters: "Lists of remarks",
};

async function open(pane: Frame, names: Names): Promise<void> {
  await pane.getByRole("button", { name: names.more, exact: true }).click();
  await pane.getByRole("menuitem", { name: names.title }).click();
  await pane.getByRole("heading", { level: 1, name: names.title }).waitFor();
}

/** Lets files go over the pane, as a person does from a folder. */
async function drop(pane: Frame, files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
  await pane.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const zone = document.querySelector("section");
    for (const type of ["dragover", "drop"]) {
      zone?.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
  }, given);
}

const pick = (pane: Frame, files: readonly Given[]): Promise<void> =>
  pane.locator('section input[type="file"][multiple]').setInputFiles([...files]);

const rows = (pane: Frame): Promise<readonly string[]> =>
  pane
    .locator("[data-file-state]")
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset["fileState"] ?? ""));

test("five files are let go of, checked, stopped, checked again, opened, and answered with letters", async () => {
  desk = await openWorkbench({ viewport: { width: 1300, height: 1500 } });
  const { page, pane } = desk;
  await open(pane, UK);
  await drop(pane, FIVE);
  await pane.getByText(/^Вибрано 5.файлів/).waitFor();
  await screenshot(page, "many-files-picked");
  // Pressed twice at once: begun and stopped.
  const act = pane.getByRole("button", { name: UK.check });
  await act.click();
  await pane.getByRole("button", { name: "Зупинити" }).click();
  await pane
    .getByText(/^Перевірку зупинено: перевірено \d з 5/)
    .first()
    .waitFor();
  expect(await rows(pane)).toContain("waiting");
  await screenshot(page, "many-files-stopped");
  await pane.getByRole("button", { name: /^Перевірити (ще )?\d/ }).click();
  await pane.getByText(UK.done).first().waitFor();
  expect(await rows(pane)).toEqual(["found", "found", "found", "failed", "failed"]);
  await screenshot(page, "many-files-done");
  // The whole result is the command line's own.
  const json = await downloaded(pane.getByRole("button", { name: "Зберегти JSON" }));
  const { out } = await zvirka(
    "check",
    ...FIVE.slice(0, 3).map(({ name }) => path.join(SEEDS, name)),
    "--format",
    "json",
  );
  const { files } = JSON.parse(strFromU8(json.bytes)) as { readonly files: readonly unknown[] };
  const expected = JSON.parse(out.replaceAll(`${SEEDS}/`, "")) as {
    readonly files: readonly unknown[];
  };
  expect(files.slice(0, 3)).toEqual(expected.files);
  // One file.
  await pane.getByRole("button", { name: /^report-2018-9m\.xlsx/ }).click();
  await pane.getByRole("heading", { level: 2, name: "report-2018-9m.xlsx" }).waitFor();
  await pane.getByRole("button", { name: /PCT-03 H27/ }).click();
  await pane
    .getByRole("button", { name: /^Копіювати адресу .*H27/ })
    .first()
    .waitFor();
  await screenshot(page, "many-files-one");
  expect(await violations(page)).toEqual([]);
  await pane.getByRole("button", { name: "Докладніше про правило" }).click();
  await pane.getByRole("heading", { level: 1, name: /PCT-03/ }).waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: UK.back }).click();
  // Letters.
  await pane.getByRole("button", { name: UK.letters }).click();
  await pane.getByRole("button", { name: /^Підготувати 3/ }).click();
  const all = pane.getByRole("button", { name: "Завантажити всі одним архівом" });
  await all.waitFor();
  await screenshot(page, "many-files-letters");
  const zip = unzipSync((await downloaded(all)).bytes);
  expect(Object.keys(zip)).toEqual([
    "Зауваження – report-2018-9m.docx",
    "Зауваження – programme-2018-2020.docx",
    "Зауваження – report-2022-9m.docx",
  ]);
  for (const bytes of Object.values(zip)) {
    expect(Object.keys(unzipSync(bytes))).toContain("word/document.xml");
  }
  expect(desk.problems).toEqual([]);
  expect(desk.externalRequests).toEqual([]);
});

const LOOKS: readonly (readonly [string, WorkbenchOptions, Names])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }, UK],
  ["en-450-dark", { language: "en", paneWidth: 450, colorScheme: "dark" }, EN],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }, UK],
];

test.each(LOOKS)(
  "the check of many files is accessible and fits, %s",
  async (name, options, names) => {
    desk = await openWorkbench({ ...options, viewport: { width: 1300, height: 1500 } });
    const { page, pane } = desk;
    await open(pane, names);
    await pick(pane, FIVE);
    await screenshot(page, `many-files-picked-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await pane.getByRole("button", { name: names.check }).click();
    await pane.getByText(names.done).first().waitFor();
    await pane.getByRole("button", { name: names.letters }).click();
    await screenshot(page, `many-files-done-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
    await pane.getByRole("button", { name: /^report-2018-9m\.xlsx/ }).click();
    await pane.getByRole("button", { name: names.back }).waitFor();
    await screenshot(page, `many-files-one-${name}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
  },
);

test("a hundred and sixty files are checked", async () => {
  desk = await openWorkbench();
  const { page, pane } = desk;
  const reports = region(2023).quarters.flatMap(({ files }) => files.slice(0, 40));
  const given = await Promise.all(
    reports.map(async (file) => ({
      name: file.name,
      mimeType,
      buffer: Buffer.from(await regionBytes(file)),
    })),
  );
  await open(pane, UK);
  await pick(pane, given);
  await pane.getByText(/^Вибрано 160/).waitFor();
  await pane.getByRole("button", { name: UK.check }).click();
  await pane
    .getByText(/^Перевірено 160.файлів/)
    .first()
    .waitFor();
  await screenshot(page, "many-files-160");
  expect(await rows(pane)).toHaveLength(160);
});
