import type { Batch } from "../edits/batch";
import { textContent } from "../edits/contents";
import type { CellContent } from "../edits/edit";
import { oneLine } from "../report/header-words";
import { BRIDGE_FOOT } from "../report/own-sheet";
import { yearOfPeriod } from "../report/period";
import type { Unit } from "../report/unit";
import { numberInUnit } from "../report/unit";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { sumOfSources } from "../summary/amounts";
import { unitWords } from "../texts/format";
import type { DrawnRow, OwnStyle } from "../own-sheets/own-looks";
import type { OwnSheet } from "../own-sheets/own-rows";
import { byNumberAndName, renewRows } from "../own-sheets/own-rows";
import { ownSheetBatch } from "../own-sheets/own-sheet-batch";
import { stateWords } from "../texts/bridge";
import type { PlanBridge } from "./bridge";
import type { BridgeLine, PlannedAmount } from "./bridge-lines";
import { planIn, withoutInner } from "./bridge-lines";

const MONEY_FORMAT = "#,##0.00";
const CHANGE_FORMAT = "+#,##0.00;-#,##0.00;0.00";
/** № and measure stand before the states. */
const FIRST_STATE = 2;
const HEADER_ROW = 3;

const TOTALS = {
  everywhere: "Разом за заходами, що є всюди",
  somewhere: "Разом за заходами, яких десь немає",
} as const;

/** Name of the sheet of a year's bridge. */
export function bridgeSheetName({ period }: PlanBridge): string {
  return `План за редакціями ${String(yearOfPeriod(period))}`;
}

/** The bridge on a sheet of its own: each state, each change between as a live formula, and its words. */
export function bridgeBatch(
  bridge: PlanBridge,
  unit: Unit,
  existing: SheetSnapshot | null,
  place: { readonly name: string; readonly after: string | null },
): Batch {
  const own: OwnSheet = {
    name: place.name,
    columns: FIRST_STATE + bridge.states.length * 2,
    foot: BRIDGE_FOOT,
    keyOf: byNumberAndName(HEADER_ROW),
  };
  const rows = rowsOf(bridge, unit);
  return ownSheetBatch({
    own,
    rows,
    renewal: renewRows(existing, own, rows),
    style: styleOf(bridge),
    isNew: existing === null,
    after: place.after,
  });
}

function styleOf({ states }: PlanBridge): OwnStyle {
  const plans = states.flatMap((_, at) => (at === 0 ? [110] : [95, 110]));
  return { widths: [45, 260, ...plans, 130], vertical: "center" };
}

/** The column of a state, counted from zero; its change from the one before stands on its left. */
function columnOf(state: number): number {
  return FIRST_STATE + state * 2;
}

function rowsOf(bridge: PlanBridge, unit: Unit): readonly DrawnRow[] {
  const { states, lines, period } = bridge;
  const year = String(yearOfPeriod(period));
  const unitName = unitWords(unit, "uk").replaceAll("\u00A0", " ");
  const header = [
    "№",
    "Захід",
    ...states.flatMap((state, at) => {
      const words = stateWords(state, period, "uk");
      if (at === 0) return [`Було: ${words}`];
      return ["Зміни", `${at === states.length - 1 ? "Стало" : "Далі"}: ${words}`];
    }),
    "Що змінилося",
  ];
  const rows: DrawnRow[] = [
    { kind: "title", key: "0", cells: [textContent(`План на ${year} рік: було, зміни, стало`)] },
    { kind: "note", key: "1", cells: [textContent(`Суми – ${unitName}.`)] },
    { kind: "blank", key: "2", cells: [] },
    { kind: "header", key: "3", cells: header.map(textContent) },
  ];
  const shown = withoutInner(lines);
  const isEverywhere = (line: BridgeLine): boolean =>
    states.every((_, at) => planIn(line, at) !== null);
  const add = (some: readonly BridgeLine[], label: string): void => {
    const first = rows.length;
    for (const line of some) rows.push(lineRow(line, states.length, rows.length, unit));
    if (some.length > 0) rows.push(totalRow(some, label, { states: states.length, first, unit }));
  };
  // Sums are compared over the same measures: what is missing somewhere comes by itself.
  add(shown.filter(isEverywhere), TOTALS.everywhere);
  add(
    shown.filter((line) => !isEverywhere(line)),
    TOTALS.somewhere,
  );
  rows.push(
    { kind: "blank", key: "|", cells: [] },
    { kind: "foot", key: `${BRIDGE_FOOT}|`, cells: [textContent(BRIDGE_FOOT)] },
  );
  return rows;
}

