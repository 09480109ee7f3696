import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import * as fc from "fast-check";

import { columnOf } from "../drawn-sheet";
import type { DrawnSheet } from "../drawn-sheet";
import { drawLaidOut } from "./draw";
import { laidOutReports } from "./layout";
import type { LaidOutReport } from "./layout";
import type { LaidOutSheet, ModelRow, TableModel } from "./model";

const SAMPLES: readonly LaidOutReport[] = fc.sample(laidOutReports, { seed: 4, numRuns: 300 });
const DRAWN: readonly LaidOutSheet[] = SAMPLES.map(drawLaidOut);

function addressesUnder({ merges }: DrawnSheet): readonly string[] {
  return merges.flatMap((range) => {
    const [, left = "", top = "", right = "", bottom = ""] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    const cells: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = columnOf(left); column <= columnOf(right); column += 1) {
        cells.push(`${column}/${row}`);
      }
    }
    return cells;
  });
}

/** The number that a person sees in a cell, its own spaces, labels and units put aside. */
function seen(sheet: DrawnSheet, row: number, column: number | undefined): number | null {
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  if (cell === undefined || typeof cell.value === "boolean") return null;
  if (typeof cell.value === "number") return cell.value;
  const digits = /\d[\d \u00A0\u202F]*(?:, ?\d+)?/.exec(cell.value)?.[0] ?? "";
  return Number(digits.replace(/[ \u00A0\u202F]/g, "").replace(",", "."));
}

function rowsOfLines(table: TableModel): readonly ModelRow[] {
  return table.rows.filter(({ kind }) => kind === "measure");
}

describe("the generator of layouts", () => {
  it("types no cell twice and nothing under a merged range", () => {
    for (const { sheet } of DRAWN) {
      const typed = sheet.cells.map(({ row, column }) => `${column}/${row}`);
      expect(new Set(typed).size).toBe(typed.length);
      const merged = addressesUnder(sheet);
      expect(new Set(merged).size).toBe(merged.length);
      const filled = merged.filter((cell) => typed.includes(cell));
      expect(filled.length).toBeLessThanOrEqual(sheet.merges.length);
    }
  });

  it("writes every figure of its model where the model says", () => {
    for (const { sheet, tables } of DRAWN) {
      for (const { unit, columns, rows } of tables) {
        const kopiykas = unit === "UAH" ? 100 : 100_000;
        for (const { row, plan, actual } of rows) {
          if (plan === null || actual === null) continue;
          const planSeen = seen(sheet, row, columns.annualPlan) ?? Number.NaN;
          const actualSeen = seen(sheet, row, columns.actual) ?? Number.NaN;
          expect([planSeen * kopiykas, actualSeen * kopiykas].map(Math.round)).toEqual([
            plan,
            actual,
          ]);
        }
      }
    }
  });

  it("adds every line once", () => {
    for (const { tables } of DRAWN) {
      for (const table of tables) {
        const lines = rowsOfLines(table);
        expect(lines).toHaveLength(table.lines);
        expect(lines.reduce((sum, { plan }) => sum + (plan ?? 0), 0)).toBe(table.plan);
        expect(lines.reduce((sum, { actual }) => sum + (actual ?? 0), 0)).toBe(table.actual);
      }
    }
  });

  it("varies at least fifteen oddities, each by itself", () => {
    const oddities = Object.keys(SAMPLES[0]?.layout ?? {}) as (keyof LaidOutReport["layout"])[];
    const varied = oddities.filter(
      (oddity) => new Set(SAMPLES.map(({ layout }) => JSON.stringify(layout[oddity]))).size > 1,
    );
    expect(varied).toEqual(oddities);
    expect(varied.length).toBeGreaterThanOrEqual(15);
    expect(new Set(SAMPLES.map(({ layout }) => JSON.stringify(layout))).size).toBeGreaterThan(200);
  });

  it("knows nothing of the product's own code", () => {
    const sources = readdirSync(__dirname)
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => readFileSync(join(__dirname, file), "utf8"));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/from "([^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => path.includes("src"))).toEqual([]);
  });
});
