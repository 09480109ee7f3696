import type { CheckReport, Summary } from "../../core/lint/finding";
import { summarise } from "../../core/lint/finding";
import type { Table } from "../../core/report/model";
import { isOwnSheet } from "../../core/report/own-sheet";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { PaneState } from "../state/pane-state";

/**
 * What a sheet is to somebody who checks the workbook: nothing is known of it yet, it has no table of
 * a report, Zvirka wrote it, nothing was found, or something was.
 */
export type SheetState = "unchecked" | "no-report" | "own" | "clean" | "found";

export interface SheetView {
  readonly name: string;
  readonly state: SheetState;
  /** It was changed after the check, or it is not known that it was not. */
  readonly stale: boolean;
  readonly hidden: boolean;
  readonly tables: readonly Table[];
  readonly summary: Summary;
}

/** What of the pane's state is told of sheets. */
type Known = Pick<PaneState, "outcome" | "stale" | "changed">;

const NOTHING_FOUND = summarise([]);

/** Every sheet of the checked workbook, in its order; none before a check. */
export function sheetViews(known: Known): readonly SheetView[] {
  const { outcome } = known;
  if (outcome.kind !== "report") return [];
  const { snapshot, report } = outcome.checked;
  return snapshot.sheets.map((sheet) => viewOf(sheet, report, isStale(known, sheet.name)));
}

/** The sheet before the person; null where Excel did not say which that is. */
export function currentSheet(known: Known, name: string | null): SheetView | null {
  const { outcome } = known;
  if (name === null) return null;
  const sheet =
    outcome.kind === "report"
      ? outcome.checked.snapshot.sheets.find((each) => each.name === name)
      : undefined;
  if (sheet !== undefined && outcome.kind === "report") {
    return viewOf(sheet, outcome.checked.report, isStale(known, name));
  }
  return {
    name,
    state: outcome.kind === "nothing-to-check" ? "no-report" : "unchecked",
    stale: isStale(known, name),
    hidden: false,
    tables: [],
    summary: NOTHING_FOUND,
  };
}

function viewOf(sheet: SheetSnapshot, report: CheckReport, stale: boolean): SheetView {
  const tables = report.tables.filter((table) => table.sheet === sheet.name);
  const findings = report.findings.filter((finding) => finding.sheet === sheet.name);
  return {
    name: sheet.name,
    state: stateOf(sheet, tables, findings.length),
    stale,
    hidden: sheet.visibility !== "visible",
    tables,
    summary: findings.length === 0 ? NOTHING_FOUND : summarise(findings),
  };
}

function stateOf(sheet: SheetSnapshot, tables: readonly Table[], findings: number): SheetState {
  if (findings > 0) return "found";
  if (tables.length > 0) return "clean";
  return isOwnSheet(sheet) ? "own" : "no-report";
}

function isStale({ stale, changed }: Known, sheet: string): boolean {
  return stale && (changed === null || changed.includes(sheet));
}
