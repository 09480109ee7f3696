import { createRoot } from "react-dom/client";
import type { CellRange } from "../core/sheet/address";
import { parseRange } from "../core/sheet/address";
import { Book } from "./host/book";
import { isPlatformName } from "./host/platforms";
import { FLOOR, isProfileName } from "./host/profiles";
import { openSample, openText } from "./shell/files";
import { openPane } from "./shell/open-pane";
import type { Session } from "./shell/session";
import { PANE_WIDTH } from "./shell/splitter";
import type { Look } from "./shell/theme";
import { WorkbenchApp } from "./shell/workbench-app";
import { TEXTS, type Language } from "./texts";
import "./workbench.css";

/** The manifest that ships beside the pane. */
const MANIFEST = "/manifest.xml";
const SAMPLE = "/seeds/report-2018-9m.xlsx";

/** What a browser test may ask of the window. */
export interface WorkbenchHook {
  readonly book: Book;
  /** Selects a range such as «F27» or «A1:B2» of the active sheet. */
  select(range: string): void;
  /** What a cell of the active sheet shows in the model, whatever is in view. */
  text(cell: string): string;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  const asked = new URLSearchParams(location.search);
  const language: Language = asked.get("lang") === "en" ? "en" : "uk";
  document.documentElement.lang = language;
  const excel = asked.get("host");
  const system = asked.get("platform");
  const [sample, manifest] = await Promise.all([openSample(SAMPLE), openText(MANIFEST)]);
  createRoot(root).render(
    <WorkbenchApp
      book={sample ?? Book.empty()}
      notice={sample === null ? { intent: "info", text: TEXTS[language].sampleMissing } : null}
      language={language}
      look={lookOf(asked.get("theme"))}
      paneWidth={Number(asked.get("width") ?? PANE_WIDTH.usual) || PANE_WIDTH.usual}
      openPane={openPane}
      manifest={manifest}
      profile={isProfileName(excel) ? excel : FLOOR.name}
      platform={isPlatformName(system) ? system : "web"}
      onSession={expose}
    />,
  );
}

function lookOf(name: string | null): Look | null {
  return name === "light" || name === "dark" || name === "contrast" ? name : null;
}

function expose({ book }: Session): void {
  window.workbench = {
    book,
    select: (range) => {
      book.select(book.activeSheet, rangeOf(range));
    },
    text: (cell) => {
      const { top, left } = rangeOf(cell);
      return book.activeSheet.cell(top, left).text;
    },
  };
}

function rangeOf(text: string): CellRange {
  const range = parseRange(text);
  if (range === null) throw new RangeError(`Not a range: ${text}`);
  return range;
}

void start();
