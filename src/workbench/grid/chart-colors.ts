/** At least 3:1 against white and told apart without seeing colours by their lightness. */
const COLORS = ["#1f5c99", "#c55a11", "#3b7d23", "#7a3e9d", "#8a6d00", "#5f6b76"];
const DASHES = ["none", "6 3", "2 3", "8 3 2 3"];

/** Colour of a series, or of a slice of a pie. */
export function chartColor(index: number): string {
  return COLORS[index % COLORS.length] ?? "#1f5c99";
}

/** Lines differ in their dashes too. */
export function chartDash(index: number): string {
  return DASHES[index % DASHES.length] ?? "none";
}
