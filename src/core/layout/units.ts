const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points of so many millimetres, as exact as Excel keeps margins. */
export function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
}

/** Excel makes rows no higher, in points. */
export const HIGHEST_ROW = 409;
