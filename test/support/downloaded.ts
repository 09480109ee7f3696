import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";

/** What a browser is handed when a button is pressed: the name of the file, and its bytes. */
export async function downloaded(
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = button.page().waitForEvent("download");
  await button.click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
