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
  WorkbookPort,
} from "../../src/app/ports";
import { DEFAULT_PREFERENCES } from "../../src/app/ports";
import { applyEdits } from "../../src/core/edits/apply";
import type { Batch } from "../../src/core/edits/batch";
import { inverse } from "../../src/core/edits/edit";
import { formatCell, formatRange } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { findSheet } from "../../src/core/sheet/snapshot";
import { RULES } from "../../src/rules/registry";
import type { PanePorts } from "../../src/taskpane/state/desk";
import { FakeBook } from "./fake-book";
import { FakeFiles } from "./fake-files";
import { groundedIn, withStructure } from "./moved-book";

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
export class FakeExcel extends FakeBook {
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
      await this.letGoOf(signal);
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
    if (this.held !== null) onProgress(this.held);
    await this.letGoOf(signal);
    return signal.aborted ? failed({ code: "cancelled" }) : make(form, input, onProgress, signal);
  }

  private readonly undoable = new Map<
    Batch,
    { readonly before: WorkbookSnapshot; readonly after: WorkbookSnapshot }
  >();
  private release: (() => void) | null = null;

  /** Lets a held judge finish. */
  letGo(): void {
    this.held = null;
    this.release?.();
  }

  /** Waits while held, or until it is aborted. */
  private async letGoOf(signal: AbortSignal): Promise<void> {
    if (this.held === null) return;
    await new Promise<void>((resolve) => {
      this.release = resolve;
      signal.addEventListener("abort", () => resolve());
    });
  }

  readonly ports: PanePorts = {
    workbook: this.workbookPort(),
    judge: {
      judge: async (workbook, basis, onProgress, signal) => {
        if (this.held !== null) onProgress(this.held);
        await this.letGoOf(signal);
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
}
