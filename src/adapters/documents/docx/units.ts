const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = (72 * TWIPS_PER_POINT) / 25.4;
/** A line of single spacing. */
const TWIPS_PER_LINE = 240;

/** Lengths in a .docx file are whole twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

export function twipsOfLines(lines: number): number {
  return Math.round(lines * TWIPS_PER_LINE);
}

/** Sizes of type are whole half-points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
