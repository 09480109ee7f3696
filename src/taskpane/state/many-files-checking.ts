import type { Result } from "../../app/failure";
import type { CheckedByItself, ManyFilesPort } from "../../app/ports";
import { isSameProfile, UNCHANGED_FILE } from "../../core/lint/profiles/differences";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import type { FilesDesk } from "./many-files-desk";
import type { ComparisonNote, FileStage, ManyFile, ManyFilesSession } from "./many-files-model";
import { holdsNothing, programmesOf } from "./many-files-model";

/** Files checked by themselves, then beside the others of their programme. */
interface FilesChecking extends Pick<ManyFilesSession, "check"> {
  /** By what the files were checked that are. */
  readonly checkedBy: () => ProfileFile;
  /** The programmes that were still to be compared when somebody ended the check; told once. */
  readonly cutOff: () => readonly ComparisonNote[];
}

export const WAITING: FileStage = { kind: "waiting" };

/** @param profile the one in force now */
export function checkingFiles(
  { state, set, during }: FilesDesk,
  port: Pick<ManyFilesPort, "check" | "compare">,
  profile: () => ProfileFile,
): FilesChecking {
  let checkedBy = UNCHANGED_FILE;
  /** Paths of the files of each programme that is still to be compared. */
  let uncompared: readonly (readonly string[])[] = [];

  function setStage(index: number, stage: FileStage): readonly ManyFile[] {
    return state().files.map((file, at) => (at === index ? { ...file, stage } : file));
  }

  async function check(which: "rest" | "all"): Promise<void> {
    const now = profile();
    const anew = which === "all" || !isSameProfile(now, checkedBy);
    const indexes = state().files.flatMap(({ stage }, index) =>
      anew || stage.kind === "waiting" || isFailed(stage) ? [index] : [],
    );
    const wanted = new Set(indexes);
    await during({ kind: "checking", done: 0, all: indexes.length }, async (signal) => {
      checkedBy = now;
      set({
        files: state().files.map((file, at) =>
          wanted.has(at) ? { ...file, stage: WAITING } : file,
        ),
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
    const chosen = indexes.flatMap((index) => state().files[index]?.file ?? []);
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
    const { groups, tooLarge } = programmesOf(state().files);
    set({
      files: state().files.map(withoutOthers),
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
        set({ notes: [...state().notes, { kind: "not-compared", paths }] });
        continue;
      }
      const { crashed: rules } = compared.value;
      if (rules.length > 0) {
        set({ notes: [...state().notes, { kind: "rules-crashed", rules, paths }] });
      }
      const found = new Map(indexes.map((index, at) => [index, compared.value.files[at] ?? null]));
      set({
        files: state().files.map((file, index) => {
          const together = found.get(index) ?? null;
          const { stage } = file;
          return together === null || stage.kind !== "checked"
            ? file
            : { ...file, stage: { ...stage, together } };
        }),
      });
    }
  }

  return {
    check,
    checkedBy: () => checkedBy,
    cutOff: () => {
      const cut = uncompared.map((paths): ComparisonNote => ({ kind: "cut-off", paths }));
      uncompared = [];
      return cut;
    },
  };
}

/** A file that could not be read may be read now: it was open elsewhere, or the check was too slow. */
function isFailed(stage: FileStage): boolean {
  return stage.kind === "failed" && !holdsNothing(stage.failure);
}

function stageOf(result: Result<CheckedByItself>): FileStage {
  return result.ok
    ? { kind: "checked", alone: result.value, together: null }
    : { kind: "failed", failure: result.failure };
}

function withoutOthers(file: ManyFile): ManyFile {
  return file.stage.kind === "checked"
    ? { ...file, stage: { ...file.stage, together: null } }
    : file;
}
