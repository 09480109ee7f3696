import fc from "fast-check";
import { cleanText } from "../../../src/core/documents/clean-text";
import { harmless, quotable } from "../../../src/core/documents/quotable";
import { hostileText } from "../../support/hostile-texts";

const BEGIN = new Map([
  ["\u202A", "\u202C"],
  ["\u202B", "\u202C"],
  ["\u202D", "\u202C"],
  ["\u202E", "\u202C"],
  ["\u2066", "\u2069"],
  ["\u2067", "\u2069"],
  ["\u2068", "\u2069"],
]);

/** How many directions a text begins and does not end. */
function unended(text: string): number {
  const open: string[] = [];
  for (const each of text) {
    const end = BEGIN.get(each);
    if (end !== undefined) open.push(end);
    else if (open.at(-1) === each) open.pop();
  }
  return open.length;
}

const marks = fc.constantFrom(...BEGIN.keys(), "\u202C", "\u2069", "»", "«", "а", "1", " ");
const directed = fc
  .array(fc.oneof(marks, hostileText), { maxLength: 12 })
  .map((all) => all.join(""));

test.each([
  ["\u202Eкод", "\u202Eкод\u202C"],
  ["\u2067a\u202Bb", "\u2067a\u202Bb\u202C\u2069"],
  ["\u202Bв межах\u202C", "\u202Bв межах\u202C"],
  ["\u202C зайвий кінець", "\u202C зайвий кінець"],
  ["два\n рядки\t", "два рядки"],
])("%j is quoted as %j", (text, quoted) => {
  expect(quotable(text)).toBe(quoted);
});

test("what is quoted is on one line, holds all its words and ends its directions", () => {
  fc.assert(
    fc.property(directed, (text) => {
      const quoted = quotable(text);
      expect(quoted).not.toMatch(/[\n\r\t]/);
      expect(unended(quoted)).toBe(0);
      expect(quoted.startsWith(cleanText(text).replace(/\s+/g, " ").trim())).toBe(true);
    }),
  );
});

test("no quotation turns the sentence that goes on after it", () => {
  fc.assert(
    fc.property(directed, (text) => {
      const sentence = harmless(`Зазначено «${text}» замість числа.`);
      for (const part of sentence.split("»")) expect(unended(part)).toBe(0);
      const signs = [...sentence];
      // Nothing is taken out: what was there comes in its order.
      for (const each of `Зазначено «${text}» замість числа.`) {
        while (signs.length > 0 && signs[0] !== each) signs.shift();
        expect(signs.shift()).toBe(each);
      }
    }),
  );
});

test("a sentence without such marks stays as it is", () => {
  expect(harmless("У D5 зазначено «=1+1».")).toBe("У D5 зазначено «=1+1».");
});
