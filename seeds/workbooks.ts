import { buildReportWorkbook } from "./report-workbook";

/** A workbook of this folder and what builds it. */
export interface SeedWorkbook {
  readonly file: string;
  readonly build: () => Promise<Uint8Array>;
}

/** Every workbook that `npm run seeds` writes and the tests compare with the committed one. */
export const SEED_WORKBOOKS: readonly SeedWorkbook[] = [
  { file: "report-2018-9m.xlsx", build: buildReportWorkbook },
];
