import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { deadlineFile } from "../../src/adapters/documents/deadline-file";
import { jobOver } from "../../src/app/jobs/all-jobs";
import { makeDocuments } from "../../src/taskpane/make-documents";
import { createAnswersSession } from "../../src/taskpane/state/answers-session";
import { createManyFilesSession } from "../../src/taskpane/state/many-files-session";
import { createExportSession } from "../../src/taskpane/state/export-session";
import { createSourcesSession } from "../../src/taskpane/state/sources-session";
import { App } from "../../src/taskpane/components/app";
import { fetchParts } from "../../src/taskpane/components/part";
import type { PaneSurroundings } from "../../src/taskpane/state/desk";
import type { Session } from "../../src/taskpane/state/session";
import { createSession } from "../../src/taskpane/state/session";
import type { FakeExcel } from "./fake-excel";

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

interface Pane {
  /** Clicks a button, by its name or itself, and waits for what comes of it. */
  readonly press: (button: RegExp | string | HTMLElement) => Promise<void>;
  /** Types keys, as user-event names them. */
  readonly keys: (keys: string) => Promise<void>;
}

/** A session over a workbook in memory. */
export function sessionOver(excel: FakeExcel, given: Partial<PaneSurroundings> = {}): Session {
  let actions = 0;
  const session = createSession(excel.ports, {
    preferences: excel.preferences,
    hostLanguage: "uk",
    newId: () => `action-${++actions}`,
    year: () => 2026,
    loadJob: (id, files) => Promise.resolve(jobOver(id, files)),
    loadAnswers: async () => (report) => createAnswersSession(excel.books, report),
    loadSources: async () => (job, basis) =>
      createSourcesSession(job, { ...basis, files: excel.sources, memory: excel.memory }),
    loadDeadlines: async () => ({
      today: "2018-10-12",
      calendar: deadlineFile,
      delivery: excel.delivery,
    }),
    loadManyFiles: async () => (basis) =>
      createManyFilesSession(basis, {
        files: excel.manyFiles,
        delivery: excel.delivery,
        today: () => "2018-10-12",
      }),
    loadExport: async () => (basis) =>
      createExportSession(basis, {
        documents: { make: (...asked) => excel.makes(makeDocuments, ...asked) },
        delivery: excel.delivery,
        today: () => "2018-10-12",
        remember: (exported) => session.setPreferences({ exported }),
      }),
    ...given,
  });
  return session;
}

/** The pane over a workbook in memory, as a person has it before them. */
export async function renderPane(
  excel: FakeExcel,
  given: Partial<PaneSurroundings> = {},
): Promise<Pane> {
  // In the browser they are fetched while the pane has nothing else to do; here nobody waits for them.
  await fetchParts("all");
  const session = sessionOver(excel, given);
  const user = userEvent.setup();
  // Subscribing to the workbook takes a moment; nothing that is tested happens before.
  await act(async () => {
    render(<App session={session} hostIsDark={() => null} program={() => "Zvirka"} />);
  });
  return {
    press: (button) =>
      user.click(
        button instanceof HTMLElement ? button : screen.getByRole("button", { name: button }),
      ),
    keys: (keys) => user.keyboard(keys),
  };
}

/** The button of the finding of this rule at this cell. */
export function findingAt(rule: string, cell: string): HTMLElement {
  return screen.getByRole("button", { name: new RegExp(`${rule} ${cell}( |$)`) });
}

/** What a screen reader was told last: of what was done, of what was found, and by a part of the pane. */
export function announced(): Readonly<Record<"done" | "found" | "part", string>> {
  const [done, found, part] = screen.getAllByRole("status").map(({ textContent }) => textContent);
  return { done: done ?? "", found: found ?? "", part: part ?? "" };
}

/** The message above the findings, null when there is none. */
export function message(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".fui-MessageBar");
}