function lineRow(line: BridgeLine, states: number, row: number, unit: Unit): DrawnRow {
  const { texts } = line.row;
  const words = oneLine((texts.measure ?? texts.task ?? texts.executor)?.text ?? "");
  const number = line.number === null ? "" : `${line.number}.`;
  const plans = Array.from({ length: states }, (_, at) => planIn(line, at));
  const cells: (CellContent | null)[] = [
    { ...textContent(number), numberFormat: "@" },
    textContent(words),
    ...plans.flatMap((plan, at) => {
      const own = plan === null ? null : planCell(line.amounts[at] ?? [], plan, unit);
      return at === 0 ? [own] : [changeCell(plans[at - 1] ?? null, plan, at, row, unit), own];
    }),
    saidCell(plans, row),
  ];
  return { kind: "line", key: `${number}|${words}`, cells };
}

/** A formula to the cells of this workbook, the amount itself from other files. */
function planCell(amounts: readonly PlannedAmount[], kopiykas: number, unit: Unit): CellContent {
  const isOwn = amounts.every(({ source, live }) => source.file === null && live);
  const sources = amounts.map(({ source, cell, unit: own, kopiykas: sum }) => ({
    sheet: source.table.sheet,
    cell,
    unit: own,
    kopiykas: sum,
  }));
  const formula = isOwn ? sumOfSources(sources, unit) : null;
  return { formula, value: numberInUnit(kopiykas, unit), numberFormat: MONEY_FORMAT };
}

function changeCell(
  before: number | null,
  after: number | null,
  state: number,
  row: number,
  unit: Unit,
): CellContent {
  const [from, to] = [columnOf(state - 1), columnOf(state)].map((column) =>
    formatCell({ row, column }),
  );
  const isKnown = before !== null && after !== null;
  return {
    formula: `=IF(OR(${from ?? ""}="",${to ?? ""}=""),"",ROUND(${to ?? ""}-${from ?? ""},8))`,
    value: isKnown ? numberInUnit(after - before, unit) : "",
    numberFormat: CHANGE_FORMAT,
  };
}

/** From the first state to the last, in words: a sign alone says too little. */
function saidCell(plans: readonly (number | null)[], row: number): CellContent {
  const last = plans.length - 1;
  const [from, to] = [columnOf(0), columnOf(last)].map((column) => formatCell({ row, column }));
  const [a, b] = [from ?? "", to ?? ""];
  return {
    formula: `=IF(AND(${a}="",${b}=""),"",IF(${a}="","лише в останньому",IF(${b}="","лише в першому",IF(ROUND(${b}-${a},5)>0,"збільшено",IF(ROUND(${b}-${a},5)<0,"зменшено","без змін")))))`,
    value: said(plans[0] ?? null, plans[last] ?? null),
    numberFormat: "General",
  };
}

function said(before: number | null, after: number | null): string {
  if (before === null) return after === null ? "" : "лише в останньому";
  if (after === null) return "лише в першому";
  return after > before ? "збільшено" : after < before ? "зменшено" : "без змін";
}

/** The sums of the lines above it in each state, and of the changes between. */
function totalRow(
  lines: readonly BridgeLine[],
  label: string,
  place: { readonly states: number; readonly first: number; readonly unit: Unit },
): DrawnRow {
  const { states, first, unit } = place;
  const last = first + lines.length - 1;
  const sumAt = (column: number): string =>
    `=SUM(${formatCell({ row: first, column })}:${formatCell({ row: last, column })})`;
  const cells = Array.from({ length: states }, (_, at) => at).flatMap(
    (at): readonly CellContent[] => {
      const sum = lines.reduce((all, line) => all + (planIn(line, at) ?? 0), 0);
      const own = {
        formula: sumAt(columnOf(at)),
        value: numberInUnit(sum, unit),
        numberFormat: MONEY_FORMAT,
      };
      if (at === 0) return [own];
      const change = lines.reduce((all, line) => {
        const [before, after] = [planIn(line, at - 1), planIn(line, at)];
        return before === null || after === null ? all : all + after - before;
      }, 0);
      const changed = {
        // Doubles leave a last bit, which would show as «-0,00».
        formula: `=ROUND(${sumAt(columnOf(at) - 1).slice(1)},8)`,
        value: numberInUnit(change, unit),
        numberFormat: CHANGE_FORMAT,
      };
      return [changed, own];
    },
  );
  return { kind: "total", key: `|${label}`, cells: [null, textContent(label), ...cells] };
}
