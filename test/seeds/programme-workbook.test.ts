import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "@cj-tech-master/excelts";

import { annexA, annexB, mapping } from "../../seeds/programme-data";
import { correctLines } from "../../seeds/programme-corrected-lines";

const SEEDS = join(__dirname, "../../seeds");
const printed = new Workbook();
const corrected = new Workbook();
const CORRECTED = "Додаток А (виправлено)";
const MONEY = ["G", "H", "I", "J"];

// Whole workbooks are built and read: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

beforeAll(async () => {
  await printed.xlsx.load(readFileSync(join(SEEDS, "programme-2018-2020.xlsx")));
  await corrected.xlsx.load(readFileSync(join(SEEDS, "programme-2018-2020-corrected.xlsx")));
});

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`The workbook has no sheet «${name}».`);
  return found;
}

function sheet(name: string): Worksheet {
  return sheetOf(printed, name);
}

/** What a cell holds: of a formula its cached result. */
function held(on: Worksheet, address: string): unknown {
  const cell = on.getCell(address);
  return cell.formula === undefined ? cell.value : cell.result;
}

/** The cells of a row that hold something of their own, by their columns. */
function rowOf(on: Worksheet, row: number): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  on.getRow(row).eachCell((cell) => {
    if (cell.master.address === cell.address && cell.value !== null) {
      cells[cell.address.replace(/\d+$/, "")] = held(on, cell.address);
    }
  });
  return cells;
}

function rowsWhere(on: Worksheet, fits: (row: number) => boolean): readonly number[] {
  return Array.from({ length: on.rowCount }, (_, index) => index + 1).filter(fits);
}

describe("the workbook as printed", () => {
  test("has a sheet for each part", () => {
    expect(printed.worksheets.map(({ name }) => name)).toEqual([
      "Паспорт",
      "Ресурси",
      "Додаток А",
      "Додаток Б",
      "Відповідність",
      "Розділи 2-8",
    ]);
  });

  test("names no person as its author", () => {
    expect([printed.creator, printed.lastModifiedBy]).toEqual(["Zvirka", "Zvirka"]);
  });

  test.each([
    ["Ресурси", "3:3"],
    ["Додаток А", "2:4"],
    ["Додаток Б", "2:2"],
    ["Відповідність", "2:2"],
    ["Розділи 2-8", "2:2"],
  ])("«%s» prints on A4 landscape, one page wide, its rows %s on every page", (name, rows) => {
    expect(sheet(name).pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printTitlesRow: rows,
    });
  });

  test("no cell holds a formula", () => {
    const formulas: string[] = [];
    for (const each of printed.worksheets) {
      each.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.formula !== undefined) formulas.push(cell.address);
        });
      });
    }
    expect(formulas).toEqual([]);
  });
});

describe("the sheets of the passport and of the resources", () => {
  test("the passport's values span three columns, its money stands in one each", () => {
    const on = sheet("Паспорт");
    const [first = 0] = rowsWhere(on, (row) => held(on, `A${row}`) === "1.");
    const [tenth = 0] = rowsWhere(on, (row) => held(on, `A${row}`) === "10.");
    expect(on.model.mergeCells).toContain(`C${first}:E${first}`);
    expect(rowOf(on, tenth)).toMatchObject({
      A: "10.",
      C: expect.stringContaining("60 443, 349 тис. грн") as string,
    });
    expect(rowOf(on, tenth + 1)).toEqual({
      C: "кошти місцевого бюджету",
      D: "кошти державного бюджету",
      E: "кошти позабюджетних джерел",
    });
    expect(rowOf(on, tenth + 2)).toEqual({ C: "60 443, 349", D: 0, E: 0 });
  });

  test("a space after the comma leaves a total of table 6.1 text; the stages are numbers", () => {
    const on = sheet("Ресурси");
    expect(held(on, "A2")).toBe("Ресурсне забезпечення Програми на 2018-2022 роки, тис. грн.");
    expect(rowOf(on, 4)).toEqual({
      A: "Обсяг ресурсів, всього, у тому числі:",
      B: 15461.849,
      C: 22598.9,
      D: 22382.6,
      E: "60 443, 349",
    });
    expect(on.getCell("B4").numFmt).toBe("#,##0.00");
    expect(rowOf(on, 7)).toEqual({ A: "кошти небюджетних джерел", B: 0, C: 0, D: 0, E: 0 });
  });
});

