import type { CellAddress } from "../sheet/address";
import { formatCell, formatPlace } from "../sheet/address";
import { displayValue } from "../sheet/display";
import { cellAt } from "../sheet/snapshot";
import type { CellContent } from "../edits/edit";
import { contentOf } from "../edits/edit";
import type { Choices, LeftOut, Saying } from "../edits/proposal";
import type { Decimal } from "../report/decimal";
import { absolute, add, compare, decimal, isZero, subtract, toNumber } from "../report/decimal";
import type { MoneyFigure } from "../report/figure";
import { columnUnit, moneyOf } from "../report/model";
import { isFilled } from "../report/nesting";
import type { MoneyColumn } from "../report/table-columns";
import { money } from "../texts/format";
import type { Placed } from "./categories";
import type { Trouble } from "./compute-sayings";
import { say, sayLeftOut } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import { totalFormat } from "./figure-formats";
import type { Held, Ledger } from "./ledger";
import { isCovered, NOTHING_HELD } from "./ledger";
import type { MissingRow } from "./missing-rows";
import type { RowPlan } from "./row-plan";
import { sumText } from "./sum-text";
import { judgeTotalFormula } from "./total-check";

/** What a total's figures become, and why some do not. */
export interface ProposedTotals {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
  /** What the totals of a category will hold. */
  readonly heldBy: (category: Pick<Placed, "key">, column: MoneyColumn) => Held;
}

/** What writing the totals of a table needs to know besides. */
export interface TotalsToWrite {
  readonly ledger: Ledger;
  /** Every category whose total is there or is to be inserted. */
  readonly categories: readonly Placed[];
  /** Those that are to be inserted. */
  readonly missing: readonly MissingRow[];
  readonly columns: readonly MoneyColumn[];
  readonly plan: RowPlan;
  readonly choices: Choices;
}

/** The totals of one table as live formulas, those of inner categories first. */
export function proposeTotals(input: TotalsToWrite): ProposedTotals {
  const writer = new TotalWriter(input);
  const inner = input.categories.toSorted(
    (a, b) => depthOf(a, input.categories) - depthOf(b, input.categories),
  );
  for (const category of inner) {
    for (const column of input.columns) writer.write(category, column);
  }
  return writer;
}

/** How deep categories are nested in it: none waits for one as deep. */
function depthOf({ children }: Placed, all: readonly Placed[]): number {
  const inside = children.flatMap(({ key }) => all.filter((each) => each.key === key));
  return inside.reduce((most, child) => Math.max(most, 1 + depthOf(child, all)), 0);
}

interface Stop {
  readonly trouble: Trouble;
  readonly cell: CellAddress;
}

/** What a category adds in one column. */
interface Sum {
  readonly amount: Decimal;
  readonly needs: readonly string[];
  readonly stops: readonly Stop[];
}

/** The cell of a total: what stands there, and where it will stand. */
interface TotalCell {
  readonly id: string;
  /** Null in a row that is still to be inserted. */
  readonly figure: MoneyFigure | null;
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly needs: readonly string[];
}

class TotalWriter implements ProposedTotals {
  readonly drafts: Draft[] = [];
  readonly leftOut: LeftOut[] = [];
  private readonly held = new Map<string, Held>();

  constructor(private readonly input: TotalsToWrite) {}

  readonly heldBy = ({ key }: Pick<Placed, "key">, column: MoneyColumn): Held =>
    this.held.get(`${key} ${column}`) ?? NOTHING_HELD;

