import type { Border, BorderStyle, CellValue, Style } from "@cj-tech-master/excelts";
import fc from "fast-check";

/** What a generated workbook holds of each feature; where it stands is up to the builder. */
export interface EverythingPlan {
  readonly values: readonly CellValue[];
  readonly styles: readonly Partial<Style>[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly zoom: number;
  readonly comment: string;
  readonly filtered: string;
  readonly landscape: boolean;
  readonly fitTall: number;
  readonly margins: readonly number[];
  readonly header: string;
  readonly threshold: number;
}

const COLORS = ["FFC00000", "FF00B050", "FFDDEBF7", "FFFFE699", "FF1F4E79"] as const;
const LINES: readonly BorderStyle[] = ["thin", "medium", "thick", "double", "dotted", "dashed"];
const FORMATS = [
  "0.00%",
  "#,##0.00",
  "0",
  "dd.mm.yyyy",
  '0.0" тис. грн"',
  "#,##0;[Red]-#,##0",
  "@",
];
/** Texts that break XML and Excel's codes when they are not escaped; no line breaks at their ends. */
const WORDS = ["Захід & <план>", 'виконано "повністю"', "п'ять", "рядок\nдругий", "  з пробілами "];

const color = fc.constantFrom(...COLORS).map((argb) => ({ argb }));
const border: fc.Arbitrary<Partial<Border>> = fc.record({
  style: fc.constantFrom(...LINES),
  color,
});
const edge = fc.option(border, { nil: undefined });

const style: fc.Arbitrary<Partial<Style>> = fc
  .record({
    font: fc.record({
      name: fc.constantFrom("Times New Roman", "Calibri", "Arial"),
      size: fc.constantFrom(8, 10.5, 11, 14),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      strike: fc.boolean(),
      color,
    }),
    fill: fc.option(color, { nil: null }),
    edges: fc.record({ top: edge, right: edge, bottom: edge, left: edge }),
    alignment: fc.record({
      horizontal: fc.constantFrom("left", "center", "right", "justify"),
      vertical: fc.constantFrom("top", "middle", "bottom"),
      wrapText: fc.boolean(),
      textRotation: fc.constantFrom(0, 45, 90),
    }),
    numFmt: fc.constantFrom(...FORMATS),
    locked: fc.boolean(),
  })
  .map(({ font, fill, edges, alignment, numFmt, locked }) => ({
    font,
    alignment,
    numFmt,
    protection: { locked },
    border: Object.fromEntries(Object.entries(edges).filter(([, each]) => each !== undefined)),
    ...(fill === null
      ? {}
      : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: fill } }),
  }));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.constantFrom(...WORDS),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constant<CellValue>({ richText: [{ text: "жир" }, { text: "ний", font: { bold: true } }] }),
);

const STYLED_CELLS = 12;

/** Plans in which no feature is missing, whatever it holds. */
export const everythingPlans: fc.Arbitrary<EverythingPlan> = fc.record({
  values: fc.array(value, { minLength: STYLED_CELLS, maxLength: STYLED_CELLS }),
  styles: fc.array(style, { minLength: STYLED_CELLS, maxLength: STYLED_CELLS }),
  widths: fc.array(fc.constantFrom(4, 8.43, 12.5, 31.71, 60), { minLength: 4, maxLength: 4 }),
  heights: fc.array(fc.constantFrom(12.75, 15, 30, 63.75, 120), { minLength: 4, maxLength: 4 }),
  frozen: fc.constantFrom(
    { rows: 1, columns: 0 },
    { rows: 0, columns: 2 },
    { rows: 3, columns: 1 },
  ),
  zoom: fc.constantFrom(70, 85, 100),
  comment: fc.constantFrom(...WORDS),
  filtered: fc.constantFrom("а", "б", "в"),
  landscape: fc.boolean(),
  fitTall: fc.constantFrom(0, 1, 3),
  margins: fc.array(fc.constantFrom(0.25, 0.4, 0.75, 1), { minLength: 6, maxLength: 6 }),
  header: fc.constantFrom(
    "&LУправління&R&D",
    "&CЗвіт && план",
    '&C&"Arial,Bold"&12&A&RСтор. &P з &N',
  ),
  threshold: fc.integer({ min: -100, max: 100 }),
});