describe("the sheet of annex A", () => {
  const LAST = 4 + annexA.directions.reduce((rows, each) => rows + each.rows.length + 2, 0) + 1;
  const at = (row: number): Readonly<Record<string, unknown>> => rowOf(sheet("Додаток А"), row);
  const rowsWith = (column: string, value: unknown): readonly number[] =>
    rowsWhere(sheet("Додаток А"), (row) => held(sheet("Додаток А"), `${column}${row}`) === value);

  test("has the header of two rows, merged but for the years", () => {
    const merges = [...(sheet("Додаток А").model.mergeCells ?? [])];
    const header = "ABCDEFJK".split("").map((column) => `${column}2:${column}3`);
    expect(merges.filter((range) => /^[A-K]2:/.test(range)).sort()).toEqual(header.sort());
    expect([at(2)["G"], at(3)["G"], at(4)["A"], at(4)["K"]]).toEqual([2018, "рік", 1, 11]);
  });

  test("has its four directions in rows merged across", () => {
    const rows = annexA.directions.map(({ title }) => rowsWith("A", title)[0] ?? 0);
    expect(rows[0]).toBe(5);
    for (const row of rows) {
      expect(sheet("Додаток А").model.mergeCells).toContain(`A${row}:K${row}`);
    }
  });

  test("23 of the numbers are dates, 2.18 is text", () => {
    const dates = rowsWhere(
      sheet("Додаток А"),
      (row) => row > 4 && sheet("Додаток А").getCell(`A${row}`).value instanceof Date,
    );
    expect(dates).toHaveLength(23);
    expect(rowsWith("A", "2.18")).toHaveLength(1);
    const [row = 0] = rowsWith("C", "Придбання автоматичної телефонної станції (АТС)");
    expect(at(row)["A"]).toEqual(new Date("2005-08-01T00:00:00Z"));
    expect(sheet("Додаток А").getCell(`A${row}`).numFmt).toBe("dd.mm.yyyy");
    const [certificate = 0] = rowsWith("C", "Придбання міжнародного сертифікату якості");
    expect(at(certificate)["A"]).toEqual(new Date("2019-11-01T00:00:00Z"));
  });

  test("the labels of the totals stand in three columns", () => {
    const labels = ["A", "E", "F"].flatMap((column) =>
      ["ВСЬОГО", "РАЗОМ"].flatMap((label) => rowsWith(column, label).map((row) => [row, column])),
    );
    expect(labels.map(([, column]) => column)).toEqual(["A", "A", "E", "E", "F"]);
    expect(at(LAST)).toEqual({ E: "РАЗОМ", G: 15461.849, H: 22598.9, I: 22382.6, J: 60443.349 });
  });

  test("the cut rows stand below what they go on with, with the figures of another row", () => {
    const [row = 0] = rowsWith("B", "продукції");
    expect(at(row - 1)).toMatchObject({ A: "2.10.", G: 50, H: 30, I: 30, J: 110 });
    expect(at(row)).toMatchObject({ G: 150, H: 170, I: 150, J: 470 });
    expect(at(row + 1)).toMatchObject({ A: "2.11.", G: 150, H: 170, I: 150, J: 470 });
  });

  test("the figure of 2.14 in 2020 is the words of a decision, those of 3.5 are three lines", () => {
    const [words = 0] = rowsWith("A", "2.14.");
    const [parts = 0] = rowsWith("A", "3.5.");
    expect(at(words)).toMatchObject({ I: "Рішенням 61-ї сесії об'єднаної п. 2.9", J: 160 });
    expect(at(parts)).toMatchObject({ G: "0,0\n0,0\n0,0", J: "0,0\n0,0\n0,0" });
  });

  test("every other figure is the printed one as a number", () => {
    const lines = annexA.directions.flatMap(({ rows, total }) => [null, ...rows, total]);
    let numbers = 0;
    [...lines, annexA.grandTotal].forEach((line, index) => {
      if (line === null) return;
      const texts = [line.year2018, line.year2019, line.year2020, line.total];
      texts.forEach((text, column) => {
        if (!/^\d[\d ]*,\d+$/.test(text)) return;
        numbers += 1;
        expect([text, at(5 + index)[MONEY[column] ?? ""]]).toEqual([
          text,
          Number(text.replace(/ /g, "").replace(",", ".")),
        ]);
      });
    });
    // 81 rows with figures, four totals and РАЗОМ, but for the four of 3.5 and the one of 2.14.
    expect(numbers).toBe((81 + 5) * 4 - 4 - 1);
  });

  test("the footnote and five signatures stand below", () => {
    expect(at(LAST + 1)["A"]).toBe(annexA.footnote);
    expect(at(LAST + 3)).toEqual({
      A: "В.о. начальника\nуправління по зв'язках з громадськістю",
      G: "Г.А. Черкасова",
    });
    expect(at(LAST + 11)).toEqual({ A: "Секретар міської ради", G: "Н.М. Чиж" });
  });
});

