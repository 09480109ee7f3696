import type { CellAddress, CellRange } from "../sheet/address";
import type { LineLooks, Looks, LooksUpdate, RangeLooks } from "../sheet/looks";
import { UNKNOWN_PAGE, UNMARKED } from "../sheet/plain-looks";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey, cellOfKey, mergeAt } from "../sheet/snapshot";
import { leftOut } from "../layout/left-out";
import { looksAt } from "../layout/looks-changes";
import { frozenPlan, pagePlan } from "../layout/page-plan";
import { pageUpdate } from "../layout/page";
import type { LayoutInput, SheetPlan } from "../layout/sheet-plan";
import { sheetPlan } from "../layout/sheet-plan";
import type { LayoutStyle } from "../layout/style";
import { HIGHEST_ROW } from "../layout/units";
import type { Table } from "../report/model";
import { cleanText } from "./clean-text";
import type { DocumentCell, DocumentPage, SheetDocument } from "./workbook-document";

/** What a sheet of a new workbook is made of. Nothing of the sheet is hidden in it. */
export interface SheetSource {
  readonly sheet: SheetSnapshot;
  /** What the sheet is called in the document. */
  readonly name: string;
  /** The tables of this sheet. */
  readonly tables: readonly Table[];
  /** How its cells look; null where that is not known. */
  readonly looks: RangeLooks | null;
  readonly style: LayoutStyle;
  /** A formula as it goes into the document; null where its value does. */
  readonly formulaOf: (formula: string) => string | null;
}

/** A sheet as it goes into the document, with what its layout leaves out. */
export interface PlannedSheet {
  readonly document: SheetDocument;
  readonly leftOut: ReturnType<typeof leftOut>;
}

/** Excel's own sizes of rows and columns, in points. */
const STANDARD = { row: 15, column: 48 } as const;
/** A text that Excel would take for a formula or for an error when somebody edits its cell. */
const LIKE_FORMULA = /^(?:[=+\-@\t]|#[A-Z\d/]+[!?]?$)/;
/** A format that shows nothing, whatever stands in the cell. */
const SHOWS_NOTHING = /^[\s;]*;[\s;]*$/;
const TEXT_FORMAT = "@";

/** Lays a sheet out afresh: by the layout where it has tables, else as it looks. */
export function sheetDocument(source: SheetSource): PlannedSheet {
  const { sheet, tables, style } = source;
  const looks = source.looks ?? plainLooks(sheet, style);
  const input: LayoutInput = { sheet, tables, looks, profile: { style } };
  const plan = tables.length === 0 ? null : sheetPlan(input);
  const document: SheetDocument = {
    name: source.name,
    cells: cellsOf(source, looks, plan),
    merges: [
      ...sheet.merges,
      ...(plan?.lines ?? []).filter(({ merging }) => merging).map(({ area }) => area),
    ],
    widths: sizes(source.looks?.range.left ?? 0, source.looks?.columns ?? [], plan?.widths),
    heights: sizes(source.looks?.range.top ?? 0, source.looks?.rows ?? [], plan?.heights),
    frozen: (plan === null ? null : frozenPlan(input, plan)) ?? { rows: 0, columns: 0 },
    page: plan === null ? ownPage(source.looks) : laidOutPage(input, plan),
  };
  return { document, leftOut: plan === null ? [] : leftOut(input, plan) };
}

function cellsOf(
  { sheet, formulaOf }: SheetSource,
  looks: RangeLooks,
  plan: SheetPlan | null,
): readonly DocumentCell[] {
  const planned = new Map<number, LooksUpdate>();
  for (const { cell, looks: wanted } of [...(plan?.lineLooks ?? []), ...(plan?.tableLooks ?? [])]) {
    planned.set(cellKey(cell), wanted);
  }
  const formats = new Map(
    (plan?.formats ?? []).map(({ cell, after }) => [cellKey(cell), after.numberFormat]),
  );
  const places = new Set([...planned.keys(), ...sheet.cells.keys(), ...dressed(looks)]);
  const known = new Map<string, LooksUpdate>();
  return [...places]
    .sort((a, b) => a - b)
    .map((key): DocumentCell => {
      const cell = cellOfKey(key);
      const content = cellAt(sheet, cell);
      const numberFormat = formats.get(key) ?? content.numberFormat;
      return {
        cell,
        ...contentOf(content, numberFormat, formulaOf),
        looks: same(known, over(looksAt(looks, cell), planned.get(key))),
      };
    });
}

function contentOf(
  { type, value, formula }: Cell,
  numberFormat: string,
  formulaOf: SheetSource["formulaOf"],
): Omit<DocumentCell, "cell" | "looks"> {
  const kept = formula === null ? null : formulaOf(formula);
  const shown = typeof value === "string" && type === "text" ? cleanText(value) : value;
  const isRisky = kept === null && type === "text" && LIKE_FORMULA.test(String(shown));
  // A formula in a text cell would be a text once somebody edits it.
  const isOpen =
    SHOWS_NOTHING.test(numberFormat) || (kept !== null && numberFormat === TEXT_FORMAT);
  const format = isRisky ? TEXT_FORMAT : isOpen ? "General" : numberFormat;
  return { type, value: shown, formula: kept, numberFormat: format };
}

/** Cells that are seen though they hold nothing: with a border or a fill. */
function dressed({ range, cells }: RangeLooks): readonly number[] {
  return cells.flatMap((row, down) =>
    row.flatMap(({ fill, borders }, across) =>
      fill !== null || Object.values(borders).some((line) => line !== null)
        ? [cellKey({ row: range.top + down, column: range.left + across })]
        : [],
    ),
  );
}

/** The planned looks over those that the cell has. */
function over(now: Looks | null, planned: LooksUpdate | undefined): LooksUpdate {
  if (now === null) return planned ?? {};
  return planned === undefined
    ? now
    : { ...now, ...planned, borders: { ...now.borders, ...planned.borders } };
}

/** Equal looks are one object, so that a writer makes one style of them. */
function same(known: Map<string, LooksUpdate>, looks: LooksUpdate): LooksUpdate {
  const key = JSON.stringify(looks);
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, looks);
  return looks;
}

