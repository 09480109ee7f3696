import { isEmptyBatch } from "../../../src/core/edits/batch";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { layoutText } from "../../../src/core/layout/layout-texts";
import { layoutRange, proposeLayout } from "../../../src/core/layout/propose-layout";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { Profile } from "../../../src/core/lint/profile";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, formatRange, parseCell } from "../../../src/core/sheet/address";
import { onlySheet, sheetOf } from "../../support/markdown-sheet";
import type { Paper } from "./paper";
import { plainLooks, printed } from "./paper";

const REPORT = `
|    | A | B | C | D | E | F | H |
|----|---|---|---|---|---|---|---|
| 1  | Звіт | | | | | | |
| 2  | про виконання міської програми «Турбота» за 9 місяців 2022 року | | | | | | |
| 3  | Дата і номер рішення міської ради: 24.12.2020 № 31 | | | | | | |
| 4  | тис. грн | | | | | | |
| 5  | № з/п | Зміст заходів | Річний обсяг фінансування, тис. грн | Фактично профінансовано, тис. грн | Відсоток виконання заходу, % | Інформація про виконання | |
| 6  | 1 | 2 | 3 | 4 | 5 | 6 | |
| 7  | Напрям 1. Благоустрій | | | | | | |
| 8  | 1.1. | Ремонт доріжок | 2180,5 | 90,25 | 50% | Роботи тривають, підрядник працює за графіком і завершить їх до кінця року | |
| 9  | 1.2. | Лавки | 100 | =D8 | =D9/C9 | Так | моє |
| 10 | | Всього | =SUM(C8:C9) | =SUM(D8:D9) | =D10/C10 | | |
| 13 | Начальник управління житлового господарства міської ради | | | | | Лілія СТЕПАНЮК | |`;

function open(markdown: string): Paper {
  const sheet = onlySheet(sheetOf(markdown));
  return { sheet, looks: plainLooks(sheet) };
}

function propose(
  { sheet, looks }: Paper,
  choices = NO_CHOICES,
  profile: Profile = DEFAULT_PROFILE,
) {
  const tables = readTables({ name: "test.xlsx", sheets: [sheet] });
  return proposeLayout({ sheet, tables, looks, profile }, choices);
}

const laid = (markdown: string): Paper => {
  const paper = open(markdown);
  return printed(paper, propose(paper).batch);
};

function looksOf({ looks }: Paper, address: string) {
  const cell = parseCell(address);
  const found = cell === null ? undefined : looks.cells[cell.row]?.[cell.column];
  if (found === undefined) throw new Error(`No looks of ${address}`);
  return found;
}

function formatOf({ sheet }: Paper, address: string): string | undefined {
  return [...sheet.cells.values()].length === 0
    ? undefined
    : [...sheet.cells].find(
        ([key]) => formatCell({ row: Math.floor(key / 16_384), column: key % 16_384 }) === address,
      )?.[1].numberFormat;
}

