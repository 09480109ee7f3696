import type { Decimal } from "../../report/decimal";
import { percentOfPlan } from "../../report/percent";
import type { Unit } from "../../report/unit";
import type { Place } from "../../sheet/address";
import type { UkrainianForms } from "../../texts/format";

/** Money of one cell, as it was read. */
export interface CellMoney {
  readonly place: Place;
  readonly unit: Unit;
  readonly kopiykas: number;
  /** 1 where it is added, −1 where it is taken away. */
  readonly sign: 1 | -1;
}

/** Money that comes from cells: their sum, each with its sign. */
export interface Amount {
  readonly cells: readonly CellMoney[];
}

/** A figure of a note, with the cells that it was taken from or computed from. */
export type NoteFigure =
  | { readonly kind: "money"; readonly amount: Amount; readonly unit: Unit }
  | {
      readonly kind: "percent";
      readonly part: Amount;
      readonly whole: Amount;
      /** The cell that states it as well; null where none does. */
      readonly stated: Place | null;
    }
  /** How many of the amounts there are, said by the words of the forms. */
  | {
      readonly kind: "count";
      readonly of: readonly Amount[];
      readonly forms: UkrainianForms;
    }
  /** A sentence that is true only as long as the amounts are. */
  | { readonly kind: "claim"; readonly of: readonly Amount[]; readonly text: string };

/** A place for a person to fill. */
export interface NotePlace {
  readonly kind: "place";
  /** What belongs there, or why it could not be filled. */
  readonly text: string;
}

export type NotePart = string | NoteFigure | NotePlace;

export function kopiykasOf({ cells }: Amount): number {
  return cells.reduce((sum, { kopiykas, sign }) => sum + sign * kopiykas, 0);
}

export function addUp(amounts: readonly Amount[]): Amount {
  return { cells: amounts.flatMap(({ cells }) => cells) };
}

export function less(from: Amount, taken: Amount): Amount {
  const away = taken.cells.map((cell): CellMoney => ({ ...cell, sign: cell.sign === 1 ? -1 : 1 }));
  return { cells: [...from.cells, ...away] };
}

/** In points, to two decimals; null where there is no whole. */
export function percentOf(part: Amount, whole: Amount): Decimal | null {
  return percentOfPlan(kopiykasOf(part), kopiykasOf(whole));
}

export function notePlace(text: string): NotePlace {
  return { kind: "place", text };
}
