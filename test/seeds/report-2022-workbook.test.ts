import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, Worksheet } from "@cj-tech-master/excelts";

const SEEDS = join(__dirname, "../../seeds");
const DEPUTIES = "Депутатська діяльність";
const PUBLIC = "Зв’язки з громадськістю";
const AWARDS = "Нагородження";
const ALL = "Звіти 9 міс 2022";

const printed = new Workbook();
const oneSheet = new Workbook();
const corrected = new Workbook();

beforeAll(async () => {
  await printed.xlsx.load(readFileSync(join(SEEDS, "report-2022-9m.xlsx")));
  await oneSheet.xlsx.load(readFileSync(join(SEEDS, "report-2022-9m-one-sheet.xlsx")));
  await corrected.xlsx.load(readFileSync(join(SEEDS, "report-2022-9m-corrected.xlsx")));
});

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`The workbook has no sheet «${name}».`);
  return found;
}

function cellAt(workbook: Workbook, name: string, address: string): Cell {
  return sheetOf(workbook, name).getCell(address);
}

function mergesOf(workbook: Workbook, name: string): readonly string[] {
  return sheetOf(workbook, name).model.mergeCells ?? [];
}

/** Every formula of a workbook with the cell it stands in. */
function formulasOf(workbook: Workbook): readonly Cell[] {
  const cells: Cell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cells.push(cell);
      });
    });
  }
  return cells;
}

describe("a sheet per report", () => {
  test("the three departments have a sheet each", () => {
    expect(printed.worksheets.map(({ name }) => name)).toEqual([DEPUTIES, PUBLIC, AWARDS]);
  });

  test.each([
    [DEPUTIES, "A3", "Міської цільової програми «Ефективна влада. Конку rentне місто»"],
    [DEPUTIES, "A8", "Термін реалізації Програми: _ 2021-2025 роки."],
    [DEPUTIES, "F10", "Орієнтовний обсяг фінансування відповідно до програми, тис.грн."],
    [DEPUTIES, "J11", 10],
    [DEPUTIES, "A12", "Додаток"],
    [DEPUTIES, "A15", "Додаток"],
    [DEPUTIES, "A18", "Додаток"],
    [DEPUTIES, "A17", 4],
    [DEPUTIES, "A19", null],
    [DEPUTIES, "J19", "Повного виконання не досягнуто: завадив воєнний стан."],
    [DEPUTIES, "J23", "Лілія СТЕПАНЮК"],
    [PUBLIC, "G10", "Річний обсяг фінансування, грн"],
    [PUBLIC, "A12", "1."],
    [PUBLIC, "C13", "перевезень тощо)."],
    [PUBLIC, "D18", null],
    [PUBLIC, "E18", null],
    [PUBLIC, "D22", null],
    [PUBLIC, "J22", null],
    [PUBLIC, "A28", "Начальник управління\nпо зв'язках з громадськістю"],
    [AWARDS, "A5", "За 2022 рік"],
    [AWARDS, "I12", 9],
    [AWARDS, "H13", "64% Нагороджено 64 особи"],
    [AWARDS, "I16", "Віталій СКОРОХОД"],
  ] as const)("«%s» has in %s «%s»", (name, address, expected) => {
    expect(cellAt(printed, name, address).value).toBe(expected);
  });

  test("the text that goes on below keeps its paragraphs and their markup", () => {
    const paragraphs = cellAt(printed, PUBLIC, "C24").text.split("\n");
    expect(paragraphs).toHaveLength(4);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^<p>.+<\/p>$/);
    expect(cellAt(printed, PUBLIC, "J24").text).toMatch(/^роздали/);
  });

  test.each([
    ["E25", "Всього: 2 080 000, 00"],
    ["F25", "Всього: 2 080 000, 00"],
    ["G25", "Всього: 513 537,84"],
    ["H25", "Всього: 24,69%"],
    ["I25", null],
  ])("the total has in %s «%s»", (address, expected) => {
    expect(cellAt(printed, PUBLIC, address).value).toBe(expected);
  });

  test.each([
    [DEPUTIES, "F13", 20, "General"],
    [DEPUTIES, "H13", 0, "General"],
    [DEPUTIES, "I13", 1, "0%"],
    [PUBLIC, "H15", 249_000, "#,##0.00"],
    [PUBLIC, "I15", 0.5188, "0.00%"],
    [PUBLIC, "H19", 0, "General"],
    [PUBLIC, "I14", 0, "General"],
    [AWARDS, "G13", 152.29, "General"],
  ])("«%s» has in %s the number %d in the format %s", (name, address, value, format) => {
    expect(cellAt(printed, name, address).value).toBe(value);
    expect(cellAt(printed, name, address).numFmt ?? "General").toBe(format);
  });

  test("№ and task stand over all measures that they have, the rest of the rows apart", () => {
    const inTable = mergesOf(printed, PUBLIC).filter((area) => !/^[A-J](\d+):[A-J]\1$/.test(area));
    expect([...inTable].sort()).toEqual(["A15:A18", "A21:A22", "B15:B18", "B21:B22"]);
    expect(mergesOf(printed, PUBLIC)).toContain("A25:D25");
    for (const row of [12, 15, 18]) {
      expect(mergesOf(printed, DEPUTIES)).toContain(`A${row}:J${row}`);
    }
  });

  test("no cell of the printed reports holds a formula", () => {
    expect(formulasOf(printed)).toEqual([]);
    expect(formulasOf(oneSheet)).toEqual([]);
  });
});

