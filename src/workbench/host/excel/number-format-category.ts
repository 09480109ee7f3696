const PLAIN_CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/^general$/i, "General"],
  [/^@$/, "Text"],
  [/%/, "Percentage"],
  [/[₴$€£]|\[\$[^-\]]+/, "Currency"],
  [/^_[-(].*\*/, "Accounting"],
  [/[eE][+-]/, "Scientific"],
  [/[#?0]+\/[#?\d]+/, "Fraction"],
  [/[dy]/i, "Date"],
  [/[hs]/i, "Time"],
  [/^#?[#,]*0(?:\.0+)?$/, "Number"],
];

/**
 * Excel.NumberFormatCategory of a format; where Excel draws the line between Number and Custom is
 * assumed: a format with anything beside digits is Custom.
 */
export function numberFormatCategory(numberFormat: string): string {
  const bare = numberFormat.replace(/"[^"]*"|\\./g, "");
  const [, category] = PLAIN_CATEGORIES.find(([pattern]) => pattern.test(bare)) ?? [null, "Custom"];
  return category === "Number" && bare !== numberFormat ? "Custom" : category;
}
