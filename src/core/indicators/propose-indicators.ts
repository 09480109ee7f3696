import type { CellAddress } from "../sheet/address";
import { formatCell, sameCell } from "../sheet/address";
import { displayValue } from "../sheet/display";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet, mergeAt } from "../sheet/snapshot";
import { batchOf } from "../edits/batch";
import type { Edit } from "../edits/edit";
import type { Choices, LeftOut, ProposedItem, Proposal } from "../edits/proposal";
import { NO_FAILURES } from "../lint/gates";
import { indicatorTables, mappedIndicators } from "../lint/mapped-indicators";
import type { PlacedTable } from "../lint/rule";
import { decimalOfNumber } from "../report/decimal";
import { shownDecimals } from "../report/find-indicator";
import type { IndicatorRow, IndicatorTable, IndicatorValue, Table } from "../report/model";
import { comparedValues } from "./compared-values";
import { deviationFormula, shareFormula } from "./comparison-formulas";
import type { IndicatorCode, IndicatorSayings } from "./indicator-sayings";
import { sayOfIndicators } from "./indicator-sayings";
import type { Pair } from "./pairs";
import { onlyPair, writtenPair } from "./pairs";
import { quotientFormula } from "./quotient-formula";
import { divisionsOf, judgeQuotients } from "./quotients";

export interface IndicatorInput {
  readonly workbook: WorkbookSnapshot;
  /** The tables read from it. */
  readonly tables: readonly Table[];
  /** Names of the sheets to compute; null for every one with tables. */
  readonly sheets: readonly string[] | null;
}

/** One formula with why it may stand there. */
interface Draft {
  readonly item: ProposedItem;
  readonly edit: Edit;
}

/** What could not be computed, by the reason. */
type Obstacle = Extract<IndicatorCode, `left-${string}`>;

/**
 * What tables of indicators leave empty, as live formulas: the difference and the share of plan and actual
 * in a report of indicators, and efficiency as cost by product, in its unit, wherever it is known what is
 * divided by what. Only columns that the table has are filled, and only cells in which nothing stands.
 */
export function proposeIndicators(input: IndicatorInput, choices: Choices): Proposal {
  const { workbook, tables, sheets } = input;
  const placed = tables.flatMap((table, index): readonly PlacedTable[] => {
    const sheet = findSheet(workbook, table.sheet);
    return sheet === null ? [] : [{ index, table, sheet, failures: NO_FAILURES }];
  });
  const pairs = pairsOf(workbook, placed);
  const parts = indicatorTables({ tables: placed })
    .filter(({ table }) => sheets === null || sheets.includes(table.sheet))
    .map((each) => proposeTable(each.placed.sheet, each.table, pairs, choices));
  const drafts = parts.flatMap((part) => part.drafts);
  const chosen = new Set(drafts.flatMap(({ item }) => (item.chosen ? [item.id] : [])));
  const isDone = ({ item }: Draft): boolean =>
    item.chosen && item.needs.every((id) => chosen.has(id));
  return {
    items: drafts.map(({ item }) => item),
    questions: [],
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    batch: batchOf({ cells: drafts.filter(isDone).map(({ edit }) => edit) }),
  };
}

/** What each indicator of efficiency is divided of: written down, or the only choice that a value proves. */
function pairsOf(
  workbook: WorkbookSnapshot,
  placed: readonly PlacedTable[],
): ReadonlyMap<IndicatorRow, Pair> {
  const mapped = mappedIndicators({ workbook, tables: placed });
  const pairs =
    mapped === null
      ? indicatorTables({ tables: placed }).flatMap(({ placed: at, table }) =>
          table.rows.flatMap((row) => {
            const pair = isEfficiency(row) ? onlyPair(at, table, row) : null;
            return pair !== null && judgeQuotients(pair).telling > 0 ? [pair] : [];
          }),
        )
      : mapped.flatMap((indicator) => writtenPair(indicator) ?? []);
  return new Map(pairs.map((pair) => [pair.row, pair]));
}

function isEfficiency({ kind, group }: IndicatorRow): boolean {
  return kind === "indicator" && group === "efficiency";
}

