import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, paneOf, servedAt } from "../support/browser";
import {
  choose,
  enterPane,
  inSheet,
  openMenu,
  press,
  reachFinding,
  waitForFocus,
} from "../support/by-keyboard";
import { walkStops } from "../support/walk-stops";
import { takenBack } from "../support/take-back";

let desk: OpenWorkbench;
/** The ways into the screens begin where the one before ended, in one workbench. */
let shared: OpenWorkbench | null = null;
afterEach(async () => {
  if (desk !== shared) await desk.close();
});
afterAll(() => shared?.close());

/** Longer than the browser leaves the focus on what is hidden. */
const SLOW_PART_MS = 300;

/** From now on each part of the program comes late, as it does from a far server. */
async function slowDown({ context }: OpenWorkbench): Promise<void> {
  await context.route(`${servedAt()}**/*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_PART_MS));
    await route.continue();
  });
}

async function checkedDesk(): Promise<OpenWorkbench> {
  const opened = await openWorkbench({ paneWidth: 320 });
  const { page, pane } = opened;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  await enterPane(page, pane);
  await press(page, pane, "Перевірити");
  await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
  await slowDown(opened);
  return opened;
}

async function checkedPane(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  desk = await checkedDesk();
  return desk;
}

const MENU = "Налаштування та відомості";

interface Way {
  readonly screen: RegExp;
  /** Stops of the keyboard in it besides its way back, at the least. */
  readonly stops: number;
  /** What the focus comes back to. */
  readonly opener: string;
  readonly open: (page: Page, pane: Frame) => Promise<void>;
}

const finding = async (page: Page, pane: Frame): Promise<void> => {
  await reachFinding(page, pane, /PCT-03/);
  await page.keyboard.press("Enter");
};

const WAYS: readonly Way[] = [
  ...["Обчислити", "Оформити", "Експортувати"].map((opener) => ({
    screen: new RegExp(`^${opener}`),
    stops: 2,
    opener,
    open: (page: Page, pane: Frame) => press(page, pane, opener),
  })),
  ...[
    ...["Позначити", "Прочитати відповіді", "Перевірити багато файлів", "Звести звіти"],
    ...["Програма і звіт", "Періоди поспіль", "Строки", "Новий квартал"],
    ...["Порожній шаблон", "Зразок звіту", "Протокол перевірки"],
  ].map((item) => ({
    screen: new RegExp(`^${item}`),
    stops: 1,
    opener: "Ще",
    open: (page: Page, pane: Frame) => choose(page, pane, "Ще", item),
  })),
  ...[
    ["Налаштування перевірки", /^Налаштування перевірки$/] as const,
    ["Про Звірку та дані", /^Про Звірку$/] as const,
  ].map(([item, screen]) => ({
    screen,
    stops: item === "Про Звірку та дані" ? 0 : 5,
    opener: MENU,
    open: (page: Page, pane: Frame) => choose(page, pane, MENU, item),
  })),
  ...["Переглянути виправлення", "Докладніше про правило"].map((opener) => ({
    screen: /^(Перегляд змін|PCT-03\. )/,
    stops: 1,
    opener,
    open: async (page: Page, pane: Frame) => {
      await finding(page, pane);
      await press(page, pane, opener);
    },
  })),
];

test.each(WAYS.map((way) => [`${way.opener} → ${way.screen.source}`, way] as const))(
  "%s: its way back has the focus, Tab goes through it as it is read, Escape gives the focus back, the next one leaves the pane",
  async (_name, { screen, opener, open, stops: least }) => {
    const opened = shared ?? (await checkedDesk());
    // What fails may leave a screen open: the next way then begins anew.
    shared = null;
    desk = opened;
    const { page, pane } = opened;
    await enterPane(page, pane);
    await open(page, pane);
    const around = pane.getByRole("region", { name: screen });
    await around.getByRole("heading", { level: 1 }).waitFor();
    await waitForFocus(pane, "Назад");
    // Its other parts may come later.
    await around
      .getByRole("button")
      .or(around.getByRole("heading"))
      .nth(2 * Math.sign(least))
      .waitFor();
    const { stops, poor } = await walkStops(page, pane);
    expect({ stops, poor }).toEqual({ stops, poor: [] });
    expect(stops.length).toBeGreaterThan(least);
    // The walk has left the pane, and who comes in again is at the way back of the screen.
    await enterPane(page, pane);
    await waitForFocus(pane, "Назад");
    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { level: 1, name: screen }).waitFor({ state: "detached" });
    await waitForFocus(pane, opener);
    await page.keyboard.press("Escape");
    await inSheet(page);
    expect(opened.problems).toEqual([]);
    shared = opened;
  },
);

test.each(["Ще", MENU])("the menu «%s» has the focus, Escape closes it alone", async (menu) => {
  desk = await openWorkbench({ paneWidth: 320 });
  const { page } = desk;
  await slowDown(desk);
  await page.reload();
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: menu, exact: true }).waitFor();
  await enterPane(page, pane);
  await openMenu(page, pane, menu);
  await page.keyboard.press("Escape");
  await pane.getByRole("menu").waitFor({ state: "detached" });
  await waitForFocus(pane, menu);
  await page.keyboard.press("Escape");
  await inSheet(page);
});

test("after a fix, an undo and an acceptance the keyboard goes on in the pane", async () => {
  const { page, pane } = await checkedPane();
  await finding(page, pane);
  await press(page, pane, "Переглянути виправлення");
  await waitForFocus(pane, "Назад");
  await press(page, pane, "Застосувати");
  await pane
    .getByText(/^Виправлено/)
    .first()
    .waitFor();
  await waitForFocus(pane, "Перевірити ще раз");
  await page.keyboard.press("Tab");
  expect(await pane.evaluate(() => document.hasFocus())).toBe(true);
  await press(page, pane, "Скасувати");
  await takenBack(pane);
  await waitForFocus(pane, "Перевірити ще раз");
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  const findings = pane.locator("[data-marked] h3 button");
  const [, , third = ""] = await findings.allTextContents();
  await reachFinding(page, pane, /./);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await press(page, pane, "Прийняти з поясненням");
  await page.keyboard.type("так і має бути");
  await page.keyboard.press("Control+Enter");
  await pane.getByText(/^Прийнято з поясненням: 1/).waitFor();
  // Who goes through the list goes on with the next.
  await pane.waitForFunction(
    (next) => document.hasFocus() && document.activeElement?.textContent === next,
    third,
  );
});

test("who works in the sheet keeps the keyboard when the pane is done", async () => {
  const { page, pane } = await checkedPane();
  await press(page, pane, "Обчислити");
  // The screen is not there yet, so that Escape leaves the pane.
  await page.keyboard.press("Escape");
  await inSheet(page);
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
  await page.waitForTimeout(SLOW_PART_MS);
  await inSheet(page);
});
