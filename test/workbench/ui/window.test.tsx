import "./browser-gaps";
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { Book } from "../../../src/workbench/host/book";
import { cell, grid, range, showWorkbench } from "./render-workbench";

const status = (): string => screen.getByRole("status").textContent.replace(/\s/g, " ");

function fileOf(content: BlobPart, name: string): File {
  return new File([content], name);
}

function drop(file: File): void {
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ["Files"] } });
}

test("the status bar adds the numbers and names the text that only looks like numbers", async () => {
  const { user } = showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(0, 0, "180 000,00");
    sheet.enter(1, 0, "50 000, 00");
    sheet.enter(2, 0, "200 000,5");
    sheet.enter(3, 0, "разом");
  });
  expect(status()).toBe("");
  await user.click(cell("A1"));
  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
  expect(status()).toContain("Сума: 380 000,5");
  expect(status()).toContain("Середнє: 190 000,25");
  expect(status()).toContain("Кількість: 4");
  expect(status()).toContain("Числа як текст, не враховано: 1");
});

test.each([
  ["порожній.xlsx", "", /порожній, тому його не відкрито/],
  ["звіт.doc", "не таблиця", /не є книгою Excel/],
  ["пошкоджений.xlsx", "PK\u0003\u0004 далі сміття", /пошкоджено/],
  [
    "старий.xls",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    /старому форматі \.xls/,
  ],
])("%s is refused in one sentence and the open workbook stays", async (name, content, sentence) => {
  const { book } = showWorkbench((each) => {
    each.activeSheet.enter(0, 0, "моє");
  });
  const before = book();
  drop(fileOf(content, name));
  const message = await screen.findByText(sentence);
  expect(message).toHaveTextContent(`«${name}»`);
  expect(message.textContent.match(/\.(\s|$)/g)).toHaveLength(1);
  expect(book()).toBe(before);
  expect(cell("A1")).toHaveTextContent("моє");
});

/** A dropped file that opens as the given book, because the library reads real files elsewhere. */
function opening(name: string): Book {
  const opened = Book.empty(name);
  opened.activeSheet.enter(0, 0, "інша");
  jest.spyOn(Book, "open").mockResolvedValueOnce(opened);
  return opened;
}

test("another workbook takes the place of the first with a pane of its own", async () => {
  const { book, pane } = showWorkbench();
  const opened = opening("інший звіт.xlsx");
  drop(fileOf("x", "інший звіт.xlsx"));
  expect(await screen.findByRole("heading", { name: "інший звіт.xlsx" })).toBeVisible();
  expect(book()).toBe(opened);
  expect(cell("A1")).toHaveTextContent("інша");
  expect([pane.runs, pane.disposed]).toEqual([2, 1]);
});

test("a workbook with changes is given up only after a question", async () => {
  const { user, book } = showWorkbench();
  const before = book();
  await user.click(cell("A1"));
  await user.keyboard("1{Enter}");
  opening("інший.xlsx");
  drop(fileOf("x", "інший.xlsx"));
  const question = await screen.findByRole("alertdialog", { hidden: true });
  expect(question).toHaveTextContent("У книзі «звіт.xlsx» є незбережені зміни");
  // On a busy machine the focus keeper of an earlier test may still hide what is not its own; that the
  // question can be reached is tested in the browser.
  const cancel = { name: "Скасувати", hidden: true };
  await user.click(await within(question).findByRole("button", cancel));
  expect(book()).toBe(before);
  const opened = opening("інший.xlsx");
  drop(fileOf("x", "інший.xlsx"));
  const open = { name: "Відкрити без збереження", hidden: true };
  await user.click(await screen.findByRole("button", open));
  expect(book()).toBe(opened);
});

