import { cellOf } from "../../../src/core/edits/apply";
import { toText } from "../../../src/core/report/decimal";
import type { PercentBesideMoney } from "../../../src/core/report/percent-consensus";
import { markOffNotation, percentNotationOf } from "../../../src/core/report/percent-consensus";
import { readPercent } from "../../../src/core/report/read-figure";
import type { CellValue } from "../../../src/core/sheet/snapshot";

type Line = readonly [
  value: CellValue,
  plan?: number | null,
  actual?: number | null,
  format?: string,
];

function linesOf(all: readonly Line[], notation: "points" | "fraction" = "points") {
  return all.map(([value, plan = null, actual = null, numberFormat = "General"], row) => ({
    percent: readPercent(
      cellOf({ value, numberFormat, formula: null }),
      { row, column: 7 },
      notation,
    ),
    plan,
    actual,
  })) satisfies readonly PercentBesideMoney[];
}

describe("the notation of a percent column", () => {
  test.each<readonly [string, readonly Line[], string]>([
    [
      "points that fit the money",
      [
        [49.6, 1000, 496],
        [20, 100, 20],
      ],
      "points sure money",
    ],
    [
      "fractions that fit the money",
      [
        [0.496, 1000, 496],
        [0.2, 100, 20],
      ],
      "fraction sure money",
    ],
    [
      "text fractions",
      [
        ["0,496", 1000, 496],
        ["0,2", 100, 20],
      ],
      "fraction sure money",
    ],
    [
      "one line that tells",
      [
        [0.496, 1000, 496],
        [1, 100, 20],
      ],
      "fraction likely money",
    ],
    [
      "lines that disagree",
      [
        [0.496, 1000, 496],
        [0.2, 100, 20],
        [50, 2, 1],
      ],
      "fraction likely money",
    ],
    [
      "percents under one that fit the money",
      [
        [0.5, 1000, 5],
        [0.25, 400, 1],
      ],
      "points sure money",
    ],
    [
      "% formats",
      [
        [0.496, 1000, 496, "0.0%"],
        [0.2, 100, 20, "0%"],
      ],
      "points sure signs",
    ],
    ["% signs in text", [["49,6 %"], ["20 відсотків"]], "points sure signs"],
    ["large numbers without money", [[49.6], ["20"], [0]], "points sure size"],
    ["one large number without money", [[49.6]], "points likely size"],
    ["parts of one without money", [[0.5], ["0,25"], [1], [0]], "fraction likely size"],
    ["a part of one among points, without money", [[49.6], [20], [0.5]], "points unsure size"],
    ["points among parts of one, without money", [[49.6], [0.2], [0.5]], "fraction unsure size"],
    ["only ones", [[1], [1]], "points unsure size"],
    ["only zeros", [[0], [0]], "points unsure none"],
    ["no percent at all", [[null], ["–"], ["виконано"]], "points unsure none"],
  ])("%s", (_, lines, expected) => {
    const { notation, sureness, because } = percentNotationOf(linesOf(lines));
    expect(`${notation} ${sureness} ${because}`).toBe(expected);
  });
});

describe("a percent in another notation than its column's", () => {
  const offIn = (lines: readonly Line[], notation: "points" | "fraction" = "points") =>
    markOffNotation(linesOf(lines, notation)).map(
      ({ amount, offNotation }) =>
        `${amount === null ? "–" : toText(amount)}${offNotation ? "!" : ""}`,
    );

  test.each<readonly [string, readonly Line[], readonly string[]]>([
    [
      "a fraction among points, told by the money",
      [
        [49.6, 1000, 496],
        [0.2, 100, 20],
        [0.5, 1000, 5],
      ],
      ["49.6", "0.2!", "0.5"],
    ],
    [
      "points in a % format",
      [
        [0.496, 1000, 496, "0.0%"],
        [49.6, 1000, 496, "0.0%"],
      ],
      ["49.6", "4960!"],
    ],
    [
      "a text with a sign",
      [
        ["49,6 %", 1000, 496],
        ["0,496 %", 1000, 496],
      ],
      ["49.6", "0.496!"],
    ],
    ["by size where no money tells", [[49.6], [20], [95], [0.92]], ["49.6", "20", "95", "0.92!"]],
    ["not with too few neighbours", [[49.6], [20], [0.92]], ["49.6", "20", "0.92"]],
    [
      "not a declared percent of hundred",
      [
        [100, 100, 1],
        [100, 100, 80],
      ],
      ["100", "100"],
    ],
    [
      "not zero or a blank",
      [
        [0, 100, 0],
        [null, 100, 5],
        [20, 100, 20],
      ],
      ["0", "–", "20"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(offIn(lines)).toEqual(expected);
  });

  test("stays marked where reading marked it", () => {
    const lines: readonly Line[] = [
      [0.496, 1000, 496],
      [0.2, 100, 20],
      [49.6, 1000, 496],
    ];
    expect(offIn(lines, "fraction")).toEqual(["49.6", "20", "49.6!"]);
  });
});
