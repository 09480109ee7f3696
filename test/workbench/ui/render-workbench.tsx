import "./browser-gaps";
import { readFileSync } from "node:fs";
import path from "node:path";
import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Book, type BookSheet } from "../../../src/workbench/host/book";
import type { OpenPane, PaneEvents, PaneExcel } from "../../../src/workbench/shell/pane-host";
import { WorkbenchApp, type WorkbenchProps } from "../../../src/workbench/shell/workbench-app";

// The first test of a file also loads Fluent UI and the library for .xlsx files.
jest.setTimeout(60_000);
// A machine that builds at the same time takes its time over drawing, too.
configure({ asyncUtilTimeout: 20_000 });

/** The manifest that ships. */
export const MANIFEST = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

/** What the pane was told, and the events with which it can answer. */
export interface PaneRecord {
  events: PaneEvents | null;
  excel: PaneExcel | null;
  runs: number;
  disposed: number;
  readonly visible: boolean[];
  readonly commands: string[];
}

export interface Shown {
  readonly user: UserEvent;
  readonly book: () => Book;
  readonly sheet: BookSheet;
  readonly pane: PaneRecord;
}

/** jsdom lays nothing out and draws nothing: the grid gets a view of 800 by 400 pixels. */
export function giveElementsSizes(): void {
  for (const [name, size] of [
    ["offsetWidth", 800],
    ["clientWidth", 800],
    ["offsetHeight", 400],
    ["clientHeight", 400],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
  HTMLCanvasElement.prototype.getContext = () => null;
}

export function showWorkbench(
  fill: (book: Book) => void = () => undefined,
  props: Partial<WorkbenchProps> = {},
): Shown {
  giveElementsSizes();
  let current = Book.empty("звіт.xlsx");
  fill(current);
  const pane: PaneRecord = {
    events: null,
    excel: null,
    runs: 0,
    disposed: 0,
    visible: [],
    commands: [],
  };
  const openPane: OpenPane = (_container, _book, excel, events) => {
    pane.events = events;
    pane.excel = excel;
    pane.runs++;
    return {
      setVisible: (visible) => pane.visible.push(visible),
      invokeCommand: (name) => {
        pane.commands.push(name);
        return Promise.resolve("completed");
      },
      tabInto: () => undefined,
      dispose: () => {
        pane.disposed++;
      },
    };
  };
  render(
    <WorkbenchApp
      book={current}
      notice={null}
      language="uk"
      look="light"
      paneWidth={350}
      openPane={openPane}
      manifest={MANIFEST}
      profile="1.14"
      platform="web"
      onSession={(session) => {
        current = session.book;
      }}
      {...props}
    />,
  );
  return {
    user: userEvent.setup({ pointerEventsCheck: 0 }),
    book: () => current,
    sheet: current.activeSheet,
    pane,
  };
}

export function cell(ref: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-ref="${ref}"]`);
  if (found === null) throw new Error(`Cell ${ref} is not drawn`);
  return found;
}

export function grid(): HTMLElement {
  return screen.getByRole("grid");
}

/** The refs of the cells drawn as selected. */
export function selectedRefs(): string[] {
  return [...document.querySelectorAll('[data-ref][aria-selected="true"]')].map(
    (element) => element.getAttribute("data-ref") ?? "",
  );
}

export function activeRef(): string | null {
  return document.querySelector("[data-ref][aria-current]")?.getAttribute("data-ref") ?? null;
}

export function range(top: number, left: number, bottom = top, right = left) {
  return { top, left, bottom, right };
}
