import type { CellAddress } from "../sheet/address";
import { formatCell, formatPlace } from "../sheet/address";
import { displayValue } from "../sheet/display";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, mergeAt } from "../sheet/snapshot";
import type { Edit } from "../edits/edit";
import type { Choices } from "../edits/proposal";
import type { Decimal } from "../report/decimal";
import { compare, decimalOfNumber } from "../report/decimal";
import type { MoneyFigure } from "../report/figure";
import type { MoneyTable, TableRow } from "../report/model";
import { moneyOf } from "../report/model";
import type { MoneyColumn } from "../report/table-columns";
import type { Trouble } from "./compute-sayings";
import { say } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import type { RowPlan } from "./row-plan";
import { moved } from "./row-plan";
import { moneyToNumber } from "./to-number";

/** What a cell will hold when everything chosen is written, in the unit of its column. */
export interface Held {
  /** Null where there is nothing, and where it cannot be known. */
  readonly amount: Decimal | null;
  readonly trouble: Trouble | null;
  /** Items without which it does not hold it. */
  readonly needs: readonly string[];
}

/** Of a cell in which nothing stands. */
export const NOTHING_HELD: Held = { amount: null, trouble: null, needs: [] };

/**
 * Tells of one table what its money cells will hold for a formula that reads them. A figure kept as
 * text is offered as a number the first time it is asked for: a formula would skip it or fail on it.
 */
export class Ledger {
  private readonly held = new Map<number, Held>();
  private readonly texts: Draft[] = [];

  constructor(
    readonly table: MoneyTable,
    readonly sheet: SheetSnapshot,
    private readonly choices: Choices,
    private readonly plan: RowPlan,
  ) {}

  /** The texts that were asked for so far. */
  get drafts(): readonly Draft[] {
    return this.texts;
  }

  of(row: TableRow, column: MoneyColumn): Held {
    const figure = moneyOf(row, column);
    if (figure === null) return NOTHING_HELD;
    const key = cellKey(figure.cell);
    const known = this.held.get(key) ?? this.read(figure, column);
    this.held.set(key, known);
    return known;
  }

  /** Says what a cell will hold instead of what stands there. */
  write(cell: CellAddress, amount: Decimal, needs: readonly string[]): void {
    this.held.set(cellKey(cell), { amount, trouble: null, needs });
  }

  private read(figure: MoneyFigure, column: MoneyColumn): Held {
    const { reading, amount, cell } = figure;
    if (reading === "blank") return NOTHING_HELD;
    if (reading === "number") {
      if (isCovered(this.sheet, cell)) return { ...NOTHING_HELD, trouble: "merged" };
      return this.isAsSeen(figure)
        ? { ...NOTHING_HELD, amount }
        : { ...NOTHING_HELD, trouble: "scaled" };
    }
    if (reading === "text-number" || reading === "labelled") return this.fromText(figure, column);
    return { ...NOTHING_HELD, trouble: reading === "annotated" ? "words" : reading };
  }

  /** A format such as «0.0,» shows thousands of what the cell holds: formulas would mix the two. */
  private isAsSeen({ cell, amount }: MoneyFigure): boolean {
    const { value } = cellAt(this.sheet, cell);
    return (
      typeof value === "number" && amount !== null && compare(decimalOfNumber(value), amount) === 0
    );
  }

  private fromText(figure: MoneyFigure, column: MoneyColumn): Held {
    const edit = moneyToNumber(this.table, this.sheet, figure, column);
    if (edit === null) return { ...NOTHING_HELD, trouble: "words" };
    const id = `text:${formatPlace({ sheet: this.sheet.name, cell: figure.cell })}`;
    const chosen = this.choices.items[id] ?? true;
    this.texts.push(textDraft(id, moved(edit, this.plan), figure, chosen));
    return chosen
      ? { amount: figure.amount, trouble: null, needs: [id] }
      : { ...NOTHING_HELD, trouble: "text" };
  }
}

/** True for a cell inside a merged area that is not the one holding its content. */
export function isCovered(sheet: SheetSnapshot, cell: CellAddress): boolean {
  const area = mergeAt(sheet, cell);
  return area !== null && (area.top !== cell.row || area.left !== cell.column);
}

function textDraft(id: string, edit: Edit, figure: MoneyFigure, chosen: boolean): Draft {
  const { cell } = figure;
  const willBe = displayValue(edit.after.value, edit.after.numberFormat);
  return {
    edits: [edit],
    item: {
      id,
      group: "text",
      sheet: edit.sheet,
      range: rangeOfCell(cell),
      now: figure.raw,
      willBe,
      formula: null,
      saying: say("text-number", { cell: formatCell(cell), old: figure.raw.trim(), value: willBe }),
      chosen,
      needs: [],
    },
  };
}
