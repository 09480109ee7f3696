import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe } from "../../src/app/describe";
import type { Failure, Result } from "../../src/app/failure";
import { failed, success } from "../../src/app/failure";
import { REMARK_WORDS } from "../../src/core/documents/remarks/remark-words";
import { cellOf } from "../../src/core/edits/apply";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import { formatCell } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { makeSheet } from "../../src/core/sheet/snapshot";
import { cellList } from "../../src/core/texts/format";
import { dropped } from "./dropped";
import { FakeExcel } from "./fake-excel";
import { renderPane } from "./render-pane";
import { faultyBook, SHEET, soundBook } from "./report-books";

const FILE = "відповіді.xlsx";

type Pane = Awaited<ReturnType<typeof renderPane>>;

interface Row {
  cells: string;
  code: string;
  answer: string;
}

/** A returned list of what is found in the workbook now; `change` is what the executor did to each row. */
async function put(excel: FakeExcel, change: (row: Row) => void = () => {}): Promise<File> {
  const basis = { profile: DEFAULT_PROFILE, corrections: NO_CORRECTIONS };
  const nobody = new AbortController().signal;
  const judged = await excel.ports.judge.judge(excel.workbook, basis, () => {}, nobody);
  if (!judged.ok) throw new Error(judged.failure.code);
  const { rule, sheet, cells, text, answer, code } = REMARK_WORDS.columns;
  const rows = judged.value.findings.map((finding) => {
    const at = cellList(finding.cells.map(formatCell));
    const row: Row = { cells: at, code: finding.fingerprint, answer: "" };
    change(row);
    const { message: said } = describe(finding, "uk");
    return [finding.rule, finding.sheet, row.cells, said, row.answer, row.code];
  });
  const table = [[REMARK_WORDS.title], [rule, sheet, cells, text, answer, code], ...rows];
  return handOver(excel, success(workbookOf(table)));
}

function workbookOf(table: readonly (readonly string[])[]): WorkbookSnapshot {
  const cells = table.flatMap((line, row) =>
    line.map((value, column) => {
      const cell = cellOf({ formula: null, value, numberFormat: "General" });
      return [{ row, column }, cell] as const;
    }),
  );
  const base = { id: "1", name: "Зауваження", visibility: "visible", merges: [] } as const;
  return { name: FILE, sheets: [makeSheet(base, cells)] };
}

/** A file that holds this. */
function handOver(excel: FakeExcel, holds: Result<WorkbookSnapshot>): File {
  excel.files.set(FILE, holds);
  return new File(["PK"], FILE);
}

async function open(pane: Pane): Promise<void> {
  await pane.press("Прочитати відповіді");
  await screen.findByRole("heading", { level: 1, name: "Прочитати відповіді" });
}

async function pick(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("no input");
  await userEvent.upload(input, file);
}

/** The items of a group, unfolded. */
async function group(name: RegExp): Promise<readonly HTMLElement[]> {
  const toggle = await screen.findByRole("button", { name });
  if (toggle.getAttribute("aria-expanded") === "false") await userEvent.click(toggle);
  const body = toggle.closest("div");
  if (body === null) throw new Error("no group");
  return within(body).getAllByRole("listitem");
}

function itemAt(items: readonly HTMLElement[], cell: string): HTMLElement {
  const item = items.find(
    (each) => within(each).queryByRole("button", { name: new RegExp(`до ${cell}$`) }) !== null,
  );
  if (item === undefined) throw new Error(`no item at ${cell}`);
  return item;
}

/** What is said at once, and not when there is time for it. */
const alerts = () =>
  screen
    .getAllByRole("alert")
    .map(({ textContent }) => textContent)
    .join("");

const summary = () =>
  screen.getByText(/, з відповіддю: /, { selector: "p" }).textContent.replaceAll("\u00A0", " ");

