import type { BrowserContext, Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openContext, openWorkbench, paneOf, screenshot, servedAt } from "../support/browser";
import { violations } from "../support/pane-looks";
import { shownCells, switchTrial } from "./stand-in";

let desk: OpenWorkbench;
let opened: BrowserContext | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function workbench(): Promise<OpenWorkbench> {
  desk = await openWorkbench({ paneWidth: 320 });
  opened = desk.context;
  await checkButton(desk.pane).waitFor();
  return desk;
}

const checkButton = (pane: Frame) => pane.getByRole("button", { name: "Перевірити", exact: true });
const finding = (pane: Frame) => pane.getByRole("button", { name: /PCT-03/ });
const told = (pane: Frame, words: RegExp) =>
  pane.locator(".fui-MessageBar", { hasText: words }).first();

/** What stands in the workbook and, as an error may quote it, in the message of the fault. */
const SECRET = "report-2018-9m.xlsx: Ремонт доріжок 180 000,00";

interface MakesElements {
  createElement: (name: string) => HTMLElement;
}

/** From now on the pane cannot draw a table. */
function breakTables(pane: Frame): Promise<void> {
  return pane.evaluate((message) => {
    const page: MakesElements = document;
    const create = page.createElement;
    page.createElement = (name) => {
      if (name === "table") throw new TypeError(message);
      return create.call(document, name);
    };
  }, SECRET);
}

test("a fault of the pane leaves the workbook alone, tells nothing of it, and is over when opened again", async () => {
  const { page, pane, context } = await workbench();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await checkButton(pane).click();
  await finding(pane).waitFor();
  const before = await shownCells(page);
  await breakTables(pane);
  await pane.getByRole("button", { name: /^Виправити все безпечне/ }).click();
  const words = pane.getByRole("alert").filter({ hasText: /./ });
  await words.getByText(/^Панель зупинилася через помилку в самій програмі/).waitFor();
  await words.getByText("Відкрийте панель знову і повторіть дію.").waitFor();
  expect(await words.textContent()).not.toMatch(/TypeError|180 000|\.js/);
  await screenshot(page.locator(".wb-pane"), "calm-fault");
  expect(await violations(page, 5)).toEqual([]);
  expect(await shownCells(page)).toBe(before);

  await pane.getByRole("button", { name: "Копіювати відомості про помилку" }).click();
  await pane.getByText("Скопійовано. Даних книги у відомостях немає.").waitFor();
  const details = await page.evaluate(() => navigator.clipboard.readText());
  const [program, fault, ...frames] = details.split("\n");
  expect(program).toMatch(/^Zvirka \d+\.\d+\.\d+, Excel OfficeOnline /);
  expect(fault).toBe("TypeError");
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.filter((frame) => !frame.startsWith("at "))).toEqual([]);
  const cells = new Set(before.split("|").filter((text) => /\S{4}/.test(text)));
  expect(cells.size).toBeGreaterThan(100);
  expect([...cells, SECRET, "report-2018"].filter((text) => details.includes(text))).toEqual([]);

  await pane.getByRole("button", { name: "Відкрити знову" }).click();
  await checkButton(pane).click();
  await finding(pane).waitFor();
  expect(await shownCells(page)).toBe(before);
});

test("without a network: it checks on, says of what was never fetched that it cannot come, and fetches it later", async () => {
  const { page, pane, context } = await workbench();
  // What most people come to need, the rules among it, is fetched once the pane stands.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(FETCHED_AHEAD_MS);
  await context.route("**/*", (route) => route.abort("internetdisconnected"));
  await checkButton(pane).click();
  await finding(pane).waitFor();
  await pane.getByRole("button", { name: "Перевірити ще раз" }).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await finding(pane).waitFor();
  await pane.getByRole("button", { name: "Обчислити", exact: true }).click();
  const lost =
    /Частину програми не вдалося завантажити\. Немає зв’язку з мережею.+ Перевірте з’єднання/;
  await told(pane, lost).waitFor();
  await screenshot(page.locator(".wb-pane"), "calm-offline");
  await finding(pane).waitFor();
  await context.unroute("**/*");
  await told(pane, lost).getByRole("button", { name: "Повторити" }).click();
  await pane.getByRole("heading", { level: 1, name: "Обчислити" }).waitFor();
});

/** The pane waits a second before it fetches the rules ahead. */
const FETCHED_AHEAD_MS = 2500;

test("without a network before anything was fetched ahead, a check says so and works afterwards", async () => {
  const { context, externalRequests } = await openContext();
  opened = context;
  const page = await context.newPage();
  const isAhead = (address: URL): boolean =>
    /\/(?!taskpane|vendor)[^/]*\.js$/.test(address.pathname);
  const served = (address: URL): boolean =>
    `${address.origin}/` === servedAt() &&
    isAhead(address) &&
    !address.pathname.includes("workbench");
  await context.route(served, (route) => route.abort("internetdisconnected"));
  await page.goto(servedAt());
  const pane = await paneOf(page);
  await checkButton(pane).click();
  await pane
    .getByText(/Частину програми не вдалося завантажити\./)
    .first()
    .waitFor();
  expect(await pane.getByText(/неочікувана помилка/).count()).toBe(0);
  await context.unroute(served);
  await checkButton(pane).click();
  await finding(pane).waitFor();
  expect(externalRequests).toEqual([]);
});

