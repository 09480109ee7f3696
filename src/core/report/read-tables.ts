import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { correctColumns } from "./apply-corrections";
import { resolveColumns } from "./columns";
import type { Corrections, LayoutCorrection } from "./corrections";
import { correctionOf, NO_CORRECTIONS, periodSaid } from "./corrections";
import type { HeaderBand } from "./header-bands";
import { findBands, headingsOf } from "./header-bands";
import { labelColumns } from "./header-columns";
import { inferUnits } from "./infer-units";
import type { Resolved } from "./labelled-columns";
import { layoutOf } from "./layout-words";
import type { Belief, IndicatorTable, MoneyTable, PassportTable, Table, TitleFacts } from "./model";
import type { Columns } from "./table-columns";
import type { Period } from "./period";
import { periodOfName } from "./period";
import { readIndicators } from "./read-indicators";
import { readMoneyBody } from "./read-money-table";
import { isMoneyColumn } from "./table-columns";
import { findPassports } from "./read-passport";
import { linesAbove, linesBelow } from "./surroundings";
import { withTaughtBands } from "./taught-bands";
import type { TaughtWords } from "./taught-words";
import { NO_TAUGHT_WORDS } from "./taught-words";
import { readTitle, unitOfTitle } from "./title";
import type { Unit } from "./unit";

/**
 * Every table of the workbook that Zvirka knows, sheet by sheet, from top to bottom and left to right.
 *
 * @param taught what people taught the headers of columns, and the words of units, to mean
 * @param corrections what a person said of tables like these; it stands above what is found
 */
export function readTables(
  workbook: WorkbookSnapshot,
  taught: TaughtWords = NO_TAUGHT_WORDS,
  corrections: Corrections = NO_CORRECTIONS,
): readonly Table[] {
  const known = { taught, corrections };
  return inferUnits(workbook.sheets.flatMap((sheet) => readSheet(sheet, known)));
}

/** What people said beforehand. */
interface Known {
  readonly taught: TaughtWords;
  readonly corrections: Corrections;
}

