import { createContext, useContext } from "react";
import type { OpenErrorCode } from "../workbook-file/open-error";
import type { BookTexts } from "./book-texts";
import type { LostTexts } from "./lost-texts";
import type { EntryProblem } from "./grid/grid-state";
import type { FaultName } from "./host/faults";
import type { PlatformName } from "./host/platforms";
import type { ManifestProblem } from "./manifest/manifest-reader";
import { EN } from "./texts-en";
import { UK } from "./texts-uk";

export type Language = "uk" | "en";

/** Every word of the stand-in Excel. */
export interface Texts {
  readonly productName: string;
  readonly language: string;
  readonly open: string;
  readonly saveAs: string;
  readonly undo: string;
  readonly redo: string;
  readonly ribbon: string;
  readonly fileGroup: string;
  readonly editGroup: string;
  readonly addinGroup: string;
  readonly manifestProblem: (problem: ManifestProblem) => string;
  readonly iconNotLoaded: (address: string) => string;
  /** The menu's name, with the number of faults that are on. */
  readonly trials: (faults: number) => string;
  readonly whichExcel: string;
  readonly whichSystem: string;
  readonly systems: Readonly<Record<PlatformName, string>>;
  readonly faults: string;
  readonly faultNames: Readonly<Record<FaultName, string>>;
  readonly about: string;
  readonly aboutTitle: string;
  readonly aboutBody: readonly string[];
  readonly aboutKeys: string;
  readonly close: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly enterDraft: string;
  readonly dropDraft: string;
  readonly expandBar: string;
  readonly collapseBar: string;
  readonly grid: (sheet: string) => string;
  readonly editing: (cell: string) => string;
  readonly selectAll: string;
  readonly lineMenu: string;
  readonly lineCommands: Readonly<
    Record<"insert" | "delete", Readonly<Record<"rows" | "columns", string>>>
  >;
  readonly sheetTabs: string;
  readonly statusReady: string;
  readonly statusEditing: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly textNumbers: (count: number) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly paneStarting: string;
  readonly paneFailedTitle: string;
  readonly paneFailedBody: string;
  readonly paneReload: string;
  readonly closePane: string;
  readonly dropHere: string;
  readonly saveTitle: string;
  readonly saveName: string;
  readonly save: string;
  readonly cancel: string;
  readonly copyName: (base: string) => string;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  readonly lost: LostTexts;
  readonly books: BookTexts;
  readonly unsavedTitle: string;
  readonly unsavedBody: (name: string) => string;
  readonly openAnyway: string;
  readonly opening: (name: string) => string;
  readonly openErrors: Readonly<Record<OpenErrorCode | "unreadable", (name: string) => string>>;
  readonly entryProblems: Readonly<Record<EntryProblem, string>>;
  readonly sampleMissing: string;
  readonly commandFailed: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = { uk: UK, en: EN };

const TextsContext = createContext<Texts>(UK);
export const TextsProvider = TextsContext.Provider;

/** The words of the language chosen for the page. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
