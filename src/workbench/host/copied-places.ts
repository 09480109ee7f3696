import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../core/sheet/address";
import { formatRange, parseRange } from "../../core/sheet/address";
import { intersection, isSingleCell, without } from "./book-geometry";
import { shiftReferences } from "./formula-references";

/** Cells that are copied, and where they come; the area is filled with repetitions of them. */
export interface CopiedPlace {
  readonly from: CellRange;
  readonly area: CellRange;
}

/** Where a part of the copied cells comes; a part that fills their whole height stays in one piece. */
export function placesOf(part: CellRange, { from, area }: CopiedPlace): CellRange[] {
  const rows = spans([part.top, part.bottom], [from.top, from.bottom], [area.top, area.bottom]);
  const columns = spans([part.left, part.right], [from.left, from.right], [area.left, area.right]);
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, bottom, left, right })),
  );
}

type Span = readonly [first: number, last: number];

function spans([first, last]: Span, from: Span, area: Span): Span[] {
  if (first === from[0] && last === from[1]) return [area];
  const size = from[1] - from[0] + 1;
  const found: Span[] = [];
  for (let start = area[0]; start <= area[1]; start += size) {
    found.push([start + first - from[0], start + last - from[0]]);
  }
  return found;
}

/**
 * Puts the validation of copied cells where they come, in place of what was there. Relative references
 * of a validation of which only a part is copied move as those of the whole (assumed).
 */
export function copyValidations(source: Worksheet, target: Worksheet, place: CopiedPlace): void {
  const copied = validationsOf(source).flatMap(([range, validation]) => {
    const part = intersection(range, place.from);
    return part === null
      ? []
      : placesOf(part, place).map((at) => [at, moved(validation, part, at)] as const);
  });
  const left = validationsOf(target).flatMap(([range, validation]) =>
    without(range, place.area).map((at) => [at, moved(validation, range, at)] as const),
  );
  target.dataValidations.model = Object.fromEntries(
    [...left, ...copied].map(([range, validation]) => [keyOf(range), validation]),
  );
}

type Validation = Exclude<Worksheet["dataValidations"]["model"][string], undefined>;

/** The library keeps a range apart from a cell by a word before it. */
function keyOf(range: CellRange): string {
  return isSingleCell(range) ? formatRange(range) : `range:${formatRange(range)}`;
}

function validationsOf(sheet: Worksheet): (readonly [CellRange, Validation])[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, validation]) => {
    const range = parseRange(key.replace("range:", ""));
    return range === null || validation === undefined ? [] : [[range, validation] as const];
  });
}

function moved(validation: Validation, from: CellRange, to: CellRange): Validation {
  if (!("formulae" in validation)) return validation;
  const move = { rows: to.top - from.top, columns: to.left - from.left };
  const formulae = validation.formulae.map((each: unknown) =>
    typeof each === "string" ? shiftReferences(each, move) : each,
  );
  return { ...validation, formulae } as Validation;
}
