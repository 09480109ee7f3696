import { judgeWorkbook } from "../../src/app/judge";
import type { Failure, Result } from "../../src/app/failure";
import { failed, success } from "../../src/app/failure";
import { readSourceBook } from "../../src/app/source-books";
import type {
  ChosenSources,
  ChosenSourcesPort,
  DeliveryPort,
  DeliveryWay,
  DocumentFile,
  DocumentsPort,
  HostPlatform,
  JournalEntry,
  JudgeProgress,
  PickedBooksPort,
  PickedSourcesPort,
  PlacedRange,
  Preferences,
  WorkbookChange,
  WorkbookPort,
} from "../../src/app/ports";
import { DEFAULT_PREFERENCES } from "../../src/app/ports";
import { applyEdits, cellOf } from "../../src/core/edits/apply";
import type { Batch } from "../../src/core/edits/batch";
import { rowAfter } from "../../src/core/edits/batch";
import type { Edit } from "../../src/core/edits/edit";
import { contentOf, inverse } from "../../src/core/edits/edit";
import type { Place } from "../../src/core/sheet/address";
import { formatCell, formatRange, parseCell } from "../../src/core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, cellKey, cellOfKey, findSheet, makeSheet } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";
import type { PanePorts } from "../../src/taskpane/state/desk";
import { FakeFiles } from "./fake-files";

/** The rules that the pane is shown with: it counts what these find, whatever other rules come. */
const SHOWN_RULES = [
  "STR-03",
  "TYP-01",
  "TYP-02",
  "NUM-01",
  "ARI-01",
  "PCT-01",
  "PCT-02",
  "PCT-03",
  "OVR-01",
  "EXP-01",
  "TXT-01",
];
const OTHER_RULES = RULES.map(({ id }) => id).filter((id) => !SHOWN_RULES.includes(id));

/** A workbook in memory behind the pane's ports: what the pane does to it can be read off it. */
export class FakeExcel {
  workbook: WorkbookSnapshot;
  /** Where the selection is, as «'Аркуш'!F27»; null until the pane has gone somewhere. */
  selected: string | null = null;
  journal: readonly JournalEntry[] = [];
  journalWorks = true;
  /** The text kept in the workbook. */
  kept: string | null = null;
  /** What the last check found; null before the first. */
  lastRun: readonly string[] | null = null;
  /** What a person has selected. */
  selection: PlacedRange = { sheet: "", range: { top: 0, left: 0, bottom: 0, right: 0 } };
  preferences: Preferences = { ...DEFAULT_PREFERENCES, language: "uk" };
  /** The next call of this member fails. */
  failing: Partial<
    Record<"read" | "write" | "select" | "show" | "keep" | "open" | "listen", Failure>
  > = {};
  /** While held, the judge reports its progress and does not finish. */
  held: JudgeProgress | null = null;

  /** Every batch that was written: a snapshot shows cells, rows and sheets, but neither looks nor marks. */
  written: readonly Batch[] = [];

  /** Where the pane runs, and how a file leaves it there. */
  platform: HostPlatform = "web";
  ways: readonly DeliveryWay[] = ["download", "new-workbook"];
  /** What Excel was asked to open, and what the browser was given. */
  opened: readonly DocumentFile[] = [];
  /** Of what the last document was to be made. */
  asked: Parameters<DocumentsPort["make"]>[1] | null = null;
  downloaded: readonly DocumentFile[] = [];

  readonly delivery: DeliveryPort = {
    platform: () => this.platform,
    // Of a zip file there is nothing to be shown.
    ways: (files) =>
      files.some(({ mediaType }) => mediaType === "application/zip")
        ? this.ways.filter((way) => way === "download")
        : this.ways,
    openWorkbook: async (file) => {
      const failure = this.failure("open");
      if (failure !== null) return failure;
      this.opened = [...this.opened, file];
      return success(undefined);
    },
    download: (file) => {
      this.downloaded = [...this.downloaded, file];
    },
  };