function proposeTable(
  sheet: SheetSnapshot,
  table: IndicatorTable,
  pairs: ReadonlyMap<IndicatorRow, Pair>,
  choices: Choices,
): { readonly drafts: readonly Draft[]; readonly leftOut: readonly LeftOut[] } {
  const drafts: Draft[] = [];
  const obstacles = new Map<Obstacle, CellAddress[]>();
  const leave = (code: Obstacle, cell: CellAddress): void => {
    obstacles.set(code, [...(obstacles.get(code) ?? []), cell]);
  };
  for (const row of table.rows) {
    if (row.kind !== "indicator") continue;
    const quotients = isEfficiency(row)
      ? proposeQuotients(sheet, row, pairs.get(row), leave).map((edit) =>
          draftOf(sheet, "indicator-efficiency", edit, [], choices),
        )
      : [];
    const needs = quotients.map(({ item }) => item.id);
    const filled = withValues(row, quotients);
    const compare = (group: Group, value: IndicatorValue | null, edit: Edit | null): void => {
      if (!isEmpty(sheet, value)) return;
      const reason = obstacleTo(filled);
      if (edit !== null) drafts.push(draftOf(sheet, group, edit, needs, choices));
      else if (reason !== null) leave(reason, value.cell);
    };
    drafts.push(...quotients);
    compare("indicator-deviation", row.deviation, deviationFormula(sheet, table, filled));
    compare("indicator-percent", row.percent, shareFormula(sheet, table, filled));
  }
  return {
    drafts,
    leftOut: [...obstacles].map(([code, cells]) => ({
      sheet: sheet.name,
      range: table.header,
      saying: sayOfIndicators(code, { cells: cells.map(formatCell) }),
    })),
  };
}

type Group = "indicator-deviation" | "indicator-percent" | "indicator-efficiency";

/** The row as it is once its quotients stand in it, so that they are compared in the same press. */
function withValues(row: IndicatorRow, quotients: readonly Draft[]): IndicatorRow {
  const values = Object.entries(row.values).map(([column, value]) => {
    const own = quotients.find(({ edit }) => sameCell(edit.cell, value.cell));
    const amount = own === undefined ? null : Number(own.edit.after.value);
    return own === undefined || amount === null
      ? [column, value]
      : [
          column,
          {
            ...value,
            raw: own.item.willBe,
            reading: "number",
            amount: decimalOfNumber(amount),
            formula: own.edit.after.formula,
            numberFormat: own.edit.after.numberFormat,
          } satisfies IndicatorValue,
        ];
  });
  return { ...row, values: Object.fromEntries(values) as IndicatorRow["values"] };
}

/** Why plan and actual do not give a formula; null where one of them is not there yet. */
function obstacleTo(row: IndicatorRow): Obstacle | null {
  const { annualPlan, actual } = row.values;
  if (annualPlan === undefined || actual === undefined) return null;
  if ([annualPlan, actual].some(({ raw }) => raw.trim() === "")) return null;
  const compared = comparedValues(row);
  if (compared === null) return "left-words";
  return compared.ofRank ? "left-rank" : "left-text";
}

/** Cost by product in each empty value of an indicator of efficiency. */
function proposeQuotients(
  sheet: SheetSnapshot,
  row: IndicatorRow,
  pair: Pair | undefined,
  leave: (code: Obstacle, cell: CellAddress) => void,
): readonly Edit[] {
  if (pair === undefined) {
    for (const value of Object.values(row.values)) {
      if (isEmpty(sheet, value)) leave("left-pair", value.cell);
    }
    return [];
  }
  return divisionsOf(pair).flatMap(({ value, division }): readonly Edit[] => {
    if (!isEmpty(sheet, value) || value === row.baseline) return [];
    const edit = quotientFormula(sheet, value.cell, division);
    if (edit === null) leave("left-text", value.cell);
    return edit === null
      ? []
      : [{ ...edit, after: { ...edit.after, numberFormat: formatOf(row, edit) } }];
  });
}

/** A quotient is shown with so many decimals at least where nobody chose a format. */
const DECIMALS = 2;

/** The cell's own format, or the one in which the indicator's other values are shown. */
function formatOf({ values }: IndicatorRow, { before }: Edit): string {
  if (before.numberFormat !== "General") return before.numberFormat;
  const others = Object.values(values).filter(({ reading }) => reading === "number");
  const chosen = others.find(({ numberFormat }) => numberFormat !== "General")?.numberFormat;
  const decimals = Math.max(DECIMALS, ...others.map(shownDecimals));
  return chosen ?? `0.${"0".repeat(decimals)}`;
}

/** Nothing stands there, a dash neither, and a formula has room. */
function isEmpty(sheet: SheetSnapshot, value: IndicatorValue | null): value is IndicatorValue {
  if (value?.reading !== "blank" || value.raw.trim() !== "") return false;
  const merged = mergeAt(sheet, value.cell);
  return merged === null || (merged.top === value.cell.row && merged.left === value.cell.column);
}

function draftOf(
  sheet: SheetSnapshot,
  group: Group,
  edit: Edit,
  needs: readonly string[],
  { items }: Choices,
): Draft {
  const id = `${group}:${sheet.name}!${formatCell(edit.cell)}`;
  const { row, column } = edit.cell;
  const { formula, value, numberFormat } = edit.after;
  const willBe = displayValue(value, numberFormat);
  const args: IndicatorSayings[Group] = { cell: formatCell(edit.cell), value: willBe };
  return {
    edit,
    item: {
      id,
      group,
      sheet: sheet.name,
      range: { top: row, left: column, bottom: row, right: column },
      now: "",
      willBe,
      formula,
      saying: sayOfIndicators(group, args),
      chosen: items[id] ?? true,
      needs,
    },
  };
}
