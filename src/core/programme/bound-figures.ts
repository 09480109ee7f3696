import type { SourceNote, SourceTable } from "../consolidate/sources";
import type { Decimal } from "../report/decimal";
import { compare } from "../report/decimal";
import { measuresOf, moneyOf } from "../report/model";
import { percentOfPlan, shownDecimals } from "../report/percent";
import type { StatedMoney } from "../report/read-sentences";
import type { Unit } from "../report/unit";
import { toKopiykas } from "../report/unit";
import { groupedBy } from "../sheet/grouped";
import type { BridgeStep } from "./bridge-steps";
import type { PlanState } from "./plan-states";

/**
 * What a figure of a note is, by index of the state:
 * - `plan`: the sum of a state over the measures that a step compares;
 * - `actual`: what is financed in the reports altogether;
 * - `share`: what is financed of a state's plan, by the percent that the same note states.
 */
export interface Binding {
  readonly kind: "plan" | "actual" | "share";
  readonly state: number;
  readonly kopiykas: number;
  /** The unit in which the note's number is that; another than it names where it names a wrong one. */
  readonly unit: Unit;
  /** The percent that tells, for a share. */
  readonly percent: Decimal | null;
}

/** A figure of a note with what it is; null where nothing at hand tells for certain. */
export interface BoundFigure {
  readonly note: SourceNote;
  readonly stated: Pick<StatedMoney, "amount" | "unit">;
  readonly kopiykas: number;
  readonly is: Binding | null;
}

const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

/**
 * Figures of notes that are sums of the programme or of the reports. An actual that none of them is, in
 * a note whose plan is known, comes with nothing that it is: it may be of another period.
 */
export function boundFigures(
  notes: readonly SourceNote[],
  states: readonly PlanState[],
  steps: readonly BridgeStep[],
): readonly BoundFigure[] {
  const financed = financedIn(states);
  const sheets = groupedBy(notes, ({ file, sheet }) => `${file ?? ""}|${sheet}`);
  return [...sheets.values()].flatMap((own): readonly BoundFigure[] => {
    const figures = own.flatMap((note) => note.sentence.money.map((money) => ({ note, money })));
    const percents = own
      .flatMap(({ sentence }) => sentence.percents)
      .filter(({ role }) => role === "actual")
      .map(({ amount }) => amount);
    const first = figures.map(({ note, money }) => ({
      note,
      money,
      is: asPlan(money, steps) ?? asFinanced(money, financed),
    }));
    const plans = first.flatMap(({ is }) => (is?.kind === "plan" ? [is] : []));
    return first.flatMap(({ note, money, is: known }): readonly BoundFigure[] => {
      const isActual = money.role === "actual" && plans.length > 0;
      const is = known ?? (isActual ? asShare(money, plans, percents) : null);
      if (is === null && !isActual) return [];
      const { amount, unit } = money;
      return [{ note, stated: { amount, unit }, kopiykas: toKopiykas(amount, unit), is }];
    });
  });
}

/** All that the reports say is financed; null where they say nothing, or there are none. */
function financedIn(states: readonly PlanState[]): Pick<Binding, "state" | "kopiykas"> | null {
  const state = states.findIndex(({ kind }) => kind === "report");
  const actuals = (states[state]?.sources ?? []).flatMap(actualsOf);
  if (actuals.length === 0) return null;
  return { state, kopiykas: actuals.reduce((all, each) => all + each, 0) };
}

function actualsOf({ table }: SourceTable): readonly number[] {
  return measuresOf(table).flatMap((row) => moneyOf(row, "actual")?.kopiykas ?? []);
}

/** The sum of a state over compared measures, to the kopiyka. */
function asPlan({ amount, unit, role }: StatedMoney, steps: readonly BridgeStep[]): Binding | null {
  const kopiykas = toKopiykas(amount, unit);
  if (role === "actual" || kopiykas === 0) return null;
  const sums = steps.flatMap(({ from, to, before, after }) => [
    { state: from, sum: before },
    { state: to, sum: after },
  ]);
  // A later state may have the same sum: the first is the one that set it.
  const found = sums.toSorted((a, b) => a.state - b.state).find(({ sum }) => sum === kopiykas);
  return found === undefined
    ? null
    : { kind: "plan", state: found.state, kopiykas, unit, percent: null };
}

/** What is financed in the reports to the kopiyka; a note that tells of a plan does not mean that. */
function asFinanced(
  { amount, unit: named, role }: StatedMoney,
  financed: Pick<Binding, "state" | "kopiykas"> | null,
): Binding | null {
  if (financed === null || financed.kopiykas === 0 || role === "plan") return null;
  // Only words that tell of spending outweigh the unit that stands beside the number.
  const units = role === "actual" ? UNITS : [named];
  const unit = units.find((each) => toKopiykas(amount, each) === financed.kopiykas);
  return unit === undefined ? null : { kind: "actual", ...financed, unit, percent: null };
}

/** The one plan, unit and percent of the note that agree with one another; null for none or several. */
function asShare(
  { amount }: StatedMoney,
  plans: readonly Binding[],
  percents: readonly Decimal[],
): Binding | null {
  const found = plans.flatMap(({ state, kopiykas: plan }) =>
    UNITS.flatMap((unit) => {
      const kopiykas = toKopiykas(amount, unit);
      return percents
        .filter((percent) => isShare(kopiykas, plan, percent))
        .map((percent): Binding => ({ kind: "share", state, kopiykas, unit, percent }));
    }),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}

function isShare(kopiykas: number, plan: number, percent: Decimal): boolean {
  const share = percentOfPlan(kopiykas, plan, shownDecimals(percent));
  return share !== null && compare(share, percent) === 0;
}