describe("a report as it was typed into a new sheet", () => {
  const paper = laid(REPORT);

  test("has its title centred over the table, what it says of decisions on the left", () => {
    expect(paper.sheet.merges.map(formatRange)).toEqual([
      "A1:F1",
      "A2:F2",
      "A3:F3",
      "A4:F4",
      "A13:E13",
    ]);
    expect(looksOf(paper, "A2")).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 14,
      bold: true,
      horizontal: "center",
      wrap: true,
    });
    expect(looksOf(paper, "A3")).toMatchObject({
      fontSize: 12,
      bold: false,
      horizontal: "left",
      wrap: true,
    });
    expect(looksOf(paper, "A4")).toMatchObject({ fontSize: 12, horizontal: "right" });
  });

  test("has a header, lines, a section and a total that are set off from each other", () => {
    const frame = { weight: "thin", color: "#000000" };
    const borders = { top: frame, right: frame, bottom: frame, left: frame };
    expect(looksOf(paper, "C5")).toMatchObject({
      fontSize: 10,
      bold: true,
      horizontal: "center",
      vertical: "center",
      fill: "#E7E6E6",
      borders,
    });
    expect(looksOf(paper, "C6")).toMatchObject({ bold: true, horizontal: "center", borders });
    expect(looksOf(paper, "A7")).toMatchObject({ bold: true, fill: "#F2F2F2", borders });
    expect(looksOf(paper, "B8")).toMatchObject({
      fontSize: 11,
      bold: false,
      fill: null,
      horizontal: "left",
      vertical: "top",
      wrap: true,
      borders,
    });
    expect(looksOf(paper, "C8").horizontal).toBe("right");
    expect(looksOf(paper, "E8").horizontal).toBe("center");
    expect(looksOf(paper, "D10")).toMatchObject({ bold: true, fill: "#E7E6E6" });
  });

  test("has one notation in each column, with all typed digits", () => {
    expect(["C8", "C9", "C10"].map((cell) => formatOf(paper, cell))).toEqual([
      "#,##0.0",
      "#,##0.0",
      "#,##0.0",
    ]);
    expect(["D8", "D9", "D10"].map((cell) => formatOf(paper, cell))).toEqual([
      "#,##0.00",
      "#,##0.00",
      "#,##0.00",
    ]);
    expect(["E8", "E9", "E10"].map((cell) => formatOf(paper, cell))).toEqual([
      "0.0%",
      "0.0%",
      "0.0%",
    ]);
    expect(["C6", "A8", "B8"].map((cell) => formatOf(paper, cell))).toEqual([
      "General",
      "General",
      "General",
    ]);
  });

  test("fills the width of its page, and its rows show their texts", () => {
    const widths = paper.looks.columns.slice(0, 6).map(({ size }) => size);
    const room = ((297 - 40) / 25.4) * 72;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(room * 0.97);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
    expect(widths[5]).toBeGreaterThan(widths[0] ?? 0);
    expect(paper.looks.rows[7]?.size).toBeGreaterThan(15);
    // Nothing stands in the rows between the table and the signature.
    expect(paper.looks.rows[11]?.size).toBe(15);
  });

  test("is signed on the left by a post, on the right by a name", () => {
    expect(looksOf(paper, "A13")).toMatchObject({
      fontSize: 12,
      horizontal: "left",
      vertical: "bottom",
      wrap: true,
    });
    expect(looksOf(paper, "F13")).toMatchObject({ fontSize: 12, vertical: "bottom", wrap: false });
  });

  test("goes onto A4 with its header on every page and the number of the page", () => {
    expect(paper.looks.page).toMatchObject({
      orientation: "landscape",
      paper: "a4",
      fitWide: 1,
      fitTall: null,
      titleRows: { top: 4, bottom: 5 },
      printArea: { top: 0, left: 0, bottom: 12, right: 5 },
      header: { left: "", center: "&P", right: "" },
      breaksBefore: [],
    });
    expect(paper.looks.page.margins.left).toBeCloseTo(85.04, 1);
    expect(paper.looks.frozen).toEqual({ rows: 6, columns: 0 });
  });

  test("leaves what stands beside the table as it is, and says that it is not printed", () => {
    expect(looksOf(paper, "H5")).toEqual(looksOf(open(REPORT), "H5"));
    expect(paper.looks.columns[7]?.size).toBe(48);
    const [told] = propose(open(REPORT)).leftOut;
    expect(told && layoutText(told.saying, "uk")).toBe(
      "Стовпці H стоять поза таблицею і не друкуватимуться.",
    );
  });

  test("is laid out: doing it again writes nothing", () => {
    expect(isEmptyBatch(propose(paper).batch)).toBe(true);
    expect(propose(paper).items).toEqual([]);
  });
});

describe("columns that are still empty", () => {
  const widthsOf = (markdown: string) => {
    const [, measure, plan, actual, , explanation] = laid(markdown).looks.columns.map(
      ({ size }) => size,
    );
    return { measure, plan, actual, explanation };
  };
  const BEGUN = REPORT.replaceAll("| 90,25 | 50% |", "| | |")
    .replace(
      "| Роботи тривають, підрядник працює за графіком і завершить їх до кінця року |",
      "| |",
    )
    .replace("| =D8 | =D9/C9 | Так |", "| | | |");

  test("have room for what will be typed: amounts as those beside, explanations as texts", () => {
    const { measure = 0, plan = 0, actual = 0, explanation = 0 } = widthsOf(BEGUN);
    expect(actual).toBeGreaterThanOrEqual(plan - 1);
    expect(explanation).toBeGreaterThan(measure);
    expect(explanation).toBeGreaterThan(150);
  });

  test("a place to be filled in counts as empty", () => {
    const places = BEGUN.replace("Ремонт доріжок", "(зміст заходу)").replace(
      "Лавки",
      "(зміст заходу)",
    );
    const { measure = 0, explanation = 0 } = widthsOf(places);
    expect(Math.abs(measure - explanation)).toBeLessThan(30);
  });
});