test("answers stand beside what is found now: as it was, gone, with other figures", async () => {
  const excel = new FakeExcel(faultyBook());
  const file = await put(excel, (row) => {
    if (row.cells === "F4") row.answer = "Виправлено:\nчисло";
    if (row.cells === "H5") row.answer = "Вважаємо правильним";
  });
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  act(() => excel.type(SHEET, "F4", 50000));
  act(() => excel.type(SHEET, "H5", 0.4));
  await open(pane);
  await pick(file);
  await screen.findByRole("heading", { name: "Відповіді з файлу «відповіді.xlsx»" });
  expect(summary()).toMatch(/^\d+ зауважен.*, з відповіддю: 2\. Усунуто: [1-9]/);
  const fixed = itemAt(await group(/^Усунуто \(/), "F4");
  expect(fixed).toHaveTextContent("Відповідь: Виправлено: число");
  const other = itemAt(await group(/^Лишилося з іншими числами \(/), "H5");
  expect(other).toHaveTextContent("Відповідь: Вважаємо правильним");
  expect(other).toHaveTextContent(/38.*Тепер: .*40/);
  await pane.press(within(other).getByRole("button", { name: /до H5$/ }));
  expect(excel.selected).toBe(`'${SHEET}'!H5`);
  const still = itemAt(await group(/^Не усунуто \(/), "H7");
  expect(still).toHaveTextContent("Без відповіді");
  // What was answered comes first, wherever it stands in the list.
  const first = (await group(/^Лишилося з іншими числами \(/))[0];
  expect(first).toHaveTextContent("Вважаємо правильним");
  // The list was read, and nothing was written.
  expect(excel.written).toEqual([]);
});

test("a check that is made again is put beside the same answers", async () => {
  const excel = new FakeExcel(faultyBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await open(pane);
  await pick(await put(excel));
  itemAt(await group(/^Не усунуто \(/), "F4");
  act(() => excel.type(SHEET, "F4", 50000));
  await pane.press(await screen.findByRole("button", { name: "Перевірити ще раз" }));
  itemAt(await group(/^Усунуто \(/), "F4");
});

test("a row without its code, and a finding without its row, are told apart", async () => {
  const excel = new FakeExcel(faultyBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  const file = await put(excel, (row) => {
    if (row.cells !== "H5") return;
    row.code = "";
    row.cells = "Z99";
    row.answer = "Не зрозуміло";
  });
  await open(pane);
  await pick(file);
  const [unknown] = await group(/^Не вдалося визначити, до чого це відповідь \(1\)/);
  expect(unknown).toHaveTextContent("Не зрозуміло");
  const [unanswered] = await group(/^Знайдено, але в листі рядка про це немає \(1\)/);
  expect(unanswered).toHaveTextContent("PCT-01");
  if (unanswered === undefined) throw new Error("no finding");
  expect(within(unanswered).getByRole("button", { name: /до H5$/ })).toBeVisible();
});

const SENTENCES: readonly (readonly [Failure, RegExp])[] = [
  [{ code: "file-not-workbook" }, /^відповіді\.xlsx: Це не книга Excel\./],
  [{ code: "file-damaged" }, /Файл пошкоджено\./],
  [{ code: "file-encrypted" }, /Файл захищено паролем\./],
  [{ code: "file-no-access" }, /Файл не вдалося прочитати/],
];

test.each(SENTENCES)("%o is told, and another file can be picked", async (failure, sentence) => {
  const excel = new FakeExcel(soundBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  // Without a finding there is no bar of remarks; the menu has it always.
  await pane.press("Ще");
  await userEvent.click(await screen.findByRole("menuitem", { name: "Прочитати відповіді" }));
  await screen.findByRole("heading", { level: 1, name: "Прочитати відповіді" });
  await pick(handOver(excel, failed(failure)));
  await waitFor(() => expect(alerts()).toMatch(sentence));
  expect(screen.getByRole("button", { name: "Вибрати інший файл…" })).toBeEnabled();
});

test("a workbook that is no list of remarks is told so", async () => {
  const excel = new FakeExcel(faultyBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await open(pane);
  await pick(handOver(excel, success(soundBook())));
  await waitFor(() => expect(alerts()).toMatch(/У файлі немає листа зауважень/));
});

test("a list that is let go of is read; of several none is", async () => {
  const excel = new FakeExcel(faultyBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  await open(pane);
  const file = await put(excel);
  const zone = screen.getByText("або перетягніть його сюди");
  // False where the browser is kept from leaving the pane for the file.
  expect(fireEvent.drop(zone, dropped([file, file]))).toBe(false);
  expect(await screen.findByText(/Перетягніть один файл/)).toBeVisible();
  expect(screen.queryByText(/, з відповіддю: /)).toBeNull();
  fireEvent.drop(zone, dropped([file]));
  await screen.findByText(/, з відповіддю: 0/, { selector: "p" });
  expect(screen.queryByText(/Перетягніть один файл/)).toBeNull();
});

test("Escape ends the reading, then leaves the screen and gives the focus back", async () => {
  const excel = new FakeExcel(faultyBook());
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  const file = await put(excel);
  await open(pane);
  excel.held = { done: 0, all: 1 };
  await pick(file);
  await screen.findByText("Читання «відповіді.xlsx»…");
  await pane.keys("{Escape}");
  await waitFor(() => expect(screen.queryByText("Читання «відповіді.xlsx»…")).toBeNull());
  expect(screen.getByRole("button", { name: "Вибрати файл…" })).toBeEnabled();
  excel.held = null;
  await pane.keys("{Escape}");
  expect(screen.queryByRole("heading", { level: 1, name: "Прочитати відповіді" })).toBeNull();
  expect(screen.getByRole("button", { name: "Прочитати відповіді" })).toHaveFocus();
});