  /** What a file that a person picks turns out to hold, by its name. */
  readonly files = new Map<string, Result<WorkbookSnapshot>>();

  /** Files that are checked without being opened. */
  readonly manyFiles = new FakeFiles(() => this.ports.judge);

  readonly books: PickedBooksPort = {
    read: async (files, _onProgress, signal) => {
      if (this.held !== null) {
        await new Promise<void>((resolve) => {
          this.release = resolve;
          signal.addEventListener("abort", () => resolve());
        });
      }
      if (signal.aborted) return failed({ code: "cancelled" });
      return success(
        files.map(({ name }) => {
          const result = this.files.get(name) ?? failed({ code: "file-not-workbook" });
          return { name, result };
        }),
      );
    },
  };

  /** The same files, for what they bring to be put together. */
  readonly sources: PickedSourcesPort = {
    read: async (files, profile, onProgress, signal) => {
      const read = await this.books.read(files, onProgress, signal);
      if (!read.ok) return read;
      const brought = read.value.map(async ({ name, result }) => ({
        name,
        result: await readSourceBook(name, name, {
          files: { read: async () => result, kept: async () => success(null) },
          profile,
          notes: true,
          judge: (workbook, basis) => judgeWorkbook(workbook, basis),
        }),
      }));
      return success(await Promise.all(brought));
    },
  };

  /** What was chosen last, by job. */
  readonly chosen = new Map<string, ChosenSources>();

  readonly memory: ChosenSourcesPort = {
    last: async (_workbook, job) => this.chosen.get(job) ?? null,
    save: async (_workbook, job, chosen) => {
      this.chosen.set(job, chosen);
    },
  };

  /** Makes a document; while held it tells its progress and does not end. */
  async makes(
    make: DocumentsPort["make"],
    ...[form, input, onProgress, signal]: Parameters<DocumentsPort["make"]>
  ): ReturnType<DocumentsPort["make"]> {
    this.asked = input;
    if (this.held !== null) {
      onProgress(this.held);
      await new Promise<void>((resolve) => {
        this.release = resolve;
        signal.addEventListener("abort", () => resolve());
      });
    }
    return signal.aborted ? failed({ code: "cancelled" }) : make(form, input, onProgress, signal);
  }

  private readonly undoable = new Map<
    Batch,
    { readonly before: WorkbookSnapshot; readonly after: WorkbookSnapshot }
  >();
  private release: (() => void) | null = null;
  private filtered = false;
  private readonly changed = new Set<(change: WorkbookChange) => void>();
  private readonly moved = new Set<(place: Place) => void>();

  constructor(workbook: WorkbookSnapshot) {
    this.workbook = workbook;
  }

  /** What a cell shows. */
  text(sheet: string, cell: string): string {
    return cellAt(this.sheet(sheet), addressOf(cell)).text;
  }

  value(sheet: string, cell: string): CellValue {
    return cellAt(this.sheet(sheet), addressOf(cell)).value;
  }

  formula(sheet: string, cell: string): string | null {
    return cellAt(this.sheet(sheet), addressOf(cell)).formula;
  }

  /** Somebody types into a cell, which keeps its format. */
  type(sheet: string, cell: string, value: CellValue): void {
    const old = this.sheet(sheet);
    const key = cellKey(addressOf(cell));
    const { numberFormat } = cellAt(old, addressOf(cell));
    const cells = [...old.cells].filter(([other]) => other !== key);
    const typed = cellOf({ formula: null, value, numberFormat });
    const all = [...cells, [key, typed] as const];
    this.replace(
      makeSheet(
        old,
        all.map(([at, each]) => [cellOfKey(at), each] as const),
      ),
    );
    for (const listener of this.changed) listener({ kind: "cells", sheet, own: false });
  }

