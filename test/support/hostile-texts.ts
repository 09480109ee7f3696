import fc from "fast-check";

/** The longest text that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Pieces that break documents which take texts for something else. */
const PIECES = [
  "=1+1",
  '=HYPERLINK("http://зло.example","тисни")',
  "=cmd|' /C calc'!A0",
  "+38",
  "-12,5",
  "@SUM(A1:A9)",
  "'",
  "''=1",
  "\t=1",
  "＝1+1",
  "</w:t></w:r><w:r>",
  "<script>alert(1)</script>",
  "]]>",
  "<![CDATA[",
  "<!--",
  "&amp;",
  "&#x41;",
  "&",
  '"',
  '","',
  ";",
  ",",
  "|",
  "\\",
  "_x0041_",
  "_x005F_",
  "_x000D_",
  "{MERGEFIELD x}",
  "\u0000",
  "\u0007",
  "\u000B",
  "\u001B[31m",
  "\u007F",
  "\u0085",
  "\r",
  "\n",
  "\r\n",
  "\t",
  "\uFEFF",
  "\uFFFE",
  "\uFFFF",
  "\uD83D",
  "\uDE00",
  "😀",
  "👩‍👩‍👧",
  "\u200E",
  "\u200F",
  "\u202E",
  "\u2066",
  "\u2069",
  "\u2028",
  "\u2029",
  "\u00A0",
  "\u200B",
  "й",
  "й",
  "ʼ",
  "Ґґ Єє Її",
  "№ 1",
  "  ",
  "1,10",
  "1.8.5",
  "01.10.2018",
  "TRUE",
  "#DIV/0!",
  "__proto__",
  "$&",
  "%SYSTEMROOT%",
  "../../",
] as const;

/** Any text that a cell may hold: hostile pieces among words and any other signs. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join("").slice(0, LONGEST_TEXT))
  .filter((text) => text !== "");

/** As many signs as a cell holds, made of a hostile text over and over. */
export const longestText: fc.Arbitrary<string> = hostileText.map((text) =>
  text.repeat(Math.ceil(LONGEST_TEXT / text.length)).slice(0, LONGEST_TEXT),
);
