import type { RuleInput } from "../../../core/lint/rule";
import type { Table } from "../../../core/report/model";
import { monthsOf, yearOfPeriod } from "../../../core/report/period";
import { hasSignature, signedNames } from "../../../core/report/signature";
import { signingDate } from "../../../core/report/signing-date";
import type { PageSetup } from "../../../core/sheet/snapshot";

/** One thing that a finished sheet lacks or has otherwise. */
export type Fault =
  "signature" | "date" | "names" | "font" | "size" | "orientation" | "margins" | "fit" | "titles";

/** The faults in the order in which they are told, and the figures of the sheet and of the style. */
export type Differences = {
  readonly faults: readonly Fault[];
  /** Names that are signed with initials after that was given up. */
  readonly names: readonly string[];
  /** The day on which it was; ISO. */
  readonly since: string;
  readonly font: string;
  readonly fontWanted: string;
  readonly size: number;
  readonly sizesWanted: string;
  readonly orientation: string;
  /** In millimetres: left, right, top, bottom. */
  readonly margins: string;
  readonly marginsWanted: string;
};

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Files keep inches with two decimals, and people do not measure closer. */
const MARGIN_TOLERANCE = 1;
const SIDES = ["left", "right", "top", "bottom"] as const;

/** What of a table's sheet differs from the style; null where the sheet is not known as paper. */
export function differencesOf(input: RuleInput): Differences | null {
  const { table, sheet, profile } = input;
  const { page } = sheet;
  if (page === undefined) return null;
  const { style } = profile;
  const sizes = Object.values(style.sizes);
  const names = namesInOldForm(table, style.signature.fullNameSince);
  return {
    faults: [
      ...signatureFaults(input),
      ...(names.length > 0 ? ["names" as const] : []),
      ...pageFaults(input, page),
    ],
    names,
    since: style.signature.fullNameSince,
    font: sheet.font?.name ?? "",
    fontWanted: style.font,
    size: sheet.font?.size ?? 0,
    sizesWanted: `${Math.min(...sizes)}–${Math.max(...sizes)}`,
    orientation: page.orientation,
    margins: SIDES.map((side) => millimetres(page.margins[side] / POINTS_PER_MILLIMETRE)).join("/"),
    marginsWanted: SIDES.map((side) => millimetres(style.page.margins[side])).join("/"),
  };
}

/** Several reports on a sheet may be signed once; what all lack is told of the first. */
function signatureFaults(input: RuleInput): readonly Fault[] {
  const tables = reportsOnSheet(input);
  if (tables[0] !== input.table) return [];
  return [
    ...(tables.some(hasSignature) ? [] : ["signature" as const]),
    ...(tables.some(isDated) ? [] : ["date" as const]),
  ];
}

function reportsOnSheet({ table, tables }: RuleInput): readonly Table[] {
  return tables.filter(({ kind, sheet }) => kind === table.kind && sheet === table.sheet);
}

/** A date in words, a blank for one, or its label: somebody has thought of it. */
const DATED = /(?:^|[^\p{L}])дата|^\W*\d\d?\W*\s\p{L}+\s(?:19|20)\d\d|_\W*\s?(?:19|20)\d\d/iu;
/** «10.10.2022 № 45»: the document's own, above its title. */
const REGISTERED = /^(?:від\s+)?\d\d?\.\d\d?\.(?:19|20)\d\d(?:\s*р\.?)?\s*№/i;

function isDated(table: Table): boolean {
  return (
    signingDate(table, table.period) !== null ||
    table.below.some(({ text }) => DATED.test(text)) ||
    table.title.lines.some(({ text }) => REGISTERED.test(text))
  );
}

/** Names with initials where the norm of the day asks for a whole name; none where the day is not known. */
function namesInOldForm(table: Table, since: string): readonly string[] {
  const day = signingDate(table, table.period)?.date ?? lastDayOf(table);
  if (day === null || day < since) return [];
  return signedNames(table)
    .filter(({ form }) => form !== "full")
    .map(({ name }) => name);
}

/** No report is signed before its period is over. */
function lastDayOf({ period }: Table): string | null {
  if (period === null) return null;
  const months = monthsOf(period) ?? 3 * Number(period.slice(-1));
  const day = new Date(Date.UTC(yearOfPeriod(period), months, 0));
  return day.toISOString().slice(0, 10);
}

/** The page is the sheet's: told once, of its first report. */
function pageFaults(input: RuleInput, page: PageSetup): readonly Fault[] {
  if (reportsOnSheet(input)[0] !== input.table) return [];
  const { sheet, profile, tables, table } = input;
  const { style } = profile;
  const { name = null, size = null } = sheet.font ?? {};
  const sizes = Object.values(style.sizes);
  const differs: Readonly<Record<Exclude<Fault, "signature" | "date" | "names">, boolean>> = {
    font: name !== null && name !== style.font,
    size: size !== null && (size < Math.min(...sizes) || size > Math.max(...sizes)),
    orientation: page.orientation !== style.page.orientation,
    margins: SIDES.some(
      (side) =>
        Math.abs(page.margins[side] / POINTS_PER_MILLIMETRE - style.page.margins[side]) >
        MARGIN_TOLERANCE,
    ),
    fit: page.fitWide !== 1,
    // A sheet can repeat the rows of one table only.
    titles:
      tables.filter((other) => other.sheet === table.sheet).length === 1 &&
      !(
        page.titleRows !== null &&
        page.titleRows.top <= table.header.bottom &&
        page.titleRows.bottom >= table.header.top
      ),
  };
  return (Object.keys(differs) as (keyof typeof differs)[]).filter((fault) => differs[fault]);
}

function millimetres(length: number): string {
  return String(Math.round(length * 10) / 10).replace(".", ",");
}
