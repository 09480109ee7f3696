import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import { proposeCompute } from "../compute/propose-compute";
import type { CellContent, Edit } from "../edits/edit";
import { contentOf, sameContent } from "../edits/edit";
import { cellOf } from "../edits/apply";
import type { Choices, LeftOut, ProposedItem, Saying } from "../edits/proposal";
import type { Profile } from "../lint/profile";
import { findFailures } from "../lint/gates";
import { proposeMarks } from "../marks/propose-marks";
import type { Decimal } from "../report/decimal";
import { decimal, decimalOfNumber, toNumber } from "../report/decimal";
import type { MoneyTable, Table } from "../report/model";
import { columnUnit, isMoneyTable, linesOf } from "../report/model";
import type { Period } from "../report/period";
import { yearOfPeriod } from "../report/period";
import type { CellAddress } from "../sheet/address";
import { columnName, formatCell } from "../sheet/address";
import { displayValue } from "../sheet/display";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey, makeSheet } from "../sheet/snapshot";
import { begunTable } from "./begun-table";
import type { EmptiedColumn } from "./emptied";
import { emptiedIndicators, emptiedOf, plansOf } from "./emptied";
import { linesOver, nextPlans } from "./next-plans";
import { sayQuarter } from "./quarter-sayings";
import type { ReferenceAnswer } from "./reference";
import { referenceOf } from "./reference";
import { rewordedOf } from "./reworded";

/** A report's sheet from which the next one is begun. */
export interface SheetToBegin {
  readonly sheet: SheetSnapshot;
  /** The tables of the sheet that are reports of the period, with indicators beside them. */
  readonly tables: readonly Table[];
  /** Null where it is not known. */
  readonly from: Period | null;
  readonly to: Period;
  /** Name of the new sheet. */
  readonly name: string;
  /** From where a new year's plans come; null within the year. */
  readonly plans: MoneyTable | "empty" | "keep" | null;
  readonly reference: ReferenceAnswer;
}

export interface BegunSheet {
  readonly items: readonly ProposedItem[];
  readonly leftOut: readonly LeftOut[];
  readonly batch: Batch;
}

/** Something that is done to the new sheet as one. */
interface Part {
  readonly item: ProposedItem;
  readonly changes: readonly Change[];
  readonly more: Partial<Batch>;
}

/** What a cell of the new sheet gets. */
interface Change {
  readonly cell: CellAddress;
  readonly after: CellContent;
}

const TEXT_FORMAT = "@";
const ZERO = decimal(0n, 0);

/** The new sheet as a copy of the last period's, begun: everything chosen as one batch. */
export function beginSheet(input: SheetToBegin, profile: Profile, choices: Choices): BegunSheet {
  const parts = new Parts(input, choices);
  parts.add("new-sheet", sayQuarter("new-sheet", { sheet: input.name, source: input.sheet.name }), [], {
    more: { sheets: [{ name: input.name, after: input.sheet.name, copyOf: input.sheet.name, digest: null }] },
    now: input.sheet.name,
    willBe: input.name,
  });
  const leftOut = [...wordsOf(input, parts), ...amountsOf(input, parts)];
  formulasOf(input, parts);
  referenceParts(input, parts);
  if (input.sheet.marked === true) marksOf(input, parts, profile);
  return { ...parts.done(), leftOut: [...leftOut, ...warnings(input)] };
} // prettier-ignore

class Parts {
  readonly all: Part[] = [];

  constructor(
    private readonly input: SheetToBegin,
    private readonly choices: Choices,
  ) {}

  add(
    group: string,
    saying: Saying,
    changes: readonly Change[],
    { more = {}, now = "", willBe = "", needs = [] as readonly string[], key = "" } = {},
  ): void {
    const { sheet, name } = this.input;
    const id = `quarter:${sheet.name}:${group}${key}`;
    const whole = `quarter:${sheet.name}:new-sheet`;
    const cells = changes.map(({ cell }) => cell);
    const [only] = cells.length === 1 ? cells : [];
    const item: ProposedItem = {
      id,
      group: `quarter-${group}`,
      sheet: name,
      range: rangeOf(cells),
      now: now === "" && only !== undefined ? cellAt(sheet, only).text : now,
      willBe,
      formula: null,
      saying,
      chosen: this.choices.items[id] ?? true,
      needs: group === "new-sheet" ? [] : [whole, ...needs],
    };
    this.all.push({ item, changes, more });
  }

