import type { ChartPlan } from "../../../src/core/edits/batch";
import { batchOf } from "../../../src/core/edits/batch";
import { TESTED_PROFILE } from "../../support/office-runtime";
import { stateOf } from "./book-state";
import type { OpenBook } from "./open-book";
import { openBook, type, valueOf } from "./open-book";

const SHEET = "Аркуш1";
const NAME = "Zvirka: план і факт";

const cells = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

const PLAN: ChartPlan = {
  type: "columns",
  title: "План і факт",
  categories: cells(1, 0, 3, 0),
  series: [
    { name: "План", values: cells(1, 1, 3, 1), color: "#4472C4" },
    { name: "Факт", values: cells(1, 2, 3, 2), color: "#ED7D31" },
  ],
  over: cells(6, 0, 20, 5),
};

const chartOf = (after: ChartPlan | null) =>
  batchOf({ charts: [{ sheet: SHEET, name: NAME, after }] });

/** ExcelApi 1.14 does not tell the cells of a chart's series. */
const TELLS_SOURCES = TESTED_PROFILE.name !== "1.14";

function summary(): OpenBook {
  const open = openBook();
  type(open.sheet, {
    ...{ A1: "Напрям", B1: "План", C1: "Факт" },
    ...{ A2: "перший", B2: "10", C2: "5", A3: "другий", B3: "20", C3: "21" },
    ...{ A4: "третій", B4: "30", C4: "1" },
  });
  return open;
}

test("a chart is made by its plan, and goes again", async () => {
  const open = summary();
  const before = stateOf(open.book);
  const { batch } = valueOf(await open.port.write(chartOf(PLAN)));
  const [chart] = open.sheet.features.charts.all();
  expect(chart).toMatchObject({
    ...{ name: NAME, kind: "column", title: "План і факт", legend: "bottom" },
    from: { row: 6, column: 0, x: 0, y: 0 },
    to: { row: 21, column: 6, x: 0, y: 0 },
  });
  expect(chart?.series).toMatchObject([
    {
      name: { text: "План" },
      values: `'${SHEET}'!$B$2:$B$4`,
      categories: `'${SHEET}'!$A$2:$A$4`,
      color: "#4472C4",
    },
    { name: { text: "Факт" }, values: `'${SHEET}'!$C$2:$C$4`, color: "#ED7D31" },
  ]);
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});

test("the same chart once more changes nothing", async () => {
  const open = summary();
  valueOf(await open.port.write(chartOf(PLAN)));
  type(open.sheet, { C4: "12" });
  const before = stateOf(open.book);
  const { ignored } = valueOf(await open.port.write(chartOf(PLAN)));
  expect(ignored).toEqual([]);
  expect(stateOf(open.book)).toEqual(before);
});

test("a chart that somebody moved since stays", async () => {
  const open = summary();
  const { batch } = valueOf(await open.port.write(chartOf(PLAN)));
  const { charts } = open.sheet.features;
  const [chart] = charts.all();
  charts.change(chart!.id, { from: { ...chart!.from, row: 9 } }, "user");
  expect(await open.port.takeBack(batch)).toEqual({
    ok: false,
    failure: { code: "changed-since", cells: ["A7:F21"] },
  });
});

test("another takes its place, and it comes back; where it could not, it stays and that is told", async () => {
  const open = summary();
  valueOf(await open.port.write(chartOf(PLAN)));
  const before = stateOf(open.book);
  const other: ChartPlan = { ...PLAN, type: "bars", title: "Факт і план" };
  const { batch, ignored } = valueOf(await open.port.write(chartOf(other)));
  expect(ignored).toEqual(TELLS_SOURCES ? [] : [{ sheet: SHEET, what: "chart" }]);
  expect(open.sheet.features.charts.all()[0]?.kind).toBe(TELLS_SOURCES ? "bar" : "column");
  valueOf(await open.port.takeBack(batch));
  expect(stateOf(open.book)).toEqual(before);
});
