import type { Worksheet } from "@cj-tech-master/excelts";
import { formatCell, formatRange } from "../../src/core/sheet/address";
import type { Book, BookSheet } from "../../src/workbench/host/book";

/**
 * What a book holds besides contents, as flat facts «sheet / place part: what», so that what we have
 * saved can be compared part by part with what LibreOffice has made of it. Colours are resolved; what
 * is said by leaving something out is said in full. Said by meaning, because LibreOffice says it
 * otherwise:
 * - number formats: it puts a backslash before points and signs, and names colours in capitals;
 * - heights and margins: it keeps whole pixels and hundredths of a millimetre;
 * - covered cells of merged areas: they show nothing but the frame, which it gives to the corner;
 * - wrapping: it wraps justified texts and those with line breaks, asked or not;
 * - rules and validation: it writes every attribute and a second formula 0; bars have no frame in it,
 *   and no rule stops the others;
 * - «very hidden» is hidden;
 * - margins of a header that is empty are its own.
 * Not here: panes, gridlines and zoom belong to a window, which LibreOffice has none of when it only
 * converts; the element-by-element comparison of opening and saving keeps watch over those.
 */
export type Looks = Record<string, unknown>;

export function looksOf(book: Book): Looks {
  const looks: Looks = {};
  for (const { name, address } of namesOf(book)) looks[`name / ${name}`] = address;
  for (const sheet of book.sheets) {
    for (const [key, value] of factsOf(sheet)) looks[`${sheet.name} / ${key}`] = value;
  }
  return looks;
}

function namesOf(book: Book): { name: string; address: string }[] {
  const { definedNames } = book.activeSheet.storedSheet.workbook;
  return definedNames.model
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, ranges }) => ({ name, address: ranges.join(" ").replaceAll("$", "") }));
}

function* factsOf(sheet: BookSheet): Generator<[string, unknown]> {
  const { storedSheet: stored, features } = sheet;
  yield ["tab colour", sheet.tabColor];
  yield ["hidden", sheet.visibility !== "visible"];
  yield ["protected", sheet.isProtected];
  yield* linesOf(sheet);
  yield* cellsOf(sheet);
  yield* printOf(sheet);
  yield* validationsOf(stored);
  yield* rulesOf(sheet);
  for (const { name, range, hasHeaders, hasTotals } of features.tables()) {
    yield [`table ${name}`, { range: formatRange(range), hasHeaders, hasTotals }];
  }
  const { range, criteria } = features.filter;
  yield ["filter", range === null ? null : { range: formatRange(range), criteria: [...criteria] }];
}

const POINTS_PER_PIXEL = 0.75;
/** What LibreOffice calls the width of a column that has none of its own. */
const ITS_DEFAULT_WIDTH = 8.68;

function isOwnWidth(width: number | undefined): boolean {
  return width !== undefined && Math.abs(width - ITS_DEFAULT_WIDTH) > 0.005;
}

/** Rows and columns that hold something, and a few after them. */
const MARGIN = 3;

function* linesOf(sheet: BookSheet): Generator<[string, unknown]> {
  const used = sheet.usedRange(false) ?? { bottom: 0, right: 0 };
  for (let row = 0; row <= used.bottom + MARGIN; row++) {
    const stored = sheet.storedSheet.findRow(row + 1);
    if (sheet.isRowHidden(row)) yield [`row ${String(row + 1)} hidden`, true];
    else if (stored?.customHeight === true) {
      yield [`row ${String(row + 1)} height`, Math.floor((stored.height ?? 0) / POINTS_PER_PIXEL)];
    }
    if ((stored?.outlineLevel ?? 0) > 0) {
      yield [`row ${String(row + 1)} outline`, stored?.outlineLevel];
    }
  }
  for (let column = 0; column <= used.right; column++) {
    const stored = sheet.storedSheet.getColumn(column + 1);
    if (stored.hidden) yield [`column ${String(column + 1)} hidden`, true];
    else if (isOwnWidth(stored.width)) {
      yield [`column ${String(column + 1)} width`, sheet.columnWidth(column)];
    }
    if (stored.outlineLevel > 0)
      yield [`column ${String(column + 1)} outline`, stored.outlineLevel];
  }
}

function* cellsOf(sheet: BookSheet): Generator<[string, unknown]> {
  const used = sheet.usedRange(false) ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= used.bottom + MARGIN; row++) {
    for (let column = 0; column <= used.right + MARGIN; column++) {
      const place = formatCell({ row, column });
      const area = sheet.mergeAt(row, column);
      if (area !== null && (area.top !== row || area.left !== column)) continue;
      const { numberFormat, style, value } = sheet.cell(row, column);
      yield [`${place} format`, plainFormat(numberFormat)];
      for (const [name, value] of Object.entries(style)) yield [`${place} ${name}`, value];
      const isBroken = typeof value === "string" && value.includes("\n");
      yield [`${place} wrap`, style.wrap || style.horizontal === "justify" || isBroken];
      if (area === null) continue;
      // The frame of a merged area is drawn by the cells at its edges, in LibreOffice by the first.
      const { bottom } = sheet.cell(area.bottom, area.left).style.borders;
      const { right } = sheet.cell(area.top, area.right).style.borders;
      yield [`${place} borders`, { ...style.borders, bottom, right }];
    }
  }
  // Comments stand where nothing else does, too.
  const { storedSheet: stored } = sheet;
  for (let row = 1; row <= stored.rowCount; row++) {
    for (let column = 1; column <= (stored.findRow(row)?.cellCount ?? 0); column++) {
      const note = stored.findCell(row, column)?.note;
      if (note === undefined) continue;
      const text = typeof note === "string" ? note : (note.texts ?? []).map((t) => t.text).join("");
      yield [`${formatCell({ row: row - 1, column: column - 1 })} comment`, text];
    }
  }
}