describe("all reports on one sheet", () => {
  test.each([
    ["A1", "Звіт"],
    ["J12", "Додаток"],
    ["A12", null],
    ["J23", "Лілія СТЕПАНЮК"],
    ["A26", "Звіт"],
    ["A35", "№ з/п"],
    ["H40", 249_000],
    ["E50", "Всього: 2 080 000, 00"],
    ["J53", "Віра РАЧКОВСЬКА-ДОЛГИХ"],
    ["A56", "Звіт"],
    ["F66", "Річний обсяг фінансування, тис. грн."],
    ["G68", 152.29],
    ["I71", "Віталій СКОРОХОД"],
  ])("%s has «%s»", (address, expected) => {
    expect(oneSheet.worksheets.map(({ name }) => name)).toEqual([ALL]);
    expect(cellAt(oneSheet, ALL, address).value).toBe(expected);
  });

  test("the nine columns of the third report take all ten of the sheet", () => {
    for (const row of [66, 67, 68]) expect(mergesOf(oneSheet, ALL)).toContain(`I${row}:J${row}`);
  });

  test("blank rows part the reports", () => {
    for (const row of [24, 25, 54, 55]) {
      expect(sheetOf(oneSheet, ALL).getRow(row).hasValues).toBe(false);
    }
  });
});

describe("the corrected reports", () => {
  test.each([
    [DEPUTIES, "F17", "SUM(F12:F16)", 2500],
    [DEPUTIES, "G17", "SUM(G12:G16)", 500],
    [DEPUTIES, "H17", "SUM(H12:H16)", 202.8],
    [DEPUTIES, "I17", "H17/G17", 0.4056],
    [PUBLIC, "F22", "SUM(F12:F21)", 2080],
    [PUBLIC, "G22", "SUM(G12:G21)", 513.53784],
    [PUBLIC, "H22", "G22/F22", 0.246893],
    [PUBLIC, "H14", "G14/F14", 0.51875],
    [AWARDS, "H12", "G12/F12", 0.378172],
  ])("«%s» has in %s %s with its result", (name, address, formula, result) => {
    const cell = cellAt(corrected, name, address);
    expect(cell.formula).toBe(formula);
    expect(Number(cell.result)).toBeCloseTo(result, 6);
  });

  test("hold figures as numbers, each measure with its own number", () => {
    for (const [name, first, last, columns] of [
      [DEPUTIES, 12, 16, "AFGH"],
      [PUBLIC, 12, 21, "AFG"],
      [AWARDS, 12, 12, "AFG"],
    ] as const) {
      for (let row = first; row <= last; row++) {
        for (const column of columns) {
          expect(typeof cellAt(corrected, name, `${column}${row}`).value).toBe("number");
        }
        expect(cellAt(corrected, name, `A${row}`).value).toBe(row - first + 1);
      }
    }
  });

  test("say the same unit in every money column", () => {
    for (const sheet of corrected.worksheets) {
      const header = sheet.getRow(10).values;
      const money = Array.isArray(header)
        ? header.map(String).filter((text) => /обсяг|профінансовано/.test(text))
        : [];
      expect(money.length).toBeGreaterThan(1);
      for (const text of money) expect(text).toMatch(/, тис\. грн$/);
    }
  });

  test("leave only the task merged over measures, and the label of the total", () => {
    expect(mergesOf(corrected, PUBLIC)).toEqual(
      expect.arrayContaining(["B14:B16", "B19:B20", "A22:E22"]),
    );
    expect(cellAt(corrected, PUBLIC, "A22").value).toBe("Всього:");
  });

  test("bear the day they were due under each signature", () => {
    for (const [name, address] of [
      [DEPUTIES, "A21"],
      [PUBLIC, "A26"],
      [AWARDS, "A16"],
    ] as const) {
      expect(cellAt(corrected, name, address).value).toBe("10.10.2022");
    }
  });
});
