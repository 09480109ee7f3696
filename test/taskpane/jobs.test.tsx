import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeExcel } from "./fake-excel";
import { announced, message, renderPane } from "./render-pane";
import { makeSheet } from "../../src/core/sheet/snapshot";
import { faultyBook, SHEET } from "./report-books";

type Pane = Awaited<ReturnType<typeof renderPane>>;

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const group = (name: string) => within(screen.getByRole("group", { name }));

/** The open proposal of a job over the faulty report. */
async function proposal(excel: FakeExcel, job: string): Promise<Pane> {
  const pane = await renderPane(excel);
  if (screen.queryByRole("button", { name: job }) === null) {
    await pane.press("Ще");
    await pane.press(screen.getByRole("menuitem", { name: job }));
  } else await pane.press(job);
  await heading(job);
  return pane;
}

describe("computing", () => {
  test("checks first, shows every change, and writes nothing yet", async () => {
    const excel = new FakeExcel(faultyBook());
    await proposal(excel, "Обчислити");
    const text = group("Числа замість тексту").getAllByRole("listitem");
    expect(text.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^F4.*50 000, 00 → 50\u00A0000,00/),
    ]);
    expect(group("Підсумки").getAllByRole("listitem")).toHaveLength(2);
    expect(group("Відсотки виконання").getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(excel.written).toEqual([]);
    expect(excel.formula(SHEET, "G7")).toBeNull();
  });

  test("writes what is chosen in one batch, tells it, and takes it back", async () => {
    const excel = new FakeExcel(faultyBook());
    const before = excel.workbook;
    const { press } = await proposal(excel, "Обчислити");
    await userEvent.click(screen.getByRole("checkbox", { name: /«Зведення»/ }));
    await press(/^Записати \d+/);
    await waitFor(() => expect(message()).toHaveTextContent(/Обчислено: \d+ змін/));
    expect(announced().done).toContain("Обчислено");
    expect(excel.written).toHaveLength(1);
    expect(excel.formula(SHEET, "F7")).toMatch(/^=SUM\(/);
    expect(excel.formula(SHEET, "H3")).toContain("G3/F3");
    expect(excel.value(SHEET, "F4")).toBe(50000);
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Зведення");
    await press("Скасувати");
    await waitFor(() => expect(excel.workbook.sheets).toEqual(before.sheets));
  });

  test("a typed percent that is not the money's is asked, and stays unless it is to follow", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Обчислити");
    const percents = () => group("Відсотки виконання").getAllByRole("listitem").length;
    const before = percents();
    const question = screen.getByRole("radiogroup", { name: /не відповіда/ });
    expect(within(question).getByRole("radio", { name: /Залишити/ })).toBeChecked();
    await userEvent.click(within(question).getByRole("radio", { name: /коштів|грошей|формул/i }));
    expect(percents()).toBeGreaterThan(before);
    await press(/^Записати \d+/);
    await waitFor(() => expect(excel.formula(SHEET, "H5")).toContain("G5/F5"));
  });

  test("without a figure that SUM would skip the column is not computed, and that is told", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Обчислити");
    await userEvent.click(group("Числа замість тексту").getByRole("checkbox", { name: /F4/ }));
    expect(screen.getByText(/^Не буде зроблено/)).toBeVisible();
    await press(/^Записати \d+/);
    await waitFor(() => expect(excel.written).toHaveLength(1));
    expect(excel.formula(SHEET, "F7")).toBeNull();
    expect(excel.value(SHEET, "F4")).toBe("50 000, 00");
  });

  test("twice is once", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Обчислити");
    await press(/^Записати \d+/);
    await waitFor(() => expect(message()).toHaveTextContent("Обчислено"));
    await press("Обчислити");
    await heading("Обчислити");
    expect(screen.queryByRole("group")).toBeNull();
  });

  test("what somebody changed meanwhile is not written over; the proposal is made anew", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Обчислити");
    excel.type(SHEET, "G3", 60000);
    await press(/^Записати \d+/);
    await waitFor(() => expect(message()).toHaveTextContent(/G3/));
    expect(excel.written).toEqual([]);
    await press("Перевірити ще раз");
    await heading("Обчислити");
    await press(/^Записати \d+/);
    await waitFor(() => expect(excel.written).toHaveLength(1));
    expect(excel.value(SHEET, "G3")).toBe(60000);
  });

  test("Escape leaves the proposal and gives the focus back", async () => {
    const excel = new FakeExcel(faultyBook());
    const { keys } = await proposal(excel, "Обчислити");
    await keys("{Escape}");
    expect(screen.queryByRole("heading", { level: 1, name: "Обчислити" })).toBeNull();
    expect(screen.getByRole("button", { name: "Обчислити" })).toHaveFocus();
  });
});

describe("marking", () => {
  test("tells which rows are marked in words, and sets marks of this sheet", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Позначити");
    expect(group("Відставання").getByRole("listitem")).toHaveTextContent(/G4.*бракує/);
    await press(/^Записати \d+/);
    await waitFor(() => expect(message()).toHaveTextContent("Позначки поставлено."));
    const [batch] = excel.written;
    expect(batch?.marks.map(({ sheet }) => sheet)).toEqual([SHEET]);
    expect(batch?.marks[0]?.after.length).toBeGreaterThan(5);
    expect(batch?.cells).toEqual([]);
  });

  test("marks come off all sheets", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Зняти позначки");
    await press("Зняти");
    await waitFor(() => expect(message()).toHaveTextContent("Позначки знято."));
    expect(excel.written[0]?.marks).toEqual([{ sheet: SHEET, after: [], before: null }]);
  });
});

describe("beginning", () => {
  test("a blank template begins in a workbook with nothing to check", async () => {
    const sheet = { id: "1", name: "Аркуш1", visibility: "visible", merges: [] } as const;
    const excel = new FakeExcel({ name: "нова.xlsx", sheets: [makeSheet(sheet, [])] });
    const { press } = await proposal(excel, "Порожній шаблон");
    expect(screen.getAllByRole("checkbox", { name: /^Зробити: .*Новий аркуш/ })).toHaveLength(2);
    await userEvent.click(screen.getByRole("radio", { name: /^Зразок/ }));
    await press(/^Записати 2/);
    await waitFor(() =>
      expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
        "Аркуш1",
        "Програма",
        "I кв 2026",
      ]),
    );
    expect(excel.formula("I кв 2026", "F14")).toMatch(/^=SUM\(/);
  });

  test("the new quarter empties what was financed and leaves the sheet before it", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await proposal(excel, "Новий квартал");
    await press(/^Записати \d+/);
    await waitFor(() => expect(excel.workbook.sheets).toHaveLength(2));
    expect(excel.value("2018 рік", "G3")).toBeNull();
    expect(excel.value("2018 рік", "F3")).toBe(100000);
    expect(excel.value(SHEET, "G3")).toBe(50000);
  });
});
