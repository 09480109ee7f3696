import { BOOK_TEXTS } from "./book-texts";
import { CIRCULAR_TEXTS } from "./circular-texts";
import { LOST_TEXTS } from "./lost-texts";
import type { Texts } from "./texts";
import { FAULT_TEXTS, MANIFEST_PROBLEMS } from "./trial-texts";

export const EN: Texts = {
  productName: "Zvirka workbench",
  language: "en",
  open: "Open…",
  saveAs: "Save as…",
  undo: "Undo",
  redo: "Redo",
  ribbon: "Ribbon",
  fileGroup: "File",
  editGroup: "Edits",
  addinGroup: "Zvirka",
  manifestProblem: MANIFEST_PROBLEMS.en,
  iconNotLoaded: (address) => `The manifest names the icon ${address}, which was not found`,
  trials: (faults) => (faults === 0 ? "Trials" : `Trials (${String(faults)})`),
  whichExcel: "Which Excel to stand in for",
  whichSystem: "Where it runs",
  systems: {
    web: "In the browser",
    windows: "Windows",
    mac: "Mac (downloads no files)",
  },
  faults: "Faults for trials",
  faultNames: FAULT_TEXTS.en,
  about: "What this is",
  aboutTitle: "This is not Excel",
  aboutBody: [
    "This is not Excel but a stand-in for getting to know Zvirka: the grid is simplified, while the pane on the right is the very one that runs in real Excel.",
    "Files are sent nowhere: they are open in this window only.",
  ],
  aboutKeys: "F6 moves between the ribbon, the sheet and the pane.",
  close: "Close",
  nameBox: "Cell address",
  formulaBar: "Formula bar",
  enterDraft: "Enter",
  dropDraft: "Discard what was typed",
  expandBar: "Expand the formula bar",
  collapseBar: "Collapse the formula bar",
  grid: (sheet) => `Sheet “${sheet}”`,
  editing: (cell) => `Typing into cell ${cell}`,
  selectAll: "Select the whole sheet",
  lineMenu: "Rows and columns",
  lineCommands: {
    insert: { rows: "Insert rows", columns: "Insert columns" },
    delete: { rows: "Delete rows", columns: "Delete columns" },
  },
  sheetTabs: "Sheets",
  statusReady: "Ready",
  statusEditing: "Edit",
  average: "Average",
  count: "Count",
  sum: "Sum",
  textNumbers: (count) => `Numbers as text, left out: ${String(count)}`,
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  pane: "Zvirka pane",
  paneWidth: "Pane width",
  paneStarting: "The Zvirka pane is starting…",
  paneFailedTitle: "The Zvirka pane did not start.",
  paneFailedBody:
    "Press “Start again”; if that does not help, see whether the program in the terminal (npm start) still runs, and reload this page.",
  paneReload: "Start again",
  closePane: "Hide the pane",
  dropHere: "Drop an .xlsx file to open it",
  saveTitle: "Save the workbook under another name",
  saveName: "File name",
  save: "Save",
  cancel: "Cancel",
  copyName: (base) => `${base} (copy).xlsx`,
  saved: (name) => `The workbook was saved as “${name}” in the downloads folder.`,
  saveFailed:
    "The workbook could not be saved: it holds something this workbench cannot write; open it in Excel.",
  lost: LOST_TEXTS.en,
  books: BOOK_TEXTS.en,
  unsavedTitle: "Open another workbook?",
  unsavedBody: (name) =>
    `“${name}” has unsaved changes. They will be lost when another workbook is opened.`,
  openAnyway: "Open without saving",
  opening: (name) => `Opening “${name}”…`,
  openErrors: {
    "empty-file": (name) => `“${name}” is empty, so it was not opened: choose a file with data.`,
    encrypted: (name) =>
      `“${name}” is protected by a password: open it in Excel, remove the password, save it and try again.`,
    "old-format": (name) =>
      `“${name}” is in the old .xls format: open it in Excel and save it as .xlsx.`,
    damaged: (name) =>
      `“${name}” is damaged and cannot be read: repair it in Excel or take another copy.`,
    "not-a-workbook": (name) => `“${name}” is not an Excel workbook: choose an .xlsx file.`,
    unreadable: (name) =>
      `“${name}” cannot be read: if it is a folder, open it and choose an .xlsx file.`,
  },
  entryProblems: {
    circular: CIRCULAR_TEXTS.en,
    "bad-formula": "There is a mistake in the formula: correct it, or press Esc to go back.",
    protected: "The sheet is protected, so the cell was not changed: unprotect it in Excel.",
    "protected-lines":
      "The sheet is protected, so rows and columns were not changed: unprotect it in Excel.",
    "cuts-merged-area":
      "This would cut merged cells, so nothing was changed: unmerge the cells first.",
    "cuts-table":
      "There is an Excel table here, and the stand-in cannot change its rows and columns: do it in Excel.",
    "pushes-off-sheet":
      "There is data at the end of the sheet, so new rows or columns do not fit: clear the end first.",
  },
  sampleMissing:
    "The sample report was not found, so an empty workbook is open: press “Open…” or drop an .xlsx file here.",
  commandFailed:
    "The command was not done because Zvirka did not answer as it should: reload the page and try again.",
};
