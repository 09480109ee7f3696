import fc from "fast-check";
import { applyEdits, findMoved } from "../../../src/core/edits/apply";
import type { CellContent, Edit, Fix } from "../../../src/core/edits/edit";
import { combine, contentOf, editOf, inverse, sameContent } from "../../../src/core/edits/edit";
import { cellOf } from "../../../src/core/edits/apply";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, makeSheet } from "../../../src/core/sheet/snapshot";

const general = (value: CellContent["value"]): CellContent => ({
  formula: null,
  value,
  numberFormat: "General",
});

function sheetOf(
  name: string,
  contents: readonly (readonly [number, CellContent])[],
): SheetSnapshot {
  const base = { id: name, name, visibility: "visible", merges: [] } as const;
  return makeSheet(
    base,
    contents.map(([row, content]) => [{ row, column: 0 }, cellOf(content)] as const),
  );
}

const content = fc.record({
  formula: fc.constantFrom(null, "=B1", "=SUM(B1:B9)"),
  value: fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.constantFrom("89 379, 95", "38%", "#DIV/0!", "текст"),
  ),
  numberFormat: fc.constantFrom("General", "0.0%", "#,##0.00", "@"),
});

const workbooks = fc
  .array(content, { minLength: 1, maxLength: 8 })
  .map((contents): WorkbookSnapshot => ({
    name: "k.xlsx",
    sheets: [
      sheetOf(
        "А",
        contents.map((each, row) => [row, each] as const),
      ),
    ],
  }));

/** Edits of different cells of the first sheet, as the snapshot has them. */
function editsOf(workbook: WorkbookSnapshot, afters: readonly CellContent[]): readonly Edit[] {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return [];
  return afters.map((after, row) => editOf(sheet, { row, column: 0 }, after));
}

function contents(workbook: WorkbookSnapshot): readonly CellContent[] {
  const [sheet] = workbook.sheets;
  return sheet === undefined
    ? []
    : Array.from({ length: 12 }, (_, row) => contentOf(cellAt(sheet, { row, column: 0 })));
}

/** An empty cell keeps no format in a snapshot: nothing is seen of it. */
const seen = (each: CellContent): CellContent =>
  each.value === null && each.formula === null ? { ...each, numberFormat: "General" } : each;

