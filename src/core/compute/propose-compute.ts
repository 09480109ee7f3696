import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { Edit } from "../edits/edit";
import type { Choices, LeftOut, Proposal, Question } from "../edits/proposal";
import { NO_CHOICES } from "../edits/proposal";
import type { GateFailures } from "../lint/gates";
import { findFailures } from "../lint/gates";
import type { MoneyTable, Table } from "../report/model";
import { isZero } from "../report/decimal";
import { columnUnit, isMoneyTable, moneyOf } from "../report/model";
import { isFilled } from "../report/nesting";
import type { MoneyColumn } from "../report/table-columns";
import type { Category } from "./categories";
import { categoriesWithoutTotal, categoriesWithTotal, placeCategories } from "./categories";
import type { Trouble } from "./compute-sayings";
import { say, sayLeftOut } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import { Ledger } from "./ledger";
import { askNesting, doubtfulFamilies, nestedAsSaid } from "./nesting-questions";
import type { MissingRow } from "./missing-rows";
import { cutsSomething, mergesOf, missingRow } from "./missing-rows";
import { columnBeside } from "./percent-beside";
import { proposePercents } from "./propose-percents";
import { proposeTotals } from "./propose-totals";
import type { RowPlan } from "./row-plan";
import { planRows } from "./row-plan";

export interface ComputeInput {
  readonly workbook: WorkbookSnapshot;
  /** The tables read from it. */
  readonly tables: readonly Table[];
  /** Names of the sheets to compute; null for every one with tables. */
  readonly sheets: readonly string[] | null;
}

/**
 * Percent of plan and category totals as live formulas, to be seen before anything is written. What
 * is right already is left alone, so that a second proposal is empty; what cannot be computed is
 * named with the reason.
 */
export function proposeCompute(input: ComputeInput, choices: Choices = NO_CHOICES): Proposal {
  const { workbook, tables, sheets } = input;
  const names = workbook.sheets.map(({ name }) => name);
  const asked = names.filter((name) => sheets === null || sheets.includes(name));
  const proposals = asked.flatMap((name): readonly Proposal[] => {
    const sheet = findSheet(workbook, name);
    const own = tables.filter(
      (table): table is MoneyTable => isMoneyTable(table) && table.sheet === name,
    );
    return sheet === null || own.length === 0 ? [] : [proposeSheet(sheet, own, tables, choices)];
  });
  return {
    items: proposals.flatMap(({ items }) => items),
    questions: proposals.flatMap(({ questions }) => questions),
    leftOut: proposals.flatMap(({ leftOut }) => leftOut),
    batch: joinBatches(proposals.map(({ batch }) => batch)),
  };
}