test("saving suggests another name, takes what a file system takes, and hands over the workbook", async () => {
  const { user, book } = showWorkbench(({ activeSheet: sheet }) => {
    sheet.enter(0, 0, "7");
  });
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.at(-1)! });
  });
  jest.spyOn(book(), "save").mockResolvedValue(new Uint8Array([1, 2, 3]));
  await user.click(screen.getByRole("button", { name: "Зберегти як…" }));
  const name = screen.getByLabelText("Ім’я файлу");
  expect(name).toHaveValue("звіт (копія).xlsx");
  await user.clear(name);
  expect(screen.getByRole("button", { name: "Зберегти" })).toBeDisabled();
  await user.type(name, "звіт 9/2018");
  await user.click(await screen.findByRole("button", { name: "Зберегти" }));
  expect(await screen.findByText(/Книгу збережено як «звіт 9_2018\.xlsx»/)).toBeVisible();
  expect(saved.map((each) => [each.name, each.blob.size])).toEqual([["звіт 9_2018.xlsx", 3]]);
});

test("a workbook that cannot be written stays open and the person learns what to do", async () => {
  const { user, book } = showWorkbench();
  jest.spyOn(book(), "save").mockRejectedValue(new Error("pivot"));
  await user.click(screen.getByRole("button", { name: "Зберегти як…" }));
  await user.click(await screen.findByRole("button", { name: "Зберегти" }));
  expect(await screen.findByText(/не вдалося зберегти/)).toBeVisible();
});

test("the pane opens in the language of the window, hides and comes back without a new start", async () => {
  const { user, pane } = showWorkbench();
  expect(pane.excel?.locale).toBe("uk-UA");
  const region = screen.getByRole("region", { name: "Панель «Звірки»" });
  await user.click(screen.getByRole("button", { name: "Звірка" }));
  expect(region).not.toBeVisible();
  await user.click(screen.getByRole("button", { name: "Звірка" }));
  expect(region).toBeVisible();
  expect(pane.visible).toEqual([false, true]);
  expect(pane.runs).toBe(1);
  act(() => {
    pane.events?.onVisible(false);
  });
  expect(region).not.toBeVisible();
});

test("«Перевірити» runs the add-in's command once what is typed has been entered", async () => {
  const { user, pane, sheet } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("5");
  await user.click(screen.getByRole("button", { name: "Перевірити" }));
  expect(sheet.cell(0, 0).value).toBe(5);
  expect(pane.commands).toEqual(["checkWorkbook"]);
});

test("a pane that does not answer says so, and starts again when asked", () => {
  jest.useFakeTimers();
  try {
    const { pane } = showWorkbench();
    expect(screen.getByText("Панель «Звірки» запускається…")).toBeVisible();
    act(() => {
      jest.advanceTimersByTime(15_000);
    });
    expect(screen.getByText("Панель «Звірки» не запустилася.")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Запустити знову" }));
    expect([pane.runs, pane.disposed]).toEqual([2, 1]);
    act(() => {
      pane.events?.onReady();
    });
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(screen.queryByText("Панель «Звірки» не запустилася.")).toBeNull();
    expect(screen.queryByText("Панель «Звірки» запускається…")).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test.each([
  ["{ArrowLeft}", 366],
  ["{ArrowRight}", 334],
  ["{Home}", 320],
  ["{End}", 600],
])("%s on the edge of the pane makes it %i pixels wide", async (key, width) => {
  const { user } = showWorkbench();
  const edge = screen.getByRole("separator", { name: "Ширина панелі" });
  act(() => {
    edge.focus();
  });
  await user.keyboard(key);
  expect(edge).toHaveAttribute("aria-valuenow", String(width));
  expect(screen.getByRole("region", { name: "Панель «Звірки»" }).style.width).toBe(`${width}px`);
});

test("F6 goes round the parts of the window", async () => {
  const { user } = showWorkbench();
  await user.click(cell("A1"));
  await user.keyboard("{F6}");
  expect(screen.getByRole("tab", { name: "Аркуш1" })).toHaveFocus();
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(grid()).toHaveFocus();
});

test("?lang=en: the window and the pane speak English", () => {
  const { pane } = showWorkbench(() => undefined, { language: "en" });
  expect(screen.getByRole("button", { name: "Open…" })).toBeVisible();
  expect(pane.excel?.locale).toBe("en-US");
});

test("selecting by the workbook's own call shows in the name box", () => {
  const { book } = showWorkbench();
  act(() => {
    book().select(book().activeSheet, range(7, 5));
  });
  expect(screen.getByLabelText("Адреса клітинки")).toHaveValue("F8");
});
