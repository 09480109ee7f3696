import * as fc from "fast-check";
import { pageBreaks } from "../../../src/core/layout/page-breaks";

/** Ten rows of 100 points on pages of 450, the first two repeated. */
const TEN = {
  top: 0,
  bottom: 9,
  heightOf: () => 100,
  room: 450,
  titleRows: null,
  breaks: [],
  starts: [],
  together: [],
} as const;

describe("page breaks", () => {
  test.each([
    ["nothing to keep together", TEN, []],
    ["what falls on one page", { ...TEN, together: [{ top: 4, bottom: 7 }] }, []],
    ["what would be parted", { ...TEN, together: [{ top: 6, bottom: 9 }] }, [6]],
    ["one row over the edge", { ...TEN, together: [{ top: 7, bottom: 8 }] }, [7]],
    ["more than a page", { ...TEN, together: [{ top: 3, bottom: 9 }] }, []],
    ["the whole from its first row", { ...TEN, together: [{ top: 0, bottom: 4 }] }, []],
    [
      "what a little more room would part, by ending the page before where it is full",
      { ...TEN, room: 490, together: [{ top: 4, bottom: 5 }] },
      [4],
    ],
    [
      "what a little more room would part in the middle of the next page",
      {
        ...TEN,
        room: 490,
        heightOf: (row: number) => (row === 4 || row === 5 ? 10 : 100),
        together: [{ top: 4, bottom: 6 }],
      },
      [4],
    ],
    [
      "neighbours that share a row, as one",
      {
        ...TEN,
        together: [
          { top: 7, bottom: 8 },
          { top: 6, bottom: 7 },
        ],
      },
      [6],
    ],
    [
      "neighbours that are together more than a page, each for itself",
      {
        ...TEN,
        together: [
          { top: 1, bottom: 4 },
          { top: 4, bottom: 7 },
        ],
      },
      [1, 4],
    ],
    ["the next document", { ...TEN, starts: [5] }, [5]],
    [
      "a person's own breaks, which stay",
      { ...TEN, breaks: [3], together: [{ top: 6, bottom: 9 }] },
      [3, 6],
    ],
    ["a person's break inside", { ...TEN, breaks: [8], together: [{ top: 6, bottom: 9 }] }, [8]],
    // Two rows of the header leave room for two more on each page after the first.
    [
      "a repeated header",
      { ...TEN, titleRows: { top: 0, bottom: 1 }, together: [{ top: 5, bottom: 6 }] },
      [5],
    ],
    [
      "hidden rows, which take no room",
      { ...TEN, heightOf: (row: number) => (row < 5 ? 0 : 100), together: [{ top: 6, bottom: 8 }] },
      [],
    ],
  ])("%s", (_, printed, breaks) => {
    expect(pageBreaks(printed)).toEqual(breaks);
  });

  test("asking again with the breaks that were made changes nothing", () => {
    const row = fc.integer({ min: 0, max: 30 });
    const block = fc
      .tuple(row, row)
      .map(([a, b]) => ({ top: Math.min(a, b), bottom: Math.max(a, b) }));
    const drawn = fc.record({
      heights: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 31, maxLength: 31 }),
      room: fc.integer({ min: 200, max: 600 }),
      together: fc.array(block, { maxLength: 6 }),
      starts: fc.array(row, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(drawn, ({ heights, ...rest }) => {
        const printed = { ...TEN, ...rest, bottom: 30, heightOf: (at: number) => heights[at] ?? 0 };
        const breaks = pageBreaks(printed);
        expect(pageBreaks({ ...printed, breaks })).toEqual(breaks);
      }),
    );
  });
});