function readSheet(sheet: SheetSnapshot, known: Known): readonly Table[] {
  const { corrections } = known;
  const tables: Table[] = [];
  const bands = withTaughtBands(sheet, findBands(sheet), corrections);
  for (const band of bands) {
    // The same header again, inside a table that was read with it.
    if (tables.some(({ range }) => isInside(band, range))) continue;
    const table = readTable({ sheet, band, bands, tables, known });
    if (table !== null) tables.push(table);
  }
  tables.push(...readPassports(sheet, tables, corrections));
  return tables
    .map((table) => ({ ...table, below: linesBelow(sheet, table, tables) }))
    .toSorted((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function isInside(band: HeaderBand, range: Table["range"]): boolean {
  return (
    band.top <= range.bottom &&
    band.top >= range.top &&
    band.left <= range.right &&
    band.right >= range.left
  );
}

interface Place {
  readonly sheet: SheetSnapshot;
  readonly band: HeaderBand;
  readonly bands: readonly HeaderBand[];
  readonly tables: readonly Table[];
  readonly known: Known;
}

function readTable(place: Place): Table | null {
  const { sheet, band, bands, tables, known } = place;
  const { corrections } = known;
  const title = readTitle(linesAbove(sheet, band, bands, tables));
  const headings = headingsOf(band);
  const correction = correctionOf(corrections, layoutOf(headings));
  const said = periodSaid(corrections, sheet.name, title, layoutOf(headings));
  const period: Settled<Period> =
    said === null ? periodIn(title, sheet, tables) : { value: said, belief: CORRECTED };
  const resolved = resolve(band, period.value, known);
  if (resolved === null) return null;
  const base = {
    sheet: sheet.name,
    header: { top: band.top, left: band.left, bottom: band.bottom, right: band.right },
    headings,
    numberRow: band.numberRow,
    title,
    below: [],
    period: period.value,
  };
  const following = bands.filter(
    (other) =>
      other.top > band.bottom &&
      other.left <= band.right &&
      other.right >= band.left &&
      resolve(other, period.value, known) !== null,
  );
  if (resolved.kind === "indicators") {
    return indicatorTable(
      place,
      resolved,
      { ...base, period: period.value },
      period.belief,
      following[0],
    );
  }
  const unit: Settled<Unit> =
    correction?.unit == null
      ? unitIn(resolved.columns, title, known.taught)
      : { value: correction.unit, belief: CORRECTED };
  const body = readMoneyBody({
    sheet,
    band,
    resolved,
    unit: unit.value,
    year: yearOf(period.value),
    unitsSaid: correction !== null && saysUnits(correction),
    following,
  });
  if (body === null) return null;
  const kind = kindBelief(resolved, correction);
  return {
    ...base,
    ...body,
    unit: unit.value,
    beliefs: { kind, unit: unit.belief, period: period.belief },
  };
}

function resolve(
  band: HeaderBand,
  period: Period | null,
  { taught, corrections }: Known,
): Resolved | null {
  const labelled = labelColumns(band, taught);
  const correction = correctionOf(corrections, layoutOf(headingsOf(band)));
  return correctColumns(labelled, resolveColumns(labelled, period), correction);
}

/** A person said so. */
const CORRECTED: Belief = { sureness: "sure", because: "corrected" };

function kindBelief({ sureness }: Resolved, correction: LayoutCorrection | null): Belief {
  if (correction !== null && correction.kind !== null) return CORRECTED;
  return { sureness, because: sureness === "sure" ? "header" : "loose-header" };
}

function saysUnits({ unit, columns }: LayoutCorrection): boolean {
  return unit !== null || columns.some((column) => column.unit !== null);
}

type TableBase = Pick<
  MoneyTable,
  "sheet" | "header" | "headings" | "numberRow" | "title" | "below" | "period"
>;

function indicatorTable(
  { sheet, band, known: { corrections } }: Place,
  resolved: Extract<Resolved, { readonly kind: "indicators" }>,
  base: TableBase,
  period: Belief,
  next: HeaderBand | undefined,
): IndicatorTable | null {
  const to = next === undefined ? (sheet.extent?.bottom ?? -1) : next.top - 1;
  const rows = readIndicators(sheet, resolved.columns, band.bottom + 1, to);
  const last = rows.at(-1);
  if (last === undefined) return null;
  return {
    ...base,
    kind: "indicators",
    range: { top: band.top, left: band.left, bottom: last.row, right: band.right },
    unit: null,
    columns: resolved.columns,
    rows,
    beliefs: {
      kind: kindBelief(resolved, correctionOf(corrections, layoutOf(base.headings))),
      unit: { sureness: "sure", because: "none" },
      period,
    },
  };
}

function readPassports(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  corrections: Corrections,
): readonly PassportTable[] {
  return findPassports(
    sheet,
    tables.map(({ range }) => range),
  )
    .map((found) => ({
      ...found,
      headings: found.rows.map(({ name }) => ({ index: name.cell.column, header: name.text })),
    }))
    .filter(({ range }) => !tables.some((table) => crosses(table.range, range)))
    .filter(({ headings }) => correctionOf(corrections, layoutOf(headings))?.kind !== "none")
    .map((found) => ({
      ...found,
      kind: "passport",
      sheet: sheet.name,
      numberRow: null,
      title: readTitle([]),
      below: [],
      period: null,
      unit: null,
      beliefs: {
        kind: { sureness: "likely", because: "title" },
        unit: { sureness: "sure", because: "none" },
        period: { sureness: "sure", because: "none" },
      },
    }));
}

function crosses(a: Table["range"], b: Table["range"]): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

interface Settled<Value> {
  readonly value: Value | null;
  readonly belief: Belief;
}

/** The period that the title states, or the sheet's name; several different ones are asked about. */
function periodIn(
  { periods }: TitleFacts,
  sheet: SheetSnapshot,
  above: readonly Table[],
): Settled<Period> {
  const distinct = new Set(periods.map(({ period }) => period));
  const [first] = distinct;
  if (first !== undefined) {
    const several = distinct.size > 1;
    return {
      value: first,
      belief: { sureness: several ? "unsure" : "sure", because: several ? "several" : "title" },
    };
  }
  // One title may stand over several reports of a sheet.
  const common = above.findLast((table) => table.title.periods.length > 0)?.period ?? null;
  if (common !== null) return { value: common, belief: { sureness: "likely", because: "title" } };
  const named = periodOfName(sheet.name);
  return named === null
    ? { value: null, belief: { sureness: "unsure", because: "none" } }
    : { value: named, belief: { sureness: "likely", because: "sheet-name" } };
}

function yearOf(period: Period | null): number | null {
  return period === null ? null : Number(period.slice(0, 4));
}

/** One unit for the table where its money columns agree on it, else the title's. */
function unitIn(columns: Columns, title: TitleFacts, taught: TaughtWords): Settled<Unit> {
  const units = new Set<Unit>();
  for (const [meaning, column] of Object.entries(columns)) {
    if (isMoneyColumn(meaning) && column.unit !== null) units.add(column.unit);
  }
  const [only] = units;
  if (units.size === 1 && only !== undefined) {
    return { value: only, belief: { sureness: "sure", because: "header" } };
  }
  if (units.size > 1) return { value: null, belief: { sureness: "sure", because: "several" } };
  const titled = unitOfTitle(title.lines, taught);
  return titled === null
    ? { value: null, belief: { sureness: "unsure", because: "none" } }
    : { value: titled, belief: { sureness: "sure", because: "title" } };
}