  write(category: Placed, column: MoneyColumn): void {
    const { ledger } = this.input;
    const { total } = category;
    const figure = total === null ? null : moneyOf(total, column);
    const sum = this.sumOf(category, column);
    const stops = [...(sum?.stops ?? []), ...this.stopsAt(category, figure)];
    const [first] = stops;
    if (sum === null || first !== undefined) {
      // What stands there may still be added by an outer total.
      const stays = sum === null ? figure?.reading === "number" : figure?.amount != null;
      if (total !== null && stays) this.hold(category, column, ledger.of(total, column));
      if (sum !== null && first !== undefined) this.leave(first.trouble, stops, figure);
      return;
    }
    const verdict = figure === null ? null : this.verdictOf(category, column, figure, sum);
    if (verdict === "right") {
      this.hold(category, column, { amount: sum.amount, trouble: null, needs: [] });
      return;
    }
    if (figure !== null && verdict === "unknown") {
      const value = money(sum.amount);
      const saying = say("left-own-formula", { cells: [formatCell(figure.cell)], value });
      this.leftOut.push({ sheet: ledger.sheet.name, range: rangeOfCell(figure.cell), saying });
      if (total !== null) this.hold(category, column, ledger.of(total, column));
      return;
    }
    this.propose(category, column, figure, sum, verdict === "unknown" ? null : verdict);
  }

  private hold(category: Placed, column: MoneyColumn, held: Held): void {
    this.held.set(`${category.key} ${column}`, held);
    const figure = category.total === null ? null : moneyOf(category.total, column);
    if (figure !== null && held.amount !== null) {
      this.input.ledger.write(figure.cell, held.amount, held.needs);
    }
  }

  /** Null where there is nothing to add. */
  private sumOf({ direct, children }: Placed, column: MoneyColumn): Sum | null {
    const { ledger, plan, missing } = this.input;
    const index = ledger.table.columns[column]?.index ?? 0;
    const stops: Stop[] = [];
    const needs = new Set<string>();
    let amount = decimal(0n, 0);
    let anything = false;
    const take = (held: Held, cell: CellAddress, stop: Trouble | null): void => {
      const trouble = held.trouble ?? stop;
      if (trouble !== null) stops.push({ trouble, cell });
      if (held.amount !== null) amount = add(amount, held.amount);
      for (const need of held.needs) needs.add(need);
    };
    for (const line of direct) {
      if (!isFilled(line, column)) continue;
      anything = true;
      const held = ledger.of(line, column);
      const isHidden = line.hidden && held.amount !== null && !isZero(held.amount);
      take(held, { row: line.row, column: index }, isHidden ? "hidden" : null);
    }
    for (const child of children) {
      if (!child.rows.some((row) => isFilled(row, column))) continue;
      anything = true;
      const held = this.heldBy(child, column);
      const cell = { row: child.total?.row ?? plan.total(child), column: index };
      take(held, cell, held.amount === null ? "child" : null);
      for (const { key, id } of missing) if (key === child.key) needs.add(id);
    }
    return anything ? { amount, needs: [...needs], stops } : null;
  }

  /** Why a total's own cell cannot be written. */
  private stopsAt({ total }: Placed, figure: MoneyFigure | null): readonly Stop[] {
    if (total === null || figure === null) return [];
    const stop = (trouble: Trouble): readonly Stop[] => [{ trouble, cell: figure.cell }];
    if (total.shift !== 0) return stop("shifted");
    if (isCovered(this.input.ledger.sheet, figure.cell)) return stop("merged");
    if (total.hidden) return stop("hidden");
    const { reading, formula } = figure;
    if (formula !== null || reading === "error") return [];
    if (reading === "annotated") return stop("words");
    const isTold = reading === "ambiguous" || reading === "unreadable" || reading === "date";
    return isTold ? stop(reading) : [];
  }

  private verdictOf(category: Placed, column: MoneyColumn, figure: MoneyFigure, sum: Sum) {
    const { ledger, categories } = this.input;
    const { formula, reading } = figure;
    if (formula === null) return null;
    const { table, sheet } = ledger;
    const own = { ...figure, formula };
    const verdict = judgeTotalFormula(table, sheet, category, categories, column, own);
    if (verdict !== "unknown") return verdict;
    if (reading === "error" || reading === "uncomputed") return null;
    // Whatever it does, it gives the sum.
    const same = figure.amount !== null && compare(figure.amount, sum.amount) === 0;
    return same ? "right" : "unknown";
  }

