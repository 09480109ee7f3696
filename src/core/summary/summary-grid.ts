import { textContent } from "../edits/contents";
import type { CellContent } from "../edits/edit";
import { percentOfPlan } from "../report/percent";
import { toNumber } from "../report/decimal";
import type { DrawnRow, OwnRowKind } from "../own-sheets/own-looks";
import type { OwnSheet } from "../own-sheets/own-rows";
import { SUMMARY_FOOT } from "../report/own-sheet";
import { fromKopiykas } from "../report/unit";
import type { CellValue } from "../sheet/snapshot";
import { kopiykasOf, sumOfSources } from "./amounts";
import type { Group, Section, SectionKind } from "./groups";

/** The columns of the summary, A to F. */
export const SUMMARY_COLUMNS = 6;

const MONEY_FORMAT = "#,##0.00";
const PERCENT_FORMAT = "0.0%";

const TITLES: Readonly<Record<SectionKind, string>> = {
  table: "За звітами",
  direction: "За напрямами діяльності",
  task: "За завданнями",
  executor: "За виконавцями",
  source: "За джерелами фінансування",
  year: "За роками програми",
};

const HEADERS = [
  "План, грн",
  "Профінансовано, грн",
  "Залишок, грн",
  "Перевитрата, грн",
  "Відсоток плану",
];

/** Rows of one section, counted from zero of the sheet. */
export interface SectionPlace {
  readonly kind: SectionKind;
  readonly first: number;
  readonly last: number;
}

export interface SummaryGrid {
  readonly rows: readonly DrawnRow[];
  readonly places: readonly SectionPlace[];
  /** Lines whose formula Excel could not hold. */
  readonly tooLong: readonly string[];
}

/** How the rows of the summary are found again: a line by its section and its name. */
export function summarySheet(name: string): OwnSheet {
  return { name, columns: SUMMARY_COLUMNS, foot: SUMMARY_FOOT, keyOf };
}

function keyOf([first]: readonly CellValue[], row: number, above: readonly string[]): string {
  if (row < HEADING_ROWS) return `heading ${String(row)}`;
  const name = String(first ?? "");
  if (SECTION_TITLES.has(name)) return `${SECTION} ${name}`;
  const section = above.findLast((key) => key.startsWith(SECTION)) ?? "";
  return name === "" ? "" : `${name} | ${section}`;
}

const HEADING_ROWS = 2;
const SECTION = "section";
const SECTION_TITLES: ReadonlySet<string> = new Set(Object.values(TITLES));

/** The summary as rows from the first of the sheet on. */
export function summaryGrid(
  heading: { readonly title: string; readonly note: string },
  sections: readonly Section[],
): SummaryGrid {
  const rows: DrawnRow[] = [];
  const keys: string[] = [];
  const add = (kind: OwnRowKind, cells: readonly CellContent[]): void => {
    const values = cells.map(({ value }) => value);
    const key = keyOf(values, rows.length, keys);
    keys.push(key);
    rows.push({ kind, cells, key });
  };
  add("title", [textContent(heading.title)]);
  add("note", [textContent(heading.note)]);
  const places: SectionPlace[] = [];
  const tooLong: string[] = [];
  for (const { kind, groups } of sections) {
    add("blank", []);
    add("header", [TITLES[kind], ...HEADERS].map(textContent));
    const first = rows.length;
    for (const group of groups) {
      const sums = sumsOf(group, kind);
      if (sums === null) tooLong.push(group.name);
      add("line", lineCells(textContent(group.name), sums, rows.length));
    }
    const last = rows.length - 1;
    places.push({ kind, first, last });
    if (groups.length > 1) {
      add("total", lineCells(textContent("Разом"), totalOf(groups, first, last), rows.length));
    }
  }
  add("blank", []);
  add("foot", [textContent(SUMMARY_FOOT)]);
  return { rows, places, tooLong };
}

/** Plan and actual of a line; null in a figure that nothing is known of. */
interface Sums {
  readonly plan: Amount | null;
  readonly actual: Amount | null;
}

interface Amount {
  readonly formula: string;
  readonly kopiykas: number;
}

/** Null where a formula would be too long to hold. */
function sumsOf({ plan, actual }: Group, kind: SectionKind): Sums | null {
  const amounts = [plan, actual].map((sources) => {
    const formula = sumOfSources(sources);
    return formula === null ? null : { formula, kopiykas: kopiykasOf(sources) };
  });
  const [planned = null, paid = null] = amounts;
  const isTooLong = (planned === null && plan.length > 0) || (paid === null && actual.length > 0);
  if (isTooLong) return null;
  // A year without a report has no actual, which is not zero.
  return { plan: planned, actual: kind === "year" ? paid : (paid ?? ZERO) };
}

const ZERO: Amount = { formula: "=0", kopiykas: 0 };

function totalOf(groups: readonly Group[], first: number, last: number): Sums {
  const sum = (column: string, sources: readonly Group["plan"][]): Amount => ({
    formula: `=SUM(${column}${String(first + 1)}:${column}${String(last + 1)})`,
    kopiykas: sources.reduce((all, each) => all + kopiykasOf(each), 0),
  });
  return {
    plan: sum(
      "B",
      groups.map(({ plan }) => plan),
    ),
    actual: sum(
      "C",
      groups.map(({ actual }) => actual),
    ),
  };
}

function lineCells(name: CellContent, sums: Sums | null, row: number): readonly CellContent[] {
  if (sums === null) return [name];
  const { plan, actual } = sums;
  const at = String(row + 1);
  const both = plan !== null && actual !== null;
  const [planned, paid] = [plan?.kopiykas ?? 0, actual?.kopiykas ?? 0];
  const share = percentOfPlan(paid, planned, 10);
  return [
    name,
    amount(plan),
    amount(actual),
    both ? difference(`=IF(B${at}>C${at},B${at}-C${at},"")`, planned - paid) : EMPTY,
    both ? difference(`=IF(C${at}>B${at},C${at}-B${at},"")`, paid - planned) : EMPTY,
    both
      ? {
          formula: `=IF(B${at}>0,C${at}/B${at},"")`,
          value: planned > 0 && share !== null ? toNumber(share) / 100 : "",
          numberFormat: PERCENT_FORMAT,
        }
      : EMPTY,
  ];
}

const EMPTY: CellContent = { formula: null, value: null, numberFormat: "General" };

function amount(sum: Amount | null): CellContent {
  if (sum === null) return EMPTY;
  return { formula: sum.formula, value: hryvnias(sum.kopiykas), numberFormat: MONEY_FORMAT };
}

/** Blank where there is none: a zero beside a zero says nothing. */
function difference(formula: string, kopiykas: number): CellContent {
  return { formula, value: kopiykas > 0 ? hryvnias(kopiykas) : "", numberFormat: MONEY_FORMAT };
}

function hryvnias(kopiykas: number): number {
  return toNumber(fromKopiykas(kopiykas, "UAH"));
}
