/**
 * The parts of the window that F6 visits, in order; each holds the element that takes the focus. The formula
 * bar is not among them, as in Excel: to come there is to edit the cell.
 */
const REGIONS = [
  ".wb-ribbon button:not(:disabled)",
  "[role=grid]",
  ".wb-tabs [aria-selected=true]",
  ".wb-pane iframe",
] as const;

/** Gives the keys back to the sheet. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
}

/**
 * Moves the focus to the next or previous part of the window, because in the sheet Tab belongs to
 * the cells.
 */
export function focusNextRegion(backwards: boolean): void {
  const targets = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (target) => target !== null && target.closest("[hidden]") === null,
  );
  const here = targets.findIndex((target) => {
    const region = target?.closest(".wb-ribbon, .wb-sheet, .wb-tabs, .wb-pane");
    return region?.contains(document.activeElement) === true;
  });
  const next = (here + (backwards ? -1 : 1) + targets.length) % targets.length;
  targets[next]?.focus();
}
