import * as fc from "fast-check";

import { tableToJson } from "../../../src/app/tables-json";
import { cellOf } from "../../../src/core/edits/apply";
import { readTables } from "../../../src/core/report/read-tables";
import type { CellAddress } from "../../../src/core/sheet/address";
import { columnName, parseRange } from "../../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { makeSheet } from "../../../src/core/sheet/snapshot";
import type { DrawnSheet } from "../../support/drawn-sheet";
import { drawLaidOut } from "../../support/layouts/draw";
import { laidOutReports } from "../../support/layouts/layout";
import type { ModelRow, TableModel } from "../../support/layouts/model";

/** What `check --format json` says of a table, as far as a layout settles it. */
interface TableAnswer {
  readonly kind: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly percent: string;
  readonly columnUnits?: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly computed: { readonly annualPlan: string; readonly actual: string };
  readonly rows: readonly RowAnswer[];
}

interface RowAnswer {
  readonly row: number;
  readonly kind: string;
  readonly number: string | null;
  readonly values: Readonly<Record<string, { readonly value: string | null }>>;
}

/** Kinds of rows that carry meaning; captions and repeated headers may be called as one likes. */
const SPEAKING_KINDS = ["measure", "direction", "task", "total", "part"];

function snapshotOf({
  cells,
  merges,
  hiddenRows,
  hiddenColumns,
  name,
}: DrawnSheet): WorkbookSnapshot {
  const filled = cells.map(({ row, column, value, formula, numberFormat }): [CellAddress, Cell] => [
    { row: row - 1, column: column - 1 },
    cellOf({
      value,
      formula: formula === undefined ? null : `=${formula}`,
      numberFormat: numberFormat ?? "General",
    }),
  ]);
  const hidden = {
    rows: new Set(hiddenRows.map((row) => row - 1)),
    columns: new Set(hiddenColumns.map((column) => column - 1)),
  };
  const areas = merges.flatMap((range) => parseRange(range) ?? []);
  const sheet = makeSheet({ id: name, name, visibility: "visible", merges: areas, hidden }, filled);
  return { name: "layout.xlsx", sheets: [sheet] };
}

function recovered(sheet: DrawnSheet): readonly object[] {
  return readTables(snapshotOf(sheet)).map((table) => {
    const answer = tableToJson(table, true) as TableAnswer;
    const inKopiykas = answer.unit === "thousand-UAH" ? 100_000 : 100;
    return {
      kind: answer.kind,
      unit: answer.unit,
      columnUnits: answer.columnUnits,
      period: answer.period,
      percent: answer.percent,
      columns: answer.columns,
      lines: answer.lines,
      plan: times(answer.computed.annualPlan, 100),
      actual: times(answer.computed.actual, 100),
      rows: answer.rows
        .filter(({ kind }) => SPEAKING_KINDS.includes(kind))
        .map(({ row, kind, number, values }) => ({
          row,
          kind,
          number: kind === "measure" ? (number?.replace(/[.)]$/, "") ?? null) : null,
          plan: times(values["annualPlan"]?.value, inKopiykas),
          actual: times(values["actual"]?.value, inKopiykas),
          percent: tenths(values["percent"]?.value),
        })),
    };
  });
}

function expected({ columns, rows, ...model }: TableModel): object {
  const letters = Object.entries(columns).map(([meaning, column]) => [
    meaning,
    columnName(column - 1),
  ]);
  return {
    kind: "execution-report",
    unit: model.unit,
    columnUnits: undefined,
    period: model.period,
    percent: "financial",
    columns: Object.fromEntries(letters) as Readonly<Record<string, string>>,
    lines: model.lines,
    plan: model.plan,
    actual: model.actual,
    rows: rows.map((row: ModelRow) => ({ ...row, percent: tenths(row.percent) })),
  };
}

function times(amount: string | null | undefined, factor: number): number | null {
  return amount === null || amount === undefined ? null : Math.round(Number(amount) * factor);
}

/** Points in tenths, half up: one layout writes 49.66 as a quotient, another as 49,7. */
function tenths(points: string | number | null | undefined): number | null {
  return points === null || points === undefined ? null : Math.round(Number(points) * 10);
}

describe("reading a report however it is laid out", () => {
  it("recovers the same model from every layout", () => {
    fc.assert(
      fc.property(laidOutReports, (report) => {
        const { sheet, tables } = drawLaidOut(report);
        expect(recovered(sheet)).toEqual(tables.map(expected));
      }),
      { seed: 20240115, numRuns: 250 },
    );
  });
});