  idOf(group: string, key = ""): string {
    return `quarter:${this.input.sheet.name}:${group}${key}`;
  }

  /** What the cells hold that something changes, the later change above the earlier. */
  contents(parts: readonly Part[] = this.chosen): ReadonlyMap<number, CellContent> {
    return new Map(
      parts.flatMap(({ changes }) => changes.map(({ cell, after }) => [cellKey(cell), after] as const)),
    );
  } // prettier-ignore

  get chosen(): readonly Part[] {
    const byId = new Map(this.all.map((part) => [part.item.id, part]));
    const isDone = ({ item }: Part): boolean =>
      item.chosen &&
      item.needs.every((id) => {
        const needed = byId.get(id);
        return needed === undefined || isDone(needed);
      });
    return this.all.filter(isDone);
  }

  done(): Pick<BegunSheet, "items" | "batch"> {
    const { sheet, name } = this.input;
    const cells = [...this.contents()].flatMap(([key, after]): readonly Edit[] => {
      const cell = cellOfKey(key);
      const before = contentOf(cellAt(sheet, cell));
      return sameContent(before, after) ? [] : [{ sheet: name, cell, before, after }];
    });
    const more = this.chosen.map((part) => batchOf(part.more));
    return {
      items: this.all.map(({ item }) => item),
      batch: batchOf({
        sheets: more.flatMap(({ sheets }) => sheets),
        cells,
        looks: more.flatMap(({ looks }) => looks),
        lines: more.flatMap(({ lines }) => lines),
        marks: more.flatMap(({ marks }) => marks),
      }),
    };
  }
}

function wordsOf(input: SheetToBegin, parts: Parts): readonly LeftOut[] {
  const { sheet, tables, from, to, name } = input;
  const unnamed = (): LeftOut => ({
    sheet: name,
    range: null,
    saying: sayQuarter("unnamed-period", { sheet: name }),
  });
  if (from === null) return [unnamed()];
  const seen = new Set<number>();
  const all = tables.map((table) => rewordedOf(table, sheet, from, to));
  for (const { texts, signed } of all) {
    for (const { cell, after } of [...texts, ...signed]) {
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      const isSigned = signed.some((each) => each.cell === cell);
      const code = isSigned ? "signed" : "words";
      const at = formatCell(cell);
      parts.add(code, sayQuarter(code, { cell: at }), [textAt(sheet, cell, after)], {
        now: cellAt(sheet, cell).text,
        willBe: after ?? "",
        key: at,
      });
    }
  }
  const stale = unique(all.flatMap((each) => each.stale)).map(formatCell);
  const isNamed = tables.some(({ title }) => title.periods.length > 0);
  return [
    ...(stale.length === 0 ? [] : [{ sheet: name, range: null, saying: sayQuarter("stale-words", { cells: stale }) }]),
    ...(isNamed ? [] : [unnamed()]),
  ];
} // prettier-ignore

