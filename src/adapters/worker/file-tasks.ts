import type { CheckedWorkbook } from "../../app/check-files/check-alone";
import { checkAlone } from "../../app/check-files/check-alone";
import { compareTogether } from "../../app/check-files/compare-together";
import { judgeTogether, programmeOf } from "../../app/check-across";
import { addSummaries, checkJsonText, fileJsonText } from "../../app/check-json";
import { remarksInput } from "../../app/check-files/remarks-input";
import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import { judgeWorkbook } from "../../app/judge";
import { lackingIn } from "../../app/lacking";
import type {
  CheckedByItself,
  CheckedPicked,
  ComparedFiles,
  DocumentFile,
  FileOfResult,
  PickedFile,
  ProgrammeFile,
  PutAway,
  RemarksRequest,
} from "../../app/ports";
import { profileToCheckBy } from "../../app/profile";
import type { CheckReport } from "../../core/lint/finding";
import type { ProfileFile } from "../../core/lint/profiles/profile-file";
import { waive } from "../../core/lint/waivers";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Language } from "../../core/texts/format";
import { thrown } from "./ask-worker";
import { putAway, takeOut } from "./packed";
import type { PoolWork } from "./pool-worker";
import type { MakeDocument } from "./worker-documents";

/** What a worker does with files. Survives a structured clone. */
export type FileTask =
  | { readonly kind: "check"; readonly file: PickedFile; readonly profile: ProfileFile }
  | {
      readonly kind: "compare";
      readonly files: readonly ProgrammeFile[];
      readonly profile: ProfileFile;
    }
  | { readonly kind: "open"; readonly putAway: PutAway }
  | {
      readonly kind: "describe";
      readonly files: readonly FileOfResult[];
      readonly profile: ProfileFile;
      readonly language: Language;
    }
  | {
      readonly kind: "remarks";
      readonly putAway: PutAway;
      readonly request: Omit<RemarksRequest, "names">;
      readonly name: string;
    }
  | { readonly kind: "zip"; readonly name: string; readonly files: readonly DocumentFile[] };

/** What the work takes besides judging. */
export interface FileTaskPorts {
  readonly read: (file: PickedFile) => Promise<Result<WorkbookSnapshot>>;
  readonly kept: (file: PickedFile) => Promise<Result<string | null>>;
  readonly makeDocument: MakeDocument;
  readonly zip: (name: string, files: readonly DocumentFile[]) => Promise<DocumentFile>;
}

/** Does tasks with files; never rejects: our own mistake is a failure of this task. */
export function fileWork(ports: FileTaskPorts): PoolWork<FileTask, Result<unknown>> {
  return async (task, alive) => {
    try {
      return await doTask(task, ports, alive);
    } catch (error) {
      return task.kind === "check" ? failed({ code: "check-crashed" }) : thrown("files", error);
    }
  };
}

async function doTask(
  task: FileTask,
  ports: FileTaskPorts,
  alive: () => void,
): Promise<Result<unknown>> {
  switch (task.kind) {
    case "check":
      return checkPicked(task, ports, alive);
    case "compare":
      return success(await comparePicked(task, alive));
    case "open":
      return success(reportOf(await takeOut(task.putAway)));
    case "describe":
      return success(await describeAll(task, alive));
    case "remarks":
      return makeRemarks(task, ports, alive);
    case "zip":
      return success(await ports.zip(task.name, task.files));
  }
}

type TaskOf<Kind extends FileTask["kind"]> = Extract<FileTask, { readonly kind: Kind }>;

async function checkPicked(
  { file, profile: given }: TaskOf<"check">,
  { read, kept }: FileTaskPorts,
  alive: () => void,
): Promise<Result<CheckedByItself>> {
  const profile = profileToCheckBy(given);
  const { result, checked, carried, aside } = await checkAlone(
    { profile, asOf: null },
    {
      read: () => read(file),
      kept: () => kept(file),
      judge: judgeWorkbook,
      alive,
    },
  );
  if (!result.ok) return result;
  if (checked === null) return failed({ code: "check-crashed" });
  const programme = programmeOf(checked.workbook, checked.report, profile);
  return success({ ...checkedPicked(checked), programme, aside, carried });
}

/** What is kept of a checked workbook. */
function checkedPicked(checked: CheckedWorkbook): CheckedPicked {
  const report = reportOf(checked);
  const facts = { summary: report.summary, lacking: lackingIn(report) };
  return { facts, putAway: putAway(checked) };
}

function reportOf({ report, waivers }: CheckedWorkbook): CheckReport {
  return waive(report, waivers);
}

async function comparePicked(
  { files, profile }: TaskOf<"compare">,
  alive: () => void,
): Promise<ComparedFiles> {
  const opened = [];
  for (const { file, putAway: away } of files) {
    opened.push({ file, ...(await takeOut(away)) });
    alive();
  }
  const ports = { judgeTogether, alive };
  const { reports, crashed } = compareTogether(opened, profileToCheckBy(profile), ports);
  const compared = opened.map(({ workbook, waivers }, at) => {
    const report = reports[at] ?? null;
    return report === null ? null : checkedPicked({ workbook, report, waivers });
  });
  return { files: compared, crashed };
}

async function describeAll(
  { files, profile, language }: TaskOf<"describe">,
  alive: () => void,
): Promise<string> {
  const parts: string[] = [];
  const summaries = [];
  for (const { path, result } of files) {
    const report = result.ok ? success(reportOf(await takeOut(result.value))) : result;
    if (report.ok) summaries.push(report.value.summary);
    parts.push(fileJsonText({ file: path, result: report }, { language, rows: false }));
    alive();
  }
  return checkJsonText(parts, addSummaries(summaries), profileToCheckBy(profile));
}

async function makeRemarks(
  { putAway: away, request, name }: TaskOf<"remarks">,
  { makeDocument }: FileTaskPorts,
  alive: () => void,
): Promise<Result<DocumentFile>> {
  const checked = await takeOut(away);
  const { form, profile, asOf } = request;
  const by = { profile: profileToCheckBy(profile), asOf };
  const input = remarksInput(checked.workbook, reportOf(checked), by);
  const made = await makeDocument(form, input, alive, new AbortController().signal);
  if (!made.ok) return made;
  const [file] = made.value.files;
  if (file === undefined) return failed({ code: "nothing-to-export" });
  return success({ ...file, name });
}
