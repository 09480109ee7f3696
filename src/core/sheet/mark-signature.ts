/**
 * Zvirka knows its own conditional formats by a text in their formula that computes to nothing:
 * N() of a text is 0 (Microsoft's documentation of N). It stays in the file, in every Excel and in
 * LibreOffice, where names or ids of formats do not.
 */
const SIGNATURE = 'N("zvirka")=0';

/** The formula of a mark: true where `condition` is; expects a condition without «=». */
export function signedFormula(condition: string): string {
  return `=AND(${SIGNATURE},${condition})`;
}

/**
 * The formula of a rule without a look that is never met. A data bar has no formula of its own: it is
 * ours when such a rule of exactly the same cells follows it in their order.
 */
export const BAR_COMPANION = signedFormula("FALSE");

/** True for a formula made by `signedFormula`, however Excel spells it. */
export function isSigned(formula: string): boolean {
  return spelling(formula).includes(spelling(SIGNATURE));
}

/** True for the formula that says that the bar of the same cells is ours. */
export function isBarCompanion(formula: string): boolean {
  return spelling(formula) === spelling(BAR_COMPANION);
}

function spelling(formula: string): string {
  return formula.replaceAll(" ", "").replace(/^=/, "").toUpperCase();
}
