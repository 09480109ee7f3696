import type { Result } from "../../src/app/failure";
import { failed, success } from "../../src/app/failure";
import { lackingIn } from "../../src/app/lacking";
import type {
  CheckedByItself,
  DocumentFile,
  JudgePort,
  ManyFilesPort,
  PutAway,
} from "../../src/app/ports";
import type { CheckReport } from "../../src/core/lint/finding";
import { profileOf } from "../../src/core/lint/profiles/differences";
import { NO_CORRECTIONS } from "../../src/core/report/corrections";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/** A worker for picked files, whose contents a test says by their names. */
export class FakeFiles implements ManyFilesPort {
  readonly holds = new Map<string, Result<WorkbookSnapshot>>();
  /** The check of this file goes on until it is ended. */
  endless: string | null = null;
  /** Names of the files that were begun, in their order. */
  begun: readonly string[] = [];
  private readonly reports = new Map<PutAway, CheckReport>();

  constructor(private readonly judge: () => JudgePort) {}

  check: ManyFilesPort["check"] = async (files, profile, progress, signal) => {
    for (const [index, { name }] of files.entries()) {
      if (signal.aborted) return;
      this.begun = [...this.begun, name];
      progress.onBegun(index);
      if (name === this.endless) {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return;
      }
      // Another thread answers later.
      await new Promise((resolve) => setTimeout(resolve));
      const read = this.holds.get(name) ?? failed({ code: "file-not-workbook" });
      const basis = { profile: profileOf(profile), corrections: NO_CORRECTIONS };
      const judged = read.ok ? await this.judge().judge(read.value, basis, () => {}, signal) : read;
      if (!wasEnded(signal))
        progress.onDone(index, judged.ok ? this.checked(judged.value) : judged);
    }
  };

  compare: ManyFilesPort["compare"] = async (files) =>
    success({ files: files.map(() => null), crashed: [] });

  open: ManyFilesPort["open"] = async (putAway) => {
    const report = this.reports.get(putAway);
    return report === undefined ? failed({ code: "file-missing" }) : success(report);
  };

  describe: ManyFilesPort["describe"] = async (files) =>
    success(files.map(({ path }) => path).join("\n"));

  remarks: ManyFilesPort["remarks"] = async (files, { names }, { onDone }) => {
    for (const index of files.keys()) onDone(index, success(documentOf(names[index] ?? "")));
  };

  zip: ManyFilesPort["zip"] = async (name, files) =>
    success({ ...documentOf(files.map((file) => file.name).join("\n")), name });

  private checked(report: CheckReport): Result<CheckedByItself> {
    const putAway = { size: 1, text: () => Promise.resolve("") };
    this.reports.set(putAway, report);
    const facts = { summary: report.summary, lacking: lackingIn(report) };
    return success({ facts, putAway, programme: null, aside: null, carried: [] });
  }
}

/** Asked anew after a wait. */
function wasEnded(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** A document that holds this text. */
function documentOf(text: string): DocumentFile {
  return { name: text, mediaType: "application/zip", bytes: new TextEncoder().encode(text) };
}