function plainFormat(format: string): string {
  return format.replace(/\\(.)/g, "$1").replace(/\[[A-Z]+\]/gi, (color) => color.toUpperCase());
}

const HEADER_PARTS = [
  ...(["leftHeader", "centerHeader", "rightHeader"] as const),
  ...(["leftFooter", "centerFooter", "rightFooter"] as const),
];

function* printOf({ features }: BookSheet): Generator<[string, unknown]> {
  const { page } = features;
  const { orientation, paperSize, printArea, printTitlesRow, printTitlesColumn } = page.setup;
  yield ["orientation", orientation ?? "portrait"];
  // A file that names no paper means the first of the list (ECMA-376, 18.3.1.63).
  yield ["paper", paperSize ?? 1];
  yield ["print area", printArea];
  yield ["print titles", [printTitlesRow, printTitlesColumn]];
  yield ["fit", page.fit];
  yield ["centred", page.setup.horizontalCentered === true];
  for (const part of HEADER_PARTS) yield [part, page.headerFooter(part)];
  for (const edge of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const isForText = edge === "header" || edge === "footer";
    const texts = HEADER_PARTS.filter((part) => part.toLowerCase().endsWith(edge));
    if (isForText && texts.every((part) => page.headerFooter(part) === "")) continue;
    yield [`margin ${edge}`, page.margin(edge).toFixed(2)];
  }
}

function* validationsOf({ dataValidations }: Worksheet): Generator<[string, unknown]> {
  for (const [address, rule] of Object.entries(dataValidations.model)) {
    if (rule === undefined || rule.type === "any") continue;
    const isDouble = /between/i.test(rule.operator ?? "") && rule.type !== "list";
    yield [
      `validation ${address}`,
      {
        type: rule.type,
        operator: rule.operator,
        texts: [rule.error, rule.errorTitle, rule.prompt, rule.promptTitle],
        showInputMessage: rule.showInputMessage === true,
        formulae: rule.formulae.map(String).slice(0, isDouble ? 2 : 1),
        allowBlank: rule.allowBlank === true,
        showErrorMessage: rule.showErrorMessage === true,
        errorStyle: rule.errorStyle ?? "stop",
      },
    ];
  }
}

type Rule = ReturnType<BookSheet["features"]["conditionalFormats"]["within"]>[number]["rule"];

function* rulesOf({ features }: BookSheet): Generator<[string, unknown]> {
  for (const { rule, ranges } of features.conditionalFormats.all) {
    const { font, fill } = rule.style ?? {};
    const filled = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
    yield [
      `rule ${ranges.map(formatRange).join(" ")}`,
      {
        type: rule.type,
        ...meaningOf(rule),
        look: { bold: font?.bold === true, color: font?.color ?? null, fill: filled ?? null },
      },
    ];
  }
}

/** What a rule of each kind asks, without attributes of other kinds. */
function meaningOf(rule: Rule): object {
  switch (rule.type) {
    case "cellIs":
      return { operator: rule.operator, formulae: rule.formulae };
    case "expression":
      return { formulae: rule.formulae };
    case "top10":
      return { rank: rule.rank, percent: isOn(rule.percent), bottom: isOn(rule.bottom) };
    case "aboveAverage":
      return { above: rule.aboveAverage !== false };
    case "containsText":
      return { formulae: (rule as { formulae?: unknown }).formulae };
    case "colorScale":
      return { bounds: boundsOf(rule.cfvo), color: rule.color };
    case "dataBar": {
      const { color, gradient, axisPosition, axisColor, negativeFillColor } = rule;
      const parts = { color, gradient, axisPosition, axisColor, negativeFillColor };
      return { ...parts, bounds: boundsOf(rule.cfvo) };
    }
    case "iconSet":
      return { icons: rule.iconSet, bounds: boundsOf(rule.cfvo) };
    case "timePeriod":
      return { period: rule.timePeriod };
  }
}

/** A file may leave it out, whatever the library's types say. */
function isOn(flag: boolean | undefined): boolean {
  return flag === true;
}

/** The least and the greatest need no value. */
function boundsOf(bounds: readonly { type: string; value?: unknown }[] | undefined): unknown {
  return (bounds ?? []).map(({ type, value }) =>
    /min|max/i.test(type) ? type : `${type} ${String(value)}`,
  );
}
