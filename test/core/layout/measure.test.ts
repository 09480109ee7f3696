import * as fc from "fast-check";
import {
  CELL_PADDING,
  countLines,
  heightOfLines,
  lineWidth,
  widestLine,
  widestWord,
} from "../../../src/core/layout/measure";

const times = (size: number, bold = false) => ({ name: "Times New Roman", size, bold });
/** Screens make lines a little longer than the font says. */
const ON_SCREEN = 1.04;

describe("texts are measured by the widths of Times New Roman", () => {
  test.each([
    // Half an em a digit, a quarter a space; Ж and ж as the font has them.
    ["0000", 10, false, 20],
    ["1 640", 12, false, 27],
    ["ііі", 11, false, 9.16],
    ["Ж", 11, false, 9.85],
    ["Ж", 11, true, 11],
  ])("%s in %d points takes its width", (text, size, bold, width) => {
    expect(lineWidth(text, times(size, bold))).toBeCloseTo(width * ON_SCREEN, 0);
  });

  test("letters that the font lacks and other fonts count as wide", () => {
    expect(lineWidth("漢", times(10))).toBeCloseTo(8 * ON_SCREEN, 5);
    expect(lineWidth("звіт", { ...times(10), name: "Arial" })).toBeGreaterThan(
      lineWidth("звіт", times(10)),
    );
  });

  test("the widest word and the widest line of a text", () => {
    const text = "про результати\nвиконання програми";
    expect(widestWord(text, times(12))).toBe(lineWidth("результати", times(12)));
    expect(widestLine(text, times(12))).toBe(lineWidth("виконання програми", times(12)));
  });
});

describe("lines of a wrapped text", () => {
  const font = times(11);
  const wide = (text: string) => lineWidth(text, font) + CELL_PADDING;

  test.each([
    ["one word that fits", "Звіт", wide("Звіт"), 1],
    ["words that fit by a hair", "Звіт за рік", wide("Звіт за рік"), 1],
    ["a word too many", "Звіт за рік", wide("Звіт за рік") - 1, 2],
    ["its own line breaks", "а\nб\nв", 500, 3],
    ["an empty text", "", 100, 1],
    ["empty lines between", "а\n\nб", 500, 3],
  ])("%s", (_, text, width, lines) => {
    expect(countLines(text, width, font)).toBe(lines);
  });

  test("a word longer than a line is broken and nothing of it is lost", () => {
    const word = "загальнодержавного".repeat(3);
    const third = lineWidth(word, font) / 3 + CELL_PADDING;
    expect(countLines(word, third, font)).toBeGreaterThanOrEqual(3);
    expect(countLines(`а ${word} б`, third, font)).toBeGreaterThanOrEqual(4);
  });

  test("more room never takes more lines, more text never fewer", () => {
    const texts = fc.array(fc.constantFrom("звіт", "про", "виконання", "\n", "3.2.21", "—"), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 400 }), (words, width) => {
        const text = words.join(" ");
        const lines = countLines(text, width, font);
        expect(countLines(text, width + 20, font)).toBeLessThanOrEqual(lines);
        expect(countLines(`${text} звіт`, width, font)).toBeGreaterThanOrEqual(lines);
      }),
    );
  });
});

test.each([
  // Excel's own heights of rows: 12,75 / 15 / 15,75 a line, and a point and a half of air.
  [10, 1, 12.75],
  [11, 1, 15],
  [11, 10, 150],
  [12, 3, 47.25],
])("%d points in %d lines are as high as Excel makes them", (size, lines, height) => {
  expect(heightOfLines(lines, size)).toBeCloseTo(height + 1.5, 5);
});
