import fc from "fast-check";
import { rowAfter } from "../../../src/core/edits/batch";
import { applyEdits, cellOf } from "../../../src/core/edits/apply";
import type { OwnSheet } from "../../../src/core/own-sheets/own-rows";
import { renewRows } from "../../../src/core/own-sheets/own-rows";
import { ownSheetName } from "../../../src/core/own-sheets/own-name";
import type { CellAddress } from "../../../src/core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt, cellOfKey, makeSheet } from "../../../src/core/sheet/snapshot";

const FOOT = "Складено";
const OWN: OwnSheet = {
  name: "Перелік",
  columns: 2,
  foot: FOOT,
  keyOf: ([first]) => String(first ?? ""),
};

const text = (value: CellValue) => ({ formula: null, value, numberFormat: "General" });
const rowsOf = (names: readonly string[], figure: string) => [
  ...names.map((name) => ({ key: name, cells: [text(name), text(`${figure} ${name}`)] })),
  { key: FOOT, cells: [text(FOOT)] },
];

/** The sheet as it stands once the batch of a renewal is written: first rows, then cells. */
function renewed(sheet: SheetSnapshot, names: readonly string[]): SheetSnapshot {
  const renewal = renewRows(sheet, OWN, rowsOf(names, "тепер"));
  const moved = [...sheet.cells].map(([key, cell]) => {
    const { row, column } = cellOfKey(key);
    return [{ row: rowAfter(renewal.rows, sheet.name, row), column }, cell] as const;
  });
  const grown = makeSheet(sheet, moved);
  const applied = applyEdits({ name: "", sheets: [grown] }, renewal.cells);
  if (!applied.ok) throw new Error("An edit expects what is not there");
  return applied.workbook.sheets[0] ?? grown;
}

function sheetWith(
  names: readonly string[],
  more: readonly (readonly [CellAddress, CellValue])[],
): SheetSnapshot {
  const own = rowsOf(names, "було").flatMap(({ cells }, row) =>
    cells.map((cell, column) => [{ row, column }, cellOf(cell)] as const),
  );
  const others = more.map(([at, value]) => [at, cellOf(text(value))] as const);
  const base = { id: "1", name: OWN.name, visibility: "visible", merges: [] } as const;
  return makeSheet(base, [...own, ...others]);
}

/** What stands in a row, from its first cell on. */
function shown(sheet: SheetSnapshot, row: number): readonly string[] {
  const right = sheet.extent?.right ?? -1;
  return Array.from({ length: right + 1 }, (_, column) => cellAt(sheet, { row, column }).text);
}

const allRows = (sheet: SheetSnapshot) =>
  Array.from({ length: (sheet.extent?.bottom ?? -1) + 1 }, (_, row) => shown(sheet, row));

const NAMES = ["а", "б", "в", "г", "д", "е", "є", "ж"] as const;

it("a note stays beside its line, whatever lines come, go and change places", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...NAMES], { minLength: 1 }),
      fc.shuffledSubarray([...NAMES], { minLength: 1 }),
      fc.uniqueArray(fc.tuple(fc.nat(7), fc.integer({ min: 2, max: 4 })), {
        selector: (each) => each.join(),
      }),
      (before, after, places) => {
        const notes = places
          .filter(([row]) => row < before.length)
          .map(([row, column]) => [{ row, column }, `примітка ${before[row] ?? ""}`] as const);
        const under = [{ row: before.length + 2, column: 0 }, "підпис"] as const;
        const sheet = renewed(sheetWith(before, [...notes, under]), after);
        const rows = allRows(sheet);
        for (const [{ row, column }, note] of notes) {
          const name = before[row];
          expect(rows.filter((each) => each[column] === note).map(([first]) => first)).toEqual([
            name,
          ]);
        }
        expect(rows.slice(0, after.length).map((each) => each.slice(0, 2))).toEqual(
          after.map((name) => [name, `тепер ${name}`]),
        );
        const told = rows.flatMap((each) => each.slice(2)).filter((each) => each !== "");
        expect(told).toHaveLength(notes.length);
        expect(rows.filter(([first]) => first === "підпис")).toHaveLength(1);
      },
    ),
  );
});

it("notes of lines that are gone come under everything else, with the words of their lines", () => {
  const sheet = sheetWith(
    ["а", "б", "в"],
    [
      [{ row: 0, column: 2 }, "виправлено"],
      [{ row: 1, column: 2 }, "лишається"],
      [{ row: 6, column: 0 }, "підпис"],
    ],
  );
  expect(allRows(renewed(sheet, ["б"]))).toEqual([
    ["б", "тепер б", "лишається"],
    ["Складено", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["підпис", "", ""],
    ["", "", ""],
    ["Примітки до рядків, яких більше немає:", "", ""],
    ["а", "було а", "виправлено"],
  ]);
});

it.each([
  ["a formula", { formula: "=B1", merges: [] }, true],
  ["a merged area", { formula: null, merges: [{ top: 0, left: 2, bottom: 1, right: 2 }] }, true],
  ["neither", { formula: null, merges: [] }, false],
])(
  "says that notes may stand astray where %s holds one in its place",
  (_, { formula, merges }, is) => {
    const plain = sheetWith(["а", "б"], []);
    const note = [{ row: 0, column: 2 }, cellOf({ ...text("так"), formula })] as const;
    const cells = [...plain.cells].map(([key, cell]) => [cellOfKey(key), cell] as const);
    const sheet = makeSheet({ ...plain, merges }, [...cells, note]);
    const renewal = renewRows(sheet, OWN, rowsOf(["б"], "тепер"));
    expect(renewal.isAstray).toBe(is);
    expect(renewal.cells.some(({ cell }) => cell.column >= 2)).toBe(!is);
  },
);

it("a sheet that somebody else has named so is left alone, in whatever letters", () => {
  const named = (name: string, cells: SheetSnapshot) => ({ ...cells, name });
  const ours = sheetWith(["а"], []);
  const theirs = makeSheet({ ...ours, name: "перелік" }, []);
  const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: "", sheets });
  expect(ownSheetName(workbook(), "Перелік", FOOT)).toBe("Перелік");
  expect(ownSheetName(workbook(ours), "Перелік", FOOT)).toBe("Перелік");
  expect(ownSheetName(workbook(theirs), "Перелік", FOOT)).toBe("Перелік (2)");
  expect(ownSheetName(workbook(theirs, named("Перелік (2)", ours)), "Перелік", FOOT)).toBe(
    "Перелік (2)",
  );
});
