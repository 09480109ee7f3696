import type { Checked } from "../../app/check";
import { EXPORT_FORMS } from "../../app/export/all-forms";
import type { ExportChoices, ExportFormId } from "../../app/export/export-form";
import { DEFAULT_CHOICES } from "../../app/export/export-form";
import type { Failure, Result } from "../../app/failure";
import { success } from "../../app/failure";
import { FORMAT_JOB } from "../../app/jobs/format-job";
import type {
  DeliveryPort,
  DeliveryWay,
  DocumentsPort,
  ExportPreferences,
  MadeDocument,
} from "../../app/ports";
import { changedSince } from "../../app/write";
import { NO_CHOICES } from "../../core/edits/proposal";
import { profileOf } from "../../core/lint/profiles/differences";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import type { ExportChoice, ExportSession, ExportStage, ExportState } from "./export-model";
import {
  candidatesOf,
  fileNamed,
  isRemarks,
  issuesOf,
  knownChoice,
  remarkable,
  sheetsAtFirst,
} from "./export-model";
import { usedProfile } from "./profiles";

export interface ExportSurroundings {
  readonly documents: DocumentsPort;
  readonly delivery: DeliveryPort;
  /** ISO date. */
  readonly today: () => string;
  readonly remember: (preferences: ExportPreferences) => Promise<void>;
}

export interface ExportBasis {
  readonly desk: Desk;
  readonly checked: Checked;
  readonly form: ExportChoice | null;
  readonly checkAgain: () => Promise<Checked | null>;
}

const CHOOSING: ExportStage = { kind: "choosing", failure: null, renewed: false };

