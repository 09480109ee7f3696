import { applyEdits, cellOf } from "../../src/core/edits/apply";
import type { Edit } from "../../src/core/edits/edit";
import { batchOf } from "../../src/core/edits/batch";
import { editOf, inverse } from "../../src/core/edits/edit";
import type { Finding } from "../../src/core/lint/finding";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, makeSheet } from "../../src/core/sheet/snapshot";
import { applyFixes, planSafeFixes } from "../../src/app/fix";
import { lastAction, undoLast, writeBatch } from "../../src/app/write";
import type { Result } from "../../src/app/failure";
import { failed, success } from "../../src/app/failure";
import type { JournalEntry, JournalPort, WorkbookPort, WrittenBatch } from "../../src/app/ports";

const A1 = { row: 0, column: 0 };
const A2 = { row: 1, column: 0 };

function workbookOf(...values: readonly (string | number)[]): WorkbookSnapshot {
  const base = { id: "1", name: "А", visibility: "visible", merges: [] } as const;
  const cells = values.map(
    (value, row) =>
      [{ row, column: 0 }, cellOf({ formula: null, value, numberFormat: "General" })] as const,
  );
  return { name: "k.xlsx", sheets: [makeSheet(base, cells)] };
}

/** A workbook in memory behind the port, and a journal that can be made to fail. */
class Desk {
  workbook: WorkbookSnapshot;
  entries: readonly JournalEntry[] = [];
  journalWorks = true;

  constructor(...values: readonly (string | number)[]) {
    this.workbook = workbookOf(...values);
  }

  value(row: number): unknown {
    const [sheet] = this.workbook.sheets;
    return sheet && cellAt(sheet, { row, column: 0 }).value;
  }

  type(row: number, value: string): void {
    const values = [0, 1].map((each) => (each === row ? value : (this.value(each) as string)));
    this.workbook = workbookOf(...values);
  }

  edit(row: number, value: string | number): Edit {
    const [sheet] = this.workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    return editOf(sheet, { row, column: 0 }, { value });
  }

  get ports(): { workbook: WorkbookPort; journal: JournalPort } {
    const never = (): Promise<never> => Promise.reject(new Error("not used"));
    const workbook: WorkbookPort = {
      read: () => Promise.resolve(success(this.workbook)),
      select: never,
      show: never,
      showLines: never,
      selection: never,
      selectedRange: never,
      onChange: never,
      onSelection: never,
      looks: never,
      key: () => Promise.resolve("k"),
      write: (batch): Promise<Result<WrittenBatch>> => {
        const applied = applyEdits(this.workbook, batch.cells);
        if (!applied.ok) {
          return Promise.resolve(failed({ code: "changed-since", cells: ["A1"] }));
        }
        this.workbook = applied.workbook;
        return Promise.resolve(success({ batch, ignored: [] }));
      },
      takeBack: async (batch): Promise<Result<void>> => {
        const undone = await workbook.write({ ...batch, cells: batch.cells.map(inverse) });
        return undone.ok ? success(undefined) : undone;
      },
    };
    const journal: JournalPort = {
      list: () => Promise.resolve(success(this.entries)),
      save: (_, entries) => {
        if (!this.journalWorks) return Promise.resolve(failed({ code: "storage-unavailable" }));
        this.entries = entries;
        return Promise.resolve(success(undefined));
      },
    };
    return { workbook, journal };
  }
}

describe("fixes", () => {
  test("are written and can be taken back, last first", async () => {
    const desk = new Desk("1 000, 00", "2 000, 00");
    await applyFixes(desk.ports, [desk.edit(0, 1000)], "перша", "a");
    await applyFixes(desk.ports, [desk.edit(1, 2000)], "друга", "b");
    expect([desk.value(0), desk.value(1)]).toEqual([1000, 2000]);
    expect((await lastAction(desk.ports))?.title).toBe("друга");
    await undoLast(desk.ports);
    expect([desk.value(0), desk.value(1)]).toEqual([1000, "2 000, 00"]);
    await undoLast(desk.ports);
    expect([desk.value(0), desk.value(1)]).toEqual(["1 000, 00", "2 000, 00"]);
    expect(await lastAction(desk.ports)).toBeNull();
  });

  test("are not taken back over somebody's later work", async () => {
    const desk = new Desk("1 000, 00", "x");
    await applyFixes(desk.ports, [desk.edit(0, 1000)], "перша", "a");
    desk.type(0, "1 500");
    const undone = await undoLast(desk.ports);
    expect(undone).toMatchObject({ ok: false, failure: { code: "changed-since" } });
    expect(desk.value(0)).toBe("1 500");
    expect((await lastAction(desk.ports))?.title).toBe("перша");
  });

  test("leave no trace in the journal when nothing was written", async () => {
    const desk = new Desk("1 000, 00");
    const edit = desk.edit(0, 1000);
    desk.type(0, "1 500");
    expect(await applyFixes(desk.ports, [edit], "перша", "a")).toMatchObject({ ok: false });
    expect(desk.entries).toEqual([]);
  });

  test("say so when they cannot be remembered for undo", async () => {
    const desk = new Desk("1 000, 00");
    desk.journalWorks = false;
    const written = await applyFixes(desk.ports, [desk.edit(0, 1000)], "перша", "a");
    expect(written).toMatchObject({ ok: true, value: { entry: null } });
    expect(desk.value(0)).toBe(1000);
  });

  test("only the last twenty actions are kept", async () => {
    const desk = new Desk("0");
    for (let step = 1; step <= 23; step++) {
      await applyFixes(desk.ports, [desk.edit(0, step)], `дія ${step}`, String(step));
    }
    expect(desk.entries).toHaveLength(20);
    expect(desk.entries[0]?.title).toBe("дія 4");
  });
});

