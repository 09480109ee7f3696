import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeExcel } from "./fake-excel";
import { findingAt, renderPane } from "./render-pane";
import { faultyBook, SHEET } from "./report-books";

const SOON = { timeout: 5_000 };
const staleMark = () => screen.queryByText(/Застаріло/);
const finds = (rule: string) =>
  screen.queryAllByRole("button", { name: new RegExp(` ${rule} `) }).length > 0;

/** A checked workbook that is followed. */
async function followed() {
  const excel = new FakeExcel(faultyBook());
  excel.preferences = { ...excel.preferences, live: true };
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await waitFor(() => expect(finds("PCT-01")).toBe(true));
  return { excel, ...pane };
}

test("an edited cell is checked again by itself, and the focus stays where it was", async () => {
  const { excel } = await followed();
  const button = findingAt("PCT-01", "H5");
  const other = findingAt("TYP-01", "F4");
  act(() => other.focus());
  excel.type(SHEET, "H5", 0.68);
  expect(staleMark()).toBeNull();
  await waitFor(() => expect(button).not.toBeInTheDocument(), SOON);
  expect(staleMark()).toBeNull();
  expect(findingAt("TYP-01", "F4")).toHaveFocus();
});

test("while a preview is open nothing changes under the person's eyes; afterwards it does", async () => {
  const { excel, press } = await followed();
  await press("Обчислити");
  await screen.findByRole("heading", { level: 1, name: "Обчислити" });
  const before = screen.getAllByRole("listitem").length;
  excel.type(SHEET, "H5", 0.68);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(screen.getAllByRole("listitem")).toHaveLength(before);
  // Nor behind the screen: what is proposed was made of the workbook as it was checked.
  expect(screen.getAllByRole("button", { name: / PCT-01 /, hidden: true })).not.toEqual([]);
  await press("Не записувати");
  await waitFor(() => expect(finds("PCT-01")).toBe(false), SOON);
});

test("where Excel cannot be read just now the person sees that the result is old", async () => {
  const { excel } = await followed();
  excel.failing = { read: { code: "cell-being-edited" } };
  excel.type(SHEET, "H5", 0.68);
  await waitFor(() => expect(staleMark()).toBeVisible(), SOON);
  expect(finds("PCT-01")).toBe(true);
});

test("is off until it is switched on in the menu, and then catches up", async () => {
  const excel = new FakeExcel(faultyBook());
  const { press } = await renderPane(excel);
  await press("Перевірити");
  await waitFor(() => expect(finds("PCT-01")).toBe(true));
  excel.type(SHEET, "H5", 0.68);
  await waitFor(() => expect(staleMark()).toBeVisible());
  await press("Налаштування та відомості");
  await userEvent.click(screen.getByRole("menuitemcheckbox", { name: "Стежити за змінами" }));
  await waitFor(() => expect(finds("PCT-01")).toBe(false), SOON);
  expect(staleMark()).toBeNull();
  expect(excel.preferences.live).toBe(true);
});

test("a pane that opened while a cell was edited still learns of changes after its first check", async () => {
  const excel = new FakeExcel(faultyBook());
  excel.failing = { listen: { code: "cell-being-edited" } };
  const { press } = await renderPane(excel);
  await press("Перевірити");
  await waitFor(() => expect(finds("PCT-01")).toBe(true));
  act(() => excel.type(SHEET, "H5", 0.68));
  await waitFor(() => expect(staleMark()).toBeVisible());
});
