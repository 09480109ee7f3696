import fc from "fast-check";
import { cleanText } from "../../../src/core/documents/clean-text";
import { hostileText, longestText } from "../../support/hostile-texts";

describe("a text in a document", () => {
  it.each([
    ["=1+1", "=1+1"],
    ["рядок\r\nрядок\rрядок", "рядок\nрядок\nрядок"],
    ["рядок\vрядок\fрядок\u0085рядок", "рядок\nрядок\nрядок\nрядок"],
    ["а\u0000б\u001Bв", "абв"],
    ["\uD83D😀\uDE00", "😀"],
    ["\u202E123\u202C", "\u202E123\u202C"],
    ["\tй — «ї»\u00A0", "\tй — «ї»\u00A0"],
  ])("keeps what can be read: %j", (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it("loses nothing else, holds nothing that XML refuses, and is clean for good", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, longestText), (text) => {
        const clean = cleanText(text);
        // XML 1.0, production 2: every character that a document can hold.
        expect(clean).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        expect(cleanText(clean)).toBe(clean);
        const seen = (from: string) =>
          from.replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M}]|\p{Cs}|\uFFFD/gu, "");
        expect(seen(clean)).toBe(seen(text));
      }),
      { numRuns: 150 },
    );
  });
});
