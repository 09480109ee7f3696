import { signedFormula } from "../../../src/core/sheet/mark-signature";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { WorkbookPort } from "../../../src/app/ports";
import type { BookSheet } from "../../../src/workbench/host/book";
import { Book } from "../../../src/workbench/host/book";
import { pageOf } from "../../../src/workbench/host/excel/header-footer";
import { PROFILES } from "../../../src/workbench/host/profiles";
import { teachNotes } from "./notes-in-office";
import { openBook, read, type } from "./open-book";

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

function hiddenOf({ hidden }: SheetSnapshot) {
  return hidden && { rows: [...hidden.rows], columns: [...hidden.columns] };
}

const note = (sheet: BookSheet, row: number, column: number, text: string) => {
  sheet.storedSheet.getCell(row + 1, column + 1).note = text;
};

const commentsOf = async (port: WorkbookPort) =>
  (await read(port)).sheets.map((each) => [each.commented, each.notesUnread]);

/** A sheet whose cells reach from B2 to D9. */
function reach(book: Book) {
  type(book.activeSheet, { B2: "1", D9: "2" });
  return book.activeSheet;
}

describe("what a sheet has besides cells", () => {
  test("our own marks, told from the formats of other people", async () => {
    const { port, sheet, book } = openBook();
    reach(book);
    const add = (formula: string) =>
      sheet.features.conditionalFormats.add(
        range(1, 1, 8, 3),
        { type: "expression", priority: 1, formulae: [formula.slice(1)] },
        "user",
      );
    const marked = async () => (await read(port)).sheets.map((each) => each.marked);
    add("=$B2>1");
    expect(await marked()).toEqual([false]);
    const own = add(signedFormula("$B2>1"));
    expect(await marked()).toEqual([true]);
    sheet.features.conditionalFormats.remove(own, "user");
    expect(await marked()).toEqual([false]);
  });

  test("whether the formulas follow what the cells hold, where nobody calculates by itself", async () => {
    const { port, book } = openBook();
    reach(book);
    const state = async () => (await read(port)).calculation;
    expect(await state()).toBe("done");
    book.calculationMode = "manual";
    type(book.activeSheet, { C3: "=D9*2" });
    expect(await state()).toBe("pending");
    book.calculate();
    expect(await state()).toBe("done");
  });

  test("cells with comments; where Excel says nothing of notes, the sheet says so", async () => {
    const { port, sheet, book } = openBook();
    reach(book);
    expect(await commentsOf(port)).toEqual([[[], true]]);
    note(sheet, 8, 3, "[Threaded comment]\n\nПеревірте суму");
    note(sheet, 1, 1, "від руки");
    expect(await commentsOf(port)).toEqual([[[{ row: 8, column: 3 }], true]]);
  });

  describe("where Excel tells of notes", () => {
    let forget: () => void;
    beforeEach(() => {
      forget = teachNotes();
    });
    afterEach(() => {
      forget();
    });

    test("they are read with the comments, each cell once", async () => {
      const { port, sheet, book } = openBook(Book.empty(), { profile: PROFILES["1.20"] });
      reach(book);
      expect(await commentsOf(port)).toEqual([[[], undefined]]);
      note(sheet, 8, 3, "[Threaded comment]\n\nПеревірте суму");
      note(sheet, 1, 1, "від руки");
      const both = [
        { row: 1, column: 1 },
        { row: 8, column: 3 },
      ];
      expect(await commentsOf(port)).toEqual([[both, undefined]]);
    });

    test("an Excel that does not offer them is not asked", async () => {
      const { port, sheet, book } = openBook(Book.empty(), { profile: PROFILES["1.17"] });
      reach(book);
      note(sheet, 1, 1, "від руки");
      expect(await commentsOf(port)).toEqual([[[], true]]);
    });
  });

  test("rows and columns that are hidden", async () => {
    const { port, sheet, book } = openBook();
    reach(book);
    sheet.setRowsHidden(3, 4, true);
    sheet.setColumnsHidden(2, 2, true);
    const [first] = (await read(port)).sheets;
    expect(first && hiddenOf(first)).toEqual({ rows: [3, 4], columns: [2] });
  });

  test("a sheet all of whose rows are hidden, and one with none", async () => {
    const { port, sheet, book } = openBook();
    reach(book);
    sheet.setRowsHidden(1, 8, true);
    type(book.addSheet("Видимий"), { A1: "1" });
    const [all, none] = (await read(port)).sheets;
    expect(all && hiddenOf(all)).toEqual({ rows: [1, 2, 3, 4, 5, 6, 7, 8], columns: [] });
    expect(none && hiddenOf(none)).toEqual({ rows: [], columns: [] });
  });

  test("hidden rows of a sheet too long for one answer, read in smaller ones", async () => {
    const { port, sheet } = openBook(Book.empty(), { payloadLimit: 20_000 });
    sheet.write(range(0, 0, 0, 0), [[1]]);
    sheet.write(range(1_999, 0, 1_999, 0), [[2]]);
    sheet.setRowsHidden(10, 10, true);
    sheet.setRowsHidden(1_500, 1_501, true);
    const [first] = (await read(port)).sheets;
    expect(first && hiddenOf(first)).toEqual({ rows: [10, 1_500, 1_501], columns: [] });
  });

  test("one sync more where lines are hidden, however many sheets have such", async () => {
    const syncs = async (sheets: number): Promise<number> => {
      const book = Book.empty();
      reach(book).setRowsHidden(3, 3, true);
      for (let index = 1; index < sheets; index++) {
        const sheet = book.addSheet();
        type(sheet, { A1: "1", A5: "1" });
        sheet.setRowsHidden(2, 2, true);
      }
      const { port, runtime } = openBook(book);
      const { sheets: found } = await read(port);
      expect(found.filter(({ hidden }) => hidden?.rows.size === 1)).toHaveLength(sheets);
      return runtime.counts.syncs;
    };
    const one = await syncs(1);
    expect(await syncs(12)).toBe(one);
    const { port, book, runtime } = openBook();
    reach(book);
    await read(port);
    expect(one).toBe(runtime.counts.syncs + 1);
  });

  test("names of the workbook and of a sheet", async () => {
    const { port, book, sheet } = openBook();
    reach(book);
    book.names.set("План", "=Аркуш1!$B$2", null);
    book.names.set("Ставка", "=0.2", sheet);
    const { names, sheets } = await read(port);
    expect(names).toEqual([{ name: "План", formula: "='Аркуш1'!$B$2", visible: true }]);
    expect(sheets[0]?.names).toEqual([{ name: "Ставка", formula: "=0.2", visible: true }]);
  });

  test("the font that all cells have, and what is not the same in all", async () => {
    const { port, book } = openBook();
    const sheet = reach(book);
    expect((await read(port)).sheets[0]?.font).toEqual({ name: "Calibri", size: 11 });
    sheet.setStyle(range(1, 1, 8, 3), { fontName: "Times New Roman" }, "user");
    sheet.setStyle(range(3, 1, 3, 1), { fontSize: 14 }, "user");
    expect((await read(port)).sheets[0]?.font).toEqual({ name: "Times New Roman", size: null });
  });

  test("the page: orientation, fitting, titles, margins in points", async () => {
    const { port, book, sheet } = openBook();
    reach(book);
    const page = pageOf({ sheet } as Parameters<typeof pageOf>[0]);
    page.change({ orientation: "landscape", printTitlesRow: "2:3" }, "addin");
    page.setFit({ wide: 1, tall: null }, "addin");
    page.setMargins({ left: 1.18, right: 0.39, top: 0.79, bottom: 0.79 }, "addin");
    const [first] = (await read(port)).sheets;
    expect(first?.page).toEqual({
      orientation: "landscape",
      fitWide: 1,
      fitTall: null,
      titleRows: { top: 1, bottom: 2 },
      margins: { left: 84.96, right: 28.08, top: 56.88, bottom: 56.88 },
    });
  });

  test("nothing of a sheet without cells, which is not asked", async () => {
    const { port } = openBook();
    const [empty] = (await read(port)).sheets;
    expect(empty).toMatchObject({ cells: new Map(), extent: null });
    expect(empty?.hidden).toBeUndefined();
  });
});
