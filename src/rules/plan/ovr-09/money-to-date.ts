import type { CellAddress, Place } from "../../../core/sheet/address";
import type { WorkbookInput } from "../../../core/lint/rule";
import type { MoneyFigure } from "../../../core/report/figure";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { columnUnit, linesOf, moneyOf } from "../../../core/report/model";
import { yearOfPeriod } from "../../../core/report/period";
import { roundingSlack } from "../../../core/report/rounding";
import { sumAcross, toDateColumns } from "../../../core/report/to-date";
import { earlierYears } from "./earlier-years";
import { programmeToDate } from "./programme-to-date";

/** What a line has had since its programme began, in kopiykas. */
export interface MoneyToDate {
  readonly row: TableRow;
  /** What was financed in the years, up to the reported one. */
  readonly paid: number;
  /** First of these years; null for «since the beginning». */
  readonly from: number | null;
  readonly to: number;
  /** The plans of several years since the first of the programme; null where one is not known. */
  readonly plan: number | null;
  /** What the programme has for all its years; null where nothing says. */
  readonly volume: number | null;
  /** By how much rounded figures of other tables may be off. */
  readonly slack: number;
  readonly related: readonly (CellAddress | Place)[];
}

/** The lines of a report whose money since the programme began is known for certain. */
export function moneyToDate(table: MoneyTable, input: WorkbookInput): readonly MoneyToDate[] {
  return inColumns(table) ?? acrossReports(table, input);
}

/** By the report's own columns; null where it has none. */
function inColumns(table: MoneyTable): readonly MoneyToDate[] | null {
  const found = toDateColumns(table);
  if (found === null) return null;
  const { plans, actuals, from, to } = found;
  return linesOf(table).flatMap((row): readonly MoneyToDate[] => {
    const [plan, paid] = [sumAcross(row, plans), sumAcross(row, actuals)];
    if (plan === null || paid === null) return [];
    const others = [...plans, ...actuals.filter((column) => column !== "actual")];
    const related = others.flatMap((column) => moneyOf(row, column)?.cell ?? []);
    const volume = ownVolume(table, row)?.kopiykas ?? null;
    return [{ row, paid, from, to, plan, volume, slack: 0, related }];
  });
}

function ownVolume(table: MoneyTable, { money }: TableRow): MoneyFigure | undefined {
  const sameUnit = columnUnit(table, "programmeVolume") === columnUnit(table, "actual");
  return sameUnit ? money.programmeVolume : undefined;
}

/** By the reports of the years before, and by the programme where its edition in force is at hand. */
function acrossReports(table: MoneyTable, input: WorkbookInput): readonly MoneyToDate[] {
  const units = [columnUnit(table, "annualPlan"), columnUnit(table, "actual")];
  if (table.period === null || units.includes(null)) return [];
  const to = yearOfPeriod(table.period);
  const programme = programmeToDate(table, input);
  const start = table.title.term?.from ?? programme?.start ?? null;
  const years = start === null ? [] : earlierYears(table, start, input);
  return linesOf(table).flatMap((row): readonly MoneyToDate[] => {
    const found = years.map((of) => of(row));
    const until = found.findIndex((each) => each?.actual?.kopiykas == null);
    const before = (until === -1 ? found : found.slice(0, until)).flatMap((each) => each ?? []);
    const actuals = known([row.money.actual, ...before.map(({ actual }) => actual)]);
    // Money that came back may belong to a year that is not here.
    if (actuals === null || actuals.some(({ kopiykas }) => kopiykas < 0)) return [];
    const from = to - before.length;
    const plans = known([row.money.annualPlan, ...before.map(({ plan }) => plan)]);
    const said = programme?.of(row) ?? { plans: [], volume: [], places: [] };
    const isWhole = from === start && from < to && plans !== null;
    const volumes = [known(said.volume), known([ownVolume(table, row)])].flatMap((figures) =>
      figures === null || figures.length === 0 ? [] : [sumOf(figures)],
    );
    return [
      {
        row,
        paid: sumOf(actuals),
        from,
        to,
        // Where programme and reports differ OVR-04 says so: only what is beyond both is certain.
        plan: isWhole ? Math.max(sumOf(plans), sumOf(known(said.plans) ?? [])) : null,
        volume: volumes.length === 0 ? null : Math.max(...volumes),
        slack: slackOf([...actuals, ...(plans ?? []), ...said.volume]),
        related: [...before.map(({ place }) => place), ...said.places],
      },
    ];
  });
}

type Known = MoneyFigure & { readonly kopiykas: number };

/** Null where one of them is not known. */
function known(figures: readonly (MoneyFigure | undefined)[]): readonly Known[] | null {
  const all = figures.filter((figure): figure is Known => figure?.kopiykas != null);
  return all.length === figures.length ? all : null;
}

function sumOf(figures: readonly Known[]): number {
  return figures.reduce((sum, { kopiykas }) => sum + kopiykas, 0);
}

function slackOf(figures: readonly MoneyFigure[]): number {
  return figures.reduce((sum, figure) => sum + roundingSlack([figure], figure.unit), 0);
}