describe("a batch made of what was seen", () => {
  const action = (seen: WorkbookSnapshot | null) => ({ title: "підсумки", id: "a", seen });

  test("is written while the sheet is as it was seen", async () => {
    const desk = new Desk("1 000, 00", "x");
    const batch = batchOf({ cells: [desk.edit(0, 1000)] });
    const written = await writeBatch(desk.ports, batch, action(desk.workbook));
    expect(written).toMatchObject({ ok: true, value: { ignored: [] } });
    expect(desk.value(0)).toBe(1000);
    expect(desk.entries.map(({ title }) => title)).toEqual(["підсумки"]);
  });

  test("is not written when another cell of its sheet has changed, which is named", async () => {
    const desk = new Desk("1 000, 00", "x");
    const seen = desk.workbook;
    const batch = batchOf({ cells: [desk.edit(0, 1000)] });
    desk.type(1, "y");
    expect(await writeBatch(desk.ports, batch, action(seen))).toEqual({
      ok: false,
      failure: { code: "changed-since", cells: ["A2"] },
    });
    expect(desk.value(0)).toBe("1 000, 00");
    expect(desk.entries).toEqual([]);
  });

  test("is not written when its sheet is gone", async () => {
    const desk = new Desk("1 000, 00", "x");
    const seen = desk.workbook;
    const batch = batchOf({ cells: [desk.edit(0, 1000)] });
    desk.workbook = { ...desk.workbook, sheets: [] };
    expect(await writeBatch(desk.ports, batch, action(seen))).toEqual({
      ok: false,
      failure: { code: "sheet-missing", sheet: "А" },
    });
  });
});

describe("a plan of safe fixes", () => {
  const desk = new Desk("1 000, 00", "38%");
  const finding = (rule: string, safe: boolean, edit: Edit): Finding => ({
    rule,
    kind: "problem",
    severity: "error",
    table: 0,
    sheet: "А",
    cell: edit.cell,
    cells: [edit.cell],
    related: [],
    code: "some",
    args: {},
    stated: null,
    expected: null,
    causes: [],
    consequences: [],
    fix: { safe, edits: [edit] },
    fingerprint: "",
    acceptance: null,
  });

  test("leaves alone what was accepted, and takes what is no longer what was accepted", () => {
    const acceptance = (holds: boolean) => ({ acceptance: { reason: "узгоджено", holds } });
    const plan = planSafeFixes([
      { ...finding("TYP-01", true, desk.edit(0, 1000)), ...acceptance(true) },
      { ...finding("TYP-02", true, desk.edit(1, 0.68)), ...acceptance(false) },
    ]);
    expect(plan.findings.map(({ rule }) => rule)).toEqual(["TYP-02"]);
  });

  test("holds no suggestion", () => {
    const plan = planSafeFixes([
      finding("TYP-01", true, desk.edit(0, 1000)),
      finding("PCT-01", false, desk.edit(1, 0.68)),
    ]);
    expect(plan.edits.map(({ cell }) => cell)).toEqual([A1]);
    expect(plan.findings.map(({ rule }) => rule)).toEqual(["TYP-01"]);
  });

  test("tells of two fixes that want different things of a cell", () => {
    const plan = planSafeFixes([
      finding("TYP-01", true, desk.edit(1, 38)),
      finding("TYP-02", true, desk.edit(1, 0.38)),
    ]);
    expect(plan.edits).toHaveLength(1);
    expect(plan.conflicts).toMatchObject([
      { kept: { cell: A2 }, dropped: { after: { value: 0.38 } } },
    ]);
  });
});
