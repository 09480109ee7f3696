import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";

/** Switches something that goes wrong on, or off again, as a person does from the menu. */
export async function switchTrial(page: Page, fault: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Випробування/ }).click();
  await page.getByRole("menuitemcheckbox", { name: fault }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("menuitemcheckbox", { name: fault }).waitFor({ state: "detached" });
}

/** What every cell of the workbook shows, the sheets one after another. */
export function shownCells(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const sheet of window.workbench?.book.sheets ?? []) {
      const used = sheet.usedRange(true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
      for (let row = used.top; row <= used.bottom; row++) {
        for (let column = used.left; column <= used.right; column++) {
          texts.push(sheet.cell(row, column).text);
        }
      }
    }
    return texts.join("|");
  });
}

/** The names of the sheets, in their order. */
export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.book.sheets.map(({ name }) => name) ?? []);
}

/** Waits until this cell is the selected one. */
export async function cellSelected(page: Page, cell: string): Promise<void> {
  await page.waitForFunction(
    (at) => document.querySelector<HTMLInputElement>("input.wb-name-box")?.value === at,
    cell,
  );
}

/** Everything that would be in the file if it was saved now: cells, formats, marks, filters, the page. */
export async function wholeBook(page: Page): Promise<Readonly<Record<string, string>>> {
  const saved = await page.evaluate(async () => {
    const bytes = (await window.workbench?.book.save()) ?? new Uint8Array();
    return [...bytes];
  });
  const parts = Object.entries(unzipSync(Uint8Array.from(saved)));
  // The time of saving is among the properties of the document.
  const kept = parts.filter(([path]) => path.startsWith("xl/"));
  return Object.fromEntries(kept.map(([path, part]) => [path, strFromU8(part)]));
}