test("an Excel that never answers is not waited for without end, and the next press works", async () => {
  const { page } = await workbench();
  await page.clock.install();
  await page.reload();
  const pane = await paneOf(page);
  await checkButton(pane).waitFor();
  const silence = /Дію не виконано\. Excel зайнятий і не відповідає\. Зачекайте/;
  await switchTrial(page, /не відповідає/);
  await checkButton(pane).click();
  await pane.getByRole("progressbar").waitFor();
  await page.clock.fastForward("01:01");
  await told(pane, silence).waitFor();
  await screenshot(page.locator(".wb-pane"), "calm-silence");
  await switchTrial(page, /не відповідає/);
  await told(pane, silence).getByRole("button", { name: "Перевірити ще раз" }).click();
  await finding(pane).waitFor();

  const before = await shownCells(page);
  await pane.getByRole("button", { name: "Обчислити", exact: true }).click();
  await pane.getByRole("button", { name: /^Записати/ }).waitFor();
  await switchTrial(page, /не відповідає/);
  await pane.getByRole("button", { name: /^Записати/ }).click();
  await page.clock.fastForward("01:01");
  await told(pane, /Excel (зайнятий і )?не відпові/).waitFor();
  expect(await shownCells(page)).toBe(before);
  await switchTrial(page, /не відповідає/);
  await told(pane, /Excel (зайнятий і )?не відпові/)
    .getByRole("button", { name: /^(Повторити|Перевірити ще раз)$/ })
    .click();
  await pane
    .getByText(/^Обчислено: /)
    .first()
    .or(pane.getByRole("button", { name: /^Записати/ }))
    .first()
    .waitFor();
});

describe("where the pane cannot start it is a plain page", () => {
  /** The page by itself, as a host shows it whose Office.js or scripts do not come. */
  async function plainPage(
    prepare: (context: BrowserContext) => Promise<unknown>,
    waitUntil: "load" | "commit" = "load",
  ): Promise<Page> {
    const { context } = await openContext();
    opened = context;
    await prepare(context);
    const page = await context.newPage();
    await page.goto(`${servedAt()}taskpane.html`, { waitUntil });
    return page;
  }

  /** What stands there when the pane should have come long ago. */
  async function waitedLong(page: Page): Promise<void> {
    const words = page.getByText(/^\s*Звірку не запущено\. Потрібен Excel 2021 або новіший/);
    await words.waitFor({ state: "attached" });
    expect(await words.isVisible()).toBe(false);
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await words.waitFor();
    await page.getByText(/^\s*Zvirka did not start\. It needs Excel 2021 or later/).waitFor();
  }

  test("without Office.js: there is no network, and no copy of it", async () => {
    const page = await plainPage((context) =>
      context.route("https://appsforoffice.microsoft.com/**", (route) => route.abort()),
    );
    await page
      .getByText(/^Звірку не запущено\. Бібліотека Office\.js не надійшла .+ Перевірте з’єднання/)
      .waitFor();
    await screenshot(page, "calm-no-office");
  });

  test("in an old Office, whose browser does not know the script: what is needed, in both languages", async () => {
    const page = await plainPage((context) =>
      context.route(`${servedAt()}*.js`, (route) =>
        route.fulfill({ body: "var old ?= 'not this one';", contentType: "text/javascript" }),
      ),
    );
    await waitedLong(page);
    await screenshot(page, "calm-old-browser");
  });

  test("while the network neither gives Office.js nor refuses it: not a white page, and then what is needed", async () => {
    const page = await plainPage(
      (context) => context.route("https://appsforoffice.microsoft.com/**", () => {}),
      "commit",
    );
    await page.getByRole("img", { name: "Звірка завантажується" }).waitFor();
    await waitedLong(page);
  });

  test("in an Excel before 2021: what it lacks and what is needed", async () => {
    const { context } = await openContext();
    opened = context;
    // Excel tells what it supports in its first answer; this one knows only what Excel 2019 did.
    await context.addInitScript(() => {
      window.addEventListener(
        "message",
        (event: MessageEvent<unknown>) => {
          if (typeof event.data !== "string" || !event.isTrusted) return;
          const older = event.data.replace(/(ExcelApi\\*":\s*\\*")1\.\d+/i, "$11.8");
          if (older === event.data) return;
          event.stopImmediatePropagation();
          const { origin, source } = event;
          window.dispatchEvent(new MessageEvent("message", { data: older, origin, source }));
        },
        true,
      );
    });
    const page = await context.newPage();
    await page.goto(servedAt());
    const pane = await paneOf(page);
    await pane
      .getByText(
        /^Звірку не запущено\. Ця версія Excel .+ \(ExcelApi 1\.14\)\. Потрібен Excel 2021/,
      )
      .waitFor();
    await screenshot(page, "calm-old-excel");
  });
});
