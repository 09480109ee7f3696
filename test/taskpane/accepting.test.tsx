import "@testing-library/jest-dom";
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeExcel } from "./fake-excel";
import { announced, findingAt, message, renderPane } from "./render-pane";
import { faultyBook, SHEET } from "./report-books";

async function checkedPane(excel: FakeExcel): ReturnType<typeof renderPane> {
  const pane = await renderPane(excel);
  await pane.press("Перевірити");
  return pane;
}

const OFFER = "Прийняти з поясненням";
const REASON = "Узгоджено листом від 05.10.2018";

/** Accepts the wrong percent in H5. */
async function accept(
  { press, keys }: Awaited<ReturnType<typeof renderPane>>,
  where?: "у книзі",
): Promise<void> {
  await press(findingAt("PCT-01", "H5"));
  await press(OFFER);
  await keys(REASON);
  if (where !== undefined) await press(screen.getByRole("radio", { name: /зберегти у книзі/ }));
  await press(within(screen.getByRole("form")).getByRole("button", { name: "Прийняти" }));
}

const isListed = (): boolean =>
  screen.queryByRole("button", { name: /^Помилка PCT-01 H5/ }) !== null;

/** What was accepted, folded up, null where nothing was. */
function folded(): HTMLElement | null {
  return screen.queryByRole("button", { name: /^Прийнято з поясненням: / });
}

/** The group of what was accepted, unfolded; null where nothing was. */
async function group(): Promise<HTMLElement | null> {
  const button = folded();
  if (button?.getAttribute("aria-expanded") === "false") await userEvent.click(button);
  return button?.closest("div") ?? null;
}

const listedFindings = (): readonly string[] =>
  [...document.querySelectorAll("[data-marked] h3 button")].map(({ textContent }) => textContent);

const errors = (): string => screen.getByRole("group", { name: "Показати лише" }).textContent;

