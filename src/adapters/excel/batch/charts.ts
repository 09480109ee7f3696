import type { ChartChange, ChartPlan } from "../../../core/edits/batch";
import { formatCell, formatRange } from "../../../core/sheet/address";
import { askCharts } from "./found-charts";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import type { Part } from "./part";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";

const TYPES = { columns: "ColumnClustered", bars: "BarClustered" } as const;

/** Charts of ours, known by their names. One that differs is made anew. */
export const CHARTS: Part<ChartChange> = {
  ask: askCharts,
  isMoved: (plan, now) => plan.before !== undefined && !isSame(plan.before, now.before),
  write: (session, changes) => changes.flatMap((change) => replace(session, change, change.after)),
  taken: (change, now) =>
    isSame(change.after, now.before)
      ? { change, ignored: [] }
      : { change: change.before === undefined ? null : change, ignored: ["chart"] },
  isHeld: (written, now) => isSame(written.after, now.before),
  restore: (session, written, now) =>
    written.flatMap(({ before }, index) => {
      const found = now[index];
      return found === undefined ? [] : replace(session, found, before ?? null);
    }),
  isRestored: ({ before }, now) => isSame(before ?? null, now.before),
  spotOf: ({ sheet, after, before }) => ({ sheet, range: after?.over ?? before?.over ?? null }),
};

/** @param found the change with the chart that is there now; one that is not known is left alone */
function replace(session: Session, found: ChartChange, wanted: ChartPlan | null): readonly Job[] {
  const { sheet, name, before } = found;
  if (before === undefined || isSame(wanted, before)) return [];
  return [
    {
      cost: RANGE_COST * (4 + (wanted?.series.length ?? 0) * 3),
      queue: () => {
        if (before !== null) sheetIn(session, sheet).charts.getItem(name).delete();
        if (wanted !== null) addChart(session, sheet, name, wanted);
        return nothingToTake;
      },
    },
  ];
}

function addChart(session: Session, sheet: string, name: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const { charts } = sheetIn(session, sheet);
  const chart = charts.add(TYPES[plan.type], rangeIn(session, sheet, first.values), "Columns");
  chart.name = name;
  const made = [chart.series.getItemAt(0), ...others.map((each) => chart.series.add(each.name))];
  for (const [index, series] of made.entries()) {
    const planned = plan.series[index];
    if (planned === undefined) continue;
    series.setValues(rangeIn(session, sheet, planned.values));
    series.setXAxisValues(rangeIn(session, sheet, plan.categories));
    series.name = planned.name;
    if (planned.color !== "") series.format.fill.setSolidColor(planned.color);
  }
  chart.title.text = plan.title;
  chart.title.visible = plan.title !== "";
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  const { top, left, bottom, right } = plan.over;
  chart.setPosition(
    formatCell({ row: top, column: left }),
    formatCell({ row: bottom, column: right }),
  );
}

/** True for charts that show the same; false where one of them is not known. */
function isSame(a: ChartPlan | null | undefined, b: ChartPlan | null | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b));
}

function meaningOf(plan: ChartPlan | null): unknown {
  if (plan === null) return null;
  const { type, title, categories, series, over } = plan;
  return [
    ...[type, title, formatRange(categories), formatRange(over)],
    series.map((each) => [each.name, formatRange(each.values), each.color.toUpperCase()]),
  ];
}
