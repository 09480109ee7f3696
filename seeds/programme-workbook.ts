import type { Workbook } from "@cj-tech-master/excelts";

import { heightFor, setUpPage, TABLE_FONT_SIZE } from "./look";
import type { Look } from "./look";
import { addAnnexA } from "./programme-annex-a";
import {
  ANNEX_B_COLUMNS,
  MAPPING_COLUMNS,
  RESOURCE_COLUMNS,
  annexB,
  indicator,
  mapping,
  passport,
  programmeText,
  resources,
} from "./programme-data";
import type { IndicatorReference, MappingEntry } from "./programme-data";
import {
  DECIDED,
  SECTION,
  TITLE,
  addHeaderRow,
  addLine,
  addRow,
  addSignatures,
  frameOf,
} from "./programme-layout";
import type { Frame } from "./programme-layout";
import { startWorkbook, writeWorkbook } from "./write-workbook";

const PASSPORT_WIDTHS = [6, 44, 30, 30, 30];
const RESOURCE_WIDTHS = [44, 20, 20, 20, 24];
const ANNEX_B_WIDTHS = [6, 92, 14, 20, 18, 18, 18];
/** The sections are named in capitals, wider than the letters that heights are reckoned with. */
const TEXT_WIDTHS = [6, 86, 96];
const MAPPING_WIDTHS = [32, 6, 48, 22, 12, 22, 26, 60];

/** The programme as staff typed it, a sheet for each of its parts. */
export async function buildProgrammeWorkbook(): Promise<Uint8Array> {
  const workbook = startWorkbook(DECIDED);
  addPassport(workbook);
  addResources(workbook);
  addAnnexA(workbook);
  addAnnexB(workbook);
  addMapping(workbook);
  addText(workbook);
  return writeWorkbook(workbook, DECIDED);
}

function addPassport(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(passport.sheet);
  const frame = frameOf(sheet, PASSPORT_WIDTHS);
  const lines: readonly (readonly [string, Look])[] = [
    ...passport.decision.map((text) => [text, TITLE] as const),
    ...passport.annex.map((text) => [text, { size: 12, horizontal: "right" }] as const),
    ...passport.title.map((text) => [text, { ...TITLE, size: 14 }] as const),
    [passport.heading, TITLE],
  ];
  lines.forEach(([text, look], index) => {
    addLine(frame, index + 1, text, look);
  });
  passport.rows.forEach(({ number, name, values }, index) => {
    addPassportRow(frame, lines.length + 1 + index, [number, name, ...values]);
  });
  setUpPage(sheet, `A1:E${lines.length + passport.rows.length}`);
}

/** A line of the passport: a value alone takes the columns of all three. */
function addPassportRow(frame: Frame, row: number, texts: readonly string[]): void {
  const [number = "", name = "", value = "", ...others] = texts;
  const cells = [number, name, value, others[0] ?? "", others[1] ?? ""];
  const alone = others.length === 0;
  addRow(frame, row, cells, () => ({ horizontal: alone ? "left" : "center" }));
  if (!alone) return;
  frame.sheet.mergeCells(row, 3, row, 5);
  const width = frame.widths.slice(2).reduce((sum, each) => sum + each, 0);
  frame.sheet.getRow(row).height = Math.max(
    heightFor(name, frame.widths[1] ?? 1, TABLE_FONT_SIZE),
    heightFor(value, width, TABLE_FONT_SIZE),
  );
}

function addResources(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(resources.sheet);
  const frame = frameOf(sheet, RESOURCE_WIDTHS);
  addLine(frame, 1, resources.number, { size: 12, horizontal: "right" });
  addLine(frame, 2, resources.caption, TITLE);
  addHeaderRow(
    frame,
    3,
    RESOURCE_COLUMNS.map((column) => resources.header[column]),
  );
  resources.rows.forEach((line, index) => {
    addRow(
      frame,
      4 + index,
      RESOURCE_COLUMNS.map((column) => line[column]),
      (column) => ({ horizontal: column === 0 ? "left" : "center" }),
    );
  });
  setUpPage(sheet, `A1:E${3 + resources.rows.length}`, "3:3");
}

function addAnnexB(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(annexB.sheet);
  const frame = frameOf(sheet, ANNEX_B_WIDTHS);
  addLine(frame, 1, annexB.title, TITLE);
  addHeaderRow(
    frame,
    2,
    ANNEX_B_COLUMNS.map((column) => annexB.header[column]),
  );
  let row = 3;
  for (const { title, rows } of annexB.groups) {
    addLine(frame, row++, title, SECTION);
    for (const line of rows) {
      addRow(
        frame,
        row++,
        ANNEX_B_COLUMNS.map((column) => line[column]),
        (column) => ({ horizontal: column === 1 ? "left" : "center" }),
      );
    }
  }
  const last = addSignatures(frame, row - 1, [3, 5]);
  setUpPage(sheet, `A1:G${last}`, "2:2");
}

function addMapping(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(mapping.sheet);
  const frame = frameOf(sheet, MAPPING_WIDTHS);
  addLine(frame, 1, mapping.title, TITLE);
  addHeaderRow(
    frame,
    2,
    MAPPING_COLUMNS.map((column) => mapping.header[column]),
  );
  mapping.entries.forEach((entry, index) => {
    addRow(frame, 3 + index, textsOfEntry(entry), (column) => ({
      horizontal: column === 1 || column === 4 ? "center" : "left",
    }));
  });
  setUpPage(sheet, `A1:H${2 + mapping.entries.length}`, "2:2");
}

function textsOfEntry(entry: MappingEntry): readonly string[] {
  const { group, number, measures = [], cost = "", product = [], passport: line = "" } = entry;
  return [
    group,
    number,
    indicator(entry).indicator,
    measures.join("; "),
    cost,
    product.map(nameOf).join("; "),
    entry.passportName === undefined ? line : `${line} ${entry.passportName}`,
    entry.basis,
  ];
}

/** «ПОКАЗНИКИ ПРОДУКТУ» and № 1 give «продукту № 1». */
function nameOf({ group, number }: IndicatorReference): string {
  return `${group.toLowerCase().replace(/^показники /, "")} № ${number}`;
}

/** What the sections state, a sentence a row. */
function addText(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(programmeText.sheet);
  const frame = frameOf(sheet, TEXT_WIDTHS);
  addLine(frame, 1, programmeText.title, TITLE);
  addHeaderRow(frame, 2, programmeText.header);
  programmeText.statements.forEach(({ section, text }, index) => {
    addRow(frame, 3 + index, [String(index + 1), section, text], () => ({}));
  });
  setUpPage(sheet, `A1:C${2 + programmeText.statements.length}`, "2:2");
}
