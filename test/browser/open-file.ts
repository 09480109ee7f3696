import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { paneOf } from "../support/browser";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SEEDS = join(__dirname, "../../seeds");

export interface FileToPick {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A sample workbook as a browser picks it. */
export function seedFile(name: string): FileToPick {
  return fileOf(name, readFileSync(join(SEEDS, name)));
}

export function fileOf(name: string, bytes: Uint8Array): FileToPick {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/**
 * Opens a workbook in the stand-in Excel, as a person does from its menu; the pane begins anew.
 *
 * @param changes what becomes of changes that are in no file yet: not given, there must be none
 */
export async function openInExcel(page: Page, file: FileToPick, changes?: "leave"): Promise<Frame> {
  const navigated = page.waitForEvent("framenavigated");
  await page.locator("input[type=file]").setInputFiles(file);
  const question = page.getByRole("button", { name: "Відкрити без збереження" });
  if (changes === "leave") await question.or(page.getByText(file.name).first()).first().click();
  await page.getByText(file.name).first().waitFor();
  await navigated;
  return paneOf(page);
}

/** Saves the workbook as a file and opens that file, as somebody would tomorrow. */
export async function saveAndOpen(page: Page): Promise<Frame> {
  const bytes = await page.evaluate(async () => [
    ...((await window.workbench?.book.save()) ?? new Uint8Array()),
  ]);
  return openInExcel(page, fileOf("завтра.xlsx", new Uint8Array(bytes)));
}

/** Opens one of the entries behind «Ще», and waits for its screen. */
export async function openFromMenu(pane: Frame, entry: string): Promise<void> {
  await pane.getByRole("button", { name: /^(Ще|More)$/ }).click();
  await pane.getByRole("menuitem", { name: entry, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: entry }).waitFor();
}