/** Sizes as planned, else as the lines have them; Excel makes no row higher than it can be. */
function sizes(
  first: number,
  lines: readonly LineLooks[],
  planned: ReadonlyMap<number, number> = new Map(),
): ReadonlyMap<number, number> {
  const own = lines.map(({ size, standard }, index): [number, number] => [
    first + index,
    standard === true ? 0 : size,
  ]);
  return new Map(
    [...own, ...planned]
      .filter(([, size]) => size > 0)
      .map(([line, size]) => [line, Math.min(size, HIGHEST_ROW)]),
  );
}

function laidOutPage(input: LayoutInput, plan: SheetPlan): DocumentPage {
  const now = { ...UNKNOWN_PAGE, breaksBefore: input.looks.page.breaksBefore };
  return { ...now, ...pageUpdate(now, input.profile.style.page, pagePlan(input, plan)) };
}

/** What a person set of the page of a sheet without tables, but for what its header and footer say. */
function ownPage(looks: RangeLooks | null): DocumentPage | null {
  if (looks === null) return null;
  const { header, footer } = UNKNOWN_PAGE;
  return { ...looks.page, header, footer };
}

/** The looks of a sheet of which nothing is known. */
function plainLooks(sheet: SheetSnapshot, style: LayoutStyle): RangeLooks {
  const extent: CellRange = sheet.extent ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const { bottom, right } = extent;
  const looks: Looks = { fontName: style.font, fontSize: style.sizes.text, ...UNMARKED };
  const cellLooks = (cell: CellAddress): Looks =>
    mergeAt(sheet, cell) === null ? looks : { ...looks, wrap: true };
  return {
    sheet: sheet.name,
    range: { top: 0, left: 0, bottom, right },
    cells: Array.from({ length: bottom + 1 }, (_r, row) =>
      Array.from({ length: right + 1 }, (_c, column) => cellLooks({ row, column })),
    ),
    rows: Array.from({ length: bottom + 1 }, () => ({ size: STANDARD.row, hidden: false })),
    columns: Array.from({ length: right + 1 }, () => ({ size: STANDARD.column, hidden: false })),
    frozen: { rows: 0, columns: 0 },
    page: UNKNOWN_PAGE,
  };
}
