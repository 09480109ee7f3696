import { buildNotes } from "./note-workbook";
import { buildCorrectedProgramme } from "./programme-corrected";
import { buildProgrammeWorkbook } from "./programme-workbook";
import { buildCorrectedReports } from "./report-2022-corrected";
import { buildReportsOnOneSheet, buildSheetPerReport } from "./report-2022-workbook";
import { buildReportWorkbook } from "./report-workbook";

/** A workbook of this folder and what builds it. */
export interface SeedWorkbook {
  readonly file: string;
  readonly build: () => Promise<Uint8Array>;
}

/** Every workbook that `npm run seeds` writes and the tests compare with the committed one. */
export const SEED_WORKBOOKS: readonly SeedWorkbook[] = [
  { file: "programme-2018-2020.xlsx", build: buildProgrammeWorkbook },
  { file: "programme-2018-2020-corrected.xlsx", build: buildCorrectedProgramme },
  { file: "report-2018-9m.xlsx", build: buildReportWorkbook },
  { file: "report-2022-9m.xlsx", build: buildSheetPerReport },
  { file: "report-2022-9m-one-sheet.xlsx", build: buildReportsOnOneSheet },
  { file: "report-2022-9m-corrected.xlsx", build: buildCorrectedReports },
  { file: "notes.xlsx", build: buildNotes },
];
