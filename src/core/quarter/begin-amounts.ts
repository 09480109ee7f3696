import type { LeftOut, Saying } from "../edits/proposal";
import type { Decimal } from "../report/decimal";
import { toNumber } from "../report/decimal";
import { columnUnit, isMoneyTable } from "../report/model";
import { yearOfPeriod } from "../report/period";
import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import { displayValue } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey } from "../sheet/snapshot";
import type { Change, Parts, SheetToBegin } from "./begun-parts";
import { unique } from "./begun-parts";
import type { EmptiedColumn } from "./emptied";
import { emptiedIndicators, emptiedOf, plansOf } from "./emptied";
import { linesOver, nextPlans } from "./next-plans";
import { sayQuarter } from "./quarter-sayings";

const TEXT_FORMAT = "@";
const NO_CELL: CellAddress = { row: 0, column: 0 };

/** Takes the earlier period's amounts and words out, and puts the plans of a new year in. */
export function amountsOf(input: SheetToBegin, parts: Parts): readonly LeftOut[] {
  const { sheet, tables, name } = input;
  const columns = tables.flatMap((table) => {
    if (isMoneyTable(table)) return emptiedOf(table, sheet);
    return table.kind === "indicators" ? emptiedIndicators(table, sheet) : [];
  });
  const of = (...what: readonly EmptiedColumn["what"][]): readonly CellAddress[] =>
    unique(columns.filter((column) => what.includes(column.what)).flatMap(({ cells }) => cells));
  const empty = (
    group: "actual" | "period-plan" | "explanation",
    cells: readonly CellAddress[],
  ): void => {
    if (cells.length === 0) return;
    const code = `emptied-${group}` as const;
    parts.add(
      code,
      sayQuarter(code, { cells: cells.map(formatCell) }),
      cells.map((cell) => emptyAt(sheet, cell)),
    );
  };
  empty("actual", of("actual", "percent"));
  empty("period-plan", of("period-plan"));
  empty("explanation", of("explanation"));
  const formulas = unique(columns.flatMap((column) => column.formulas)).map(formatCell);
  return [
    ...yearsOf(input, parts),
    ...(formulas.length === 0
      ? []
      : [{ sheet: name, range: null, saying: sayQuarter("own-formulas", { cells: formulas }) }]),
  ];
}

function yearsOf(input: SheetToBegin, parts: Parts): readonly LeftOut[] {
  const { sheet, tables, to, plans: source, name } = input;
  if (source === null) return [];
  const year = yearOfPeriod(to);
  const left: LeftOut[] = [];
  const leave = (saying: Saying): void => {
    left.push({ sheet: name, range: null, saying });
  };
  for (const table of tables.filter(isMoneyTable)) {
    const over = linesOver(table, year).flatMap(({ texts }) => texts.term?.cell ?? []);
    if (over.length > 0)
      leave(sayQuarter("term-over", { cells: unique(over).map(formatCell), year }));
    if (source === "keep") continue;
    const next = source === "empty" ? { plans: [], unknown: [] } : nextPlans(table, source, year);
    const known = new Map(next.plans.map((plan) => [cellKey(plan.cell), plan.amount]));
    const typed = plansOf(table, sheet).flatMap(({ cells }) => cells);
    const gone = typed.filter((cell) => !known.has(cellKey(cell)));
    if (gone.length > 0) {
      const saying = sayQuarter("emptied-plan", { cells: gone.map(formatCell), year });
      parts.add(
        "emptied-plan",
        saying,
        gone.map((cell) => emptyAt(sheet, cell)),
        { key: formatCell(gone[0] ?? NO_CELL) },
      );
    }
    for (const { cell, amount } of next.plans) {
      if (cellAt(sheet, cell).formula !== null) continue;
      const change = amountAt(sheet, cell, amount, columnUnit(table, "annualPlan") === "UAH");
      const at = formatCell(cell);
      parts.add("plan", sayQuarter("plan", { cell: at, year }), [change], {
        now: cellAt(sheet, cell).text,
        willBe: displayValue(change.after.value, change.after.numberFormat),
        key: at,
      });
    }
    const unknown = next.unknown.map(formatCell);
    if (unknown.length > 0) leave(sayQuarter("plan-unknown", { cells: unknown, year }));
  }
  return left;
}

/** A cell formatted as text would keep what is typed into it as text. */
function emptyAt(sheet: SheetSnapshot, cell: CellAddress): Change {
  const { numberFormat } = cellAt(sheet, cell);
  return {
    cell,
    after: {
      formula: null,
      value: null,
      numberFormat: numberFormat === TEXT_FORMAT ? "General" : numberFormat,
    },
  };
}

function amountAt(
  sheet: SheetSnapshot,
  cell: CellAddress,
  amount: Decimal,
  isWhole: boolean,
): Change {
  const { numberFormat } = cellAt(sheet, cell);
  const isPlain = numberFormat === TEXT_FORMAT || numberFormat === "General";
  const usual = isWhole ? "#,##0.00" : "#,##0.0##";
  const after = {
    formula: null,
    value: toNumber(amount),
    numberFormat: isPlain ? usual : numberFormat,
  };
  return { cell, after };
}
