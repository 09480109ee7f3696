import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot, servedAt } from "../support/browser";
import { takeBack } from "../support/take-back";
import { openFromMenu } from "./open-file";
import { sheetNames } from "./stand-in";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const active = (page: Page) => page.evaluate(() => window.workbench?.book.activeSheet.name);

/** A row of the list of sheets, as it is read. */
const listed = async (pane: Frame, sheet: string): Promise<string> =>
  ((await rowOf(pane, sheet).textContent()) ?? "").replaceAll("\u00A0", " ");

const rowOf = (pane: Frame, sheet: string) => pane.locator(`button[title$="«${sheet}»"]`);

describe("the whole workbook at once", () => {
  test("all sheets are listed with their state, and the protocol is a sheet on request, taken back", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane } = desk;
    const before = await sheetNames(page);
    await page.evaluate(() => {
      const sheet = window.workbench?.book.addSheet("Чернетка");
      sheet?.enter(0, 0, "Порядок денний");
      if (sheet !== undefined) sheet.visibility = "hidden";
    });
    await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
    await pane.getByRole("button", { name: /^Усі аркуші: 3, зауваження на 2\sаркушах$/ }).click();
    expect(await listed(pane, "9 міс 2018")).toMatch(/^9 міс 2018 8 помилок, 9 зауважень, /);
    expect(await listed(pane, "9 міс 2018 (виправлено)")).toMatch(/ 3 зауваження$/);
    expect(await listed(pane, "Чернетка")).toMatch(/прихований.*таблиці звіту немає$/);

    await rowOf(pane, "9 міс 2018 (виправлено)").click();
    await page.waitForFunction(
      () => window.workbench?.book.activeSheet.name === "9 міс 2018 (виправлено)",
    );
    await pane.locator("[aria-current=true]", { hasText: "(виправлено)" }).waitFor();
    // Gone to, not shown: that is asked.
    await rowOf(pane, "Чернетка").click();
    await pane.getByRole("banner").getByText("Аркуш «Чернетка» приховано.").waitFor();
    expect(await active(page)).toBe("9 міс 2018 (виправлено)");
    await pane.getByRole("button", { name: "Не зараз" }).click();
    await screenshot(page.locator(".wb-pane"), "whole-sheets");

    await openFromMenu(pane, "Протокол перевірки");
    expect(await sheetNames(page)).toEqual([...before, "Чернетка"]);
    await screenshot(page.locator(".wb-pane"), "whole-protocol-proposed");
    await pane.getByRole("button", { name: /^Записати/ }).click();
    await pane.getByText("Протокол складено.").first().waitFor();
    expect(await sheetNames(page)).toEqual([...before, "Чернетка", "Протокол перевірки"]);
    await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
    // It is no report to the next check.
    expect(await listed(pane, "Протокол перевірки")).toMatch(/аркуш складено Звіркою$/);
    await rowOf(pane, "Протокол перевірки").click();
    await pane.locator("[data-sheet-state=own]").waitFor();
    await screenshot(page, "protocol");
    await takeBack(pane);
    expect(await sheetNames(page)).toEqual([...before, "Чернетка"]);
    expect(desk.problems).toEqual([]);
  });

  test("a check tells how far it is, is cancelled in the middle, and begins again", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane, context } = desk;
    const check = pane.getByRole("button", { name: "Перевірити", exact: true });
    await check.waitFor();
    // The judge comes when it is let go of: until then the check is in its middle.
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const worker = `${servedAt()}**/*.js`;
    await context.route(worker, async (route) => {
      await gate;
      await route.continue();
    });
    await check.click();
    await pane.getByRole("progressbar").waitFor();
    expect(await check.getAttribute("aria-disabled")).toBe("true");
    await screenshot(page.locator(".wb-pane"), "whole-checking");
    await pane.getByRole("button", { name: "Скасувати перевірку" }).click();
    await pane
      .getByRole("banner")
      .getByText(/[Сс]касовано/)
      .waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    await screenshot(page.locator(".wb-pane"), "whole-cancelled");
    // What was not checked is not told to be.
    await pane.locator("[data-sheet-state=unchecked]").waitFor();
    expect(await pane.locator("[data-marked]").count()).toBe(0);

    letGo();
    const shares = pane.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const told: string[] = [];
          const observer = new MutationObserver(() => {
            const bar = document.querySelector("[role=progressbar]");
            const now = bar?.getAttribute("aria-valuenow");
            if (now !== null && now !== undefined && told.at(-1) !== now) told.push(now);
            if (document.querySelector("[data-marked]") !== null) {
              observer.disconnect();
              resolve(told);
            }
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true });
        }),
    );
    await check.click();
    const told = (await shares).map(Number);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(desk.problems).toEqual([]);
  });
});