  /** Somebody inserts empty rows at the top of a sheet. */
  insertRows(sheet: string, rows: number): void {
    const old = this.sheet(sheet);
    const cells = [...old.cells].map(([key, cell]) => {
      const { row, column } = cellOfKey(key);
      return [{ row: row + rows, column }, cell] as const;
    });
    this.replace(makeSheet(old, cells));
    for (const listener of this.changed) listener({ kind: "cells", sheet, own: false });
  }

  hide(sheet: string): void {
    this.replace({ ...this.sheet(sheet), visibility: "hidden" });
  }

  /** The row of a cell, which a filter may be what hides. */
  hideRow(sheet: string, cell: string, filtered = false): void {
    const rows = new Set([addressOf(cell).row]);
    this.replace({ ...this.sheet(sheet), hidden: { rows, columns: new Set() } });
    this.filtered = filtered;
  }

  /** Somebody clicks a cell. */
  click(sheet: string, cell: string): void {
    for (const listener of this.moved) listener({ sheet, cell: addressOf(cell) });
  }

  /** Lets a held judge finish. */
  letGo(): void {
    this.held = null;
    this.release?.();
  }

  readonly ports: PanePorts = {
    workbook: this.workbookPort(),
    judge: {
      judge: async (workbook, basis, onProgress, signal) => {
        if (this.held !== null) {
          onProgress(this.held);
          await new Promise<void>((resolve) => {
            this.release = resolve;
            signal.addEventListener("abort", () => resolve());
          });
        }
        if (signal.aborted) return failed({ code: "cancelled" });
        const rulesOff = [...basis.profile.rulesOff, ...OTHER_RULES];
        return judgeWorkbook(workbook, { ...basis, profile: { ...basis.profile, rulesOff } });
      },
    },
    journal: {
      list: async () => success(this.journal),
      save: async (_, entries) => {
        if (!this.journalWorks) return failed({ code: "storage-unavailable" });
        this.journal = entries;
        return success(undefined);
      },
    },
    kept: {
      read: async () => success(this.kept),
      write: async (text) => {
        const failure = this.failure("keep");
        if (failure !== null) return failure;
        this.kept = text;
        return success(undefined);
      },
    },
    runs: {
      last: async () => this.lastRun,
      save: async (_, fingerprints) => {
        this.lastRun = fingerprints;
      },
    },
    preferences: {
      load: async () => this.preferences,
      save: async (preferences) => {
        this.preferences = preferences;
      },
    },
  };