describe("accepting a finding", () => {
  test("takes it out of the list and the counts, and keeps it with its reason", async () => {
    const pane = await checkedPane(new FakeExcel(faultyBook()));
    const before = errors();
    const cells = listedFindings();
    const next = cells[cells.findIndex((each) => each.includes("PCT-01 H5")) + 1];
    await accept(pane);

    expect(isListed()).toBe(false);
    expect(folded()).toHaveTextContent("Прийнято з поясненням: 1");
    expect(folded()).toHaveAttribute("aria-expanded", "false");
    // Who accepts one after another goes on with the next.
    expect(next).toMatch(/[A-Z]{3}-\d\d/);
    expect(document.activeElement?.textContent).toBe(next);
    expect(await group()).toHaveTextContent(`Помилка PCT-01`);
    expect(await group()).toHaveTextContent(`Пояснення: ${REASON}`);
    expect(errors()).not.toBe(before);
    expect(errors()).toMatch(/1.прийнято/);
    expect(message()).toHaveTextContent("Прийнято до закриття панелі.");
    expect(announced().done).toBe("Прийнято до закриття панелі.");
    expect(announced().found).toMatch(/1.прийнято/);
  });

  test("asks for the reason: without one nothing is accepted", async () => {
    const { press, keys } = await checkedPane(new FakeExcel(faultyBook()));
    await press(findingAt("PCT-01", "H5"));
    await press(OFFER);
    const reason = screen.getByRole("textbox", { name: "Пояснення" });
    expect(reason).toHaveFocus();
    await keys("   ");
    await press("Прийняти");
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    expect(reason).toHaveAccessibleDescription(/Напишіть пояснення\./);
    expect(isListed()).toBe(true);
    await keys("так{Control>}{Enter}{/Control}");
    expect(isListed()).toBe(false);
    expect(await group()).toHaveTextContent("Пояснення: так");
  });

  test("Escape leaves the form, and nothing else happens", async () => {
    const { press, keys } = await checkedPane(new FakeExcel(faultyBook()));
    await press(findingAt("PCT-01", "H5"));
    await press(OFFER);
    await keys("щось{Escape}");
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: OFFER })).toHaveFocus();
    expect(findingAt("PCT-01", "H5")).toHaveAttribute("aria-expanded", "true");
    expect(folded()).toBeNull();
  });

  test("for this session writes nothing into the workbook and lasts over a check", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    await accept(pane);
    expect(excel.kept).toBeNull();
    await pane.press("Перевірити ще раз");
    expect(isListed()).toBe(false);
    cleanup();
    await checkedPane(excel);
    expect(isListed()).toBe(true);
  });

  test("kept in the workbook it is there in a new pane, and named above the findings", async () => {
    const excel = new FakeExcel(faultyBook());
    await accept(await checkedPane(excel), "у книзі");
    expect(message()).toHaveTextContent("Прийнято й записано в книгу.");
    expect(excel.kept).toContain(REASON);
    expect(excel.kept).not.toContain("0,38");

    cleanup();
    await checkedPane(excel);
    expect(isListed()).toBe(false);
    expect(folded()).toHaveTextContent("Прийнято з поясненням: 1, з них у самій книзі: 1");
    const first = findingAt("TYP-01", "F4");
    expect(folded()!.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("taken back it is a finding again, and out of the workbook", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    await accept(pane, "у книзі");
    await pane.press(screen.getByText(/^Прийнято з поясненням: /));
    await pane.press("Скасувати прийняття: PCT-01 H5");
    expect(isListed()).toBe(true);
    expect(folded()).toBeNull();
    expect(excel.kept).toBeNull();
    expect(message()).toHaveTextContent("Прийняття скасовано і прибрано з книги.");
  });

  test("comes back when its figures change, with the reason given before", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    await accept(pane);
    act(() => excel.type(SHEET, "H5", 0.43));
    await pane.press("Перевірити ще раз");
    expect(findingAt("PCT-01", "H5")).toHaveTextContent("повернулося: цифри змінилися");
    await pane.press(findingAt("PCT-01", "H5"));
    expect(screen.getByText(`Раніше прийнято з поясненням: ${REASON}`)).toBeVisible();
    expect(folded()).toBeNull();
  });

  test("stays accepted when rows are inserted above its table", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    await accept(pane);
    act(() => excel.insertRows(SHEET, 3));
    await pane.press("Перевірити ще раз");
    expect(await group()).toHaveTextContent("H8");
    expect(screen.queryByRole("button", { name: /^Помилка PCT-01/ })).not.toBeInTheDocument();
  });

  test("found no more it stands in a quiet list below, from where it is taken out", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    await accept(pane, "у книзі");
    await act(async () => excel.type(SHEET, "H5", 0.68));
    await pane.press("Перевірити ще раз");
    const toggle = screen.getByRole("button", {
      name: "Прийнято раніше, але більше не виявлено: 1",
    });
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    await pane.press(toggle);
    const list = toggle.closest("div");
    expect(list).toHaveTextContent(`PCT-01 ${REASON} (збережено у книзі)`);
    const last = screen.getAllByRole("button", { name: /^(Помилка|Попередження) / }).at(-1)!;
    expect(last.compareDocumentPosition(list!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await pane.press(`Прибрати: PCT-01, ${REASON}`);
    expect(excel.kept).toBeNull();
    expect(message()).toHaveTextContent("прибрано з книги");
    expect(screen.queryByText(/^Прийнято раніше/)).not.toBeInTheDocument();
  });

  test("is not fixed along with everything safe", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press, keys } = await checkedPane(excel);
    const safeCells = (): number =>
      Number(
        /\((\d+)\)/.exec(screen.queryByText(/^Виправити все безпечне/)?.textContent ?? "(0)")?.[1],
      );
    const before = safeCells();
    await press(findingAt("TYP-01", "F4"));
    await press(OFFER);
    await keys(REASON);
    await press(within(screen.getByRole("form")).getByRole("button", { name: "Прийняти" }));
    expect(safeCells()).toBe(before - 1);
  });

  test("tells a failure to write it, accepts nothing, and can be tried again", async () => {
    const excel = new FakeExcel(faultyBook());
    const pane = await checkedPane(excel);
    excel.failing = { keep: { code: "cell-being-edited" } };
    await accept(pane, "у книзі");
    expect(message()).toHaveTextContent("У книзі редагується клітинка.");
    expect(isListed()).toBe(true);
    await pane.press("Повторити");
    expect(isListed()).toBe(false);
    expect(excel.kept).toContain(REASON);
  });

  test("what another version kept accepts nothing and is not written over", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.kept = '{"version":99}';
    const pane = await checkedPane(excel);
    await accept(pane, "у книзі");
    expect(isListed()).toBe(true);
    expect(excel.kept).toBe('{"version":99}');
    expect(message()).toHaveTextContent("записала інша її версія");
  });

  test("leaves alone what else is kept in the workbook", async () => {
    const excel = new FakeExcel(faultyBook());
    const corrections = { layouts: [], periods: [{ sheet: "А", title: "1f", period: "2018" }] };
    excel.kept = JSON.stringify({ version: 1, corrections });
    await accept(await checkedPane(excel), "у книзі");
    expect(JSON.parse(excel.kept)).toMatchObject({
      version: 1,
      corrections,
      waivers: [{ rule: "PCT-01", reason: REASON }],
    });
  });

  test("says it in English too", async () => {
    const excel = new FakeExcel(faultyBook());
    excel.preferences = { ...excel.preferences, language: "en" };
    const { press, keys } = await renderPane(excel);
    await press("Check");
    await press(findingAt("PCT-01", "H5"));
    await press("Accept with a reason");
    await keys("agreed");
    await press("Accept");
    expect(screen.getByText("Accepted with a reason: 1")).toBeVisible();
    expect(message()).toHaveTextContent("Accepted until the pane is closed.");
  });
});

describe("beside the last check", () => {
  test("the first check of a workbook says nothing of it", async () => {
    await checkedPane(new FakeExcel(faultyBook()));
    expect(screen.queryByText(/З минулої перевірки/)).not.toBeInTheDocument();
    expect(screen.queryByText("нове")).not.toBeInTheDocument();
  });

  test("the next one counts what is new, still there and gone, and marks what is new", async () => {
    const excel = new FakeExcel(faultyBook());
    const { press } = await checkedPane(excel);
    const before = excel.lastRun?.length ?? 0;
    act(() => excel.type(SHEET, "H5", 0.68));
    act(() => excel.type(SHEET, "H4", 0.77));
    await press("Перевірити ще раз");
    const line = `З минулої перевірки: нових 1, залишилось ${before - 1}, зникло 1`;
    expect(screen.getByText(line)).toBeVisible();
    expect(findingAt("PCT-01", "H4")).toHaveTextContent("нове");
    expect(screen.getAllByText("нове")).toHaveLength(1);
    expect(announced().found).toContain(line);

    cleanup();
    await checkedPane(excel);
    expect(
      screen.getByText(`З минулої перевірки: нових 0, залишилось ${before}, зникло 0`),
    ).toBeVisible();
  });
});
