import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import type { Batch } from "../edits/batch";
import { batchOf, joinBatches } from "../edits/batch";
import type { Edit } from "../edits/edit";
import type { Choices, LeftOut, Proposal, Question } from "../edits/proposal";
import { NO_CHOICES } from "../edits/proposal";
import type { MoneyTable, Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import { categoriesWithTotal, placeCategories } from "./categories";
import type { Task } from "./compute-task";
import { mayDivide, taskOf, withoutPercent } from "./compute-task";
import { say } from "./compute-sayings";
import type { Draft } from "./draft";
import { Ledger } from "./ledger";
import type { MissingRow } from "./missing-rows";
import { mergesOf } from "./missing-rows";
import { columnBeside } from "./percent-beside";
import type { PercentsToWrite } from "./percent-rows";
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
  const parts = tasks.map((task) => {
    const beside = columnBeside(task.table, sheet, tables);
    return proposeTable(sheet, task, { plan: planOf(task.table, plans), choices, beside });
  });
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

interface TablePart {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  readonly inserted: readonly { readonly missing: MissingRow; readonly row: number }[];
}

function proposeTable(
  sheet: SheetSnapshot,
  { table, failures, columns, offers, questions, leftOut }: Task,
  { plan, choices, beside }: Pick<PercentsToWrite, "plan" | "choices" | "beside">,
): TablePart {
  const chosen = ({ id, expected }: MissingRow): boolean => choices.items[id] ?? expected;
  const missing = offers.filter(chosen);
  const all = [...categoriesWithTotal(table), ...missing.map(({ category }) => category)];
  const categories = placeCategories(table, all);
  const ledger = new Ledger(table, sheet, choices, plan);
  const totals = proposeTotals({ ledger, categories, missing, columns, plan, choices });
  const percents = mayDivide(table, failures)
    ? proposePercents({ ledger, categories, missing, totals, plan, choices, beside })
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
  const done = drafts.filter(isDone);
  const cells: readonly Edit[] = done.flatMap(({ edits }) => edits);
  const looks = done.flatMap((draft) => draft.looks ?? []);
  return batchOf({ rows: plan.changes, cells, merges: mergesOf(sheet, inserted), looks });
}