describe("the sheets of annex B and of the mapping", () => {
  test("annex B has ranks, marks and words as text, amounts as numbers", () => {
    const on = sheet("Додаток Б");
    const [quality = 0] = rowsWhere(on, (row) => held(on, `A${row}`) === "ПОКАЗНИКИ ЯКОСТІ");
    expect(rowOf(on, quality + 1)).toMatchObject({
      A: 1,
      C: "Місце",
      D: 12,
      E: "ТОП-9",
      G: "ТОП-3",
    });
    expect(rowOf(on, 4)).toMatchObject({ A: 1, C: "Тис. грн.", D: "-", E: 380, F: 380, G: 380 });
    expect(rowOf(on, 11)).toMatchObject({
      A: 8,
      C: "Млн. грн.",
      D: 9.1,
      E: 12.1,
      F: 15.219,
      G: "1 % від власних доходів міста",
    });
    expect(on.model.mergeCells).toContain(`A${quality}:G${quality}`);
  });

  test("the mapping has a row for each indicator, its measures as text", () => {
    const on = sheet("Відповідність");
    expect(annexB.groups.reduce((rows, group) => rows + group.rows.length, 0)).toBe(27);
    expect(rowsWhere(on, (row) => row > 2 && rowOf(on, row)["B"] !== undefined)).toHaveLength(27);
    expect(rowOf(on, 3)).toMatchObject({ A: "ПОКАЗНИКИ ЗАТРАТ", B: 1, D: "1.4.; 1.5." });
    expect(rowOf(on, 21)).toMatchObject({
      B: 4,
      E: 6,
      F: "затрат № 4; затрат № 5",
      H: mapping.entries[18]?.basis,
    });
  });
});

test("the sheet of the sections has a sentence a row", () => {
  const on = sheet("Розділи 2-8");
  expect(on.rowCount).toBe(20);
  expect(rowOf(on, 10)).toMatchObject({
    A: 8,
    B: expect.stringMatching(/^2\. ВИЗНАЧЕННЯ ПРОБЛЕМИ/) as string,
    C: expect.stringContaining("виріс на 24,75%: з 63% до 87,75%") as string,
  });
});

