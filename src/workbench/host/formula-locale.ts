/**
 * Formulas in the notation of a Ukrainian Excel and back. Function names stay English: typing
 * «=СУММ(…)» is not modelled. In array constants the column separator is «\» there (assumed).
 */

/** Pieces of a formula: quoted text and quoted sheet names are literal, the rest is code. */
interface Piece {
  readonly text: string;
  readonly literal: boolean;
}

function splitFormula(formula: string): Piece[] {
  return (formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? []).map((text) => ({
    text,
    literal: text.startsWith('"') || text.startsWith("'"),
  }));
}

function translate(formula: string, code: (text: string, braces: boolean) => string): string {
  let depth = 0;
  return splitFormula(formula)
    .map((piece) => {
      if (piece.literal) return piece.text;
      return piece.text
        .split(/(?<=[{}])|(?=[{}])/)
        .map((part) => {
          if (part === "{") depth++;
          if (part === "}") depth--;
          return code(part, depth > 0);
        })
        .join("");
    })
    .join("");
}

/** «=IF(A1>0,5;1;2)» as typed in Ukraine becomes «=IF(A1>0.5,1,2)». */
export function formulaFromUkrainian(typed: string): string {
  return translate(typed, (text, braces) => {
    const points = text.replace(/(?<=\d),(?=\d)|(?<![\w)]),(?=\d)/g, ".");
    return braces ? points.replaceAll("\\", ",") : points.replaceAll(";", ",");
  });
}

/** «=IF(A1>0.5,1,2)» is shown in Ukraine as «=IF(A1>0,5;1;2)». */
export function formulaToUkrainian(formula: string): string {
  return translate(formula, (text, braces) =>
    (braces ? text.replaceAll(",", "\\") : text.replaceAll(",", ";")).replace(
      /(?<=\d)\.(?=\d)|(?<![\w.)])\.(?=\d)/g,
      ",",
    ),
  );
}

/** Follows a renamed sheet in a formula that refers to it. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const quotedFrom = `'${from.replaceAll("'", "''")}'`.toLowerCase();
  const quotedTo = `'${to.replaceAll("'", "''")}'`;
  const pieces = splitFormula(formula);
  const bare = new RegExp(`(?<![\\p{L}\\p{N}_.])${escapeRegExp(from)}!`, "giu");
  return pieces
    .map((piece, index) => {
      if (!piece.literal) return piece.text.replace(bare, () => `${quotedTo}!`);
      const followed = pieces[index + 1]?.text.startsWith("!") === true;
      return followed && piece.text.toLowerCase() === quotedFrom ? quotedTo : piece.text;
    })
    .join("");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