/** Takes the earlier period's amounts and words out, and puts the plans of a new year in. */
function amountsOf(input: SheetToBegin, parts: Parts): readonly LeftOut[] {
  const { sheet, tables, name } = input;
  const columns = tables.flatMap((table) => {
    if (isMoneyTable(table)) return emptiedOf(table, sheet);
    return table.kind === "indicators" ? emptiedIndicators(table, sheet) : [];
  });
  const of = (...what: readonly EmptiedColumn["what"][]): readonly CellAddress[] =>
    unique(columns.filter((column) => what.includes(column.what)).flatMap(({ cells }) => cells));
  const empty = (group: "actual" | "period-plan" | "explanation", cells: readonly CellAddress[]): void => {
    if (cells.length === 0) return;
    const code = `emptied-${group}` as const;
    parts.add(code, sayQuarter(code, { cells: cells.map(formatCell) }), cells.map((cell) => emptyAt(sheet, cell)));
  };
  empty("actual", of("actual", "percent"));
  empty("period-plan", of("period-plan"));
  empty("explanation", of("explanation"));
  const formulas = unique(columns.flatMap((column) => column.formulas)).map(formatCell);
  return [
    ...yearsOf(input, parts),
    ...(formulas.length === 0 ? [] : [{ sheet: name, range: null, saying: sayQuarter("own-formulas", { cells: formulas }) }]),
  ];
} // prettier-ignore

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
    if (over.length > 0) leave(sayQuarter("term-over", { cells: unique(over).map(formatCell), year }));
    if (source === "keep") continue;
    const next = source === "empty" ? { plans: [], unknown: [] } : nextPlans(table, source, year);
    const known = new Map(next.plans.map((plan) => [cellKey(plan.cell), plan.amount]));
    const typed = plansOf(table, sheet).flatMap(({ cells }) => cells);
    const gone = typed.filter((cell) => !known.has(cellKey(cell)));
    if (gone.length > 0) {
      const saying = sayQuarter("emptied-plan", { cells: gone.map(formatCell), year });
      parts.add("emptied-plan", saying, gone.map((cell) => emptyAt(sheet, cell)), { key: formatCell(gone[0] ?? NO_CELL) });
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
} // prettier-ignore

const NO_CELL: CellAddress = { row: 0, column: 0 };

/**
 * Totals and percents as formulas of the empty cells: made as if every emptied amount were zero, for of
 * nothing nobody makes a sum; then their values are those of blank cells.
 */
function formulasOf(input: SheetToBegin, parts: Parts): void {
  const { sheet, name } = input;
  const money = input.tables.filter(isMoneyTable);
  const contents = parts.contents();
  const plans = new Map(parts.all.flatMap(({ item, changes }) => (item.group === "quarter-plan" ? changes : []).map(({ cell, after }) => [cellKey(cell), decimalOf(after)] as const)));
  const emptied = new Map([...contents].flatMap(([key, after]) => (after.value === null && after.formula === null ? [[key, ZERO] as const] : [])));
  const begun = money.map((table) => {
    const percents = followsMoney(table) ? table.rows.flatMap(({ percent }) => (percent === null ? [] : [[cellKey(percent.cell), ZERO] as const])) : [];
    return begunTable(table, name, new Map([...emptied, ...percents, ...plans]));
  });
  const virtual = changedSheet(sheet, name, [...contents].map(([key, after]) => {
    const isAmount = begun.some((table) => table.moneyColumns.some((column) => table.columns[column]?.index === cellOfKey(key).column));
    return { cell: cellOfKey(key), after: emptied.has(key) && isAmount ? { ...after, value: 0 } : after };
  }));
  const computed = computedCells(virtual, begun);
  const byColumn = (table: MoneyTable): number => table.columns.percent?.index ?? -1;
  // A percent that somebody declares stays to be declared.
  const declared = begun.filter((_table, index) => !followsMoney(money[index]));
  const isDeclared = (cell: CellAddress): boolean =>
    declared.some((table) => cell.column === byColumn(table) && isBetween(cell, table));
  const isPercent = (cell: CellAddress): boolean => begun.some((table) => cell.column === byColumn(table) && isBetween(cell, table));
  const wanted = computed.filter(({ cell }) => !isDeclared(cell));
  const formulas = wanted.filter(({ after }) => after.formula !== null);
  const numbers = wanted.filter(({ after }) => after.formula === null);
  const isBlank = (cell: CellAddress): boolean => {
    const held = contents.get(cellKey(cell)) ?? contentOf(cellAt(sheet, cell));
    const computedHere = formulas.some((each) => cellKey(each.cell) === cellKey(cell));
    return !computedHere && held.formula === null && held.value === null;
  };
  const settled = formulas.map(({ cell, after }): Change => {
    const table = begun.find((each) => isBetween(cell, each));
    const actual = table?.columns.actual?.index;
    const blank = isPercent(cell) && actual !== undefined && isBlank({ row: cell.row, column: actual });
    return { cell, after: blank ? { ...after, value: "" } : after };
  });
  if (numbers.length > 0) {
    parts.add("numbers", sayQuarter("numbers", { cells: numbers.map(({ cell }) => formatCell(cell)) }), numbers);
  }
  if (settled.length > 0) {
    const percents = settled.filter(({ cell }) => isPercent(cell)).length;
    const ofPeriod = parts.idOf("emptied-period-plan");
    const planned = parts.all.some(({ item }) => item.id === ofPeriod) ? [ofPeriod] : [];
    const needs = [parts.idOf("emptied-actual"), ...planned, ...(numbers.length > 0 ? [parts.idOf("numbers")] : [])];
    parts.add("formulas", sayQuarter("formulas", { percents, totals: settled.length - percents }), settled, { needs });
  }
} // prettier-ignore