describe("annex A as it should be", () => {
  const on = (): Worksheet => sheetOf(corrected, CORRECTED);
  const rowOfNumber = (number: string): number => {
    const [row, ...others] = rowsWhere(on(), (each) => held(on(), `A${each}`) === number);
    if (row === undefined || others.length > 0) throw new Error(`№ ${number} stands not once.`);
    return row;
  };
  const totals = (label: string): readonly number[] =>
    rowsWhere(on(), (row) => held(on(), `A${row}`) === label);

  test("has every number once, as text with a final dot", () => {
    const numbers = rowsWhere(on(), (row) =>
      /^\d+(\.\d+)+/.test(String(held(on(), `A${row}`))),
    ).map((row) => String(held(on(), `A${row}`)));
    expect(numbers).toHaveLength(81);
    expect(new Set(numbers).size).toBe(81);
    expect(numbers.filter((number) => !/^(\d+\.)+$/.test(number))).toEqual([]);
    expect(on().getCell(`A${rowOfNumber("3.2.32.")}`).numFmt).toBe("@");
  });

  test("has numbers and formulas in every cell of money", () => {
    const last = totals("РАЗОМ")[0] ?? 0;
    const rows = rowsWhere(
      on(),
      (row) => row > 5 && row <= last && !(on().model.mergeCells ?? []).includes(`A${row}:K${row}`),
    );
    expect(rows).toHaveLength(86);
    for (const row of rows) {
      for (const column of MONEY) {
        expect([`${column}${row}`, typeof held(on(), `${column}${row}`)]).toEqual([
          `${column}${row}`,
          "number",
        ]);
        expect(on().getCell(`${column}${row}`).numFmt).toBe("#,##0.0##");
      }
      expect(on().getCell(`J${row}`).formula).toBeDefined();
    }
  });

  test("computes the totals that the printed table states wrongly", () => {
    const stated = totals("ВСЬОГО").map((row) =>
      MONEY.map((column) => held(on(), `${column}${row}`)),
    );
    const expected = [
      [3767, 1050.4, 2110.4, 6927.8],
      [2171.749, 1510, 1420, 5101.749],
      [8968.8, 19110.3, 18541.4, 46620.5],
      [554.3, 578.2, 600.8, 1733.3],
    ];
    expect(stated).toHaveLength(4);
    expected.forEach((figures, block) => {
      figures.forEach((figure, column) => {
        expect(stated[block]?.[column]).toBeCloseTo(figure, 6);
      });
    });
    const [grand = 0] = totals("РАЗОМ");
    [15461.849, 22248.9, 22672.6, 60383.349].forEach((figure, column) => {
      expect(held(on(), `${MONEY[column] ?? ""}${grand}`)).toBeCloseTo(figure, 6);
    });
  });

  test("adds up the parts of 3.2 and 3.5, and leaves what no part has", () => {
    const whole = rowOfNumber("3.2.");
    const parts = `${rowOfNumber("3.2.1.")}:H${rowOfNumber("3.2.32.")}`;
    expect(on().getCell(`H${whole}`).formula).toBe(`SUM(H${parts})`);
    expect(held(on(), `H${whole}`)).toBeCloseTo(18541.8, 6);
    expect(on().getCell(`I${whole}`).value).toBe(18269.6);
    const awards = rowOfNumber("3.5.");
    expect(on().getCell(`G${awards}`).formula).toBe(`SUM(G${awards + 1}:G${awards + 3})`);
    expect(held(on(), `J${awards}`)).toBeCloseTo(88.5, 6);
    expect(held(on(), `C${awards + 1}`)).toBe(
      "Сформувані та оновлені бази даних нагороджених осіб",
    );
  });

  test("counts no part twice in the total of its block", () => {
    const [, , third = 0] = totals("ВСЬОГО");
    const row = rowOfNumber;
    expect(on().getCell(`G${third}`).formula).toBe(
      `SUM(G${row("3.1.")}:G${row("3.2.")},G${row("3.3.")}:G${row("3.5.")},G${row("3.6.")})`,
    );
  });

  test("joins the cut rows", () => {
    expect(rowOf(on(), rowOfNumber("2.10."))).toMatchObject({
      B: "Забезпечити розробку дизайну поліграфічної продукції",
      C: "Розробка інформаційних та рекламних матеріалів про місто, загальноміські та загальнодержавні події",
      G: 50,
    });
    expect(rowOf(on(), rowOfNumber("3.2.1."))).toMatchObject({
      C: "Музичний фонтан «Фонтан щастя» зі світлодіодною підсвіткою",
      E: "Управління комунального господарства",
      H: 1295.3,
    });
  });

  test("leaves no Latin letter inside a word and no unbalanced quotes", () => {
    const lines = annexA.directions.flatMap(({ rows }) => correctLines(rows));
    for (const { line } of lines) {
      const text = Object.values(line).join(" ");
      expect(text).not.toMatch(/[а-яії][a-z]|[a-z][а-яії]/i);
      expect([line.number, line.measure.split("«").length]).toEqual([
        line.number,
        line.measure.split("»").length,
      ]);
    }
  });
});
