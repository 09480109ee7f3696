import { counted } from "../../core/texts/format";
import type { ManyFilesTexts } from "./many-files-texts";

const FILES = { one: "file", other: "files" };
const LETTERS = { one: "letter", other: "letters" };

export const MANY_FILES_EN: ManyFilesTexts = {
  title: "Check many files",
  about:
    "Choose reports (.xlsx) or a folder with them. The files are read and checked on this computer: they are sent nowhere, not opened in Excel and not changed.",
  check: (files) => `Check ${counted(files, "en", FILES)}`,
  checkRest: (files) => `Check ${counted(files, "en", { one: "more file", other: "more files" })}`,
  checkFailed: (files) => `Try the unchecked again (${String(files)})`,
  checkAgain: "Check all again",
  progress: (done, all) => `Checked ${String(done)} of ${String(all)}`,
  working: (paths) => `Now: ${paths.map((path) => `“${path}”`).join(", ")}`,
  busy: {
    comparing: "Comparing the files of one programme with each other…",
    describing: "Preparing the result…",
    opening: "Opening the findings…",
  },
  making: (done, all) => `Letters prepared: ${String(done)} of ${String(all)}`,
  stop: "Stop",
  stopped: (done, all) =>
    `The check was stopped: ${String(done)} of ${String(all)} checked.${done === 0 ? "" : " What was checked stays in the list."}`,
  cutOff: (paths) =>
    `Files of one programme were checked by themselves and not compared with each other, for the check was stopped: ${paths.join(", ")}.`,
  totals: ({ checked, clean, found, noTable, failed }) =>
    [
      `${counted(checked, "en", FILES)} checked`,
      ...(found === 0 ? [] : [`${String(found)} with findings`]),
      ...(clean === 0 ? [] : [`${String(clean)} without findings`]),
      ...(noTable === 0 ? [] : [`${String(noTable)} without a report table`]),
      ...(failed === 0 ? [] : [`${String(failed)} not checked`]),
    ].join(", ") + ".",
  list: "Checked files",
  search: "Search files",
  filter: "Show only files",
  states: {
    waiting: "Waiting",
    working: "Being checked",
    found: "With findings",
    clean: "Without findings",
    noTable: "Without a table",
    failed: "Not checked",
  },
  sorting: "Order of the files",
  sortings: {
    picked: "as chosen",
    name: "by name",
    errors: "errors first",
  },
  shown: (shown, all) => `Showing ${String(shown)} of ${String(all)}`,
  none: "There are no such files.",
  showAll: "Show all",
  clean: "No findings",
  still: { waiting: "Not checked yet", working: "Being checked…" },
  aside:
    "What is kept in the file (corrected tables, accepted findings) could not be read and was left aside.",
  carried: (names) =>
    `The file carries a profile of its own that would weaken the check (${names.join(", ")}); it was not checked by that.`,
  result: "Result",
  copySummary: "Copy the summary",
  keepResult: "Save JSON",
  copyResult: "Copy JSON",
  backToList: "To the list of files",
  notOpen:
    "The file is not open. To go to a cell, open it in Excel and paste the copied address into the name box.",
  copyAddress: (address) => `Copy the address ${address}`,
  noFindings: "No findings.",
  waived: (count) => `Accepted in the file itself (${String(count)})`,
  reason: "Reason:",
  more: (hidden) => `Show ${String(hidden)} more`,
  remarks: {
    title: "Lists of remarks",
    about: (files) =>
      `A letter of its own for each of ${counted(files, "en", FILES)} with findings among those shown.`,
    none: "None of the files shown has findings.",
    noWay: "This Excel takes no downloads from the pane: choose the Excel sheet.",
    forms: {
      remarks: "Word (.docx), to be signed and sent",
      "remarks-xlsx": "Excel (.xlsx), for the executor’s answers",
    },
    make: (files) => `Prepare ${counted(files, "en", LETTERS)}`,
    made: (files, kilobytes) =>
      `Ready: ${counted(files, "en", LETTERS)}, ${String(kilobytes)}\u00A0KB.`,
    zip: "Download all as one archive",
    download: (name) => `Download “${name}”`,
    openBook: (name) => `Open “${name}” as a new workbook`,
    delivered: "handed over",
    deliveredTo: {
      windows: "The file was given to the browser: look for it among the downloads.",
      web: "The file was given to the browser: look for it among the downloads.",
      mac: "Excel opened the letter as a new workbook: save it.",
      other: "Excel opened the letter as a new workbook: save it.",
    },
    failed: (files) => `Not prepared: ${counted(files, "en", FILES)}`,
    other: "Another kind of letter",
  },
};
