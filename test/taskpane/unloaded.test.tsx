import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { jobOver } from "../../src/app/jobs/all-jobs";
import type { LoadJob } from "../../src/taskpane/state/open-job";
import { FakeExcel } from "./fake-excel";
import { announced, findingAt, message, renderPane } from "./render-pane";
import { faultyBook } from "./report-books";

/** The error of webpack's own where a script does not come. */
function mockUnloaded(): Error {
  return Object.assign(new Error("Loading chunk 35 failed."), { name: "ChunkLoadError" });
}

let mockOffline = false;
jest.mock("../../src/taskpane/components/about-screen", (): unknown => {
  if (mockOffline) throw mockUnloaded();
  return jest.requireActual("../../src/taskpane/components/about-screen");
});

// React tells on the console what a boundary caught.
beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

async function openAbout({ press }: Awaited<ReturnType<typeof renderPane>>): Promise<void> {
  await press("Налаштування та відомості");
  await userEvent.click(screen.getByRole("menuitem", { name: "Про Звірку та дані" }));
}

const UNLOADED =
  "Частину програми не вдалося завантажити. Немає зв’язку з мережею, або Звірку щойно оновлено. Перевірте з’єднання і повторіть; якщо не допоможе, відкрийте панель знову.";

/** Its place says so, and a screen reader is told. */
async function unloaded(): Promise<void> {
  await waitFor(() => expect(announced().part).toBe(UNLOADED));
}

describe("a screen that cannot be fetched", () => {
  test("says so in its place; Back leaves the findings as they were, and the pane goes on", async () => {
    mockOffline = true;
    const pane = await renderPane(new FakeExcel(faultyBook()));
    await pane.press("Перевірити");
    await openAbout(pane);
    await unloaded();
    expect(screen.getByRole("button", { name: "Повторити" })).toHaveFocus();
    await pane.press("Назад");
    expect(announced().part).toBe("");
    await pane.press(findingAt("PCT-01", "H5"));
    expect(findingAt("PCT-01", "H5")).toHaveAttribute("aria-expanded", "true");
  });

  test("is asked for again: refused again it says the same, and once it comes it opens", async () => {
    mockOffline = true;
    const pane = await renderPane(new FakeExcel(faultyBook()));
    await openAbout(pane);
    await unloaded();
    await pane.press("Повторити");
    await unloaded();
    mockOffline = false;
    await pane.press("Повторити");
    expect(await screen.findByRole("heading", { level: 1, name: "Про Звірку" })).toBeVisible();
    await pane.keys("{Escape}");
    expect(screen.getByRole("button", { name: "Перевірити" })).toBeVisible();
  });
});

test("a job that cannot be fetched is told above the findings, and opens at the second try", async () => {
  let tries = 0;
  const loadJob: LoadJob = (id) => {
    tries += 1;
    return tries === 1 ? Promise.reject(mockUnloaded()) : Promise.resolve(jobOver(id, []));
  };
  const { press } = await renderPane(new FakeExcel(faultyBook()), { loadJob });
  await press("Обчислити");
  await waitFor(() => expect(message()).toHaveTextContent(UNLOADED));
  expect(findingAt("PCT-01", "H5")).toBeVisible();
  await press(within(message()!).getByRole("button", { name: "Повторити" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Обчислити" })).toBeVisible();
});
