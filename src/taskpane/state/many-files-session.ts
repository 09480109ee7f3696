import { failed, success } from "../../app/failure";
import type { DeliveryPort, FileOfResult, ManyFilesPort } from "../../app/ports";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { Language } from "../../core/texts/format";
import type { NamedFile } from "../view/picked-files";
import { checkingFiles, WAITING } from "./many-files-checking";
import { createFilesDesk, IDLE } from "./many-files-desk";
import type { FilesWork, ManyFile, ManyFilesSession } from "./many-files-model";
import { checkedOf } from "./many-files-model";
import { remarksToFiles } from "./many-files-remarks";

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

/** A check of many files from the first that is picked to the remarks; nothing is picked yet. */
export function createManyFilesSession(
  { profile, language }: ManyFilesBasis,
  { files: port, delivery, today }: ManyFilesSurroundings,
): ManyFilesSession {
  const desk = createFilesDesk();
  const { state, set, subscribe, isBusy, during } = desk;
  const { check, checkedBy, cutOff } = checkingFiles(desk, port, profile);
  const remarks = remarksToFiles(desk, { files: port, delivery, checkedBy, today });

  function pick(picked: readonly NamedFile[]): void {
    if (isBusy()) return;
    const known = new Map(state().files.map((each) => [each.file, each.stage]));
    const files = picked.map((each): ManyFile => ({
      ...each,
      stage: known.get(each.file) ?? WAITING,
    }));
    set({ files, made: null, failure: null, begun: state().begun && files.length > 0 });
  }

  async function describe(): Promise<string | null> {
    const files = state().files.flatMap((file): readonly FileOfResult[] => {
      const { path, stage } = file;
      const checked = checkedOf(file);
      if (checked !== null) return [{ path, result: success(checked.putAway) }];
      return stage.kind === "failed" ? [{ path, result: failed(stage.failure) }] : [];
    });
    return during({ kind: "describing" }, async (signal) => {
      const by = { profile: checkedBy(), language: language() };
      const text = await port.describe(files, by, signal);
      if (text.ok) return text.value;
      if (!signal.aborted) set({ failure: text.failure });
      return null;
    });
  }

  async function open(index: number): Promise<void> {
    const file = state().files[index];
    const checked = file === undefined ? null : checkedOf(file);
    if (checked === null) return;
    await during({ kind: "opening" }, async (signal) => {
      const report = await port.open(checked.putAway, signal);
      if (signal.aborted) return;
      set(report.ok ? { opened: { index, report: report.value } } : { failure: report.failure });
    });
  }

  function cancel(): void {
    if (!desk.end()) return;
    const { files, stopped, work, notes } = state();
    const wasCheck = isCheck(work);
    set({
      files: files.map((file) =>
        file.stage.kind === "working" ? { ...file, stage: WAITING } : file,
      ),
      work: IDLE,
      stopped: stopped || wasCheck,
      notes: wasCheck ? [...notes, ...cutOff()] : notes,
    });
  }

  function leave(): boolean {
    if (isBusy()) cancel();
    else if (state().made !== null) set({ made: null });
    else if (state().opened !== null) set({ opened: null });
    else return false;
    return true;
  }

  return {
    state,
    subscribe,
    pick,
    check,
    cancel,
    open,
    closeFile: () => set({ opened: null }),
    ...remarks,
    forgetRemarks: () => set({ made: null }),
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

function isCheck({ kind }: FilesWork): boolean {
  return kind === "checking" || kind === "comparing";
}
