import { act, screen, within } from "@testing-library/react";
import { parseRange } from "../../../src/core/sheet/address";
import { valueScale } from "../../../src/workbench/grid/chart-scale";
import type { ChartKind } from "../../../src/workbench/host/sheet-chart";
import type { Shown } from "./render-workbench";
import { showWorkbench } from "./render-workbench";

function area(address: string) {
  const range = parseRange(address);
  if (range === null) throw new Error(address);
  return range;
}

const CELLS = [
  ["Захід", "План", "Факт"],
  ["Дорога", 1000.5, 700],
  ["Школа", 2000, -500],
];

function showChart(kind: ChartKind): Shown & { readonly drawing: () => Element } {
  const shown = showWorkbench(({ activeSheet }) => {
    activeSheet.write(area("A1:C3"), CELLS);
    activeSheet.setNumberFormat(area("B2:C3"), "#,##0.00");
    const from = { sheet: activeSheet, range: area("A1:C3") };
    const { id } = activeSheet.features.charts.add(kind, from, "auto", "user");
    const texts = { title: "Хід програми", categoryTitle: "Захід", valueTitle: "тис. грн" };
    activeSheet.features.charts.change(id, texts, "user");
  });
  const drawing = (): Element => {
    const found = document.querySelector(".wb-chart");
    if (found === null) throw new Error("No chart is drawn");
    return found;
  };
  return { ...shown, drawing };
}

function texts(drawing: Element): (string | null)[] {
  return [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent);
}

function box(rectangle: Element | undefined): { x: number; y: number; w: number; h: number } {
  const read = (name: string): number => Number(rectangle?.getAttribute(name));
  return { x: read("x"), y: read("y"), w: read("width"), h: read("height") };
}

test("columns stand on nought, as high as their values, with texts in Ukrainian notation", () => {
  const { drawing } = showChart("column");
  const [first, second, third, fourth] = [...drawing().querySelectorAll("rect")].map(box);
  expect((second?.h ?? 0) / (first?.h ?? 1)).toBeCloseTo(2000 / 1000.5);
  expect((fourth?.h ?? 0) / (third?.h ?? 1)).toBeCloseTo(500 / 700);
  // The one below nought begins where the others end.
  expect(fourth?.y).toBeCloseTo((first?.y ?? 0) + (first?.h ?? 0));
  expect(texts(drawing())).toEqual(
    expect.arrayContaining(["Хід програми", "Захід", "тис. грн", "План", "Факт", "Дорога"]),
  );
  expect(texts(drawing())).toEqual(expect.arrayContaining(["-500,00", "0,00", "2\u00A0000,00"]));
});

test("bars lie along the value axis", () => {
  const { drawing } = showChart("bar");
  const [first, second] = [...drawing().querySelectorAll("rect")].map(box);
  expect((second?.w ?? 0) / (first?.w ?? 1)).toBeCloseTo(2000 / 1000.5);
  expect(second?.h).toBeCloseTo(first?.h ?? 0);
  // The first category is the lowest one.
  expect(first?.y ?? 0).toBeGreaterThan(second?.y ?? 0);
});

test("a line breaks at an empty cell, and is drawn anew when the cell is filled", () => {
  const { drawing, sheet } = showChart("line");
  const lines = (): (string | null)[] =>
    [...drawing().querySelectorAll("path")].map((path) => path.getAttribute("d"));
  expect(lines().map((line) => line?.match(/[ML]/g)?.join(""))).toEqual(["ML", "ML"]);
  const before = lines();
  act(() => {
    sheet.write(area("B3"), [[""]], "user");
  });
  expect(lines().map((line) => line?.match(/[ML]/g)?.join(""))).toEqual(["M", "ML"]);
  act(() => {
    sheet.write(area("B3"), [[2000]], "user");
  });
  expect(lines()).toEqual(before);
});

test("a pie shows shares of its first series, its legend the labels", () => {
  const { drawing } = showChart("pie");
  expect(drawing().querySelectorAll("path")).toHaveLength(2);
  expect(texts(drawing())).toEqual(["Хід програми", "Дорога", "Школа"]);
});

test("says that a kind is not drawn", () => {
  const { drawing } = showChart("other");
  expect(drawing().textContent).toMatch(/тут не показано/);
});

test("is told in words beside the grid", () => {
  showChart("column");
  const list = screen.getByRole("list", { name: "Діаграми аркуша" });
  expect(within(list).getByRole("listitem").textContent).toBe(
    "Стовпчаста діаграма «Хід програми». План: Дорога 1\u00A0000,50; Школа 2\u00A0000,00. " +
      "Факт: Дорога 700,00; Школа -500,00",
  );
});

test("is drawn in every part of a sheet with frozen panes, each at the same place", () => {
  const { sheet } = showChart("column");
  const chart = sheet.features.charts.all()[0];
  act(() => {
    const box = { left: 30, top: 10, width: 300, height: 200 };
    sheet.features.charts.change(chart?.id ?? "", sheet.features.charts.corners(box), "user");
    sheet.features.view.freeze(2, 1, "user");
  });
  const style = (element: Element | null, name: "left" | "top" | "width" | "height"): number =>
    parseFloat((element as HTMLElement).style[name]);
  const drawn = [...document.querySelectorAll(".wb-chart")].map((element) => {
    const part = element.parentElement;
    return {
      place: [
        style(part, "left") + style(element, "left"),
        style(part, "top") + style(element, "top"),
      ],
      part: [style(part, "left"), style(part, "top"), style(part, "width"), style(part, "height")],
    };
  });
  expect(drawn.map(({ place }) => place)).toEqual(Array(4).fill([72, 32]));
  // Over the frozen rows, over both, over the frozen columns, and over the rest.
  expect(drawn.map(({ part }) => part.slice(0, 2))).toEqual([
    [106, 22],
    [42, 22],
    [42, 62],
    [106, 62],
  ]);
  expect(drawn[1]?.part.slice(2)).toEqual([64, 40]);
});

test("moves with the rows above it", () => {
  const { drawing, sheet } = showChart("column");
  const top = (): number => parseFloat((drawing() as HTMLElement).style.top);
  const before = top();
  act(() => {
    sheet.shift({ top: 0, bottom: 1, left: 0, right: 16383 }, "insert", "rows");
  });
  expect(top() - before).toBe(40);
});

test.each([
  [[], [0, 0.2]],
  [
    [7, 98],
    [0, 20, 40, 60, 80, 100],
  ],
  [
    [-55, 2411],
    [-500, 0, 500, 1000, 1500, 2000, 2500],
  ],
  [
    [0.1, 0.25],
    [0, 0.05, 0.1, 0.15, 0.2, 0.25],
  ],
  [
    [-3, -1],
    [-3, -2, -1, 0],
  ],
])("the axis of %j is marked at %j", (values, ticks) => {
  expect(valueScale(values).ticks).toEqual(ticks);
});
