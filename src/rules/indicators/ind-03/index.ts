import { formatCell } from "../../../core/sheet/address";
import { editOf } from "../../../core/edits/edit";
import type { MappedIndicator } from "../../../core/lint/mapped-indicators";
import { mappedIndicators, withoutMapping } from "../../../core/lint/mapped-indicators";
import { ownFileFirst } from "../../../core/lint/own-file";
import type {
  MessageOf,
  PlacedTable,
  WorkbookInput,
  WorkbookProblem,
} from "../../../core/lint/rule";
import { defineWorkbookRule } from "../../../core/lint/rule";
import { compare, toNumber } from "../../../core/report/decimal";
import { isFigure } from "../../../core/report/find-indicator";
import type { IndicatorValue, PassportTable } from "../../../core/report/model";
import { yearOfPeriod } from "../../../core/report/period";
import type { Statement } from "./passport-statements";
import { findStatement } from "./passport-statements";

export type Messages = {
  /** The passport promises another value than the annex. */
  differs: { cell: string; stated: string; passport: string; place: string; year: string };
  /** Nobody wrote which line of the passport is which indicator. */
  "no-mapping": { cell: string };
};

/** A key indicator of the passport has the value that the annex of indicators gives it. */
export default defineWorkbookRule<Messages>({
  id: "IND-03",
  gate: "plan",
  severity: "error",
  fixable: "suggestion",
  scope: "workbook",
  *check(input) {
    const passports = passportsOf(input);
    if (passports.length === 0) return;
    const mapped = mappedIndicators(input);
    if (mapped === null) {
      const problem = withoutMapping(input, ({ group }) => group === "quality");
      if (problem === null) return;
      const cell = formatCell(problem.cell);
      const follows = { rule: "IND-01", cells: [problem.cell] };
      yield { ...problem, follows, message: { code: "no-mapping", args: { cell } } };
      return;
    }
    for (const indicator of mapped) {
      const { passport } = indicator.entry;
      if (passport === null) continue;
      for (const { placed, table } of ownFileFirst(passports, indicator.placed)) {
        const statement = findStatement(table, passport);
        if (statement !== null) yield* compared(indicator, statement, placed.sheet.name);
      }
    }
  },
});

interface PlacedPassport {
  readonly placed: PlacedTable;
  readonly table: PassportTable;
}

function passportsOf({ tables }: WorkbookInput): readonly PlacedPassport[] {
  return tables.flatMap((placed) => {
    const { table } = placed;
    return table.kind === "passport" ? [{ placed, table }] : [];
  });
}

function* compared(
  indicator: MappedIndicator,
  statement: Statement,
  sheet: string,
): Iterable<WorkbookProblem<MessageOf<Messages>>> {
  const { placed } = indicator;
  const value = valueFor(indicator, statement.year);
  if (value === null || agrees(value, statement) !== false) return;
  const place = `${sheet}!${formatCell(statement.cell)}`;
  const { rank, amount, shown } = statement;
  const after = rank === null ? (amount === null ? null : toNumber(amount)) : `ТОП-${rank}`;
  const cell = formatCell(value.cell);
  const year = statement.year === null ? "" : String(statement.year);
  yield {
    sheet: placed.sheet.name,
    table: placed.index,
    cell: value.cell,
    related: [{ sheet, cell: statement.cell }],
    message: {
      code: "differs",
      args: { cell, stated: value.raw.trim(), passport: shown, place, year },
    },
    fix: {
      safe: false,
      edits: [editOf(placed.sheet, value.cell, { value: after, formula: null })],
    },
  };
}

/**
 * The value of the year that the passport names; of the last year where it names none. A report of
 * indicators has one year's: its plan is what was promised, its actual may be better or worse.
 */
function valueFor(
  { table, row: { values } }: MappedIndicator,
  year: number | null,
): IndicatorValue | null {
  if (values.annualPlan !== undefined) {
    const own = table.period === null ? null : yearOfPeriod(table.period);
    return own !== null && own === year ? values.annualPlan : null;
  }
  if (year !== null) return values[`year:${year}`] ?? null;
  return Object.entries(values).findLast(([column]) => column.startsWith("year:"))?.[1] ?? null;
}

/** Ranks with ranks, figures with figures; null where they cannot be compared. */
function agrees(value: IndicatorValue, { rank, amount }: Statement): boolean | null {
  if (rank !== null) return value.rank === null ? null : value.rank === rank;
  return amount === null || !isFigure(value) ? null : compare(value.amount, amount) === 0;
}
