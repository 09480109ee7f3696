import type { Frame } from "playwright-core";

/** Takes back what was written last, from its message, and waits until the pane says that it is. */
export async function takeBack(pane: Frame): Promise<void> {
  // Not the button of the same word that cancels a check, nor one of an older message under a screen.
  await pane
    .getByRole("button", { name: "Скасувати", exact: true })
    .filter({ visible: true })
    .first()
    .click();
  await takenBack(pane);
}

/** Waits until the pane says that it was taken back. */
export async function takenBack(pane: Frame): Promise<void> {
  await pane
    .getByText(/^Скасовано/)
    .first()
    .waitFor();
}
