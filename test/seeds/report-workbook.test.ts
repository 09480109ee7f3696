import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";

import { countLines } from "../../seeds/look";
import { ROWS } from "../../seeds/report-workbook";

const COMMITTED = join(__dirname, "../../seeds/report-2018-9m.xlsx");
const PRINTED = "9 міс 2018";
const CORRECTED = "9 міс 2018 (виправлено)";
const MEASURE_ROWS = Array.from({ length: 16 }, (_, index) => ROWS.firstMeasure + index);

const workbook = new Workbook();

beforeAll(async () => {
  await workbook.xlsx.load(readFileSync(COMMITTED));
});

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`The workbook has no sheet «${name}».`);
  return found;
}

/** What a cell holds: of a formula its cached result. */
function valueAt(name: string, address: string): unknown {
  const cell = sheet(name).getCell(address);
  return cell.formula === undefined ? cell.value : cell.result;
}

function textCells(columns: string): string[] {
  return MEASURE_ROWS.flatMap((row) => [...columns].map((column) => `${column}${row}`)).filter(
    (address) => typeof valueAt(PRINTED, address) === "string",
  );
}

describe("the file", () => {
  test("names no person as its author", () => {
    expect([workbook.creator, workbook.lastModifiedBy]).toEqual(["Zvirka", "Zvirka"]);
  });

  test("has the report as printed first and as it should be second", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([PRINTED, CORRECTED]);
  });
});

describe.each([PRINTED, CORRECTED])("the sheet «%s»", (name) => {
  test.each([
    ["A1", "Звіт"],
    ["A7", "1. Виконання заходів Програми"],
    ["A8", "№ з/п"],
    ["F8", "Річний обсяг фінансування, грн."],
    ["G8", "Фактично профінансовано у звітному періоді, грн"],
    ["H8", "Відсоток виконання заходу, %"],
    ["A10", 1],
    ["I10", 9],
    ["A11", 1],
    ["A26", 16],
    ["I31", "О.В. Ахмедова"],
  ])("has in %s «%s»", (address, expected) => {
    expect(valueAt(name, address)).toBe(expected);
  });

  test("merges the title lines, the header and the total's label", () => {
    const titles = [1, 2, 3, 4, 5, 6, 7].map((row) => `A${row}:I${row}`);
    const header = "A B C D E F G H I".split(" ").map((column) => `${column}8:${column}9`);
    expect([...(sheet(name).model.mergeCells ?? [])].sort()).toEqual(
      [...titles, ...header, "A27:E27", "A31:E31"].sort(),
    );
  });

  test("prints on A4 landscape, one page wide, with its header on every page", () => {
    expect(sheet(name).pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: "8:10",
    });
  });

  test("leaves the rows between the total and the signature blank", () => {
    for (const row of [28, 29, 30]) expect(sheet(name).getRow(row).hasValues).toBe(false);
  });
});

describe("the figures as a Ukrainian Excel took them", () => {
  test("27 of 32 money cells are text", () => {
    const plans = MEASURE_ROWS.slice(1).map((row) => `F${row}`);
    const numbers = ["G14", "G17", "G22", "G26"];
    const actuals = MEASURE_ROWS.map((row) => `G${row}`).filter((cell) => !numbers.includes(cell));
    expect(textCells("FG").sort()).toEqual([...plans, ...actuals].sort());
    expect(textCells("FG")).toHaveLength(27);
  });

  test("three percents are text", () => {
    expect(textCells("H").map((address) => valueAt(PRINTED, address))).toEqual([
      "61, 8%",
      "78, 2%",
      "55, 7%",
    ]);
  });

  test.each([
    ["F11", 180_000, "#,##0.00"],
    ["G14", 73_563.61, "#,##0.00"],
    ["G17", 0, "General"],
    ["H11", 0.496, "0.00%"],
    ["H12", 0.2, "0%"],
    ["H21", 0.38, "0%"],
    ["H17", 0, "General"],
  ])("%s is the number %d in the format %s", (address, value, format) => {
    expect(valueAt(PRINTED, address)).toBe(value);
    expect(sheet(PRINTED).getCell(address).numFmt ?? "General").toBe(format);
  });

  test.each([
    ["G11", " 89 379, 95"],
    ["F12", "50\u00A0000, 00"],
    ["G20", "23\u00A0000, 00  "],
    ["F27", "Всього: 1\u00A0640\u00A0000, 00 "],
    ["G27", "Всього: 840\u00A0463, 65"],
    ["H27", "Всього: 50,6%"],
  ])("%s keeps the text «%s» with its spaces", (address, text) => {
    expect(valueAt(PRINTED, address)).toBe(text);
  });

  test("no cell holds a formula", () => {
    const formulas: string[] = [];
    sheet(PRINTED).eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined) formulas.push(cell.address);
      });
    });
    expect(formulas).toEqual([]);
  });
});

describe("the figures as they should be", () => {
  test.each([
    ["F27", "SUM(F11:F26)", 1_640_000, "#,##0.00"],
    ["G27", "SUM(G11:G26)", 840_463.65, "#,##0.00"],
    ["H27", "G27/F27", 840_463.65 / 1_640_000, "0.0%"],
    ["H21", "G21/F21", 0.68, "0.0%"],
    ["H22", "G22/F22", 0, "0.0%"],
  ])("%s is %s with its result", (address, formula, result, format) => {
    const cell = sheet(CORRECTED).getCell(address);
    expect(cell.formula).toBe(formula);
    expect(cell.result).toBe(result);
    expect(cell.numFmt).toBe(format);
  });

  test("every measure has numbers and its own percent", () => {
    for (const row of MEASURE_ROWS) {
      const plan = valueAt(CORRECTED, `F${row}`);
      const actual = valueAt(CORRECTED, `G${row}`);
      expect(typeof plan).toBe("number");
      expect(typeof actual).toBe("number");
      expect(sheet(CORRECTED).getCell(`H${row}`).formula).toBe(`G${row}/F${row}`);
      expect(valueAt(CORRECTED, `H${row}`)).toBe(Number(actual) / Number(plan));
    }
  });

  test("the total has its label in a cell of its own", () => {
    expect(valueAt(CORRECTED, "A27")).toBe("Всього:");
  });
});

describe("the height of a row", () => {
  test.each([
    ["", 10, 1],
    ["слово", 10, 1],
    ["слово за словом", 10, 2],
    ["рядок\nрядок", 10, 2],
    ["задовгеслово", 5, 3],
    ["слово задовгеслово", 6, 3],
  ])("«%s» in %d letters takes %d lines", (text, letters, lines) => {
    expect(countLines(text, letters)).toBe(lines);
  });
});