  private workbookPort(): WorkbookPort {
    return {
      read: async () => this.failure("read") ?? success(this.workbook),
      write: async (batch) => {
        const failure = this.failure("write");
        if (failure !== null) return failure;
        const added = batch.sheets.find(({ name }) => findSheet(this.workbook, name) !== null);
        if (added !== undefined) return failed({ code: "sheet-name-taken", sheet: added.name });
        const structured = withStructure(this.workbook, batch);
        const applied = applyEdits(structured, groundedIn(structured, batch));
        if (!applied.ok) {
          const cells = applied.moved.map(({ edit }) => formatCell(edit.cell));
          return failed({ code: "changed-since", cells });
        }
        this.undoable.set(batch, { before: this.workbook, after: applied.workbook });
        this.workbook = applied.workbook;
        this.written = [...this.written, batch];
        for (const listener of this.changed) listener({ kind: "cells", sheet: null, own: true });
        return success({ batch, ignored: [] });
      },
      takeBack: async (batch) => {
        const failure = this.failure("write");
        if (failure !== null) return failure;
        const edits = batch.cells.map(inverse);
        const known = this.undoable.get(batch);
        const hasStructure = batch.sheets.length + batch.rows.length > 0;
        if (hasStructure && known?.after === this.workbook) this.workbook = known.before;
        else {
          const undone = applyEdits(this.workbook, edits);
          if (!undone.ok || hasStructure) {
            const cells = batch.cells.map(({ cell }) => formatCell(cell));
            return failed({ code: "changed-since", cells });
          }
          this.workbook = undone.workbook;
        }
        for (const listener of this.changed) listener({ kind: "cells", sheet: null, own: true });
        return success(undefined);
      },
      // A snapshot has no looks: who needs them is shown in the stand-in Excel.
      looks: async () => failed({ code: "busy" }),
      select: async (sheet, range) => {
        const failure = this.failure("select");
        if (failure !== null) return failure;
        if (this.sheet(sheet).visibility !== "visible")
          return failed({ code: "sheet-hidden", sheet });
        this.selected = `'${sheet}'!${formatRange(range)}`;
        if (this.sheet(sheet).hidden?.rows.has(range.top) !== true) return success(undefined);
        const cells = formatRange(range);
        return failed({ code: "cells-hidden", cells, lines: "rows", filtered: this.filtered });
      },
      show: async (sheet) => {
        const failure = this.failure("show");
        if (failure !== null) return failure;
        this.replace({ ...this.sheet(sheet), visibility: "visible" });
        return success(undefined);
      },
      showLines: async (sheet) => {
        const none = { rows: new Set<number>(), columns: new Set<number>() };
        this.replace({ ...this.sheet(sheet), hidden: none });
        return success(undefined);
      },
      selection: async () => failed({ code: "busy" }),
      selectedRange: async () => success(this.selection),
      onChange: async (listener) => {
        const refused = this.failure("listen");
        if (refused !== null) return refused;
        this.changed.add(listener);
        return success(() => this.changed.delete(listener));
      },
      onSelection: async (listener) => {
        this.moved.add(listener);
        return success(() => this.moved.delete(listener));
      },
      key: async () => "fake",
    };
  }

  private failure(member: keyof FakeExcel["failing"]): Result<never> | null {
    const failure = this.failing[member];
    if (failure === undefined) return null;
    this.failing = { ...this.failing, [member]: undefined };
    return failed(failure);
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = findSheet(this.workbook, name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private replace(sheet: SheetSnapshot): void {
    const sheets = this.workbook.sheets.map((old) => (old.name === sheet.name ? sheet : old));
    this.workbook = { ...this.workbook, sheets };
  }
}

/** The workbook with the sheets and rows of a batch; formulas do not follow, as in no snapshot. */
function withStructure(workbook: WorkbookSnapshot, batch: Batch): WorkbookSnapshot {
  const sheets = [...workbook.sheets];
  for (const { name, after, copyOf } of batch.sheets) {
    const base = { id: name, name, visibility: "visible", merges: [] } as const;
    const original = copyOf === null ? null : findSheet(workbook, copyOf);
    const place =
      after === null ? sheets.length : sheets.findIndex((each) => each.name === after) + 1;
    sheets.splice(
      place,
      0,
      original === null ? makeSheet(base, []) : { ...original, ...base, merges: original.merges },
    );
  }
  const moved = sheets.map((sheet) => {
    if (!batch.rows.some((change) => change.sheet === sheet.name)) return sheet;
    const cells = [...sheet.cells].map(([key, cell]) => {
      const { row, column } = cellOfKey(key);
      return [{ row: rowAfter(batch.rows, sheet.name, row), column }, cell] as const;
    });
    return makeSheet(sheet, cells);
  });
  return { ...workbook, sheets: moved };
}

/** Edits of cells that sheets or rows have moved know them as they were before. */
function groundedIn(workbook: WorkbookSnapshot, { sheets, rows, cells }: Batch): readonly Edit[] {
  if (sheets.length + rows.length === 0) return cells;
  return cells.map((edit) => {
    const sheet = findSheet(workbook, edit.sheet);
    return sheet === null ? edit : { ...edit, before: contentOf(cellAt(sheet, edit.cell)) };
  });
}

function addressOf(cell: string): NonNullable<ReturnType<typeof parseCell>> {
  const address = parseCell(cell);
  if (address === null) throw new Error(cell);
  return address;
}
