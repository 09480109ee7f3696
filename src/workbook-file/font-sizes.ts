import type { Font, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";

/** Above every size that Excel allows (409). */
const MARK = 1_000_000;
const HUNDREDTHS = 100;

/** Parts with sizes of fonts. */
export const PARTS_WITH_FONTS = /^xl\/(styles|sharedStrings|comments[^/]*|comments\/[^/]+)\.xml$/;

/**
 * The library cuts «10.5» points down to 10, so such a size is handed to it as a whole number that
 * `restoreFontSizes` recognises.
 */
export function withWholeFontSizes(xml: string): string {
  return xml.replace(
    /(<sz\s+val=")(\d+\.\d+)"/g,
    (_tag, start: string, size: string) =>
      `${start}${String(MARK + Math.round(Number(size) * HUNDREDTHS))}"`,
  );
}

/** Gives the fonts of an opened workbook their sizes back. */
export function restoreFontSizes(workbook: Workbook): void {
  for (const sheet of workbook.worksheets) {
    for (const font of fontsOf(sheet)) restore(font);
  }
  const { defaultFont } = workbook;
  if (defaultFont !== undefined) restore(defaultFont);
}

function restore(font: Partial<Font>): void {
  const { size = 0 } = font;
  if (size >= MARK) font.size = (size - MARK) / HUNDREDTHS;
}

type FontHolder = { readonly font?: Partial<Font> } | undefined;

function* fontsOf(sheet: Worksheet): Generator<Partial<Font>> {
  for (const holder of holdersIn(sheet)) {
    if (holder?.font !== undefined) yield holder.font;
  }
}

function* holdersIn(sheet: Worksheet): Generator<FontHolder> {
  // Both are undefined in some files, whatever the library's types say.
  const columns = sheet.columns as Worksheet["columns"] | undefined;
  const blocks = sheet.conditionalFormattings as Worksheet["conditionalFormattings"] | undefined;
  for (const column of columns ?? []) yield column.style;
  for (const block of blocks ?? []) yield* block.rules.map((rule) => rule.style);
  for (let number = 1; number <= sheet.rowCount; number++) yield* holdersInRow(sheet, number);
}

function* holdersInRow(sheet: Worksheet, number: number): Generator<FontHolder> {
  const row = sheet.findRow(number);
  if (row === undefined) return;
  yield row.style;
  for (let column = 1; column <= row.cellCount; column++) {
    const cell = row.findCell(column);
    if (cell === undefined) continue;
    yield cell.style;
    const { note } = cell;
    if (typeof note === "object") yield* note.texts ?? [];
    if (cell.type !== ValueType.RichText) continue;
    const { value } = cell;
    if (typeof value === "object" && value !== null && "richText" in value) yield* value.richText;
  }
}
