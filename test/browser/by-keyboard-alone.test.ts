import type { Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import {
  enterPane,
  focusedIn,
  inSheet,
  press,
  reach,
  reachFinding,
  waitForFocus,
} from "../support/by-keyboard";
import { takenBack } from "../support/take-back";
import { cellSelected } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** The first cell that a finding names. */
const cellOf = (finding: string): string => /[A-Z]{3,4}-\d\d ([A-Z]+\d+)/.exec(finding)?.[1] ?? "";

const percentOfTotal = (page: Page) =>
  page.evaluate(() => {
    const cell = window.workbench?.book.activeSheet.cell(26, 7);
    return { formula: cell?.formula ?? null, text: cell?.text };
  });

describe("the main journey by the keyboard alone: no mouse, and no focus given by a script", () => {
  test("open, check, walk through the findings, unfold, preview a fix, write it, take it back, export", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane } = desk;
    await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();

    // Closed, and opened again from the ribbon.
    await toRibbonButton(page, "Звірка");
    await page.keyboard.press("Enter");
    await page.locator(".wb-pane").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.locator(".wb-pane").waitFor();

    await enterPane(page, pane);
    await press(page, pane, "Перевірити");
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();

    // From one finding to the next, and each to its cell.
    await reachFinding(page, pane, /./);
    const [first = "", second = ""] = await pane
      .locator("[data-marked] h3 button")
      .allTextContents();
    expect((await focusedIn(pane))?.name).toBe(first);
    await page.keyboard.press("ArrowDown");
    expect((await focusedIn(pane))?.name).toBe(second);
    await page.keyboard.press("Enter");
    await cellSelected(page, cellOf(second));
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await cellSelected(page, cellOf(first));

    // Unfolded: what is stated and computed, the cause, what to do, why.
    await reachFinding(page, pane, /PCT-03/);
    await page.keyboard.press("Enter");
    await cellSelected(page, "H27");
    for (const title of ["Що зробити", "Можливі причини", "Чому це важливо"]) {
      await pane.getByRole("heading", { name: title }).waitFor();
    }
    await pane.getByText(/50,63\s% відповідає плану\s1\s660\s000,00/).waitFor();
    await screenshot(page, "keyboard-unfolded");

    const before = await percentOfTotal(page);
    expect(await reach(page, pane, "Переглянути виправлення")).toBe(1);
    await page.keyboard.press("Enter");
    await waitForFocus(pane, "Назад");
    await pane.getByText("=G27/F27").waitFor();
    expect(await percentOfTotal(page)).toEqual(before);
    await press(page, pane, "Застосувати");
    await pane
      .getByText(/^Виправлено/)
      .first()
      .waitFor();
    expect((await percentOfTotal(page)).formula).toBe("=G27/F27");

    await waitForFocus(pane, "Перевірити ще раз");
    await press(page, pane, "Скасувати");
    await takenBack(pane);
    expect(await percentOfTotal(page)).toEqual(before);
    await waitForFocus(pane, "Перевірити ще раз");
    await pane.getByRole("progressbar").waitFor({ state: "detached" });

    await press(page, pane, "Експортувати");
    await pane.getByRole("heading", { level: 1, name: "Експортувати" }).waitFor();
    await waitForFocus(pane, "Назад");
    await press(page, pane, /^Підготувати/);
    await pane.getByRole("heading", { name: "Документ готовий" }).waitFor();
    const coming = page.waitForEvent("download");
    await press(page, pane, "Завантажити");
    expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.keyboard.press("Escape");
    await waitForFocus(pane, "Експортувати");

    // And back to the sheet.
    await page.keyboard.press("Escape");
    await inSheet(page);
    expect(desk.problems).toEqual([]);
  });
});

/** Along the ribbon by Tab to the button of this name. */
async function toRibbonButton(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 40; step++) {
    const at = await page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    if (at === name) return;
    seen.push(at);
    await page.keyboard.press("Tab");
  }
  throw new Error(`No way to «${name}» along the ribbon: ${seen.join(" → ")}`);
}
