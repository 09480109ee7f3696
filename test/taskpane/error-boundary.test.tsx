import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { ErrorBoundary } from "../../src/taskpane/components/error-boundary";
import { PANE_TEXTS } from "../../src/taskpane/texts";

const SECRET = "Ремонт доріжок 180 000,00";

/** A part whose fault quotes a cell, as faults do. */
function Broken(): ReactElement {
  throw new TypeError(`Cannot read "${SECRET}"\n${SECRET} at the end of a line`);
}

/** The details as they were put on the clipboard; null where the browser refuses it. */
async function copying(clipboard: "given" | "refused"): Promise<string | null> {
  let copied: string | null = null;
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    if (clipboard === "refused") throw new DOMException("refused", "NotAllowedError");
    copied = text;
  });
  render(
    <ErrorBoundary texts={PANE_TEXTS.uk.broken} program={() => "Zvirka 0.1.0, Excel 1.14"}>
      <Broken />
    </ErrorBoundary>,
  );
  await user.click(screen.getByRole("button", { name: "Копіювати відомості про помилку" }));
  return copied;
}

/** What the browser's old command finds selected, while it is there at all. */
function oldCommand(answer: () => boolean): { readonly selected: () => string | null } {
  let selected: string | null = null;
  Object.defineProperty(document, "execCommand", {
    configurable: true,
    value: (): boolean => {
      const area = document.querySelector("textarea");
      selected = area?.value.slice(area.selectionStart, area.selectionEnd) ?? null;
      return answer();
    },
  });
  return { selected: () => selected };
}

// React tells on the console what a boundary caught.
beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(document, "execCommand");
});

test("a fault is told in words, without its message or a stack", async () => {
  await copying("given");
  const told = screen.getByRole("alert");
  expect(told).toHaveTextContent(/книга залишилася такою, як ви її бачите/);
  expect(told).not.toHaveTextContent(/180 000|TypeError|\.tsx/);
  expect(screen.getByRole("button", { name: "Відкрити знову" })).toBeVisible();
});

test("the details name program, fault and places in the scripts, and hold nothing of a cell", async () => {
  const details = await copying("given");
  const [program, fault, ...frames] = details?.split("\n") ?? [];
  expect(program).toBe("Zvirka 0.1.0, Excel 1.14");
  expect(fault).toBe("TypeError");
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.filter((frame) => !frame.startsWith("at "))).toEqual([]);
  expect(details).not.toMatch(/Ремонт|180 000/);
  expect(await screen.findByRole("status")).toHaveTextContent(
    "Скопійовано. Даних книги у відомостях немає.",
  );
});

test("where the clipboard is refused the old command copies the same", async () => {
  const command = oldCommand(() => true);
  expect(await copying("refused")).toBeNull();
  expect(await screen.findByRole("status")).toHaveTextContent(/^Скопійовано\./);
  expect(command.selected()).toMatch(/^Zvirka 0\.1\.0, Excel 1\.14\nTypeError\nat /);
  expect(command.selected()).not.toMatch(/Ремонт|180 000/);
  expect(document.querySelector("textarea")).toBeNull();
});

test.each<[string, () => boolean]>([
  ["says no", () => false],
  [
    "throws",
    () => {
      throw new DOMException("refused", "SecurityError");
    },
  ],
])("where the old command %s too, that is told", async (_, answer) => {
  oldCommand(answer);
  await copying("refused");
  expect(await screen.findByRole("status")).toHaveTextContent(
    "Скопіювати не вдалося: браузер не дає доступу до буфера обміну.",
  );
  expect(document.querySelector("textarea")).toBeNull();
});