describe("edits", () => {
  test("applied and taken back leave the workbook as it was", () => {
    fc.assert(
      fc.property(
        workbooks,
        fc.array(content, { minLength: 1, maxLength: 10 }),
        (workbook, raw) => {
          const edits = editsOf(workbook, raw.map(seen));
          const applied = applyEdits(workbook, edits);
          if (!applied.ok) throw new Error("refused");
          const back = applyEdits(applied.workbook, edits.map(inverse));
          if (!back.ok) throw new Error("undo refused");
          expect(contents(back.workbook)).toEqual(contents(workbook));
        },
      ),
    );
  });

  test("give each cell what the edit says", () => {
    fc.assert(
      fc.property(
        workbooks,
        fc.array(content, { minLength: 1, maxLength: 10 }),
        (workbook, raw) => {
          const afters = raw.map(seen);
          const applied = applyEdits(workbook, editsOf(workbook, afters));
          if (!applied.ok) throw new Error("refused");
          expect(contents(applied.workbook).slice(0, afters.length)).toEqual(afters);
        },
      ),
    );
  });

  test("are applied in any order with the same result", () => {
    fc.assert(
      fc.property(workbooks, fc.array(content, { minLength: 2, maxLength: 8 }), (workbook, raw) => {
        const edits = editsOf(workbook, raw.map(seen));
        const forward = applyEdits(workbook, edits);
        const backward = applyEdits(workbook, edits.toReversed());
        if (!forward.ok || !backward.ok) throw new Error("refused");
        expect(contents(backward.workbook)).toEqual(contents(forward.workbook));
      }),
    );
  });

  test("made twice are refused by every cell that they changed, so that nothing is done twice", () => {
    fc.assert(
      fc.property(workbooks, fc.array(content, { minLength: 1, maxLength: 8 }), (workbook, raw) => {
        const edits = editsOf(workbook, raw.map(seen));
        const once = applyEdits(workbook, edits);
        if (!once.ok) throw new Error("refused");
        const twice = applyEdits(once.workbook, edits);
        const changing = edits.filter(({ before, after }) => !sameContent(before, after));
        expect(twice.ok ? [] : twice.moved.map(({ edit }) => edit)).toEqual(changing);
      }),
    );
  });

  test("are all refused when one cell has changed, and the cell is named", () => {
    const before: WorkbookSnapshot = {
      name: "k.xlsx",
      sheets: [
        sheetOf("А", [
          [0, general("1")],
          [1, general("2")],
        ]),
      ],
    };
    const now: WorkbookSnapshot = {
      name: "k.xlsx",
      sheets: [
        sheetOf("А", [
          [0, general("1")],
          [1, general("зайве")],
        ]),
      ],
    };
    const edits = editsOf(before, [general(1), general(2)]);
    expect(applyEdits(now, edits)).toMatchObject({
      ok: false,
      moved: [{ edit: { cell: { row: 1, column: 0 } }, found: { value: "зайве" } }],
    });
  });

  test("of a sheet that is gone are refused", () => {
    const workbook: WorkbookSnapshot = {
      name: "k.xlsx",
      sheets: [sheetOf("А", [[0, general(1)]])],
    };
    const edits = editsOf(workbook, [general(2)]);
    const [moved] = findMoved({ name: "k.xlsx", sheets: [] }, edits);
    expect(moved?.found).toBeNull();
  });

  test("accept another value under the same formula: it follows other cells", () => {
    const formula = { formula: "=B1/C1", value: 0.5, numberFormat: "0.0%" };
    const workbook: WorkbookSnapshot = { name: "k", sheets: [sheetOf("А", [[0, formula]])] };
    const moved = { ...formula, value: 0.75 };
    const now: WorkbookSnapshot = { name: "k", sheets: [sheetOf("А", [[0, moved]])] };
    expect(findMoved(now, editsOf(workbook, [general(1)]))).toEqual([]);
  });
});

describe("combine", () => {
  const suggestion = (...edits: readonly Edit[]): Fix => ({ safe: false, edits });
  const safe = (...edits: readonly Edit[]): Fix => ({ safe: true, edits });
  const sheet = sheetOf("А", [
    [0, general("a")],
    [1, general("b")],
  ]);
  const first = editOf(sheet, { row: 0, column: 0 }, { value: 1 });
  const second = editOf(sheet, { row: 1, column: 0 }, { value: 2 });

  test("makes one of equal edits, in reading order", () => {
    expect(combine([suggestion(second, first), suggestion({ ...first })])).toEqual({
      edits: [first, second],
      conflicts: [],
    });
  });

  test("keeps the first of two that differ and tells of the other", () => {
    const other = editOf(sheet, { row: 0, column: 0 }, { value: 9 });
    expect(combine([suggestion(first), suggestion(other)])).toEqual({
      edits: [first],
      conflicts: [{ kept: first, dropped: other }],
    });
  });

  test("lets a safe fix give way to what a person chose, cell by cell", () => {
    const chosen = editOf(sheet, { row: 0, column: 0 }, { value: 9 });
    expect(combine([safe(first, second), suggestion(chosen)])).toEqual({
      edits: [chosen, second],
      conflicts: [],
    });
  });

  test("tells of two safe fixes that differ", () => {
    const other = editOf(sheet, { row: 0, column: 0 }, { value: 9 });
    expect(combine([safe(first), safe(other)])).toEqual({
      edits: [first],
      conflicts: [{ kept: first, dropped: other }],
    });
  });

  test("leaves a suggestion out whole, for half of it may be no cure", () => {
    const other = editOf(sheet, { row: 0, column: 0 }, { value: 9 });
    expect(combine([suggestion(first), suggestion(second, other)])).toEqual({
      edits: [first],
      conflicts: [{ kept: first, dropped: other }],
    });
  });

  test("does not mix up the same cell of two sheets", () => {
    const elsewhere = { ...first, sheet: "Б" };
    expect(combine([suggestion(first), suggestion(elsewhere)]).edits).toEqual([first, elsewhere]);
  });
});
