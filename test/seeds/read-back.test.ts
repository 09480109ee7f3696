import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annexA, annexB, passport, resources } from "../../seeds/programme-data";
import { printedReport } from "../../seeds/report-data";
import { printedTables } from "../../seeds/report-2022-data";
import { readSnapshot } from "../../src/adapters/xlsx/read-snapshot";
import { toText, trimZeros } from "../../src/core/report/decimal";
import type { Figure } from "../../src/core/report/figure";
import type { IndicatorTable, MoneyTable, PassportTable, Table } from "../../src/core/report/model";
import { isMoneyTable } from "../../src/core/report/model";
import { readTables } from "../../src/core/report/read-tables";

/**
 * Every figure of a printed table, as its digits alone: «89 379, 95» is 89379.95. Nothing of the
 * reader is used for it. Null where the cell holds words and no single figure.
 */
function digits(printed: string): string | null {
  const bare = printed.replace(/[\s\u00A0\u202F%]|Всього:/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(bare)) return null;
  const [whole = "", fraction = ""] = bare.split(".");
  const rest = fraction.replace(/0+$/, "");
  return `${String(Number(whole))}${rest === "" ? "" : `.${rest}`}`;
}

function read(figure: Figure | null | undefined): string | null {
  return figure?.amount == null ? null : toText(trimZeros(figure.amount));
}

async function tablesOf(file: string): Promise<readonly Table[]> {
  const path = join(__dirname, "../../seeds", file);
  return readTables(await readSnapshot(readFileSync(path), file));
}

async function only<Kind extends Table>(
  file: string,
  sheet: string,
  is: (table: Table) => table is Kind,
): Promise<Kind> {
  const found = (await tablesOf(file)).filter((table) => table.sheet === sheet).filter(is);
  const [table] = found;
  if (table === undefined || found.length > 1)
    throw new Error(`${found.length} tables on ${sheet}`);
  return table;
}

const isIndicators = (table: Table): table is IndicatorTable => table.kind === "indicators";
const isPassport = (table: Table): table is PassportTable => table.kind === "passport";

/** The rows that carry figures, continuations that repeat some included. */
function figureRows(table: MoneyTable) {
  return table.rows.filter(({ money }) =>
    Object.values(money).some(({ reading }) => reading !== "blank"),
  );
}

describe("every figure of the seed tables is read digit by digit", () => {
  test("the report for nine months of 2018", async () => {
    const table = await only("report-2018-9m.xlsx", printedReport.sheet, isMoneyTable);
    const printed = [...printedReport.measures, printedReport.total].map((line) => [
      digits(line.annualPlan),
      digits(line.actual),
      digits(line.percent),
    ]);
    expect(printed.flat()).not.toContain(null);
    expect(
      figureRows(table).map(({ money, percent }) => [
        read(money.annualPlan),
        read(money.actual),
        read(percent),
      ]),
    ).toEqual(printed);
  });

  test.each(["report-2022-9m.xlsx", "report-2022-9m-one-sheet.xlsx"])(
    "the three reports for nine months of 2022 in %s",
    async (file) => {
      const tables = (await tablesOf(file)).filter(isMoneyTable);
      expect(tables).toHaveLength(printedTables.length);
      tables.forEach((table, index) => {
        const printed = (printedTables[index]?.rows ?? []).filter(
          ({ kind }) => kind === "measure" || kind === "total",
        );
        const rows = figureRows(table);
        expect(rows).toHaveLength(printed.length);
        printed.forEach((cells, at) => {
          const row = rows[at];
          const figures = {
            programmeVolume: read(row?.money.programmeVolume),
            annualPlan: read(row?.money.annualPlan),
            actual: read(row?.money.actual),
            percent: read(row?.percent),
          };
          // The second table's total stands one column to the left of its own, as printed.
          const shifted: Readonly<Record<string, string>> = {
            programmeVolume: cells.executor,
            annualPlan: cells.programmeVolume,
            actual: cells.annualPlan,
            percent: cells.actual,
          };
          const texts: Readonly<Partial<Record<string, string>>> =
            row?.shift === -1 ? shifted : { ...cells };
          for (const [column, figure] of Object.entries(figures)) {
            const text = texts[column] ?? "";
            // A remark follows the number in two cells of the third table.
            const lead = /^[\d\s,]+%?(?= [А-ЯҐЄІЇа-яґєії])/.exec(text)?.[0] ?? text;
            expect([column, figure]).toEqual([column, digits(lead)]);
          }
        });
      });
    },
  );

  test("annex A of the programme", async () => {
    const table = await only("programme-2018-2020.xlsx", annexA.sheet, isMoneyTable);
    const printed = [
      ...annexA.directions.flatMap(({ rows, total }) => [...rows, total]),
      annexA.grandTotal,
    ].filter(({ year2018, total }) => year2018 !== "" || total !== "");
    const rows = figureRows(table);
    expect(rows).toHaveLength(printed.length);
    printed.forEach((line, at) => {
      const money = rows[at]?.money;
      const figures = [
        money?.["year:2018"],
        money?.["year:2019"],
        money?.["year:2020"],
        money?.total,
      ];
      const texts = [line.year2018, line.year2019, line.year2020, line.total];
      // Three lines in one cell, all of them zero.
      const lines = texts.map((text) => (text.includes("\n") ? (text.split("\n")[0] ?? "") : text));
      expect([line.number, ...figures.map(read)]).toEqual([line.number, ...lines.map(digits)]);
    });
  });

  test("the resources of the programme", async () => {
    const table = await only("programme-2018-2020.xlsx", resources.sheet, isMoneyTable);
    expect(table).toMatchObject({ kind: "resources", unit: "thousand-UAH" });
    expect(
      table.rows.map(({ money }) => [
        read(money["year:2018"]),
        read(money["year:2019"]),
        read(money["year:2020"]),
        read(money.total),
      ]),
    ).toEqual(
      resources.rows.map((row) =>
        [row.year2018, row.year2019, row.year2020, row.total].map(digits),
      ),
    );
  });

  test("the indicators of the programme, ranks as ranks", async () => {
    const table = await only("programme-2018-2020.xlsx", annexB.sheet, isIndicators);
    const printed = annexB.groups.flatMap(({ rows }) => rows);
    const rows = table.rows.filter(({ kind }) => kind === "indicator");
    expect(rows).toHaveLength(printed.length);
    printed.forEach((line, at) => {
      const row = rows[at];
      const values = [
        row?.baseline,
        row?.values["year:2018"],
        row?.values["year:2019"],
        row?.values["year:2020"],
      ];
      const texts = [line.baseline, line.year2018, line.year2019, line.year2020];
      texts.forEach((text, column) => {
        const rank = /^ТОП-(\d+)$/.exec(text)?.[1];
        expect(values[column]?.rank ?? null).toBe(rank === undefined ? null : Number(rank));
        if (rank === undefined) expect(read(values[column])).toBe(digits(text));
      });
      expect(row?.unitOfMeasure?.text).toBe(line.unit.trim());
    });
  });

  test("the passport of the programme, line by line", async () => {
    const table = await only("programme-2018-2020.xlsx", passport.sheet, isPassport);
    const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
    expect(table.rows.map(({ name }) => squeeze(name.text))).toEqual(
      passport.rows.filter(({ name }) => name !== "").map(({ name }) => squeeze(name)),
    );
  });
});
