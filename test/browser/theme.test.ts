import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";

let desk: OpenWorkbench;
afterEach(() => desk.close());

type Ground = "light" | "dark";

/** What the pane stands on: light or dark paper, and the page around it the same. */
async function stands(pane: Frame, on: Ground): Promise<void> {
  await pane.waitForFunction((wanted) => {
    const provider = document.querySelector(".fui-FluentProvider");
    if (provider === null) return false;
    const [red = 0] = getComputedStyle(provider).backgroundColor.match(/\d+/g) ?? [];
    const { colorScheme } = document.documentElement.style;
    return (Number(red) > 127 ? "light" : "dark") === wanted && colorScheme === wanted;
  }, on);
}

/**
 * Excel's own theme as Office.js gives it on Windows: a property that is asked anew each time, colours only,
 * and no event. On the web there is none, and the stand-in is the web's.
 */
async function excelTurns(pane: Frame, to: Ground): Promise<void> {
  await pane.evaluate(
    (color) => {
      Object.defineProperty(Office.context, "officeTheme", {
        configurable: true,
        get: () => ({ bodyBackgroundColor: color }),
      });
    },
    to === "dark" ? "#262626" : "#E6E6E6",
  );
}

const systemTurns = (page: Page, colorScheme: Ground): Promise<void> =>
  page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

async function chooses(pane: Frame, theme: string): Promise<void> {
  await pane.getByRole("button", { name: "Налаштування та відомості" }).click();
  await pane.getByRole("menuitemradio", { name: theme, exact: true }).last().click();
}

/** Every text and ground of the pane, as far as it is not one of the system's own colours. */
function ownColours(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("span"));
    const systems = [
      "Canvas",
      "CanvasText",
      "ButtonFace",
      "ButtonText",
      "Highlight",
      "HighlightText",
      "GrayText",
      "LinkText",
      "Field",
      "FieldText",
      "transparent",
    ];
    const known = new Set(
      systems.map((name) => {
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const own: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
      if (!element.checkVisibility() || element instanceof SVGElement) continue;
      const { color, backgroundColor } = getComputedStyle(element);
      // What stands through, as «rgba(…, 0)», has no ground of its own.
      const grounds = backgroundColor.endsWith(", 0)") ? [] : [backgroundColor];
      for (const each of [color, ...grounds]) {
        if (!known.has(each))
          own.push(`${element.tagName}.${element.className.split(" ")[0] ?? ""} ${each}`);
      }
    }
    return [...new Set(own)];
  });
}

test("the open pane follows Excel's theme and the system's; a person's choice is over both, high contrast over all", async () => {
  desk = await openWorkbench({ language: "uk", paneWidth: 320, colorScheme: "light" });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByRole("button", { name: /PCT-03 H27/ }).click();
  await stands(pane, "light");

  // Where Excel does not tell, the system does.
  await systemTurns(page, "dark");
  await stands(pane, "dark");
  await systemTurns(page, "light");
  await stands(pane, "light");

  // Excel's own comes before the system's, and nothing in the pane is touched for it.
  await excelTurns(pane, "dark");
  await stands(pane, "dark");
  await screenshot(page.locator(".wb-pane"), "theme-of-excel");
  await systemTurns(page, "dark");
  await excelTurns(pane, "light");
  await stands(pane, "light");
  await pane.getByRole("button", { name: /PCT-03 H27/, expanded: true }).waitFor();

  // A person's choice stays, whatever the others come to be.
  await chooses(pane, "Темна");
  await stands(pane, "dark");
  await systemTurns(page, "light");
  await excelTurns(pane, "dark");
  await excelTurns(pane, "light");
  await stands(pane, "dark");
  await chooses(pane, "Світла");
  await stands(pane, "light");
  await systemTurns(page, "dark");
  await excelTurns(pane, "dark");
  await stands(pane, "light");
  expect((await ownColours(pane)).length).toBeGreaterThan(3);

  // And the colours of high contrast are the system's, whoever has chosen what.
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  await screenshot(page.locator(".wb-pane"), "theme-of-contrast");
  expect(await ownColours(pane)).toEqual([]);
  await page.emulateMedia({ forcedColors: "none", colorScheme: "dark", reducedMotion: "reduce" });
  await stands(pane, "light");

  // Left to Excel again, it is as Excel is.
  await chooses(pane, "Як в Excel");
  await stands(pane, "dark");
  expect(desk.problems).toEqual([]);
});
