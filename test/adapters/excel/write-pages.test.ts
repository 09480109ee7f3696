import { batchOf } from "../../../src/core/edits/batch";
import type { PageLooks } from "../../../src/core/sheet/looks";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { openBook, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";
const AREA = { top: 0, left: 0, bottom: 39, right: 6 };

const PAGE: PageLooks = {
  orientation: "landscape",
  paper: "a4",
  fitWide: 1,
  fitTall: null,
  margins: { top: 56.7, right: 28.35, bottom: 56.7, left: 85.05, header: 22.7, footer: 22.7 },
  titleRows: { top: 3, bottom: 4 },
  printArea: AREA,
  centerHorizontally: true,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "Сторінка &P з &N", right: "" },
  breaksBefore: [20, 35],
};

const PLAN = batchOf({
  pages: [{ sheet: SHEET, after: PAGE, before: null }],
  frozen: [{ sheet: SHEET, after: { rows: 5, columns: 1 }, before: null }],
});

function printed(): OpenBook {
  const open = openBook();
  type(open.sheet, { A1: "Звіт", A40: "кінець" });
  return open;
}

test("a sheet goes onto paper as planned, and its header stays in view", async () => {
  const open = printed();
  const { ignored } = valueOf(await open.port.write(PLAN));
  expect(ignored).toEqual([]);
  const [looks] = valueOf(
    await open.port.looks([{ sheet: SHEET, range: { top: 0, left: 0, bottom: 0, right: 0 } }]),
  );
  expect(looks?.page).toMatchObject(PAGE);
  expect(looks?.frozen).toEqual({ rows: 5, columns: 1 });
  const { page } = open.sheet.features;
  expect(page.setup).toMatchObject({ paperSize: 9, printArea: "A1:G40", printTitlesRow: "4:5" });
  expect(page.fit).toEqual({ wide: 1, tall: null });
  expect(page.margin("left")).toBeCloseTo(3 / 2.54, 2);
  expect(open.sheet.freeze).toEqual({ rows: 5, columns: 1 });
});

test.each<[string, (open: OpenBook) => void]>([
  ["new", () => undefined],
  [
    "set up by a person",
    ({ sheet }) => {
      const { page, view } = sheet.features;
      page.change({ orientation: "landscape", paperSize: 8, printArea: "A1:C9" }, "user");
      page.setScale(80, "user");
      page.setHeaderFooter("rightFooter", "&D", "user");
      page.setBreaks("rows", [7], "user");
      page.setMargins({ left: 1 }, "user");
      view.freeze(0, 2, "user");
    },
  ],
])("what was there on a sheet %s comes back by undo", async (_name, prepare) => {
  const open = printed();
  prepare(open);
  const before = stateOf(open.book);
  const { batch } = valueOf(await open.port.write(PLAN));
  const written = stateOf(open.book);
  expect(written).not.toEqual(before);
  valueOf(await open.port.write(PLAN));
  expect(stateOf(open.book)).toEqual(written);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test("what Excel ignores is told, and is not waited for by undo", async () => {
  const open = printed();
  const before = stateOf(open.book);
  const { page } = open.sheet.features;
  // Without a printer Excel keeps the paper and the fitting that it has.
  jest.spyOn(page, "setFit").mockImplementation(() => undefined);
  const change = page.change.bind(page);
  jest.spyOn(page, "change").mockImplementation((setup, source) => {
    if (setup.paperSize !== 9) change(setup, source);
  });
  const { batch, ignored } = valueOf(await open.port.write(PLAN));
  expect(ignored).toEqual([
    { sheet: SHEET, what: "paper" },
    { sheet: SHEET, what: "fitWide" },
  ]);
  expect(batch.pages[0]?.after).not.toHaveProperty("paper");
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test("fitting that Excel takes only when told again is taken", async () => {
  const open = printed();
  const { page } = open.sheet.features;
  jest.spyOn(page, "setFit").mockImplementationOnce(() => undefined);
  const { ignored } = valueOf(await open.port.write(PLAN));
  expect(ignored).toEqual([]);
  expect(page.fit).toEqual({ wide: 1, tall: null });
});

test("a page that somebody set up otherwise since stays so", async () => {
  const open = printed();
  const { batch } = valueOf(await open.port.write(PLAN));
  open.sheet.features.page.change({ orientation: "portrait" }, "user");
  expect(await open.port.takeBack(batch)).toEqual({
    ok: false,
    failure: { code: "changed-since", cells: [], sheets: [SHEET] },
  });
});

test("looks of a range are told cell by cell, with its lines", async () => {
  const open = printed();
  open.sheet.setStyle({ ...AREA, bottom: 0, right: 0 }, { bold: true, fill: "#FFFFFF" }, "user");
  open.sheet.setRowHeight(1, 40);
  open.sheet.setColumnsHidden(1, 1, true);
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  const [looks] = valueOf(await open.port.looks([{ sheet: SHEET, range }]));
  expect(looks?.cells[0]?.map(({ bold, fill }) => [bold, fill])).toEqual([
    [true, "#FFFFFF"],
    [false, null],
  ]);
  expect(looks?.rows).toEqual([
    { size: 15, hidden: false, standard: true },
    { size: 30, hidden: false },
  ]);
  expect(looks?.columns).toEqual([
    { size: 48, hidden: false, standard: true },
    { size: 0, hidden: true },
  ]);
  expect(await open.port.looks([{ sheet: "Немає", range }])).toEqual({
    ok: false,
    failure: { code: "sheet-missing", sheet: "Немає" },
  });
});

test.each([1, 15])("looks of %d sheets take as many requests", async (count) => {
  const open = printed();
  const places = Array.from({ length: count }, (_, index) => {
    const { name } = open.book.addSheet(`Частина ${String(index)}`);
    return { sheet: name, range: { top: 0, left: 0, bottom: 9, right: 4 } };
  });
  const before = open.runtime.counts.syncs;
  expect(valueOf(await open.port.looks(places))).toHaveLength(count);
  expect(open.runtime.counts.syncs - before).toBe(3);
});
