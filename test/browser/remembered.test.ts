import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, paneOf } from "../support/browser";
import { openInExcel, seedFile } from "./open-file";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** Chooses in the menu of settings, which is named in the language that is chosen. */
async function choose(pane: Frame, menu: string, item: string): Promise<void> {
  await pane.getByRole("button", { name: menu }).click();
  const entry = pane.locator('[role^="menuitem"]').filter({ hasText: item });
  await entry.first().click();
  if ((await pane.getByRole("menu").count()) > 0) await pane.page().keyboard.press("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
}

interface Remembered {
  readonly language: string;
  readonly theme: string;
  /** What is ticked in the menu, as it is named there. */
  readonly ticked: readonly string[];
}

async function remembered(pane: Frame): Promise<Remembered> {
  await pane.getByRole("button", { name: "Settings and about" }).click();
  const ticked = pane.locator('[role^="menuitem"][aria-checked="true"]');
  await ticked.first().waitFor();
  const names = await ticked.allTextContents();
  await pane.page().keyboard.press("Escape");
  const page = await pane.evaluate(() => ({
    language: document.documentElement.lang,
    theme: document.documentElement.style.colorScheme,
  }));
  return { ...page, ticked: names };
}

async function switchOffRule(pane: Frame, page: Page): Promise<void> {
  await choose(pane, "Settings and about", "Check settings");
  await pane.getByRole("button", { name: "Rules", exact: true }).click();
  await pane.getByRole("searchbox").fill("pct-03");
  await pane.getByRole("checkbox", { name: /^PCT-03/ }).click();
  await pane.getByRole("button", { name: "For me only" }).click();
  await pane
    .getByText(/^The settings are kept on this computer/)
    .last()
    .waitFor();
  await page.keyboard.press("Escape");
}

test("language, theme, profile and live checking are as they were left: after a reload, and in another workbook", async () => {
  desk = await openWorkbench({ language: "uk", colorScheme: "light", paneWidth: 320 });
  const { page, pane } = desk;
  await choose(pane, "Налаштування та відомості", "English");
  await choose(pane, "Settings and about", "Dark");
  await choose(pane, "Settings and about", "Follow changes");
  await switchOffRule(pane, page);
  const left = { language: "en", theme: "dark", ticked: ["English", "Dark", "Follow changes"] };
  expect(await remembered(pane)).toEqual(left);
  // None of it is the workbook's business until a person says so.
  expect(await page.evaluate(() => window.workbench?.book.addinSettings.size)).toBe(0);

  /** The rule of the person's own profile is off, and an edit is followed without a press. */
  const expectLikeBefore = async (fresh: Frame): Promise<void> => {
    expect(await remembered(fresh)).toEqual(left);
    await fresh.getByRole("button", { name: "Check", exact: true }).click();
    await fresh.getByRole("button", { name: /PCT-01 H21/ }).waitFor();
    expect(await fresh.getByRole("button", { name: /PCT-03/ }).count()).toBe(0);
    await page.evaluate(() => window.workbench?.book.activeSheet.enter(20, 7, "68%"));
    await fresh.getByRole("button", { name: /PCT-01 H21/ }).waitFor({ state: "detached" });
    expect(await fresh.getByText("Out of date").count()).toBe(0);
  };

  await page.reload();
  await expectLikeBefore(await paneOf(page));
  const other = { ...seedFile("report-2018-9m.xlsx"), name: "інша книга.xlsx" };
  const second = await openInExcel(page, other, "leave");
  await expectLikeBefore(second);
  // What is chosen of following changes stays with the workbook, and is not taken from the first one.
  await choose(second, "Settings and about", "Follow changes");
  expect((await remembered(second)).ticked).toEqual(["English", "Dark"]);
  await page.reload();
  expect(await remembered(await paneOf(page))).toEqual(left);
  const again = await remembered(await openInExcel(page, other));
  expect(again.ticked).toEqual(["English", "Dark"]);
  expect(desk.problems).toEqual([]);
});
