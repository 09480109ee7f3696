import { counted } from "../../core/texts/format";
import type { SourcesTexts } from "./sources-texts";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const SOURCES_EN: SourcesTexts = {
  about: {
    consolidate:
      "Choose the executors’ reports: sheets of this workbook and files. They are only read. Then you see what would be written, and answer what is asked.",
    bridge:
      "Choose the editions of the programme and the report: sheets of this workbook and files. They are only read. Then you see what each decision changed.",
    periods:
      "Choose the reports for several periods: sheets of this workbook and files. They are only read. Then you see how the work went on, with a chart.",
  },
  period: "Reporting period",
  noPeriod: "No report states its period.",
  sheets: "Sheets of this workbook",
  noSheets: "This workbook has no sheet with a report or a programme.",
  files: "Files",
  choose: "Choose files…",
  chooseMore: "Add files…",
  drop: "or drop them here",
  refused: (names) => `Not taken, for they are no .xlsx workbooks: ${quoted(names)}.`,
  reading: (done, all) => `Files read: ${String(done)} of ${String(all)}`,
  taken: (read, unread) =>
    `Files taken: ${String(read)}${unread === 0 ? "" : `, not read: ${String(unread)}`}.`,
  cancel: "Cancel",
  remove: "Remove",
  removeOf: (file) => `Remove the file “${file}”`,
  keptLeft:
    "What somebody corrected in this workbook could not be read; it is taken as it was recognised.",
  absent: (names) =>
    `Last time there were also: ${quoted(names)}. Choose these files again: without them the sheet is renewed without their sums.`,
  without: "Without them this time",
  hidden: (sheet) => `${sheet} (hidden)`,
  brings: ({ reports, periods, unstated, editions }) =>
    [
      ...(reports === 0
        ? []
        : [
            `${reports === 1 ? "report" : counted(reports, "en", { one: "report", other: "reports" })}${periods.length === 0 ? "" : ` for ${periods.join(", ")}`}${unstated ? " (no period stated)" : ""}`,
          ]),
      ...(editions === 0
        ? []
        : [
            editions === 1
              ? "edition of a programme"
              : counted(editions, "en", { one: "edition", other: "editions of a programme" }),
          ]),
    ].join("; "),
  editions: "Decisions that the editions were approved by",
  editionsHint:
    "Editions follow one another by the date of their decision. Where it was read wrongly, or not found, type it in.",
  number: "Number of the decision",
  numberOf: (edition) => `Number of the decision: ${edition}`,
  date: "Date of the decision",
  dateOf: (edition) => `Date of the decision: ${edition}`,
  undated: "Without a date the edition comes first.",
  lacking: {
    reports: "Tick at least one report, or choose files with reports.",
    editions: "Tick an edition of the programme, or choose a file with one.",
    states: "There is nothing to compare with yet: add a report or another edition.",
    period: "A report is needed that states a period counted from January.",
  },
  show: "Show what comes out",
  more: (hidden) => `Show ${String(hidden)} more`,
};
