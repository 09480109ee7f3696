import type { LeftOut, Question } from "../edits/proposal";
import type { Decimal } from "../report/decimal";
import { absolute, toText } from "../report/decimal";
import type { MoneyFigure } from "../report/figure";
import type { TableRow } from "../report/model";
import { columnUnit, grandTotalOf, measuresOf, moneyOf } from "../report/model";
import { judgeSum } from "../report/rounding";
import { fromKopiykas } from "../report/unit";
import { money } from "../texts/format";
import type { AmountColumn } from "./amounts";
import { lineName } from "./match-programme";
import type { SourceTable } from "./sources";
import { placeIn, sourceId, sourceName } from "./sources";

/** Totals of reports that are not the sums of their lines: the lines are added, and that is told. */
export function faultsOf(reports: readonly SourceTable[], sheet: string): readonly LeftOut[] {
  return reports.flatMap((source) =>
    (["annualPlan", "actual"] as const).flatMap((column) =>
      totalFault(source, column, reports, sheet),
    ),
  );
}

function totalFault(
  source: SourceTable,
  column: AmountColumn,
  all: readonly SourceTable[],
  sheet: string,
): readonly LeftOut[] {
  const { table } = source;
  const total = grandTotalOf(table);
  const stated = total === null ? null : moneyOf(total, column);
  if (stated?.kopiykas == null) return [];
  const addends = measuresOf(table).flatMap((row) => moneyOf(row, column) ?? []);
  if (addends.some(({ kopiykas, reading }) => kopiykas === null && reading !== "blank")) return [];
  const computed = addends.reduce((sum, { kopiykas }) => sum + (kopiykas ?? 0), 0);
  const unit = columnUnit(table, column);
  if (judgeSum(stated, addends, stated.kopiykas - computed, unit) !== "wrong") return [];
  const inUnit = (kopiykas: number): string => money(fromKopiykas(kopiykas, unit ?? "UAH"));
  const args = {
    name: sourceName(source, all),
    cell: placeIn(source, stated.cell),
    column,
    stated: inUnit(stated.kopiykas),
    computed: inUnit(computed),
    difference: money(absolute(fromKopiykas(stated.kopiykas - computed, unit ?? "UAH"))),
    unit: unit ?? "",
  };
  return [{ sheet, range: null, saying: { code: "total-differs", args } }];
}

/** A question about a cell that spells more than one amount, or one that nothing can be read from. */
export function unreadQuestion(
  source: SourceTable,
  figure: MoneyFigure,
  place: { readonly row: TableRow; readonly column: AmountColumn; readonly sheet: string },
): Question {
  const { row, column, sheet } = place;
  const cell = placeIn(source, figure.cell);
  return {
    id: `consolidate:unread:${sourceId(source)}:${cell}`,
    sheet,
    range: null,
    saying: {
      code: "unread",
      args: { cell, raw: figure.raw, line: lineName(row), column, reading: figure.reading },
    },
    options: [
      { id: "blank", saying: { code: "take-blank", args: {} } },
      ...figure.readings.map((reading) => ({
        id: readingId(reading),
        saying: { code: "take-amount", args: { amount: money(reading) } },
      })),
    ],
  };
}

/** By what an option of `unreadQuestion` is known. */
export function readingId(reading: Decimal): string {
  return toText(reading);
}
