import type { OpenWorkbench, WorkbenchOptions } from "../support/browser";
import { openWorkbench, screenshot } from "../support/browser";
import { overflow, violations } from "../support/pane-looks";

let desk: OpenWorkbench;
afterEach(() => desk.close());

const WORDS = {
  uk: { check: "Перевірити", done: "Перевірено 2 таблиці", preview: "Переглянути виправлення" },
  en: { check: "Check", done: "Checked 2 tables", preview: "Preview the fix" },
};

type Look = WorkbenchOptions & { readonly language: "uk" | "en" };

const LOOKS: readonly (readonly [string, Look])[] = [
  ["uk-320-light", { language: "uk", paneWidth: 320, colorScheme: "light" }],
  ["uk-450-dark", { language: "uk", paneWidth: 450, colorScheme: "dark" }],
  ["en-320-dark", { language: "en", paneWidth: 320, colorScheme: "dark" }],
  ["en-450-light", { language: "en", paneWidth: 450, colorScheme: "light" }],
  ["uk-320-contrast", { language: "uk", paneWidth: 320, forcedColors: "active" }],
];

describe.each(LOOKS)("the pane, %s", (name, options) => {
  const words = WORDS[options.language];

  test("is accessible and fits, before a check, with findings, unfolded and in the preview", async () => {
    desk = await openWorkbench(options);
    const { page, pane } = desk;
    const look = async (state: string): Promise<void> => {
      await screenshot(page, `${name}-${state}`);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(pane)).toBeLessThanOrEqual(0);
    };
    const check = pane.getByRole("button", { name: words.check, exact: true });
    await check.waitFor();
    await look("1-new");
    await check.click();
    await pane.getByText(words.done, { exact: true }).waitFor();
    await pane.getByRole("button", { name: /PCT-03/ }).waitFor();
    await look("2-found");
    await pane.getByRole("button", { name: /PCT-03/ }).click();
    await look("3-unfolded");
    await pane.getByRole("button", { name: words.preview }).click();
    await pane.getByText("=G27/F27").waitFor();
    await look("4-preview");
    expect(desk.problems).toEqual([]);
  });
});
