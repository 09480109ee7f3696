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

/** True for a formula made by `signedFormula`, however Excel spells it. */
export function isSigned(formula: string): boolean {
  return formula.replaceAll(" ", "").toUpperCase().includes(SIGNATURE.toUpperCase());
}