  private propose(
    category: Placed,
    column: MoneyColumn,
    figure: MoneyFigure | null,
    sum: Sum,
    verdict: "filters" | "wrong" | null,
  ): void {
    const { ledger, plan, choices } = this.input;
    const { table, sheet } = ledger;
    const at = this.cellOf(category, column, figure);
    const addends = category.direct.flatMap((line) => moneyOf(line, column) ?? []);
    const own = figure ?? {
      reading: "blank",
      numberFormat: at.before.numberFormat,
      label: "",
      remark: "",
    };
    const after: CellContent = {
      formula: sumText(table, sheet, category, column, plan),
      value: toNumber(sum.amount),
      numberFormat: totalFormat(own, addends, columnUnit(table, column), sum.amount),
    };
    const chosen = choices.items[at.id] ?? true;
    const now = figure?.raw ?? "";
    const willBe = displayValue(after.value, after.numberFormat);
    const item = {
      id: at.id,
      group: "total",
      sheet: sheet.name,
      range: figure === null ? null : rangeOfCell(figure.cell),
      now,
      willBe,
      formula: after.formula,
      saying: sayTotal(formatCell(at.cell), figure, sum.amount, willBe, verdict),
      chosen,
      needs: [...at.needs, ...sum.needs],
    };
    this.drafts.push({
      item,
      edits: [{ sheet: sheet.name, cell: at.cell, before: at.before, after }],
    });
    const stands = figure?.reading === "number";
    if (chosen) {
      this.hold(category, column, {
        amount: sum.amount,
        trouble: null,
        needs: stands ? [] : [at.id],
      });
    } else if (stands && category.total !== null) {
      this.hold(category, column, ledger.of(category.total, column));
    }
  }

  private cellOf(category: Placed, column: MoneyColumn, figure: MoneyFigure | null): TotalCell {
    const { ledger, plan, missing } = this.input;
    const { sheet } = ledger;
    const row = plan.total(category);
    if (figure !== null) {
      return {
        id: `total:${formatPlace({ sheet: sheet.name, cell: figure.cell })}`,
        figure,
        cell: { ...figure.cell, row },
        before: contentOf(cellAt(sheet, figure.cell)),
        needs: [],
      };
    }
    const inserted = missing.find(({ key }) => key === category.key);
    const cell = { row, column: ledger.table.columns[column]?.index ?? 0 };
    const id = `${inserted?.id ?? category.key}:${column}`;
    const before = inserted?.emptyCell(cell.column) ?? contentOf(cellAt(sheet, cell));
    return { id, figure, cell, before, needs: inserted === undefined ? [] : [inserted.id] };
  }

  private leave(trouble: Trouble, stops: readonly Stop[], figure: MoneyFigure | null): void {
    const own = stops.filter((stop) => stop.trouble === trouble).map(({ cell }) => cell);
    const range = figure === null ? null : rangeOfCell(figure.cell);
    const saying = sayLeftOut(trouble, own.map(formatCell));
    this.leftOut.push({ sheet: this.input.ledger.sheet.name, range, saying });
  }
}

function sayTotal(
  cell: string,
  figure: MoneyFigure | null,
  sum: Decimal,
  value: string,
  verdict: "filters" | "wrong" | null,
): Saying {
  if (figure === null || figure.reading === "blank") return say("total-new", { cell, value });
  const old = figure.raw.trim();
  if (figure.amount === null) return say("total-repaired", { cell, old, value });
  const difference = subtract(sum, figure.amount);
  const isFormula = figure.formula !== null;
  if (isZero(difference)) {
    if (verdict !== null) return say("total-rewritten", { cell, value });
    return say("total-live", { cell, value });
  }
  return say(isFormula ? "total-recounted" : "total-differs", {
    cell,
    old,
    value,
    difference: money(absolute(difference)),
    sign: difference.digits > 0n ? "more" : "less",
  });
}
