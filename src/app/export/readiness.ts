import type { Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import { isMoneyTable, linesOf } from "../../core/report/model";
import type { CellAddress } from "../../core/sheet/address";
import type { ExportHazard } from "../../core/sheet/export-hazards";
import { exportHazards } from "../../core/sheet/export-hazards";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { cellOfKey } from "../../core/sheet/snapshot";
import type { ExportFormId, ExportInput } from "./export-form";

/** What a person should know before sheets leave the workbook. */
export type ReadinessCode =
  /** What the check found; `untold` is what it could not tell. */
  | "errors"
  | "warnings"
  | "reviews"
  | "untold"
  /** Results that are missing, that are not what the formulas give, or that Excel did not renew. */
  | "uncomputed"
  | "stale"
  | "calculation-pending"
  | "hidden-lines"
  /** This Excel does not tell where there are notes. */
  | "notes-unread"
  | ExportHazard["kind"];

/** One thing to know; the person may go on all the same. */
export interface ReadinessIssue {
  readonly code: ReadinessCode;
  /** Null for the whole workbook. */
  readonly sheet: string | null;
  /** The cells to go to, the first one first; empty where the sheet as a whole is meant. */
  readonly cells: readonly CellAddress[];
  /** How many findings, cells or lines there are. */
  readonly count: number;
  /** Of hidden lines: which, and how many measures stand in them; of a hidden sheet whether it was chosen. */
  readonly hidden: {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    readonly measures: number;
    readonly chosen: boolean;
  } | null;
}

/** What readiness is judged by. */
export type ReadinessInput = Pick<ExportInput, "workbook" | "report" | "sheets">;

/** The order in which a person has to know of things. */
const ORDER: readonly ReadinessCode[] = [
  "errors",
  "reviews",
  "untold",
  "warnings",
  "calculation-pending",
  "uncomputed",
  "stale",
  "personal-data",
  "hidden-lines",
  "hidden-sheet",
  "links",
  "marks",
  "comments",
  "notes-unread",
];
/** What Excel shows for a result that is not there yet, or that we could not compute. */
const NO_RESULT = new Set(["#CALC!", "#BUSY!", "#GETTING_DATA"]);

/**
 * Everything about the chosen sheets that a person should know before a document is made of them,
 * the gravest first; what is hidden elsewhere too. Empty where there is nothing to know.
 */
export function readinessOf(input: ReadinessInput, form: ExportFormId): readonly ReadinessIssue[] {
  const isRemarks = form === "remarks" || form === "remarks-xlsx";
  const sheets = input.workbook.sheets.filter(({ name }) => input.sheets.includes(name));
  const issues = [
    // Of remarks the findings are what the document says.
    ...(isRemarks ? [] : input.sheets.flatMap((sheet) => foundIn(input, sheet))),
    ...(input.workbook.calculation === "pending"
      ? [issue("calculation-pending", null, [], 1)]
      : []),
    ...sheets.flatMap((sheet) => [
      ...cellsIssue("uncomputed", sheet.name, uncomputedCells(sheet)),
      ...cellsIssue("stale", sheet.name, sheet.stale ?? []),
      ...hiddenLines(input, sheet),
    ]),
    ...(sheets.some(({ notesUnread }) => notesUnread === true)
      ? [issue("notes-unread", null, [], 1)]
      : []),
    ...exportHazards(input.workbook).flatMap((hazard) => hazardIssue(input, hazard)),
  ];
  const places = input.workbook.sheets.map(({ name }) => name);
  return issues.toSorted(
    (a, b) =>
      ORDER.indexOf(a.code) - ORDER.indexOf(b.code) ||
      places.indexOf(a.sheet ?? "") - places.indexOf(b.sheet ?? ""),
  );
}

function issue(
  code: ReadinessCode,
  sheet: string | null,
  cells: readonly CellAddress[],
  count: number,
  hidden: ReadinessIssue["hidden"] = null,
): ReadinessIssue {
  return { code, sheet, cells, count, hidden };
}

function cellsIssue(
  code: ReadinessCode,
  sheet: string,
  cells: readonly CellAddress[],
): readonly ReadinessIssue[] {
  return cells.length === 0 ? [] : [issue(code, sheet, cells, cells.length)];
}

/** The findings of a sheet that nobody accepted, one issue for each kind. */
function foundIn({ report }: ReadinessInput, sheet: string): readonly ReadinessIssue[] {
  const open = report.findings.filter((each) => each.sheet === sheet && !isWaived(each));
  const kinds: readonly (readonly [ReadinessCode, (finding: Finding) => boolean])[] = [
    ["errors", ({ severity }) => severity === "error"],
    ["warnings", ({ severity }) => severity === "warning"],
    ["reviews", ({ kind }) => kind === "review"],
    ["untold", ({ kind }) => kind === "not-applicable"],
  ];
  return kinds.flatMap(([code, isOf]) =>
    cellsIssue(
      code,
      sheet,
      open.filter(isOf).map(({ cell }) => cell),
    ),
  );
}

function uncomputedCells({ cells }: SheetSnapshot): readonly CellAddress[] {
  const found: CellAddress[] = [];
  for (const [key, { formula, type, value }] of cells) {
    if (formula === null) continue;
    const isMissing = type === "empty" || (type === "error" && NO_RESULT.has(String(value)));
    if (isMissing) found.push(cellOfKey(key));
  }
  return found;
}

function hiddenLines(
  { report }: ReadinessInput,
  { name, hidden, extent }: SheetSnapshot,
): readonly ReadinessIssue[] {
  if (hidden === undefined || extent === null) return [];
  const { top, left, bottom, right } = extent;
  const rows = [...hidden.rows].filter((row) => row >= top && row <= bottom).sort(rising);
  const columns = [...hidden.columns].filter((at) => at >= left && at <= right).sort(rising);
  if (rows.length + columns.length === 0) return [];
  const hiddenRows = new Set(rows);
  const measures = report.tables
    .filter((table) => table.sheet === name && isMoneyTable(table))
    .flatMap((table) => (isMoneyTable(table) ? linesOf(table) : []))
    .filter(({ row }) => hiddenRows.has(row)).length;
  const cell = { row: rows[0] ?? top, column: columns[0] ?? left };
  const lines = { rows, columns, measures, chosen: true };
  return [issue("hidden-lines", name, [cell], rows.length + columns.length, lines)];
}

function rising(a: number, b: number): number {
  return a - b;
}

function hazardIssue(
  { sheets }: ReadinessInput,
  { kind, sheet, cells }: ExportHazard,
): readonly ReadinessIssue[] {
  const chosen = sheets.includes(sheet);
  if (kind === "hidden-sheet") {
    return [issue(kind, sheet, [], 1, { rows: [], columns: [], measures: 0, chosen })];
  }
  if (!chosen) return [];
  return [kind === "marks" ? issue(kind, sheet, [], 1) : issue(kind, sheet, cells, cells.length)];
}
