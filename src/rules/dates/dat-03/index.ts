import { formatCell } from "../../../core/sheet/address";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import { add, decimal } from "../../../core/report/decimal";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import type { MoneyColumn } from "../../../core/report/table-columns";
import { columnUnit, linesOf } from "../../../core/report/model";
import { placeOf } from "../../../core/report/row-places";
import { yearOfPeriod } from "../../../core/report/period";
import { termYears } from "../../../core/report/term-years";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";

export type Messages = {
  /** Money in a year that the measure's term does not name. */
  outside: {
    cells: readonly string[];
    amount: Decimal;
    unit: Unit | "";
    years: readonly string[];
    term: string;
  };
};

interface YearMoney {
  readonly year: number;
  readonly figure: MoneyFigure & { readonly kopiykas: number };
}

/** Money stands only in the years of the measure's own term. */
export default defineRule<Messages>({
  id: "DAT-03",
  gate: "rest",
  severity: "warning",
  fixable: "none",
  kinds: ["programme", "execution-report"],
  *check({ table }) {
    const columns = yearColumns(table);
    for (const row of linesOf(table)) {
      const term = termOf(table, row);
      const years = term === null ? null : termYears(term);
      if (term === null || years === null) continue;
      const outside = moneyOf(row, columns).filter(({ year }) => !years.includes(year));
      const [first] = outside;
      if (first === undefined) continue;
      const cells = outside.map(({ figure }) => figure.cell);
      const unit = columnUnit(table, columns[0]?.column ?? "total");
      const amount = outside
        .map(({ figure }) => fromKopiykas(figure.kopiykas, unit ?? "UAH"))
        .reduce(add, decimal(0n, 0));
      const named = outside.map(({ year }) => String(year));
      yield {
        cell: first.figure.cell,
        cells,
        related: row.texts.term === undefined ? [] : [row.texts.term.cell],
        stated: amount,
        expected: decimal(0n, 0),
        message: {
          code: "outside",
          args: { cells: cells.map(formatCell), amount, unit: unit ?? "", years: named, term },
        },
      };
    }
  },
});

interface YearOfColumn {
  readonly column: MoneyColumn;
  readonly year: number;
}

/** A programme has a column for each year; a report's actual belongs to the year of its period. */
function yearColumns(table: MoneyTable): readonly YearOfColumn[] {
  if (table.kind === "execution-report") {
    return table.period === null ? [] : [{ column: "actual", year: yearOfPeriod(table.period) }];
  }
  return table.moneyColumns.flatMap((column) =>
    column.startsWith("year:") ? [{ column, year: Number(column.slice(5)) }] : [],
  );
}

/** The term, with what a page break carried over: «2018-», on the next row «2019». */
function termOf(table: MoneyTable, row: TableRow): string | null {
  const own = row.texts.term?.text.trim();
  if (own === undefined || own === "") return null;
  const next = table.rows[placeOf(table.rows, row) + 1];
  const carried = next?.kind === "continuation" ? (next.texts.term?.text.trim() ?? "") : "";
  const whole = /[-–—]$/.test(own) ? `${own}${carried}` : own;
  return /[-–—]$/.test(whole) ? null : whole.replace(/\s+/g, " ");
}

function moneyOf(row: TableRow, columns: readonly YearOfColumn[]): readonly YearMoney[] {
  return columns.flatMap(({ column, year }) => {
    const figure = row.money[column];
    return figure?.kopiykas == null || figure.kopiykas <= 0
      ? []
      : [{ year, figure: { ...figure, kopiykas: figure.kopiykas } }];
  });
}
