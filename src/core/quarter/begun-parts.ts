import type { Batch } from "../edits/batch";
import { batchOf } from "../edits/batch";
import { cellOf } from "../edits/apply";
import type { CellContent, Edit } from "../edits/edit";
import { contentOf, sameContent } from "../edits/edit";
import type { Choices, LeftOut, ProposedItem, Saying } from "../edits/proposal";
import type { MoneyTable, Table } from "../report/model";
import type { Period } from "../report/period";
import type { CellAddress } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey, makeSheet } from "../sheet/snapshot";
import type { ReferenceAnswer } from "./reference";

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
export interface Part {
  readonly item: ProposedItem;
  readonly changes: readonly Change[];
  readonly more: Partial<Batch>;
}

/** What a cell of the new sheet gets. */
export interface Change {
  readonly cell: CellAddress;
  readonly after: CellContent;
}

/** What is done to the new sheet, part by part, of which a person may leave some out. */
export class Parts {
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
      parts.flatMap(({ changes }) =>
        changes.map(({ cell, after }) => [cellKey(cell), after] as const),
      ),
    );
  }

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

/** The sheet under its new name with the changes made. */
export function changedSheet(
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

/** Each cell once. */
export function unique(cells: readonly CellAddress[]): readonly CellAddress[] {
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
