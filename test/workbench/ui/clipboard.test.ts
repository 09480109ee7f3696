import fc from "fast-check";
import { fromTabText, toTabText } from "../../../src/workbench/grid/clipboard";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["один", [["один"]]],
  ['"рядок\nдругий"\tx', [["рядок\nдругий", "x"]]],
  ['"Слово" про місто\tx', [['"Слово" про місто', "x"]]],
  ['"не закрито\tx', [['"не закрито', "x"]]],
  ["\t\n", [["", ""]]],
])("reads %j", (text, cells) => {
  expect(fromTabText(text)).toEqual(cells);
});

test("what is written is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("а", "7", '"', "\t", "\n", " ", ",") });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (cells) => {
      expect(fromTabText(`${toTabText(cells)}\r\n`)).toEqual(cells);
    }),
  );
});
