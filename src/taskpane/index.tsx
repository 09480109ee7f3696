import { createRoot } from "react-dom/client";
import { excelKept } from "../adapters/excel/kept";
import { excelWorkbook } from "../adapters/excel/excel-workbook";
import { workbookKey } from "../adapters/excel/workbook-key";
import { version } from "../../package.json";
import { readHostFacts, readProgram, startInExcel } from "../adapters/excel/start";
import { browserJournal } from "../adapters/storage/journal";
import { browserPreferences } from "../adapters/storage/preferences";
import { browserRuns } from "../adapters/storage/runs";
import { startJudgeWorker } from "../adapters/worker/start-judge-worker";
import { workerJudge } from "../adapters/worker/worker-judge";
import type { Judge } from "../adapters/worker/worker-judge";
import type { ReadPickedFile } from "../adapters/worker/worker-books";
import type { MakeDocument } from "../adapters/worker/worker-documents";
import type { Failure } from "../app/failure";
import type { Job } from "../app/jobs/job";
import type { ExportPreferences } from "../app/ports";
import type { SourceBook } from "../core/consolidate/sources";
import { failureText } from "../app/failure-texts";
import { onPaneRequested, onPaneShown, registerCommands } from "../commands";
import { App } from "./components/app";
import type { OpenAnswers } from "./state/answering";
import type { OpenExport } from "./state/exporting";
import type { PaneJob } from "./state/open-job";
import { leaveScreens } from "./state/screens";
import { createSession } from "./state/session";
import type { DeadlinesTool, OpenManyFiles, OpenSources } from "./state/tools";
import { languageOf } from "./view/language";
import { today } from "./view/today";

/** What is seen first comes first. */
const PREPARED_AFTER_MS = 1000;

async function open(root: HTMLElement): Promise<void> {
  registerCommands();
  const preferences = browserPreferences();
  const [host, remembered] = await Promise.all([startInExcel(), preferences.load()]);
  if (!host.ok) {
    tell(root, host.failure);
    return;
  }
  const judge = workerJudge(startJudgeWorker, loadJudge);
  const ports = {
    workbook: excelWorkbook(),
    judge,
    journal: browserJournal(),
    kept: excelKept(),
    runs: browserRuns(),
    preferences,
  };
  const session = createSession(ports, {
    preferences: preferences.inWorkbook(workbookKey(), remembered),
    hostLanguage: languageOf(host.value.displayLanguage),
    newId: () => crypto.randomUUID(),
    year: () => new Date().getFullYear(),
    loadJob,
    loadAnswers,
    loadSources,
    loadDeadlines,
    loadManyFiles,
    loadExport: () => loadExport((exported) => session.setPreferences({ exported })),
  });
  createRoot(root).render(
    <App
      session={session}
      hostIsDark={() => readHostFacts().isDarkTheme}
      program={() => `Zvirka ${version}, ${readProgram()}`}
    />,
  );
  setTimeout(judge.prepare, PREPARED_AFTER_MS);
  onPaneRequested((request) => {
    if (!leaveScreens(session)) return;
    void (request === "check" ? session.check() : session.openJob(request));
  });
  onPaneShown(() => {
    const { notice } = session.state();
    if (notice?.kind !== "failure" || notice.failure.code !== "cell-being-edited") return;
    void session.retry(notice.retry);
  });
}

/** The rules, for a page that may not start a worker: all others are spared them. */
async function loadJudge(): Promise<Judge> {
  const { judgeWorkbook } = await import("../app/judge");
  return judgeWorkbook;
}

/** The jobs that write to sheets, for those who ask for one. */
async function loadJob(id: PaneJob, files: readonly SourceBook[]): Promise<Job> {
  const { jobOver } = await import("../app/jobs/all-jobs");
  return jobOver(id, files);
}

/** What makes documents and hands them over, for those who export. */
async function loadExport(
  remember: (exported: ExportPreferences) => Promise<void>,
): Promise<OpenExport> {
  const [{ createExportSession }, { excelDelivery }, { workerDocuments }] = await Promise.all([
    import("./state/export-session"),
    import("../adapters/excel/delivery"),
    import("../adapters/worker/worker-documents"),
  ]);
  const surroundings = {
    documents: workerDocuments(startDocumentsWorker, loadDocuments),
    delivery: excelDelivery(),
    today,
    remember,
  };
  return (basis) => createExportSession(basis, surroundings);
}

/** webpack finds the worker's file by this very form of address. */
function startDocumentsWorker(): Worker {
  return new Worker(new URL("./documents.worker.ts", import.meta.url));
}

async function loadDocuments(): Promise<MakeDocument> {
  const { makeDocuments } = await import("./make-documents");
  return makeDocuments;
}

/** What reads the files that a person picks, for those who have answers to read. */
async function loadAnswers(): Promise<OpenAnswers> {
  const [{ createAnswersSession }, { workerBooks }] = await Promise.all([
    import("./state/answers-session"),
    import("../adapters/worker/worker-books"),
  ]);
  const books = workerBooks(startBooksWorker, loadBooks);
  return (report) => createAnswersSession(books, report);
}

/** webpack finds the worker's file by this very form of address. */
function startBooksWorker(): Worker {
  return new Worker(new URL("./books.worker.ts", import.meta.url));
}

async function loadBooks(): Promise<ReadPickedFile> {
  const { readPickedFile } = await import("../adapters/xlsx/picked-file");
  return readPickedFile;
}

/** What puts reports together, for those who ask for it. */
async function loadSources(): Promise<OpenSources> {
  const { openSources } = await import("./load-sources");
  return openSources;
}

/** What tells of deadlines and hands a calendar over, for those who ask for it. */
async function loadDeadlines(): Promise<DeadlinesTool> {
  const { deadlinesTool } = await import("./load-deadlines");
  return deadlinesTool();
}

/** What checks many files, for those who have some. */
async function loadManyFiles(): Promise<OpenManyFiles> {
  const { openManyFiles } = await import("./load-many-files");
  return openManyFiles;
}

/** Without Excel there is no pane, only a sentence. */
function tell(root: HTMLElement, failure: Failure): void {
  const told = document.getElementById("told") ?? root;
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  const sentence = document.createElement("p");
  sentence.className = "plain";
  sentence.textContent = failureText(failure, language);
  root.replaceChildren();
  told.replaceChildren(sentence);
}

const root = document.getElementById("root");
if (root !== null) {
  open(root).catch((error: unknown) => {
    tell(root, { code: "unexpected", detail: error instanceof Error ? error.name : "unknown" });
  });
}
