import type { OpenWorkbench } from "../support/browser";
import { openWorkbench, paneOf } from "../support/browser";

let desk: OpenWorkbench;
afterEach(() => desk.close());

/** What the pane's page does and is told. */
async function seen(pane: OpenWorkbench["pane"]): Promise<string> {
  return pane.evaluate(() => String(Office.context.platform));
}

/** True where a link to a file, pressed in the pane, comes down. */
async function downloads({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<boolean> {
  const coming = page.waitForEvent("download", { timeout: 3000 }).then(
    () => true,
    () => false,
  );
  await pane.evaluate(() => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["звіт"]));
    link.download = "звіт.txt";
    link.click();
  });
  return coming;
}

test.each([
  ["web", "OfficeOnline", true],
  ["windows", "PC", true],
  ["mac", "Mac", false],
] as const)("the stand-in on %s", async (platform, named, loads) => {
  desk = await openWorkbench({ platform });
  const { page, pane } = desk;
  await pane.getByRole("button", { name: "Перевірити", exact: true }).click();
  await pane.getByText("Перевірено 2 таблиці", { exact: true }).waitFor();
  expect(await seen(pane)).toBe(named);
  expect(await downloads({ page, pane })).toBe(loads);
  expect(desk.externalRequests).toEqual([]);
});

test("a person chooses where it runs", async () => {
  desk = await openWorkbench();
  const { page } = desk;
  await page.getByRole("button", { name: /^Випробування/ }).click();
  const loaded = page.waitForEvent("framenavigated");
  await page.getByRole("menuitemradio", { name: /^Mac/ }).click();
  await loaded;
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: "Перевірити", exact: true }).waitFor();
  expect(await seen(pane)).toBe("Mac");
});