/** True where percents are those of the money: formulas already, or typed ones that agree with it. */
function followsMoney(table: MoneyTable | undefined): boolean {
  if (table === undefined) return false;
  const own = linesOf(table).flatMap(({ percent }) => percent ?? []);
  const areFormulas = own.length > 0 && own.every(({ formula }) => formula !== null);
  return table.percentKind === "financial" || areFormulas;
}

/** What computing would write, but for rows that are not there: those are for the person to ask for. */
function computedCells(sheet: SheetSnapshot, tables: readonly MoneyTable[]): readonly Change[] {
  const input = { workbook: { name: "", sheets: [sheet] }, tables, sheets: null };
  const rows = proposeCompute(input).items.filter(({ group }) => group === "row");
  const items = Object.fromEntries(rows.map(({ id }) => [id, false]));
  const { batch } = proposeCompute(input, { items, answers: {} });
  return batch.cells.map(({ cell, after }) => ({ cell, after }));
}

function referenceParts(input: SheetToBegin, parts: Parts): void {
  const found = referenceOf(input);
  if (found === null) return;
  const column = found.columns.map(columnName).join(", ");
  const saying =
    found.kind === "off"
      ? sayQuarter("reference-off", { column })
      : sayQuarter("reference", { column, source: input.sheet.name });
  parts.add("reference", saying, found.changes, { more: found.more });
}

function marksOf(input: SheetToBegin, parts: Parts, profile: Profile): void {
  const { sheet, tables, name } = input;
  const contents = [...parts.contents()].map(([key, after]) => ({ cell: cellOfKey(key), after }));
  const begun = changedSheet(sheet, name, contents);
  const marked = tables
    .filter(isMoneyTable)
    .map((table) => ({ table: begunTable(table, name, new Map()), sheet: begun, failures: findFailures(table) }));
  const { batch } = proposeMarks({ tables: marked, findings: [], profile }, { items: {}, answers: {} }, "uk");
  parts.add("marks", sayQuarter("marks", {}), [], { more: { marks: batch.marks } });
} // prettier-ignore

function warnings({ sheet, tables, name }: SheetToBegin): readonly LeftOut[] {
  // What plan and actual say of each other can no longer be seen where one of them is blank.
  const differ = tables.some(
    (table) =>
      isMoneyTable(table) &&
      (findFailures(table).unitsDiffer.length > 0 ||
        table.moneyColumns.some((column) => table.columns[column]?.fittingUnit != null)),
  );
  const comments = (sheet.commented ?? []).map(formatCell);
  return [
    ...(differ ? [sayQuarter("units-differ", { sheet: sheet.name })] : []),
    ...(comments.length > 0 ? [sayQuarter("comments", { cells: comments })] : []),
  ].map((saying) => ({ sheet: name, range: null, saying }));
}

function textAt(sheet: SheetSnapshot, cell: CellAddress, text: string | null): Change {
  return { cell, after: { ...contentOf(cellAt(sheet, cell)), value: text } };
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

function decimalOf({ value }: CellContent): Decimal | null {
  return typeof value === "number" ? decimalOfNumber(value) : null;
}

function changedSheet(
  sheet: SheetSnapshot,
  name: string,
  changes: readonly Change[],
): SheetSnapshot {
  const cells = new Map<number, Cell>(sheet.cells);
  for (const { cell, after } of changes) cells.set(cellKey(cell), cellOf(after));
  return makeSheet(
    { ...sheet, name },
    [...cells].map(([key, cell]) => [cellOfKey(key), cell] as const),
  );
}

function isBetween({ row, column }: CellAddress, { range }: MoneyTable): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function unique(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

function rangeOf(cells: readonly CellAddress[]): ProposedItem["range"] {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
