import type { Decimal } from "../../report/decimal";
import { decimalOfNumber } from "../../report/decimal";
import { parseAmount } from "../../report/parse-amount";
import type { Unit } from "../../report/unit";
import { toKopiykas } from "../../report/unit";
import type { Place } from "../../sheet/address";
import { formatCell, formatPlace } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { cellAt, findSheet } from "../../sheet/snapshot";
import type { CellMoney, NoteFigure } from "./note-figure";
import { NOTE_REASONS } from "./note-words";

/** A cell whose figure is known to be wrong, and what is wrong with it. */
export interface Doubt {
  readonly sheet: string;
  readonly cell: Place["cell"];
  /** A sentence in Ukrainian. */
  readonly reason: string;
}

/** The reasons by the cells that they are against; of several the first. */
export function reasonsByCell(doubts: readonly Doubt[]): ReadonlyMap<string, string> {
  return new Map(doubts.toReversed().map((doubt) => [formatPlace(doubt), doubt.reason] as const));
}

/**
 * Why a figure may not stand in a note; null where every cell that it comes from says now what it said
 * when the figure was taken, and nothing is known against any of them.
 *
 * The cells are read here by themselves, not through the table: a figure that was taken from the wrong
 * cell, or in the wrong unit of digits, does not come through.
 *
 * @param doubts as `reasonsByCell` gives them
 */
export function reasonAgainst(
  figure: NoteFigure,
  workbook: WorkbookSnapshot,
  doubts: ReadonlyMap<string, string>,
): string | null {
  const cells = cellsOf(figure);
  const places = [...cells.map(({ place }) => place), ...statedIn(figure)];
  const doubted = places.find((place) => doubts.has(formatPlace(place)));
  if (doubted !== undefined) return doubts.get(formatPlace(doubted)) ?? null;
  const changed = cells.find((cell) => kopiykasIn(workbook, cell) !== cell.kopiykas);
  return changed === undefined ? null : NOTE_REASONS.otherNow(formatCell(changed.place.cell));
}

function cellsOf(figure: NoteFigure): readonly CellMoney[] {
  switch (figure.kind) {
    case "money":
      return figure.amount.cells;
    case "percent":
      return [...figure.part.cells, ...figure.whole.cells];
    case "count":
    case "claim":
      return figure.of.flatMap(({ cells }) => cells);
  }
}

function statedIn(figure: NoteFigure): readonly Place[] {
  return figure.kind === "percent" && figure.stated !== null ? [figure.stated] : [];
}

/** What the cell itself says, whatever was read from it before; null where it says no number. */
function kopiykasIn(workbook: WorkbookSnapshot, { place, unit }: CellMoney): number | null {
  const sheet = findSheet(workbook, place.sheet);
  if (sheet === null) return null;
  return kopiykasOfValue(cellAt(sheet, place.cell).value, unit);
}

/** What a value says by itself, in kopiykas; null where it says no one number. */
export function kopiykasOfValue(value: unknown, unit: Unit): number | null {
  const amount = typeof value === "number" ? decimalOfNumber(value) : numberIn(value);
  return amount === null ? null : toKopiykas(amount, unit);
}

function numberIn(value: unknown): Decimal | null {
  if (typeof value !== "string") return null;
  const read = parseAmount(value);
  return "value" in read ? read.value : null;
}
