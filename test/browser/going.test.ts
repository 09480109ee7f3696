import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { enterPane, focusedIn, press, reachFinding, waitForFocus } from "../support/by-keyboard";
import { overflow, violations } from "../support/pane-looks";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const OTHER = "9 міс 2018 (виправлено)";

/** Where the selection is: the sheet in front and the cell in the name box. */
const place = (page: Page) =>
  page.evaluate(() => [
    window.workbench?.book.activeSheet.name,
    document.querySelector<HTMLInputElement>("input.wb-name-box")?.value,
  ]);

async function goneTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.waitForFunction(
    ([name, at]) =>
      window.workbench?.book.activeSheet.name === name &&
      document.querySelector<HTMLInputElement>("input.wb-name-box")?.value === at,
    [sheet, cell],
  );
}

async function checked(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  desk = await openWorkbench({ language: "uk", paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await enterPane(page, pane);
  await page.keyboard.press("Control+Enter");
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  return { page, pane };
}

/** The message over the findings, looked at. */
async function told(page: Page, pane: Frame, words: RegExp, picture: string): Promise<void> {
  await pane.getByRole("banner").getByText(words).waitFor();
  await screenshot(page, `going-${picture}`);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
}

describe("findings: Enter goes to the cell, and what is hidden is told and shown only when asked", () => {
  test("on another sheet, on a hidden one, in a hidden row or column, behind a filter", async () => {
    const { page, pane } = await checked();
    await reachFinding(page, pane, /PCT-03/);
    await page.keyboard.press("Enter");
    await goneTo(page, "9 міс 2018", "H27");

    // The last finding is of the other sheet, which comes to the front.
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => window.workbench?.book.activeSheet.name === name, OTHER);
    await pane.locator("[aria-expanded=true]", { hasText: "OVR-06" }).waitFor();

    await reachFinding(page, pane, /PCT-03/);
    await page.keyboard.press("Enter");
    await goneTo(page, "9 міс 2018", "H27");
    const hide = (visibility: "hidden" | "visible") =>
      page.evaluate(
        ([name, to]) => {
          const sheet = window.workbench?.book.sheets.find((each) => each.name === name);
          if (sheet !== undefined) sheet.visibility = to;
        },
        [OTHER, visibility] as const,
      );
    const seen = () =>
      page.evaluate(
        (name) => window.workbench?.book.sheets.find((each) => each.name === name)?.visibility,
        OTHER,
      );
    await hide("hidden");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await told(page, pane, /^Аркуш «9 міс 2018 \(виправлено\)» приховано\.$/, "hidden-sheet");
    await waitForFocus(pane, "Відобразити аркуш");
    await press(page, pane, "Не зараз");
    expect(await seen()).toBe("hidden");
    expect(await place(page)).toEqual(["9 міс 2018", "H27"]);
    // The keyboard is where it was: the same finding, asked again, and shown.
    await page.keyboard.press("Enter");
    await waitForFocus(pane, "Відобразити аркуш");
    await page.keyboard.press("Enter");
    await page.waitForFunction((name) => window.workbench?.book.activeSheet.name === name, OTHER);
    expect(await seen()).toBe("visible");

    const lines = (hidden: readonly [row: boolean, column: boolean]) =>
      page.evaluate(([row, column]) => {
        const sheet = window.workbench?.book.sheets[0];
        sheet?.setRowsHidden(26, 26, row);
        sheet?.setColumnsHidden(7, 7, column);
      }, hidden);
    const areHidden = () =>
      page.evaluate(() => {
        const sheet = window.workbench?.book.sheets[0];
        return [sheet?.isRowHidden(26), sheet?.isColumnHidden(7)];
      });
    await lines([true, false]);
    await reachFinding(page, pane, /PCT-03/);
    await page.keyboard.press("Enter");
    await told(page, pane, /^Клітинки H27 не видно: її рядок приховано\.$/, "hidden-row");
    expect(await place(page)).toEqual(["9 міс 2018", "H27"]);
    await waitForFocus(pane, "Відобразити");
    await page.keyboard.press("Escape");
    expect(await areHidden()).toEqual([true, false]);
    await lines([true, true]);
    await page.keyboard.press("Enter");
    await told(page, pane, /її рядок і стовпець приховано\.$/, "hidden-both");
    await waitForFocus(pane, "Відобразити");
    await page.keyboard.press("Enter");
    await pane
      .getByRole("banner")
      .getByText(/не видно/)
      .waitFor({ state: "detached" });
    expect(await areHidden()).toEqual([false, false]);

    // The person put the filter on, and takes it off: nothing is offered, and the keys stay where they are.
    const isFiltered = (on: boolean) =>
      page.evaluate((isOn) => {
        const filter = window.workbench?.book.sheets[0]?.features.filter;
        filter?.setRange({ top: 9, left: 7, bottom: 26, right: 7 }, "user");
        const large = { on: "custom", first: ">100", second: null, either: false } as const;
        if (isOn) filter?.setCriteria(0, large, "user");
        else filter?.clearCriteria("user");
      }, on);
    await isFiltered(true);
    const { name = "" } = (await focusedIn(pane)) ?? {};
    await page.keyboard.press("Enter");
    await told(
      page,
      pane,
      /^Клітинки H27 не видно: її рядок приховано, а на аркуші увімкнено фільтр\.$/,
      "filtered",
    );
    await pane.getByText("Очистьте фільтр, щоб побачити виділене.").first().waitFor();
    expect(await pane.getByRole("button", { name: /^Відобразити/ }).count()).toBe(0);
    await waitForFocus(pane, name);
    await isFiltered(false);
    await page.keyboard.press("Enter");
    await pane
      .getByRole("banner")
      .getByText(/не видно/)
      .waitFor({ state: "detached" });
    expect(await place(page)).toEqual(["9 міс 2018", "H27"]);
    expect(desk.problems).toEqual([]);
  });
});

describe("findings: selecting a cell in the sheet shows its findings", () => {
  const marked = (pane: Frame) => pane.locator("[data-marked=true]");
  const choose = (page: Page, cell: string) =>
    page.evaluate((at) => window.workbench?.select(at), cell);

  test("those of the cell come into sight, wherever the list stands, also when they are filtered out", async () => {
    desk = await openWorkbench({ language: "uk", paneWidth: 320 });
    const { page, pane } = desk;
    // Selected before the check, by it.
    await choose(page, "H21");
    await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
    await marked(pane).filter({ hasText: "PCT-01" }).waitFor();

    await page.getByRole("grid").click({ position: { x: 200, y: 300 } });
    await choose(page, "A1");
    await pane.locator("[data-marked=true]").waitFor({ state: "detached" });
    await choose(page, "H27");
    // The wrong percent, and the text beside it.
    await marked(pane).filter({ hasText: "PCT-03" }).waitFor();
    expect(await marked(pane).count()).toBe(2);
    await pane.waitForFunction(() => {
      const { top = -1, bottom = Infinity } =
        document.querySelector("[data-marked=true]")?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= window.innerHeight;
    });
    await screenshot(page, "going-selected");

    await pane.getByRole("searchbox").fill("FRM");
    await pane.getByText(/^Показано/).waitFor();
    await pane.getByText(/^У виділеній клітинці ще 2.зауваження, не показано\.$/).waitFor();
    await pane.getByRole("button", { name: "Показати все" }).last().click();
    await marked(pane).filter({ hasText: "PCT-03" }).waitFor();
    expect(desk.problems).toEqual([]);
  });
});
