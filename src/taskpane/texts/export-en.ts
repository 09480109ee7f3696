import { counted } from "../../core/texts/format";
import type { ExportTexts } from "./export-texts";

const FILES = { one: "file", other: "files" };
const NBSP = "\u00A0";

export const EXPORT_EN: ExportTexts = {
  title: "Export",

  form: "What to make",
  forms: {
    xlsx: {
      name: "Excel workbook (.xlsx)",
      about: "A new clean workbook: sheets laid out, without marks, comments or hidden parts.",
    },
    "ready-sheet": {
      name: "Finished sheet in this workbook",
      about:
        "A copy beside the original: values for formulas, without marks, comments or hidden parts.",
    },
    pdf: {
      name: "PDF",
      about: "We show how to save the laid-out sheet with Excel itself.",
    },
    docx: {
      name: "Report in Word (.docx)",
      about: "The report’s table with title and signature, landscape pages, header repeated.",
    },
    note: {
      name: "Explanatory note (.docx)",
      about: "A draft from the report’s figures, with places for your own words.",
    },
    set: {
      name: "Set for publication (.zip)",
      about:
        "Report (.xlsx and .docx), note, open data and their description, with the same totals.",
    },
    remarks: {
      name: "List of remarks (.docx)",
      about: "The findings for print: where, what is wrong, what to do, a column for answers.",
    },
    "remarks-xlsx": {
      name: "List of remarks (.xlsx)",
      about: "The same for the executor; Zvirka reads the answers from the returned file.",
    },
    csv: {
      name: "Open data (CSV)",
      about: "Tables with their schema as a Data Package, for a data portal or a program.",
    },
    json: {
      name: "Open data (JSON)",
      about: "The same data in one file, for programs.",
    },
  },

  sheets: "Sheets",
  hidden: (sheet) => `${sheet} (hidden)`,
  noSheet: "Choose at least one sheet.",

  options: "Options",
  formulas: "Keep formulas",
  formulasHint: "Otherwise their values stand in their place.",
  dropHidden: "Without hidden rows and columns",
  dropHiddenHint: "Otherwise they are shown. No total changes by that.",

  remarks: {
    offer: "List of remarks",
    title: "Remarks",
    all: (name, chosen, all) => `${name}: ${String(chosen)} of ${String(all)}`,
    one: (cells, title) => `${cells}: ${title}`,
    none: "The chosen sheets have no remarks.",
    noneChosen: "Choose at least one remark.",
    more: (hidden) => `Show ${String(hidden)} more`,
  },

  ready: {
    title: (count) => `Good to know before exporting (${String(count)})`,
    more: (hidden) => `Show ${String(hidden)} more`,
    none: "The sheets are ready: nothing stands in the way.",
    renewed:
      "The workbook was changed after the check, so it was checked again. Look through the list and press once more.",
    show: "Show",
    showOf: (sheet, cells) => `Show on the sheet “${sheet}”: ${cells}`,
    toFindings: "To the findings",
    clearMarks: "Clear marks",
    checkAgain: "Check again",
  },

  make: "Prepare the document",
  makeKnowing: "Prepare, knowing this",
  makeSheet: "Preview the finished sheet",
  close: "Close",
  making: {
    reading: "Reading the sheets…",
    writing: (percent) =>
      percent === null
        ? "Preparing the document…"
        : `Preparing the document: ${String(percent)}${NBSP}%`,
    cancel: "Cancel",
  },

  made: {
    title: "The document is ready",
    size: (files, kilobytes) =>
      files === 1
        ? `${String(kilobytes)}${NBSP}KB`
        : `${counted(files, "en", FILES)}, ${String(kilobytes)}${NBSP}KB`,
    name: "File name",
    nameBecomes: (file) =>
      `The file will be called “${file}”: Windows, Mac or web drives refuse the other signs.`,
    leftOut: (count) => `What the document lacks (${String(count)})`,
    ways: {
      "new-workbook": "Open as a new workbook",
      download: "Download",
      text: "Show the text",
    },
    opening: "Excel is opening a new workbook…",
    delivered: {
      "new-workbook": (file, host) =>
        host === "mac"
          ? `Excel has opened a new workbook; its window may stand behind this one. Save it as “${file}”.`
          : `Excel has opened a new workbook. Save it as “${file}”.`,
      download: (file) => `The file “${file}” was given to the browser: look in the downloads.`,
      text: () => "Copy the text below and save it in a file of that name.",
    },
    copyName: "Copy the name",
    copied: "Copied.",
    copyByKey: "Excel does not let the pane copy: the text is selected, press Ctrl + C (⌘ + C).",
    missing: "Nothing came?",
    missingAdvice: {
      "new-workbook": {
        windows: "Look for the new workbook on the taskbar: it may have opened behind this one.",
        mac: "Look in the Window menu: on a Mac the new workbook often stands behind this one.",
        web: "Allow the browser to open new tabs for Excel (the icon by the address) and press again.",
        other: "Look for the new workbook among the open ones.",
      },
      download: {
        windows:
          "Look in the Downloads folder. If the file is not there, Excel did not let it pass.",
        mac: "Excel on a Mac does not let add-ins download files.",
        web: "Look in the browser’s downloads, and allow them for Excel if it asks.",
        other: "Look in the Downloads folder.",
      },
    },
    otherWay: "Or get the document another way:",
    elsewhere: (form) =>
      `The command line makes the same document: zvirka export book.xlsx --to ${form} --output file.`,
    file: (name) => `File “${name}”`,
    copy: (name) => `Copy “${name}”`,
    textHint: "The encoding is UTF-8.",
    back: "Change the choice",
  },

  noWay: (form) =>
    `Excel does not let an add-in save ${form === "set" ? "a .zip file" : "a Word file"} here. Open this workbook in Excel in a browser and export it there, or use the command line: zvirka export book.xlsx --to ${form} --output file${form === "set" ? ".zip" : ".docx"}.`,

  pdf: {
    why: "Excel itself makes the PDF: paper then shows exactly what the sheet does, with the margins and the repeated header that the page has.",
    checking: "Looking whether the sheets are laid out…",
    laidOut: "The sheets are laid out by the profile’s style.",
    notLaidOut: (sheets) =>
      `Not laid out yet: ${sheets.map((name) => `“${name}”`).join(", ")}. Lay them out first, or the pages will be as they are now.`,
    unknown: "It is not known whether the sheets are laid out: Excel did not answer.",
    layOut: "Lay out",
    stepsTitle: "Then in Excel",
    goToSheet: (sheet) => `Go to the sheet “${sheet}”`,
    steps: {
      windows: [
        "Press F12, or find saving a copy or exporting in the File menu.",
        "Choose PDF as the type of the file.",
        "Open the options of the PDF: only active sheets are to be published; clear the document’s properties, so that no author’s name gets into the file.",
        "Choose a folder and save the file.",
      ],
      mac: [
        "Find saving under another name, or saving a copy, in the File menu.",
        "Choose PDF as the file’s format.",
        "Choose one sheet, not the whole workbook, and save.",
      ],
      web: [
        "Find exporting or downloading as PDF in the File menu.",
        "Where there is no such entry, print from the File menu: the active sheet alone, with saving as PDF for the printer.",
      ],
      other: [
        "In the File menu choose Print or Export and save the sheet as PDF.",
        "Where there is no such entry, open the workbook in Excel on a computer.",
      ],
    },
    several: "To have several sheets in one file, select their tabs with Ctrl (⌘) held down.",
  },
};
