import { cellList } from "../core/texts/format";
import type { FailureTexts } from "./failure-words";
import { spotWords, words } from "./failure-words";
import { SET_FAILURES } from "./set-failure-texts";

const EN_SPOTS = {
  cells: (list: string) => list,
  sheet: (name: string) => `the sheet “${name}”`,
};

const EN_HIDDEN_LINES = {
  rows: "the row is",
  columns: "the column is",
  both: "the row and the column are",
};

export const FAILURES_EN: FailureTexts = {
  "empty-workbook": () =>
    words("The workbook is empty.", "Open the workbook with the report and check again."),
  "no-report-table": () =>
    words(
      "The workbook has no execution report table.",
      "See that the table has the column headers «Річний обсяг фінансування» and «Фактично профінансовано», then check again.",
    ),
  "file-missing": () => words("There is no such file.", "Check the file’s name and place."),
  "file-is-folder": () => words("This is a folder, a file is needed.", "Name an .xlsx file."),
  "file-empty": () => words("The file is empty.", "Take another copy of the file."),
  "file-encrypted": () =>
    words(
      "The file is protected by a password.",
      "Remove the password in Excel (File, Info, Protect Workbook) and save a copy.",
    ),
  "file-old-format": () =>
    words(
      "This is a file of the old Excel format (.xls).",
      "Open it in Excel and save it as an Excel Workbook (.xlsx).",
    ),
  "file-damaged": () =>
    words("The file is damaged.", "Open it in Excel to repair it, or take another copy."),
  "file-not-workbook": () => words("This is not an Excel workbook.", "Name an .xlsx file."),
  "file-no-access": () =>
    words(
      "The file could not be read: no access, or another program has it open.",
      "Close it elsewhere and try again.",
    ),
  "file-too-large": ({ megabytes }) =>
    words(
      `The file is too large (${megabytes}\u00A0MB).`,
      "Save the sheets you need as a workbook of their own.",
    ),
  "check-crashed": () =>
    words(
      "The file was not checked because of a mistake in the program itself.",
      "Open it in Excel, save it anew and check again.",
    ),
  "check-endless": () =>
    words(
      "The file was not checked: checking did not come to an end and was stopped.",
      "Save the sheets you need as a workbook of their own and check that.",
    ),
  "folder-empty": () =>
    words("The folder holds no .xlsx files.", "Name the folder with the reports."),
  "kept-unreadable": () =>
    words(
      "What Zvirka kept in this workbook was written by another version of it, or is damaged.",
      "The workbook was read without it, and it stays there as it was; update Zvirka.",
    ),
  "nothing-to-export": () =>
    words("The chosen sheets hold nothing.", "Choose a sheet with a report and try again."),
  "no-table-to-export": () =>
    words(
      "The chosen sheets have no table that such a document is made of.",
      "Choose a sheet with a report, a programme or indicators and try again.",
    ),
  ...SET_FAILURES.en,
  "no-remarks": () =>
    words(
      "The file is no list of remarks: no sheet has the columns «Відповідь виконавця» and «Код».",
      "Name the file that the executor returned, with these columns.",
    ),
  "no-header-selected": () =>
    words(
      "What is selected does not look like a table’s header: it has fewer than two headings.",
      "Select all cells of the header, from the first column to the last, and try again.",
    ),
  "several-selected": () =>
    words("Several separate ranges are selected.", "Select one range and try again."),
  "cell-being-edited": () =>
    words(
      "Nothing was done. A cell of the workbook is being edited.",
      "Finish typing (Enter or Esc) and try again.",
    ),
  "sheet-missing": ({ sheet }) =>
    words(`The sheet “${sheet}” is gone.`, "Check the workbook again."),
  "sheet-hidden": ({ sheet }) =>
    words(`The sheet “${sheet}” is hidden.`, "Show it to go to the cell."),
  "cells-hidden": ({ cells, lines, filtered }) =>
    filtered
      ? words(
          `${cells} cannot be seen: ${EN_HIDDEN_LINES[lines]} hidden, and the sheet is filtered.`,
          "Clear the filter to see what is selected.",
        )
      : words(
          `${cells} cannot be seen: ${EN_HIDDEN_LINES[lines]} hidden.`,
          "Show what is hidden to see what is selected.",
        ),
  "sheet-protected": ({ sheet }) =>
    words(
      sheet === null
        ? "Nothing was written. The sheet is protected."
        : `Nothing was written. The sheet “${sheet}” is protected.`,
      "Unprotect it (Review, Unprotect Sheet) and try again.",
    ),
  "sheet-filtered": ({ sheet }) =>
    words(
      `Nothing was written. The sheet “${sheet}” is filtered, so that writing would hit the wrong rows.`,
      "Clear the filter and try again.",
    ),
  "read-only": () =>
    words(
      "Nothing was written. The workbook is open for reading only.",
      "Enable editing or save a copy.",
    ),
  "structure-protected": () =>
    words(
      "Nothing was written. The structure of the workbook is protected, so that sheets can neither be added nor deleted.",
      "Unprotect it (Review, Protect Workbook) and try again.",
    ),
  "sheet-name-taken": ({ sheet }) =>
    words(
      `Nothing was written. The workbook already has a sheet “${sheet}”.`,
      "Rename or delete it and try again.",
    ),
  "rows-blocked": () =>
    words(
      "Nothing was written. Excel did not let rows move: an Excel table, a pivot table or an array formula is in the way.",
      "Convert the table to a range (Table Design, Convert to Range) and try again.",
    ),
  "rows-off-sheet": () =>
    words(
      "Nothing was written. There is no room for new rows: the last rows of the sheet are in use.",
      "Clear them and try again.",
    ),
  "merged-in-the-way": () =>
    words("Nothing was written. Merged cells are in the way.", "Unmerge them and try again."),
  "changed-since": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return words(
      isCells
        ? `Nothing was written. ${cellList(failure.cells)} changed after the check.`
        : `Nothing was written. Changed since then: ${spotWords(failure, EN_SPOTS)}.`,
      "Check the workbook again.",
    );
  },
  "read-back-differs": ({ cells }) =>
    words(
      `Excel did not take what was written to ${cellList(cells)}, so all changes were taken back.`,
      "The workbook is as it was; check it again, or correct these cells by hand.",
    ),
  "not-taken-back": (failure) => {
    const isCells = (failure.sheets ?? []).length === 0;
    return isCells
      ? words(
          `Writing failed, and ${cellList(failure.cells)} may not hold what they held before.`,
          "Look at these cells, correct them by hand if need be, and check the workbook again.",
        )
      : words(
          `Writing failed, and not everything could be put back: ${spotWords(failure, EN_SPOTS)}.`,
          "Look at these places, correct them by hand if need be, and check the workbook again.",
        );
  },
  "partly-undone": (failure) =>
    words(
      `Not everything was taken back, look at: ${spotWords(failure, EN_SPOTS)}.`,
      "Correct these places by hand if need be, and check the workbook again.",
    ),
  "write-unanswered": () =>
    words(
      "Excel did not answer whether the changes were written.",
      "Wait: if Excel answers, what was written will be taken back. Then check the workbook again.",
    ),
  "undo-not-supported": () =>
    words(
      "Nothing was written. Excel cannot make these changes so that they could be undone.",
      "Apply the fixes one by one, or make the changes by hand.",
    ),
  "too-many-changes": () =>
    words(
      "Nothing was written. There are too many changes to write at once.",
      "Apply the fixes in parts.",
    ),
  "too-large": () =>
    words(
      "Nothing was done. Excel does not pass on so much at once.",
      "Save the sheets you need as a workbook of their own.",
    ),
  busy: () =>
    words(
      "Nothing was done. Excel is busy and does not answer.",
      "Wait, close any open Excel dialog and try again.",
    ),
  cancelled: () => words("The check was cancelled.", "Nothing was changed."),
  "not-in-excel": () =>
    words("This page is not open in Excel.", "Open the Zvirka pane from Excel."),
  "office-not-loaded": () =>
    words(
      "Zvirka did not start. The library Office.js did not arrive from Microsoft’s server.",
      "Check the network and open the pane again.",
    ),
  "host-too-old": ({ needed }) =>
    words(
      `Zvirka did not start. This version of Excel lacks what is needed (${needed}).`,
      "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    ),
  "storage-unavailable": () =>
    words(
      "Browser storage is not available, so the action cannot be remembered for undo.",
      "Save a copy of the workbook before changing it.",
    ),
  "workbook-not-opened": () =>
    words("Excel did not open a new workbook.", "Choose another way to get the document."),
  "workbook-late": () =>
    words(
      "Excel has not opened the new workbook yet.",
      "If you are typing in a cell, press Enter and it will open; otherwise choose another way.",
    ),
  "part-not-loaded": () =>
    words(
      "A part of the program could not be loaded. There is no network, or Zvirka has just been updated.",
      "Check the network and try again; if it does not help, reopen the pane.",
    ),
  unexpected: ({ detail }) =>
    words(
      "Something unexpected happened.",
      `Try again; if it does not help, reopen the pane. Code for support: ${detail}.`,
    ),
};
