import { countedCells } from "../../../src/core/compute/counted-cells";
import { proposeCompute } from "../../../src/core/compute/propose-compute";
import { applyEdits } from "../../../src/core/edits/apply";
import type { Choices, Proposal, Saying } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { readTables } from "../../../src/core/report/read-tables";
import { formatCell, formatRange } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { computeWords } from "../../../src/core/texts/compute";
import { sheetOf, workbookOf } from "../../support/markdown-sheet";
import { SIX, SIX_THOUSAND } from "../../rules/tables";

function proposed(workbook: WorkbookSnapshot, choices: Partial<Choices> = {}): Proposal {
  const input = { workbook, tables: readTables(workbook), sheets: null };
  return proposeCompute(input, { ...NO_CHOICES, ...choices });
}

function of(lines: string, choices: Partial<Choices> = {}, header = SIX): Proposal {
  return proposed(sheetOf(`${header}\n${lines}`), choices);
}

/** Cells that would be written, with the formula or the value. */
function written({ batch }: Proposal): Record<string, unknown> {
  const entries = batch.cells.map(({ cell, after }) => [
    formatCell(cell),
    after.formula ?? after.value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function codes(said: readonly { readonly saying: Saying }[]): readonly string[] {
  return said.map(({ saying }) => saying.code);
}

/** The sheet as it is once the batch was written; every edit carries the value that it gives. */
function after(workbook: WorkbookSnapshot, { batch }: Proposal): WorkbookSnapshot {
  const applied = applyEdits(workbook, batch.cells);
  if (!applied.ok) throw new Error("The edits do not expect the sheet that they were made for");
  return applied.workbook;
}

const TEXTS = `| 9 | 1 | Доріжки | 100 000, 00 | 50 000,00 | 50% | Так |
| 10 | 2 | Лавки | 100 000,00 | 25 000,00 | 25% | Так |
| 11 | 3 | Ліхтарі | 100 000,00 | 75 000,00 | 75% | Так |
| 12 | | Всього: | 300 000,00 | 150 000,00 | 50% | |`;

describe("figures kept as text", () => {
  test("become numbers in the same batch, and are needed by what reads them", () => {
    const proposal = of(TEXTS);
    expect(written(proposal)).toEqual({
      C9: 100000,
      C12: expect.stringContaining("SUM") as unknown,
      D12: expect.stringContaining("SUM") as unknown,
      E9: '=IF(AND(N(C9)>0,ISNUMBER(D9)),D9/C9,"")',
      E10: '=IF(AND(N(C10)>0,ISNUMBER(D10)),D10/C10,"")',
      E11: '=IF(AND(N(C11)>0,ISNUMBER(D11)),D11/C11,"")',
      E12: '=IF(AND(N(C12)>0,ISNUMBER(D12)),D12/C12,"")',
    });
    const needing = proposal.items.filter(({ needs }) => needs.includes("text:'Звіт'!C9"));
    expect(needing.map(({ range }) => range && formatRange(range))).toEqual(["C12", "E9"]);
  });

  test("leave out what reads them when the person keeps them", () => {
    const proposal = of(TEXTS, { items: { "text:'Звіт'!C9": false } });
    expect(Object.keys(written(proposal))).toEqual(["D12", "E10", "E11", "E12"]);
    expect(
      proposal.leftOut.map(({ range, saying }) => [range && formatRange(range), saying]),
    ).toEqual([
      ["C12", { code: "left-text", args: { cells: ["C9"] } }],
      ["C9", { code: "left-text", args: { cells: ["C9"] } }],
    ]);
  });
});

describe("percents", () => {
  const MIXED = `| 9 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 10 | 2 | Лавки | 100,00 | 25,00 | 25% | Так |
| 11 | 3 | Ліхтарі | 100,00 | 68,00 | 38% | Так |
| 12 | 4 | Дерева | 0,00 | 0,00 | – | Так |
| 13 | 5 | Квіти | 100,00 | | | Так |`;
  const QUESTION = "percent:'Звіт'!A8";

  test("that differ from the money are kept and asked about", () => {
    const proposal = of(MIXED, { items: { "row:'Звіт'!A8": false } });
    expect(Object.keys(written(proposal))).toEqual(["E9", "E10", "E12", "E13"]);
    expect(
      proposal.questions.map(({ id, saying, options }) => [
        id,
        saying.args,
        options.map((each) => each.id),
      ]),
    ).toEqual([[QUESTION, { cells: ["E11"], kind: "differs" }, ["keep", "financial", "both"]]]);
  });

  test("follow the money once the person says so, and stay blank without a plan or an actual", () => {
    const workbook = sheetOf(`${SIX}\n${MIXED}`);
    const choices = { items: { "row:'Звіт'!A8": false }, answers: { [QUESTION]: "financial" } };
    const proposal = proposed(workbook, choices);
    const values = proposal.batch.cells.map(({ cell, after: { value } }) => [
      formatCell(cell),
      value,
    ]);
    expect(values).toEqual([
      ["E9", 0.5],
      ["E10", 0.25],
      ["E11", 0.68],
      ["E12", ""],
      ["E13", ""],
    ]);
    const again = proposed(after(workbook, proposal), choices);
    expect(again.batch.cells).toEqual([]);
    expect(again.questions).toEqual([]);
  });

  test("stand side by side where that is the answer", () => {
    const workbook = sheetOf(`${SIX}\n${MIXED}`);
    const choices = { items: { "row:'Звіт'!A8": false }, answers: { [QUESTION]: "both" } };
    const proposal = proposed(workbook, choices);
    expect(written(proposal)).toMatchObject({
      G8: "% фінансування",
      G11: '=IF(AND(N(C11)>0,ISNUMBER(D11)),D11/C11,"")',
    });
    expect(written(proposal)).not.toHaveProperty("E11");
    expect(proposal.batch.looks.map(({ range }) => formatRange(range))).toEqual(["G8", "G9:G13"]);
    const again = proposed(after(workbook, proposal), choices);
    expect(again.batch.cells).toEqual([]);
    expect(again.batch.looks).toEqual([]);
  });

  test("stand behind notes and another table where there is no room at the table", () => {
    const header = SIX.trim().split("\n").at(-1) ?? "";
    const [first = "", ...lines] = MIXED.split("\n");
    const twice = (line: string): string => `${line}${line.replace(/^\|[^|]*\|/, " |")}`;
    // Two tables side by side, an empty column between them, and a note behind the second.
    const workbook = sheetOf(`
|   | A | B | C | D | E | F | G | H | I | J | K | L | M | N | O |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${twice(header)}
${twice(first)} | уточнити
${lines.map(twice).join("\n")}`);
    const tables = readTables(workbook);
    expect(tables.map(({ range }) => formatRange(range))).toEqual(["A8:F13", "H8:M13"]);
    const answers = { [QUESTION]: "both", "percent:'Звіт'!H8": "both" };
    const items = { "row:'Звіт'!A8": false, "row:'Звіт'!H8": false };
    const choices = { items, answers };
    const proposal = proposed(workbook, choices);
    const headed = Object.entries(written(proposal)).filter(([, is]) => is === "% фінансування");
    expect(headed.map(([cell]) => cell)).toEqual(["Q8", "S8"]);
    expect(written(proposal)).toMatchObject({
      Q11: '=IF(AND(N(C11)>0,ISNUMBER(D11)),D11/C11,"")',
      S11: '=IF(AND(N(J11)>0,ISNUMBER(K11)),K11/J11,"")',
    });
    const done = after(workbook, proposal);
    expect(readTables(done).map(({ range }) => formatRange(range))).toEqual(["A8:F13", "H8:M13"]);
    expect(proposed(done, choices).batch.cells).toEqual([]);
  });

  test("of somebody's own words wait for an answer, all of them", () => {
    const words = MIXED.replace("50%", "100%").replace("| 25%", "| 100%").replace("38%", "100%");
    const proposal = of(words, { items: { "row:'Звіт'!A8": false } });
    expect(proposal.batch.cells).toEqual([]);
    expect(proposal.questions[0]?.saying.args["kind"]).toBe("declared");
  });

  test("in points are multiplied, and a formula that is right stays", () => {
    const points = of(`| 9 | 1 | Доріжки | 100,00 | 50,00 | =D9/C9*100 | Так |
| 10 | 2 | Лавки | 100,00 | 25,00 | 25 | Так |
| 11 | 3 | Ліхтарі | 100,00 | 12,50 | 12,5 | Так |
| 12 | | Всього: | =SUM(C9:C11) | =SUM(D9:D11) | =AVERAGE(E9:E11) | |`);
    expect(written(points)).toEqual({
      E10: '=IF(AND(N(C10)>0,ISNUMBER(D10)),D10/C10*100,"")',
      E11: '=IF(AND(N(C11)>0,ISNUMBER(D11)),D11/C11*100,"")',
    });
    const mean = of(`| 9 | 1 | Доріжки | 100,00 | 50,00 | =D9/C9 | Так |
| 10 | 2 | Лавки | 300,00 | 25,00 | =D10/C10 | Так |
| 11 | 3 | Ліхтарі | 0,00 | 0,00 | =D11/C11 | Так |
| 12 | | Всього: | =SUM(C9:C11) | =SUM(D9:D11) | =AVERAGE(E9:E10) | |`);
    expect(Object.keys(written(mean))).toEqual(["E11", "E12"]);
    expect(codes(mean.items)).toEqual(["percent-repaired", "percent-repaired"]);
  });
});

describe("totals", () => {
  const LINES = `| 9 | 1 | Доріжки | 100,00 | 50,00 | =D9/C9 | Так |
| 10 | 2 | Лавки | 300,00 | 75,00 | =D10/C10 | Так |`;

  test.each([
    ["that is right", "=SUM(C9:C10)", null],
    ["cell by cell", "=C9+C10", null],
    ["of another kind that gives the sum", "=ROUND(400,2)", null],
    ["that misses a row", "=SUM(C9:C9)", "total-recounted"],
    ["that counts one twice", "=SUM(C9:C10)+C9", "total-recounted"],
    ["that follows filters", "=SUBTOTAL(9,C9:C10)", "total-rewritten"],
    ["that gives an error", "=C9/0", "total-repaired"],
    ["typed, right", "400,00", "total-live"],
    ["typed, wrong", "500,00", "total-differs"],
  ])("a formula %s: %s", (_, total, code) => {
    const proposal = of(`${LINES}
| 11 | | Всього: | ${total} | =SUM(D9:D10) | =D11/C11 | |`);
    const items = proposal.items.filter(({ group }) => group === "total");
    expect(codes(items)).toEqual(code === null ? [] : [code]);
    if (code === null) return;
    expect(written(proposal)).toMatchObject({ C11: "=SUM(C8:C10:INDEX(C:C,ROW()-1))" });
    expect(proposal.batch.cells.find(({ cell }) => formatCell(cell) === "C11")?.after.value).toBe(
      400,
    );
  });

  test("of another kind that give something else stay, and are named", () => {
    const proposal = of(`${LINES}
| 11 | | Всього: | =MAX(C9:C10)+50 | =SUM(D9:D10) | =D11/C11 | |`);
    expect(proposal.batch.cells).toEqual([]);
    expect(codes(proposal.leftOut)).toEqual(["left-own-formula"]);
  });

  test("say by how much they differ", () => {
    const proposal = of(`${LINES}
| 11 | | Всього: | 500,00 | =SUM(D9:D10) | =D11/C11 | |`);
    expect(proposal.items[0]?.saying.args).toEqual({
      cell: "C11",
      old: "500",
      value: "400,00",
      difference: "100,00",
      sign: "less",
    });
  });

  test("begin under a row of column numbers, and take away what is inside another sum", () => {
    const numbered = `${SIX}
| 9 | 1 | 2 | 3 | 4 | 5 | 6 |
| 10 | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 11 | | у т. ч. бруківка | 60,00 | 50,00 | 83,3% | |
| 12 | | у т. ч. плитка | 40,00 | 0,00 | 0% | |
| 13 | 2 | Лавки | 300,00 | 75,00 | 25% | Так |
| 14 | | Всього: | 400,00 | 125,00 | 31,3% | |`;
    expect(written(proposed(sheetOf(numbered)))).toMatchObject({
      C14: "=SUM(INDEX(C:C,ROW(C9)+1):INDEX(C:C,ROW()-1))-IFERROR(SUM(C11:C12),0)",
    });
  });

  test.each([
    ["words beside a sum", "402,70 відповідно до рішення від 23.09.2022", "left-words"],
    ["a figure that reads in two ways", "1.234", "left-ambiguous"],
    ["no figure", "Рішенням сесії", "left-unreadable"],
    ["a date", "12.5", "left-date"],
    ["an error", "=1/0", "left-error"],
  ])("are left out over %s", (_, figure, code) => {
    const proposal = of(`| 9 | 1 | Доріжки | ${figure} | 50,00 | | Так |
| 10 | 2 | Лавки | 300,00 | 75,00 | 25% | Так |
| 11 | | Всього: | 400,00 | 125,00 | | |`);
    expect(
      proposal.leftOut.map(({ range, saying }) => [range && formatRange(range), saying.code]),
    ).toEqual([
      ["C11", code],
      ["C9", code],
    ]);
    expect(written(proposal)).not.toHaveProperty("C11");
  });

  test("are left out over hidden rows, and in other units than the header says", () => {
    const hidden = of(`| 9 (приховано) | 1 | Доріжки | 100,00 | 50,00 | 50% | Так |
| 10 | 2 | Лавки | 300,00 | 75,00 | 25% | Так |
| 11 | | Всього: | 400,00 | 125,00 | 31,3% | |`);
    expect(codes(hidden.leftOut)).toEqual(["left-hidden", "left-hidden", "left-hidden"]);
    expect(Object.keys(written(hidden))).not.toContain("C11");
    const units = of(`| 9 | 1 | Доріжки | 480,0 | 249 000,00 | 51,88% | Так |
| 10 | 2 | Лавки | 120,0 | 19 800,00 | 16,50% | Так |
| 11 | 3 | Ліхтарі | 400,0 | 208 804,00 | 52,20% | Так |
| 12 | | Всього: | 1 000,0 | 477 604,00 | 47,76% | |`);
    expect(codes(units.leftOut)).toContain("left-units");
    expect(Object.keys(written(units))).not.toContain("E9");
  });
});

describe("a total row that is missing", () => {
  const SECTIONS = `| 9 | 1. Благоустрій | < | < | < | < | < |
| 10 | 1.1 | Доріжки | 100,0 | 50,0 | =D10/C10 | Так |
| 11 | 1.2 | Лавки | 300,0 | 75,0 | =D11/C11 | Так |
| 12 | Всього за розділом 1 | < | 400,0 | 125,0 | =D12/C12 | |
| 13 | 2. Освітлення | < | < | < | < | < |
| 14 | 2.1 | Ліхтарі | 200,0 | 50,0 | =D14/C14 | Так |
| 15 | 2.2 | Лампи | 100,0 | 25,0 | =D15/C15 | Так |
| 17 | Начальник управління | | | | | О. В. Ахмедова |`;

  test("is inserted where it belongs, with the words and looks of its like", () => {
    const { batch, items } = of(SECTIONS, {}, SIX_THOUSAND);
    expect(batch.rows).toEqual([
      { sheet: "Звіт", before: 15, count: 1, like: 11 },
      { sheet: "Звіт", before: 15, count: 1, like: 11 },
    ]);
    expect(batch.merges).toEqual([
      {
        sheet: "Звіт",
        removed: [],
        added: [
          { top: 15, bottom: 15, left: 0, right: 1 },
          { top: 16, bottom: 16, left: 0, right: 1 },
        ],
      },
    ]);
    const cells = batch.cells.map(({ cell, after: { formula, value } }) => [
      formatCell(cell),
      formula ?? value,
    ]);
    expect(Object.fromEntries(cells)).toMatchObject({
      A16: "Всього за розділом 2",
      C16: "=SUM(C13:C15:INDEX(C:C,ROW()-1))",
      A17: "Всього за програмою",
      C17: "=C12+SUM(C16:INDEX(C:C,ROW()-1))",
      E17: '=IF(AND(N(C17)>0,ISNUMBER(D17)),D17/C17,"")',
    });
    expect(items.filter(({ group }) => group === "row").map(({ range }) => range)).toEqual([
      null,
      null,
    ]);
  });

  test("is not inserted when the person does not want it, and nothing reads it", () => {
    const proposal = of(SECTIONS, { items: { "row:'Звіт'!A13": false } }, SIX_THOUSAND);
    expect(proposal.batch.rows).toHaveLength(1);
    expect(written(proposal)).toMatchObject({
      A16: "Всього за програмою",
      C16: "=C12+SUM(C13:C15:INDEX(C:C,ROW()-1))",
    });
  });

  test("is named and not inserted where it would cut a table beside it in two", () => {
    const beside = `|   | A | B | C | D | E | F | G | H | I | J | K |
|---|---|---|---|---|---|---|---|---|---|---|---|
| 4 | № | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання, % | | № | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн | Відсоток виконання, % |
| 5 | 1 | Доріжки | 100,00 | 50,00 | 50% | | 1 | Ремонт | 10,00 | 5,00 | 50% |
| 6 | 2 | Лавки | 100,00 | 50,00 | 50% | | 2 | Фарба | 10,00 | 5,00 | 50% |
| 7 | | | | | | | 3 | Плитка | 10,00 | 5,00 | 50% |
| 8 | | | | | | | | Разом | 30,00 | 15,00 | 50% |`;
    const proposal = proposed(sheetOf(beside));
    expect(proposal.batch.rows).toEqual([]);
    expect(codes(proposal.leftOut)).toContain("left-no-row");
  });
});

describe("lines that may be inside another's sum", () => {
  const NUMBERED = `| 9 | 1 | Ремонт | 500,00 | 50,00 | | Так |
| 10 | 1.1 | Дах | 100,00 | 50,00 | | Так |
| 11 | 1.2 | Стіни | 200,00 | 0,00 | | Так |
| 12 | 2 | Лавки | 300,00 | 75,00 | | Так |
| 13 | | Всього: | | | | |`;

  test("are asked about, added until then, and settled by the answer", () => {
    const workbook = sheetOf(`${SIX}\n${NUMBERED}`);
    const asked = proposed(workbook);
    expect(asked.questions.map(({ saying }) => saying)).toEqual([
      { code: "ask-nesting", args: { cell: "A9", number: "1", lines: 2 } },
    ]);
    expect(asked.batch.cells.find(({ cell }) => formatCell(cell) === "C13")?.after.value).toBe(
      1100,
    );
    const inside = proposed(workbook, { answers: { "nesting:'Звіт'!A9": "inside" } });
    expect(written(inside)).toMatchObject({
      C13: "=SUM(C8:C12:INDEX(C:C,ROW()-1))-IFERROR(SUM(C10:C11),0)",
    });
    const again = proposed(after(workbook, inside));
    expect(again.questions).toEqual([]);
    expect(again.batch.cells).toEqual([]);
  });

  test("are not asked about where a total adds them", () => {
    const told = NUMBERED.replace("Всього: | | ", "Всього: | 1 100,00 | ");
    expect(of(told).questions).toEqual([]);
  });
});

test("only the sheets that are asked for are computed", () => {
  const workbook = workbookOf({ Перший: `${SIX}\n${TEXTS}`, Другий: `${SIX}\n${TEXTS}` });
  const tables = readTables(workbook);
  const { items } = proposeCompute({ workbook, tables, sheets: ["Другий"] });
  expect([...new Set(items.map(({ sheet }) => sheet))]).toEqual(["Другий"]);
});

test("everything that is said has words in both languages", () => {
  const proposal = of(TEXTS.replace("| 50% | |", "| 40% | |"));
  const said = [
    ...proposal.items,
    ...proposal.leftOut,
    ...proposal.questions,
    ...proposal.questions.flatMap(({ options }) => options),
  ].map(({ saying }) => saying);
  for (const language of ["uk", "en"] as const) {
    for (const saying of said) expect(computeWords(saying, language)).toMatch(/^[^{}]{10,}$/);
  }
  expect(computeWords({ code: "somebody-else", args: {} }, "uk")).toBeNull();
  const row = (rows: number): Saying => ({ code: "row-new", args: { label: "Всього:", rows } });
  const texts = [1, 3, 5].map((rows) => computeWords(row(rows), "uk")?.replace(/\u00A0/g, " "));
  expect(texts.map((text) => text?.split(" під ")[1])).toEqual([
    "1 заходом.",
    "3 заходами.",
    "5 заходами.",
  ]);
});

test.each([
  ["=SUM(F10:F26)", ["+F10:F26"]],
  ["=F26+F48-F50", ["+F26", "+F48", "-F50"]],
  ["=SUM(F10:F14,F16)", ["+F10:F14", "+F16"]],
  ["=SUM(F10:F26:INDEX(F:F,ROW()-1))-IFERROR(SUM(F12),0)", ["+F10:F99", "-F12"]],
  ["=SUM(INDEX(F:F,ROW(F10)+1):INDEX(F:F,ROW()-1))", ["+F11:F99"]],
  ["=-(F1+$F$2)", ["-F1", "-F2"]],
  ["=SUM(F:F)", null],
  ["=SUMIF(A1:A9,1,F1:F9)", null],
  ["=F10*2", null],
  ["='Лист 2'!F10", null],
])("%s adds %j in row 100", (formula, ranges) => {
  const found = countedCells(formula, 99);
  const names = found?.map(({ range, sign }) => `${sign === 1 ? "+" : "-"}${formatRange(range)}`);
  expect(names ?? null).toEqual(ranges);
});
