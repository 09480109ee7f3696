import "@testing-library/jest-dom";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReactElement } from "react";
import { FilesPicker } from "../../src/taskpane/components/files/files-picker";
import { PaneProvider } from "../../src/taskpane/components/pane-context";
import type { NamedFile } from "../../src/taskpane/view/picked-files";
import { dropped } from "./dropped";
import { FakeExcel } from "./fake-excel";
import { sessionOver } from "./render-pane";

const bytes = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array(size);
const file = (name: string, size = 2048): File =>
  new File([bytes(size)], name, { lastModified: 1 });

function Owner({ disabled }: { readonly disabled: boolean }): ReactElement {
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  return <FilesPicker files={files} onFiles={setFiles} disabled={disabled} />;
}

function show(disabled = false): void {
  const session = sessionOver(new FakeExcel({ name: "книга", sheets: [] }));
  render(
    <PaneProvider session={session}>
      <Owner disabled={disabled} />
    </PaneProvider>,
  );
}

const input = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (found === null) throw new Error("no input");
  return found;
};

const pick = (...files: File[]): Promise<void> =>
  userEvent.setup({ applyAccept: false }).upload(input(), files);

const names = (): readonly string[] =>
  screen.queryAllByRole("listitem").map((item) => item.textContent.replaceAll("\u00A0", " "));

const told = (): string => screen.getByRole("status").textContent.replaceAll("\u00A0", " ");

test("picked files stand by name and size, and how many and how large is told", async () => {
  show();
  await pick(file("Київ.xlsx"), file("Львів.xlsx", 1_572_864));
  expect(names()).toEqual(["Київ.xlsx2 КБ", "Львів.xlsx1,5 МБ"]);
  expect(told()).toBe("Вибрано 2 файли, разом 1,5 МБ.");
});

test("what is no workbook is named in one sentence and not taken, an open workbook's lock neither", async () => {
  show();
  await pick(file("звіт.xlsx"), file("лист.docx"), file("старий.xls"), file("~$звіт.xlsx"));
  expect(names()).toEqual(["звіт.xlsx2 КБ"]);
  expect(told()).toBe(
    "Вибрано 1 файл, разом 2 КБ.Пропущено, бо це не книги .xlsx: «лист.docx», «старий.xls», «~$звіт.xlsx».",
  );
  await pick(...["1", "2", "3", "4", "5", "6", "7"].map((name) => file(`${name}.pdf`)));
  expect(told()).toMatch(/«4\.pdf», «5\.pdf» та ще 2\.$/);
});

test("the same file comes once; another of its name gets a number", async () => {
  show();
  await pick(file("звіт.xlsx"));
  await pick(file("звіт.xlsx"), file("звіт.xlsx", 4096));
  expect(names()).toEqual(["звіт.xlsx2 КБ", "звіт.xlsx (2)4 КБ"]);
  expect(told()).toMatch(/1 файл уже є серед вибраних\.$/);
});

test("one is removed by the keyboard, and the focus stays in the list", async () => {
  show();
  await pick(file("а.xlsx"), file("б.xlsx"), file("в.xlsx"));
  const user = userEvent.setup();
  screen.getByRole("button", { name: "Прибрати «б.xlsx»" }).focus();
  await user.keyboard("{Enter}");
  expect(names()).toEqual(["а.xlsx2 КБ", "в.xlsx2 КБ"]);
  expect(screen.getByRole("button", { name: "Прибрати «в.xlsx»" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Прибрати «а.xlsx»" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.getByRole("button", { name: "Вибрати файли…" })).toHaveFocus();
});

test("a folder that is let go of brings what is in it, by its paths and in their order", async () => {
  show();
  const zone = screen.getByText("або перетягніть їх сюди");
  const folder = {
    "б.xlsx": file("б.xlsx"),
    "а.xlsx": file("а.xlsx"),
    "опис.txt": file("опис.txt"),
    архів: { "а.xlsx": file("а.xlsx", 5000) },
  };
  // False where the browser is kept from leaving the pane for the file.
  expect(fireEvent.drop(zone, dropped([["звіти", folder], file("окремо.xlsx")]))).toBe(false);
  await screen.findByRole("list");
  expect(names()).toEqual([
    "звіти/а.xlsx2 КБ",
    "звіти/архів/а.xlsx5 КБ",
    "звіти/б.xlsx2 КБ",
    "окремо.xlsx2 КБ",
  ]);
  expect(told()).toMatch(/«звіти\/опис\.txt»\.$/);
});

test("a long list is drawn in parts, and removed at once", async () => {
  show();
  await pick(...Array.from({ length: 160 }, (_, at) => file(`${String(at)}.xlsx`)));
  expect(names()).toHaveLength(20);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Показати ще 60" }));
  expect(names()).toHaveLength(80);
  await user.click(screen.getByRole("button", { name: "Прибрати всі" }));
  expect(screen.queryByRole("list")).toBeNull();
});

test("while work goes on with them nothing is added", () => {
  show(true);
  const zone = screen.getByText("або перетягніть їх сюди");
  fireEvent.drop(zone, dropped([file("а.xlsx")]));
  expect(screen.queryByRole("list")).toBeNull();
  const choose = screen.getByRole("button", { name: "Вибрати файли…" });
  expect(choose).toHaveAttribute("aria-disabled", "true");
  expect(within(document.body).queryByText(/Вибрано/)).toBeNull();
});