/** One table with what of it may be computed. */
interface Task {
  readonly table: MoneyTable;
  readonly failures: GateFailures;
  /** The money columns whose figures are all in the unit of their header. */
  readonly columns: readonly MoneyColumn[];
  readonly offers: readonly MissingRow[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** Rows of every table move each other, so a sheet is planned at once. */
function proposeSheet(
  sheet: SheetSnapshot,
  own: readonly MoneyTable[],
  tables: readonly Table[],
  choices: Choices,
): Proposal {
  const tasks = own.map((table) => taskOf(sheet, table, tables, choices));
  const chosen = (row: MissingRow): boolean => choices.items[row.id] ?? row.expected;
  const plans = planRows(
    sheet.name,
    tasks.flatMap(({ offers, table }) =>
      offers.filter(chosen).map(({ key, change }) => ({ key: keyIn(table, key), change })),
    ),
  );
  const parts = tasks.map((task) => proposeTable(sheet, task, planOf(task.table, plans), choices));
  const drafts = parts.flatMap((part) => part.drafts);
  return {
    items: drafts.map(({ item }) => item),
    questions: parts.flatMap(({ questions }) => questions),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    batch: batchOfDrafts(
      sheet.name,
      drafts,
      plans,
      parts.flatMap(({ inserted }) => inserted),
    ),
  };
}

/** Keys of categories are a table's own; the plan is the sheet's. */
function keyIn({ header }: MoneyTable, key: string): string {
  return `${formatCell({ row: header.top, column: header.left })} ${key}`;
}

function planOf(table: MoneyTable, plan: RowPlan): RowPlan {
  return {
    ...plan,
    total: (category) => plan.total({ ...category, key: keyIn(table, category.key) }),
  };
}

function taskOf(
  sheet: SheetSnapshot,
  read: MoneyTable,
  tables: readonly Table[],
  choices: Choices,
): Task {
  const families = doubtfulFamilies(read, sheet);
  const table = nestedAsSaid(read, families, choices);
  const failures = findFailures(table);
  const columns = table.moneyColumns.filter((column) => isInUnit(table, failures, column));
  const leftOut: LeftOut[] = [...otherUnits(sheet, table, columns), ...splitTotals(sheet, table)];
  const offers: MissingRow[] = [];
  for (const category of categoriesWithoutTotal(table)) {
    const filled = columns.filter((column) => category.rows.some((row) => isFilled(row, column)));
    const stops = filled.map((column) => stopsIn(category, column));
    const [first] = stops[0] ?? [];
    const row = missingRow(table, sheet, category);
    if (stops.some((each) => each.length === 0)) {
      if (!cutsSomething(sheet, table, tables, category.at)) offers.push(row);
      else
        leftOut.push({
          sheet: sheet.name,
          range: null,
          saying: say("left-no-row", { label: row.label }),
        });
    } else if (first !== undefined) {
      const cells = stops
        .flat()
        .flatMap(({ trouble, cell }) => (trouble === first.trouble ? [formatCell(cell)] : []));
      leftOut.push({ sheet: sheet.name, range: null, saying: sayLeftOut(first.trouble, cells) });
    }
  }
  const questions = families
    .filter(({ isInside }) => !isInside)
    .map((family) => askNesting(family, read, sheet));
  return { table, failures, columns, offers, questions, leftOut };
}

/** What would leave a missing total blank, so that its row is not worth inserting. */
function stopsIn({ rows }: Category, column: MoneyColumn) {
  return rows.flatMap(
    (row): readonly { readonly trouble: Trouble; readonly cell: CellAddress }[] => {
      const figure = moneyOf(row, column);
      if (figure === null || figure.reading === "blank") return [];
      const { reading, amount, cell } = figure;
      if (row.hidden && amount !== null && !isZero(amount)) return [{ trouble: "hidden", cell }];
      if (reading === "number" || reading === "text-number" || reading === "labelled") return [];
      return [{ trouble: reading === "annotated" ? "words" : reading, cell }];
    },
  );
}

interface TablePart {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  readonly inserted: readonly { readonly missing: MissingRow; readonly row: number }[];
}

function proposeTable(
  sheet: SheetSnapshot,
  { table, failures, columns, offers, questions, leftOut }: Task,
  plan: RowPlan,
  choices: Choices,
): TablePart {
  const chosen = ({ id, expected }: MissingRow): boolean => choices.items[id] ?? expected;
  const missing = offers.filter(chosen);
  const all = [...categoriesWithTotal(table), ...missing.map(({ category }) => category)];
  const categories = placeCategories(table, all);
  const ledger = new Ledger(table, sheet, choices, plan);
  const totals = proposeTotals({ ledger, categories, missing, columns, plan, choices });
  const percents = mayDivide(table, failures)
    ? proposePercents({
        ledger,
        categories,
        missing,
        totals,
        plan,
        choices,
        beside: columnBeside(table, sheet),
      })
    : { drafts: [], questions: [], leftOut: withoutPercent(sheet, table) };
  const rows = offers.map((row) => rowDraft(row, chosen(row), plan));
  return {
    drafts: [...ledger.drafts, ...rows, ...totals.drafts, ...percents.drafts],
    questions: [...questions, ...percents.questions],
    leftOut: [...leftOut, ...totals.leftOut, ...percents.leftOut],
    inserted: missing.map((row) => ({ missing: row, row: plan.total(row.category) })),
  };
}

function rowDraft(missing: MissingRow, chosen: boolean, plan: RowPlan): Draft {
  const { id, label, labelColumn, category, change, emptyCell } = missing;
  const before = emptyCell(labelColumn);
  const cell: CellAddress = { row: plan.total(category), column: labelColumn };
  return {
    edits: [{ sheet: change.sheet, cell, before, after: { ...before, value: label } }],
    item: {
      id,
      group: "row",
      sheet: change.sheet,
      range: null,
      now: "",
      willBe: label,
      formula: null,
      saying: say("row-new", { label, rows: category.rows.length }),
      chosen,
      needs: [],
    },
  };
}

/** A column in another unit than its header says would give sums and percents a thousandfold off. */
function isInUnit(table: MoneyTable, failures: GateFailures, column: MoneyColumn): boolean {
  if (table.columns[column]?.fittingUnit != null) return false;
  const compared = /^(annualPlan|periodPlan|actual)/.test(column);
  return !compared || failures.unitsDiffer.length === 0;
}

function mayDivide(table: MoneyTable, failures: GateFailures): boolean {
  const { percent, annualPlan, actual } = table.columns;
  if (percent === undefined || annualPlan === undefined || actual === undefined) return false;
  const inUnit = (["annualPlan", "actual"] as const).every((each) =>
    isInUnit(table, failures, each),
  );
  return inUnit && columnUnit(table, "annualPlan") === columnUnit(table, "actual");
}

function otherUnits(
  sheet: SheetSnapshot,
  table: MoneyTable,
  columns: readonly MoneyColumn[],
): readonly LeftOut[] {
  const left = table.moneyColumns.filter((column) => !columns.includes(column));
  const cells = left.flatMap((column) =>
    table.rows.flatMap(({ kind, money }) => {
      const figure = money[column];
      return kind === "measure" && figure?.amount != null ? [figure.cell] : [];
    }),
  );
  return leftOutAt(sheet, cells, "units");
}

/** Percents cannot be had where plan and actual are in different units, or there is no place for them. */
function withoutPercent(sheet: SheetSnapshot, table: MoneyTable): readonly LeftOut[] {
  const { annualPlan, actual, percent } = table.columns;
  if (annualPlan === undefined || actual === undefined) return [];
  if (percent === undefined) {
    return [{ sheet: sheet.name, range: table.header, saying: say("left-no-percent", {}) }];
  }
  const cells = table.rows.flatMap(({ kind, percent: figure }) =>
    kind === "measure" && figure !== null ? [figure.cell] : [],
  );
  return leftOutAt(sheet, cells, "units");
}

/** What one source or one executor has of a total is no sum of neighbouring rows. */
function splitTotals(sheet: SheetSnapshot, table: MoneyTable): readonly LeftOut[] {
  return table.blocks.flatMap(({ scope, total }): readonly LeftOut[] => {
    if (total === null || (scope !== "source" && scope !== "executor")) return [];
    const cells = Object.values(total.money).map(({ cell }) => cell);
    const [first] = cells;
    if (first === undefined || cells.length === 0) return [];
    const saying = say("left-split", { cells: cells.map(formatCell) });
    return [{ sheet: sheet.name, range: rangeOfCell(first), saying }];
  });
}

function leftOutAt(
  sheet: SheetSnapshot,
  cells: readonly CellAddress[],
  trouble: "units",
): readonly LeftOut[] {
  const [first] = cells;
  if (first === undefined) return [];
  const saying = sayLeftOut(trouble, cells.map(formatCell));
  return [{ sheet: sheet.name, range: rangeOfCell(first), saying }];
}

/** Everything chosen whose needs are chosen, too. */
function batchOfDrafts(
  sheet: string,
  drafts: readonly Draft[],
  plan: RowPlan,
  inserted: readonly { readonly missing: MissingRow; readonly row: number }[],
): Batch {
  const byId = new Map(drafts.map((draft) => [draft.item.id, draft]));
  const isDone = ({ item }: Draft): boolean =>
    item.chosen &&
    item.needs.every((id) => {
      const needed = byId.get(id);
      return needed === undefined || isDone(needed);
    });
  const cells: readonly Edit[] = drafts.filter(isDone).flatMap(({ edits }) => edits);
  return batchOf({ rows: plan.changes, cells, merges: mergesOf(sheet, inserted) });
}
