import type { SheetDocument } from "../../../src/core/documents/workbook-document";
import { withoutLines } from "../../../src/core/documents/without-lines";
import { formatCell, formatRange, parseRange } from "../../../src/core/sheet/address";

const range = (name: string) => {
  const found = parseRange(name);
  if (found === null) throw new Error(name);
  return found;
};

/** A sheet of 6 × 4 cells, each holding its own address, but for those that a merged area covers. */
function sheet(merges: readonly string[]): SheetDocument {
  const areas = merges.map(range);
  const cells = Array.from({ length: 24 }, (_, index) => {
    const cell = { row: Math.floor(index / 4), column: index % 4 };
    const isCovered = areas.some(
      ({ top, left, bottom, right }) =>
        cell.row >= top &&
        cell.row <= bottom &&
        cell.column >= left &&
        cell.column <= right &&
        (cell.row !== top || cell.column !== left),
    );
    return {
      cell,
      type: isCovered ? ("empty" as const) : ("text" as const),
      value: isCovered ? null : formatCell(cell),
      formula: null,
      numberFormat: "General",
      looks: {},
    };
  });
  return {
    name: "А",
    cells,
    merges: areas,
    widths: new Map([0, 1, 2, 3].map((column) => [column, 10 * (column + 1)])),
    heights: new Map([0, 1, 2, 3, 4, 5].map((row) => [row, 10 * (row + 1)])),
    frozen: { rows: 2, columns: 1 },
    page: {
      orientation: "landscape",
      fitWide: 1,
      fitTall: null,
      margins: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
      titleRows: { top: 0, bottom: 1 },
      printArea: range("A1:D6"),
      centerHorizontally: false,
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "" },
      breaksBefore: [3, 5],
    },
  };
}

const shown = ({ cells }: SheetDocument) =>
  Object.fromEntries(
    cells.filter(({ value }) => value !== null).map(({ cell, value }) => [formatCell(cell), value]),
  );

describe("a sheet without some of its lines", () => {
  it("closes up", () => {
    const { cells, widths, heights, frozen, page } = withoutLines(sheet([]), {
      rows: new Set([1, 3]),
      columns: new Set([0]),
    });
    expect(cells).toHaveLength(12);
    expect(
      shown(withoutLines(sheet([]), { rows: new Set([1, 3]), columns: new Set([0]) })),
    ).toEqual({
      A1: "B1",
      B1: "C1",
      C1: "D1",
      A2: "B3",
      B2: "C3",
      C2: "D3",
      A3: "B5",
      B3: "C5",
      C3: "D5",
      A4: "B6",
      B4: "C6",
      C4: "D6",
    });
    expect([...widths]).toEqual([
      [0, 20],
      [1, 30],
      [2, 40],
    ]);
    expect([...heights]).toEqual([
      [0, 10],
      [1, 30],
      [2, 50],
      [3, 60],
    ]);
    expect(frozen).toEqual({ rows: 1, columns: 0 });
    expect(page).toMatchObject({ titleRows: { top: 0, bottom: 0 }, breaksBefore: [2, 3] });
    expect(page?.printArea).toEqual(range("A1:C4"));
  });

  it.each([
    ["what is left of a merged area", "B2:C4", [2], ["B2:C3"], { B2: "B2" }],
    ["the text of an area whose first row goes", "B2:C4", [1], ["B2:C3"], { B2: "B2" }],
    ["no merge of one cell", "B2:B3", [1], [], { B2: "B2" }],
    ["nothing of an area that goes whole", "B2:C3", [1, 2], [], { B2: "B4" }],
  ])("keeps %s", (_what, merge, rows, merges, cells) => {
    const left = withoutLines(sheet([merge]), { rows: new Set(rows), columns: new Set() });
    expect(left.merges.map(formatRange)).toEqual(merges);
    expect(shown(left)).toMatchObject(cells);
    const places = left.cells.map(({ cell }) => formatCell(cell));
    expect(new Set(places).size).toBe(places.length);
  });
});
