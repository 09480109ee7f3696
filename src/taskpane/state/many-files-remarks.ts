import type { Result } from "../../app/failure";
import { success } from "../../app/failure";
import type {
  CheckedPicked,
  DeliveryPort,
  DeliveryWay,
  DocumentFile,
  ManyFilesPort,
  RemarksForm,
} from "../../app/ports";
import { safeFileNames } from "../../core/documents/file-names";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import { guarded } from "./desk";
import type { FilesDesk } from "./many-files-desk";
import type { MadeRemarks, ManyFile, ManyFilesSession } from "./many-files-model";
import { checkedOf } from "./many-files-model";

interface RemarksSurroundings {
  readonly files: Pick<ManyFilesPort, "remarks" | "zip">;
  readonly delivery: DeliveryPort;
  /** By what the files were checked. */
  readonly checkedBy: () => ProfileFile;
  /** ISO date. */
  readonly today: () => string;
}

type CheckedFile = CheckedPicked & { readonly path: string };

/** Remarks to checked files: documents that are made of each, and how they leave the pane. */
export function remarksToFiles(
  { state, set, during }: FilesDesk,
  { files: port, delivery, checkedBy, today }: RemarksSurroundings,
): Pick<ManyFilesSession, "makeRemarks" | "deliver"> {
  async function makeRemarks(form: RemarksForm, indexes: readonly number[]): Promise<void> {
    const wanted = indexes.flatMap((index) => checkedFile(state().files[index]));
    await during({ kind: "making", done: 0, all: wanted.length }, async (signal) => {
      set({ made: null });
      const asOf = today();
      const { files, failed } = await documentsOf(wanted, form, asOf, signal);
      if (signal.aborted) return;
      const zipped = await zipOf(files, asOf, signal);
      if (wasEnded(signal)) return;
      if (zipped?.ok === false) set({ failure: zipped.failure });
      const zip = zipped?.ok === true ? zipped.value : null;
      set({ made: { form, files, zip, failed, delivered: [] } });
    });
  }

  async function documentsOf(
    wanted: readonly CheckedFile[],
    form: RemarksForm,
    asOf: string,
    signal: AbortSignal,
  ): Promise<Pick<MadeRemarks, "files" | "failed">> {
    const names = safeFileNames(
      wanted.map(({ path }) => nameOfRemarks(path)),
      form === "remarks" ? "docx" : "xlsx",
    );
    const made = new Map<number, Result<DocumentFile>>();
    await port.remarks(
      wanted.map(({ putAway }) => putAway),
      { form, profile: checkedBy(), asOf, names },
      {
        onBegun: () => undefined,
        onDone: (at, result) => {
          if (signal.aborted) return;
          made.set(at, result);
          set({ work: { kind: "making", done: made.size, all: wanted.length } });
        },
      },
      signal,
    );
    const results = wanted.map(({ path }, at) => ({ path, result: made.get(at) }));
    return {
      files: results.flatMap(({ result }) => (result?.ok === true ? [result.value] : [])),
      failed: results.flatMap(({ path, result }) =>
        result?.ok === false ? [{ path, failure: result.failure }] : [],
      ),
    };
  }

  /** All of them in one; null for a single one, and where such a file cannot leave the pane. */
  async function zipOf(
    files: readonly DocumentFile[],
    asOf: string,
    signal: AbortSignal,
  ): Promise<Result<DocumentFile> | null> {
    const canZip = delivery.ways([{ mediaType: "application/zip" }]).length > 0;
    if (!canZip || files.length < 2) return null;
    return port.zip(`Зауваження ${asOf}.zip`, files, signal);
  }

  async function deliver(file: DocumentFile, way: DeliveryWay): Promise<void> {
    if (state().made === null) return;
    let outcome: Result<void> = success(undefined);
    if (way === "new-workbook") outcome = await guarded(() => delivery.openWorkbook(file));
    else delivery.download(file);
    const { made } = state();
    if (!outcome.ok) set({ failure: outcome.failure });
    else if (made !== null) {
      set({ made: { ...made, delivered: [...made.delivered, file.name] }, failure: null });
    }
  }

  return { makeRemarks, deliver };
}

function checkedFile(file: ManyFile | undefined): readonly CheckedFile[] {
  const checked = file === undefined ? null : checkedOf(file);
  return file === undefined || checked === null ? [] : [{ path: file.path, ...checked }];
}

/** «відділи/Спорт.xlsx» is called «Зауваження – відділи – Спорт». */
function nameOfRemarks(path: string): string {
  return `Зауваження – ${path.replace(/\.xlsx$/i, "").replaceAll("/", " – ")}`;
}

/** Asked anew after each wait: the person may have ended the work meanwhile. */
function wasEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}