export function createExportSession(
  { desk, checked, form, checkAgain }: ExportBasis,
  { documents, delivery, today, remember }: ExportSurroundings,
): ExportSession {
  const last = desk.state().preferences.exported;
  let state: ExportState = {
    checked,
    form: form ?? knownChoice(last?.form),
    sheets: sheetsAtFirst(checked),
    choices: { ...DEFAULT_CHOICES, formulas: last?.formulas ?? false },
    unwanted: new Set(),
    stage: CHOOSING,
  };
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<ExportState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function fail(failure: Failure): void {
    set({ stage: { kind: "choosing", failure, renewed: false } });
  }

  /** True where the workbook is as it was checked; otherwise it is checked anew and the person sees what is new. */
  async function isFresh(): Promise<boolean> {
    const { snapshot } = state.checked;
    const now = await guarded(() => desk.ports.workbook.read());
    if (!now.ok) {
      fail(now.failure);
      return false;
    }
    const names = snapshot.sheets.map(({ name }) => name);
    const isSame =
      now.value.sheets.length === names.length && changedSince(snapshot, now.value, names) === null;
    if (isSame && !desk.state().stale) return true;
    const again = await checkAgain();
    if (again === null) {
      // What stopped the check is told by the pane itself.
      set({ stage: CHOOSING });
      return false;
    }
    const known = new Set(again.snapshot.sheets.map(({ name }) => name));
    set({
      checked: again,
      sheets: state.sheets.filter((name) => known.has(name)),
      stage: { kind: "choosing", failure: null, renewed: true },
    });
    return false;
  }

  async function made(
    id: ExportFormId,
    controller: AbortController,
  ): Promise<Result<MadeDocument>> {
    const chosen = EXPORT_FORMS[id];
    const { snapshot: workbook, report } = state.checked;
    const wanted = remarkable(state).filter((each) => !state.unwanted.has(each.fingerprint));
    const input = {
      workbook,
      report: isRemarks(id) ? { ...report, findings: wanted } : report,
      profile: profileOf(usedProfile(desk.state()).file),
      corrections: desk.state().corrections,
      sheets: state.sheets,
      asOf: today(),
      // A document of a city is in Ukrainian, whatever language the pane speaks.
      language: "uk" as const,
      choices: { ...state.choices, parts: partsFor(delivery) },
    };
    const places = chosen.looksNeeded(input);
    const looks =
      places.length === 0 ? success([]) : await guarded(() => desk.ports.workbook.looks(places));
    if (!looks.ok) return looks;
    return documents.make(
      id,
      { ...input, looks: looks.value },
      (progress) => {
        if (!controller.signal.aborted) set({ stage: { kind: "making", progress } });
      },
      controller.signal,
    );
  }

  async function make(): Promise<void> {
    const { form: id, stage } = state;
    if (id === "ready-sheet" || id === "pdf" || stage.kind === "making") return;
    const controller = new AbortController();
    running = controller;
    set({ stage: { kind: "making", progress: null } });
    void remember({ form: id, formulas: state.choices.formulas });
    if (!(await isFresh()) || running !== controller) return;
    const result = await guarded(() => made(id, controller));
    // A cancelled one has been told already; what arrives after that is thrown away.
    if (running !== controller) return;
    running = null;
    if (!result.ok) {
      fail(result.failure);
      return;
    }
    const document = result.value;
    const ways = delivery.ways(document.files);
    const name = document.name.replace(/\.\p{L}{2,5}$/u, "");
    set({
      stage: {
        kind: "made",
        document,
        name,
        ways,
        delivered: null,
        failure: null,
        delivering: false,
      },
    });
  }

  async function unlaidSheets(): Promise<Result<readonly string[]>> {
    const { snapshot: workbook, report } = state.checked;
    const profile = profileOf(usedProfile(desk.state()).file);
    const input = { workbook, report, profile, sheets: state.sheets, year: desk.year() };
    const looks = await guarded(() => desk.ports.workbook.looks(FORMAT_JOB.looksNeeded(input)));
    if (!looks.ok) return looks;
    const { items } = FORMAT_JOB.propose({ ...input, looks: looks.value }, NO_CHOICES, "uk");
    return success([...new Set(items.map(({ sheet }) => sheet))]);
  }

  async function deliver(way: DeliveryWay): Promise<void> {
    const { stage } = state;
    if (stage.kind !== "made" || stage.delivering) return;
    const named = fileNamed(stage);
    const files = named === null ? stage.document.files : [named];
    if (way === "download") for (const file of files) delivery.download(file);
    const [file] = files;
    set({ stage: { ...stage, delivering: way === "new-workbook", failure: null } });
    const result =
      way === "new-workbook" && file !== undefined
        ? await guarded(() => delivery.openWorkbook(file))
        : success(undefined);
    if (state.stage.kind !== "made" || state.stage.document !== stage.document) return;
    set({
      stage: {
        ...state.stage,
        delivering: false,
        delivered: result.ok ? way : state.stage.delivered,
        failure: result.ok ? null : result.failure,
      },
    });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    candidates: () => candidatesOf(state.checked),
    issues: () => issuesOf(state),
    chooseForm: (chosen) => set({ form: chosen, stage: CHOOSING }),
    chooseSheet: (name, chosen) => {
      const others = state.sheets.filter((each) => each !== name);
      const wanted = new Set(chosen ? [...others, name] : others);
      // In the order of the workbook.
      const sheets = candidatesOf(state.checked).flatMap((sheet) =>
        wanted.has(sheet.name) ? [sheet.name] : [],
      );
      set({ sheets });
    },
    choose: (change) => set({ choices: { ...state.choices, ...change } }),
    want: (findings, wanted) => {
      const unwanted = new Set(state.unwanted);
      for (const { fingerprint } of findings) {
        if (wanted) unwanted.delete(fingerprint);
        else unwanted.add(fingerprint);
      }
      set({ unwanted });
    },
    make,
    cancel: () => {
      if (running === null) return;
      running.abort();
      running = null;
      if (state.stage.kind === "making") set({ stage: CHOOSING });
    },
    rename: (name) => {
      if (state.stage.kind === "made") set({ stage: { ...state.stage, name } });
    },
    deliver,
    unlaidSheets,
    back: () => set({ stage: CHOOSING }),
    delivery,
  };
}

/** One zip file for those who can download it; files to be read as text for the others. */
function partsFor(delivery: DeliveryPort): ExportChoices["parts"] {
  return delivery.ways([{ mediaType: "application/zip" }]).length > 0 ? "zip" : "files";
}