describe("what a person chooses and has", () => {
  test("each part can be left out, sizes go with the fonts that they are made for", () => {
    const paper = open(REPORT);
    const { items } = propose(paper);
    expect(items.map(({ group, chosen }) => [group, chosen])).toEqual(
      ["title", "table", "numbers", "sizes", "page", "view"].map((group) => [group, true]),
    );
    const without = (group: string) =>
      propose(paper, {
        ...NO_CHOICES,
        items: { [items.find((item) => item.group === group)?.id ?? ""]: false },
      }).batch;
    expect(without("page").pages).toEqual([]);
    expect(without("page").lines).not.toEqual([]);
    expect(without("numbers").cells).toEqual([]);
    expect(without("table").lines).toEqual([]);
    expect(without("title").merges).toEqual([]);
  });

  test("the parts in words of both languages", () => {
    for (const { saying } of propose(open(REPORT)).items) {
      expect(layoutText(saying, "uk")).toMatch(/^\p{Lu}.*\p{L}/u);
      expect(layoutText(saying, "en")).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test("hidden rows and columns stay hidden, comments keep their own cells", () => {
    const { sheet, looks } = open(REPORT.replace("| 9  |", "| 9 (приховано) |"));
    const commented = { ...sheet, commented: [{ row: 1, column: 3 }] };
    const { batch } = propose({ sheet: commented, looks });
    const rows = batch.lines.filter(({ axis }) => axis === "rows");
    expect(rows.some(({ first, after }) => first <= 8 && first + after.length > 8)).toBe(false);
    expect(batch.merges[0]?.added.map(formatRange)).not.toContain("A2:F2");
  });

  test("their own header texts and print area are kept where nothing of the table is lost", () => {
    const { sheet, looks } = open(REPORT);
    const page = {
      ...looks.page,
      header: { left: "", center: "Чернетка", right: "" },
      printArea: { top: 0, left: 0, bottom: 40, right: 7 },
    };
    const { batch } = propose({ sheet, looks: { ...looks, page } });
    expect(batch.pages[0]?.after.header).toEqual({ left: "", center: "Чернетка", right: "&P" });
    expect(batch.pages[0]?.after.printArea).toBeUndefined();
  });

  test("a city's own style", () => {
    const { style } = DEFAULT_PROFILE;
    const own = {
      ...style,
      font: "Arial",
      fills: { ...style.fills, header: "none" },
      page: { ...style.page, orientation: "portrait" as const, pageNumbers: "none" as const },
    };
    const paper = open(REPORT);
    const after = printed(
      paper,
      propose(paper, NO_CHOICES, { ...DEFAULT_PROFILE, style: own }).batch,
    );
    expect(looksOf(after, "C5")).toMatchObject({ fontName: "Arial", fill: null });
    expect(after.looks.page).toMatchObject({ orientation: "portrait", header: { center: "" } });
  });

  test("labels in number formats stay, dates in a table are not made numbers", () => {
    const paper = open(REPORT.replace("| 2180,5 |", "| 12.05 |"));
    const after = printed(paper, propose(paper).batch);
    expect(formatOf(after, "C8")).toBe(formatOf(paper, "C8"));
  });

  test("an empty sheet and one without tables get nothing", () => {
    expect(layoutRange(onlySheet(sheetOf("")))).toBeNull();
    const paper = open("|   | A |\n|---|---|\n| 1 | Слова |");
    expect(propose(paper)).toMatchObject({ items: [], leftOut: [] });
    expect(isEmptyBatch(propose(paper).batch)).toBe(true);
  });
});
