/**
 * A number format that shows the same with a sign before it: «"▲ "#,##0.00». Only the format of
 * positive numbers is taken; what is flagged is never negative.
 */
export function withSign(numberFormat: string, sign: string): string {
  const [first = "General"] = numberFormat.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [];
  return first === "@" ? textWithSign(sign) : `"${sign} "${first}`;
}

/** The same for a cell of words. */
export function textWithSign(sign: string): string {
  return `"${sign} "@`;
}

/** A format that shows a cell's own words with others behind them. */
export function textWithWords(words: string): string {
  return `@" ${words}"`;
}
