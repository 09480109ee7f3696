import type { Failure, Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type {
  CheckedByItself,
  DeliveryPort,
  DeliveryWay,
  DocumentFile,
  FileOfResult,
  ManyFilesPort,
  RemarksForm,
} from "../../app/ports";
import { safeFileNames } from "../../core/documents/file-names";
import { isSameProfile, UNCHANGED_FILE } from "../../core/lint/profiles/differences";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { Language } from "../../core/texts/format";
import type { NamedFile } from "../view/picked-files";
import { guarded } from "./desk";
import type {
  ComparisonNote,
  FileStage,
  FilesWork,
  ManyFile,
  ManyFilesSession,
  ManyFilesState,
} from "./many-files-model";
import { checkedOf, holdsNothing, NOTHING_PICKED, programmesOf } from "./many-files-model";

/** What a check of many files takes of the pane. */
export interface ManyFilesBasis {
  /** The profile in force now. */
  readonly profile: () => ProfileFile;
  readonly language: () => Language;
}

interface ManyFilesSurroundings {
  readonly files: ManyFilesPort;
  readonly delivery: DeliveryPort;
  /** ISO date. */
  readonly today: () => string;
}

const WAITING: FileStage = { kind: "waiting" };
const IDLE: FilesWork = { kind: "none" };

export function createManyFilesSession(
  { profile, language }: ManyFilesBasis,
  { files: port, delivery, today }: ManyFilesSurroundings,
): ManyFilesSession {
  let state = NOTHING_PICKED;
  let running: AbortController | null = null;
  /** By what the files were checked that are. */
  let checkedBy = UNCHANGED_FILE;
  /** Paths of the files of each programme that is still to be compared. */
  let uncompared: readonly (readonly string[])[] = [];
  const listeners = new Set<() => void>();

  function set(change: Partial<ManyFilesState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function setStage(index: number, stage: FileStage): readonly ManyFile[] {
    return state.files.map((file, at) => (at === index ? { ...file, stage } : file));
  }

  /** Does one thing that can be ended; null where something else goes on, or it was ended. */
  async function during<Value>(
    work: FilesWork,
    task: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value | null> {
    if (running !== null) return null;
    const controller = new AbortController();
    running = controller;
    set({ work, failure: null });
    const outcome = await guarded(async () => success(await task(controller.signal)));
    if (running !== controller) return null;
    running = null;
    set({ work: IDLE, ...(outcome.ok ? {} : { failure: outcome.failure }) });
    return outcome.ok ? outcome.value : null;
  }

  function pick(picked: readonly NamedFile[]): void {
    if (running !== null) return;
    const known = new Map(state.files.map((each) => [each.file, each.stage]));
    const files = picked.map((each): ManyFile => ({
      ...each,
      stage: known.get(each.file) ?? WAITING,
    }));
    set({ files, made: null, failure: null, begun: state.begun && files.length > 0 });
  }

  async function check(which: "rest" | "all"): Promise<void> {
    const now = profile();
    const anew = which === "all" || !isSameProfile(now, checkedBy);
    const indexes = state.files.flatMap(({ stage }, index) =>
      anew || stage.kind === "waiting" || isFailed(stage) ? [index] : [],
    );
    const wanted = new Set(indexes);
    await during({ kind: "checking", done: 0, all: indexes.length }, async (signal) => {
      checkedBy = now;
      set({
        files: state.files.map((file, at) => (wanted.has(at) ? { ...file, stage: WAITING } : file)),
        begun: true,
        stopped: false,
        notes: [],
        made: null,
      });
      await checkEach(indexes, signal);
      if (!signal.aborted) await compareAll(signal);
    });
  }

  async function checkEach(indexes: readonly number[], signal: AbortSignal): Promise<void> {
    let done = 0;
    const chosen = indexes.flatMap((index) => state.files[index]?.file ?? []);
    const placeOf = (at: number): number => indexes[at] ?? -1;
    await port.check(
      chosen,
      checkedBy,
      {
        onBegun: (at) => {
          if (!signal.aborted) set({ files: setStage(placeOf(at), { kind: "working" }) });
        },
        onDone: (at, result) => {
          if (signal.aborted) return;
          done += 1;
          const work = { kind: "checking", done, all: indexes.length } as const;
          set({ files: setStage(placeOf(at), stageOf(result)), work });
        },
      },
      signal,
    );
  }

  async function compareAll(signal: AbortSignal): Promise<void> {
    const { groups, tooLarge } = programmesOf(state.files);
    set({
      files: state.files.map(withoutOthers),
      notes: tooLarge.map((path) => ({ kind: "too-large", path })),
      ...(groups.length === 0 ? {} : { work: { kind: "comparing" } }),
    });
    uncompared = groups.map(({ files }) => files.map(({ file }) => file.path));
    for (const { indexes, files } of groups) {
      const compared = await port.compare(files, checkedBy, signal);
      if (signal.aborted) return;
      uncompared = uncompared.slice(1);
      const paths = files.map(({ file }) => file.path);
      if (!compared.ok) {
        set({ notes: [...state.notes, { kind: "not-compared", paths }] });
        continue;
      }
      const { crashed: rules } = compared.value;
      if (rules.length > 0) {
        set({ notes: [...state.notes, { kind: "rules-crashed", rules, paths }] });
      }
      const found = new Map(indexes.map((index, at) => [index, compared.value.files[at] ?? null]));
      set({
        files: state.files.map((file, index) => {
          const together = found.get(index) ?? null;
          const { stage } = file;
          return together === null || stage.kind !== "checked"
            ? file
            : { ...file, stage: { ...stage, together } };
        }),
      });
    }
  }

  async function makeRemarks(form: RemarksForm, indexes: readonly number[]): Promise<void> {
    const wanted = indexes.flatMap((index) => {
      const file = state.files[index];
      const checked = file === undefined ? null : checkedOf(file);
      return file === undefined || checked === null ? [] : [{ path: file.path, ...checked }];
    });
    const all = wanted.length;
    await during({ kind: "making", done: 0, all }, async (signal) => {
      set({ made: null });
      const made = new Map<number, Result<DocumentFile>>();
      const request = {
        form,
        profile: checkedBy,
        asOf: today(),
        names: safeFileNames(
          wanted.map(
            ({ path }) => `Зауваження – ${path.replace(/\.xlsx$/i, "").replaceAll("/", " – ")}`,
          ),
          form === "remarks" ? "docx" : "xlsx",
        ),
      };
      await port.remarks(
        wanted.map(({ putAway }) => putAway),
        request,
        {
          onBegun: () => undefined,
          onDone: (at, result) => {
            made.set(at, result);
            set({ work: { kind: "making", done: made.size, all } });
          },
        },
        signal,
      );
      if (signal.aborted) return;
      const results = wanted.map(({ path }, at) => ({ path, result: made.get(at) }));
      const documents = results.flatMap(({ result }) =>
        result?.ok === true ? [result.value] : [],
      );
      const unmade = results.flatMap(({ path, result }) =>
        result?.ok === false ? [{ path, failure: result.failure }] : [],
      );
      const canZip = delivery.ways([{ mediaType: "application/zip" }]).length > 0;
      const zipped =
        canZip && documents.length > 1
          ? await port.zip(`Зауваження ${request.asOf}.zip`, documents, signal)
          : null;
      if (wasEnded(signal)) return;
      if (zipped?.ok === false) set({ failure: zipped.failure });
      const zip = zipped?.ok === true ? zipped.value : null;
      set({ made: { form, files: documents, zip, failed: unmade, delivered: [] } });
    });
  }

  async function deliver(file: DocumentFile, way: DeliveryWay): Promise<void> {
    const { made } = state;
    if (made === null) return;
    let outcome: Result<void> = success(undefined);
    if (way === "new-workbook") outcome = await guarded(() => delivery.openWorkbook(file));
    else delivery.download(file);
    if (!outcome.ok) set({ failure: outcome.failure });
    else if (state.made !== null) {
      const delivered = [...state.made.delivered, file.name];
      set({ made: { ...state.made, delivered }, failure: null });
    }
  }

  async function describe(): Promise<string | null> {
    const files = state.files.flatMap((file): readonly FileOfResult[] => {
      const { path, stage } = file;
      const checked = checkedOf(file);
      if (checked !== null) return [{ path, result: success(checked.putAway) }];
      return stage.kind === "failed" ? [{ path, result: failed(stage.failure) }] : [];
    });
    return during({ kind: "describing" }, async (signal) => {
      const by = { profile: checkedBy, language: language() };
      const text = await port.describe(files, by, signal);
      if (text.ok) return text.value;
      set({ failure: text.failure });
      return null;
    });
  }

  async function open(index: number): Promise<void> {
    const file = state.files[index];
    const checked = file === undefined ? null : checkedOf(file);
    if (checked === null) return;
    await during({ kind: "opening" }, async (signal) => {
      const report = await port.open(checked.putAway, signal);
      if (signal.aborted) return;
      set(report.ok ? { opened: { index, report: report.value } } : { failure: report.failure });
    });
  }

  function cancel(): void {
    if (running === null) return;
    running.abort();
    running = null;
    const files = state.files.map((file) =>
      file.stage.kind === "working" ? { ...file, stage: WAITING } : file,
    );
    const cut = uncompared.map((paths): ComparisonNote => ({ kind: "cut-off", paths }));
    uncompared = [];
    set({
      files,
      work: IDLE,
      stopped: state.stopped || isCheck(state.work),
      notes: [...state.notes, ...cut],
    });
  }

  function leave(): boolean {
    if (running !== null) cancel();
    else if (state.made !== null) set({ made: null });
    else if (state.opened !== null) set({ opened: null });
    else return false;
    return true;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pick,
    check,
    cancel,
    open,
    closeFile: () => set({ opened: null }),
    makeRemarks,
    forgetRemarks: () => set({ made: null }),
    deliver,
    describe,
    keepResult: (text) =>
      delivery.download({
        name: `zvirka ${today()}.json`,
        mediaType: "application/json",
        bytes: new TextEncoder().encode(text),
      }),
    leave,
    delivery,
  };
}

/** Asked anew after each wait: the person may have ended the work meanwhile. */
function wasEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}

function isCheck({ kind }: FilesWork): boolean {
  return kind === "checking" || kind === "comparing";
}

/** A file that could not be read may be read now: it was open elsewhere, or the check was too slow. */
function isFailed(stage: FileStage): boolean {
  return stage.kind === "failed" && !holdsNothing(stage.failure);
}

function stageOf(result: Result<CheckedByItself>): FileStage {
  return result.ok
    ? { kind: "checked", alone: result.value, together: null }
    : failedStage(result.failure);
}

function failedStage(failure: Failure): FileStage {
  return { kind: "failed", failure };
}

function withoutOthers(file: ManyFile): ManyFile {
  return file.stage.kind === "checked"
    ? { ...file, stage: { ...file.stage, together: null } }
    : file;
}
