import type { Worksheet } from "@cj-tech-master/excelts";

import { dress, setUpPage } from "./look";
import type { Look } from "./look";
import { explanatoryNote, narrativeReport } from "./note-data";
import type { Note } from "./note-data";
import {
  addTextAcross,
  heightOfRow,
  setWidths,
  startWorkbook,
  typeInto,
  writeWorkbook,
} from "./write-workbook";

const SHEET = "Пояснювальна записка";
/** №, direction or measure, sentence; in Excel's characters. */
const WIDTHS = [6, 38, 96] as const;
const HEADER = ["№", "Напрям, захід", "Що зазначено"] as const;
/** When the later document was due, and the year that completes a typed day and month. */
const DUE = { year: 2021, month: 2, day: 14 } as const;
/** Blank rows above a signature, and between the documents. */
const GAP = 2;

/**
 * What the explanatory note on 2018 and the narrative report on 2020 state, a sentence a row.
 *
 * @returns an .xlsx, the same bytes on every machine and in every time zone
 */
export async function buildNotes(): Promise<Uint8Array> {
  const workbook = startWorkbook(DUE);
  const sheet = workbook.addWorksheet(SHEET);
  setWidths(sheet, WIDTHS);
  const end = addNote(sheet, 1, explanatoryNote);
  const last = addNote(sheet, end + GAP + 1, narrativeReport);
  setUpPage(sheet, `A1:C${last}`);
  return writeWorkbook(workbook, DUE);
}

/** A document's title lines, sentences and signature. @returns the last row it takes */
function addNote(sheet: Worksheet, top: number, note: Note): number {
  note.title.forEach((text, index) => {
    const look: Look = { size: 12, bold: true, horizontal: "center" };
    addTextAcross(sheet, top + index, text, { widths: WIDTHS, typedIn: DUE.year, look });
  });
  const header = top + note.title.length;
  addRow(sheet, header, HEADER, { bold: true, horizontal: "center", vertical: "middle" });
  note.statements.forEach(({ topic, text }, index) => {
    addRow(sheet, header + 1 + index, [String(index + 1), topic, text], {});
  });
  const end = header + note.statements.length;
  const { post, name } = note.signature;
  return post === "" ? end : addSignature(sheet, end + GAP + 1, [post, name]);
}

function addRow(sheet: Worksheet, row: number, texts: readonly string[], look: Look): void {
  texts.forEach((text, index) => {
    const cell = sheet.getCell(row, index + 1);
    typeInto(cell, text, DUE.year);
    dress(cell, { bordered: true, ...look });
  });
  sheet.getRow(row).height = heightOfRow(texts, WIDTHS);
}

function addSignature(
  sheet: Worksheet,
  row: number,
  [post, name]: readonly [string, string],
): number {
  const look: Look = { size: 12, vertical: "bottom" };
  sheet.mergeCells(row, 1, row, 2);
  sheet.getCell(row, 1).value = post;
  sheet.getCell(row, 3).value = name;
  dress(sheet.getCell(row, 1), look);
  dress(sheet.getCell(row, 3), { ...look, horizontal: "right" });
  sheet.getRow(row).height = heightOfRow([post], [WIDTHS[0] + WIDTHS[1]], 12);
  return row;
}
