import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import type { MessageOf, Problem } from "../../../core/lint/rule";
import { defineRule } from "../../../core/lint/rule";
import type { Decimal } from "../../../core/report/decimal";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable } from "../../../core/report/model";
import { columnUnit, linesOf, measuresOf } from "../../../core/report/model";
import { termYears } from "../../../core/report/term-years";

export type Messages = {
  /** The whole term's volume is the annual plan, line by line, over a term of several years. */
  "annual-only": { cells: readonly string[]; years: number };
  /** It is the annual plan times the years of the term, line by line. */
  multiplied: { cells: readonly string[]; years: number };
  /** The whole term has less than one of its years. */
  less: { cell: string; volume: Decimal; plan: Decimal };
};

/** One such line is chance; the same in every line is a habit. */
const FEWEST = { same: 2, multiplied: 3 };

interface Line {
  readonly volume: MoneyFigure & { readonly kopiykas: number; readonly amount: Decimal };
  readonly plan: MoneyFigure & { readonly kopiykas: number; readonly amount: Decimal };
  readonly years: number;
}

/** The volume for the programme's whole term is more than one year's, and not a mere multiple of it. */
export default defineRule<Messages>({
  id: "OVR-05",
  gate: "plan",
  severity: "warning",
  fixable: "none",
  *check({ table }) {
    if (columnUnit(table, "programmeVolume") !== columnUnit(table, "annualPlan")) return;
    const lines = comparable(table);
    const long = lines.filter(({ years }) => years > 1);
    const [first] = long;
    const years = first?.years ?? 1;
    const oneTerm = long.every((line) => line.years === years);
    if (long.length >= FEWEST.same && long.every(isSame)) {
      yield about(long, { code: "annual-only", args: { cells: names(long), years } });
    } else if (long.length >= FEWEST.multiplied && oneTerm && long.every(isMultiple)) {
      const message = { code: "multiplied", args: { cells: names(long), years } } as const;
      yield { ...about(long, message), kind: "review" };
    }
    yield* lines.filter(({ volume, plan }) => volume.kopiykas < plan.kopiykas).map(less);
  },
});

function comparable(table: MoneyTable): readonly Line[] {
  const { term } = table.title;
  const whole = term === null ? 1 : term.to - term.from + 1;
  const rows = measuresOf(table).length === 0 ? linesOf(table) : measuresOf(table);
  return rows.flatMap(({ money, texts }) => {
    const [volume, plan] = [money.programmeVolume, money.annualPlan];
    if (!isPositive(volume) || !isPositive(plan)) return [];
    const own = texts.term === undefined ? null : termYears(texts.term.text);
    return [{ volume, plan, years: own?.length ?? whole }];
  });
}

function isPositive(figure: MoneyFigure | undefined): figure is Line["plan"] {
  return figure?.kopiykas != null && figure.kopiykas > 0 && figure.amount !== null;
}

function isSame({ volume, plan }: Line): boolean {
  return volume.kopiykas === plan.kopiykas;
}

function isMultiple({ volume, plan, years }: Line): boolean {
  return volume.kopiykas === plan.kopiykas * years;
}

function cellsOf(lines: readonly Line[]): readonly CellAddress[] {
  return lines.map(({ volume }) => volume.cell);
}

function names(lines: readonly Line[]): readonly string[] {
  return cellsOf(lines).map(formatCell);
}

function about(lines: readonly Line[], message: MessageOf<Messages>): Problem<MessageOf<Messages>> {
  const cells = cellsOf(lines);
  const [cell = { row: 0, column: 0 }] = cells;
  return { cell, cells, related: lines.map(({ plan }) => plan.cell), message };
}

function less({ volume, plan }: Line): Problem<MessageOf<Messages>> {
  const args = { cell: formatCell(volume.cell), volume: volume.amount, plan: plan.amount };
  return {
    cell: volume.cell,
    related: [plan.cell],
    stated: volume.amount,
    message: { code: "less", args },
  };
}
