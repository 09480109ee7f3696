import type { AskedDocument } from "../../app/ports";
import type { Finding } from "../../core/lint/finding";
import { tablesToCheck } from "../../core/lint/run";
import type { Looks } from "../../core/sheet/looks";
import type { Cell } from "../../core/sheet/snapshot";

/** What most of an input is made of, in parts that are quick to copy. */
export type InputPiece =
  | {
      readonly kind: "cells";
      /** Which of the workbook's sheets. */
      readonly sheet: number;
      readonly cells: readonly (readonly [number, Cell])[];
    }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | {
      readonly kind: "looks";
      /** Which of the ranges. */
      readonly range: number;
      readonly rows: readonly (readonly Looks[])[];
    };

/** Copying so many cells takes a few milliseconds. */
const CELLS_AT_ONCE = 3_000;

const FINDINGS_AT_ONCE = 100;

/** The input without what `piecesOf` gives, and without the tables, which are read from it anew. */
export function shellOf(input: AskedDocument): AskedDocument {
  const { workbook, report, looks } = input;
  return {
    ...input,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: new Map() })),
    },
    report: { ...report, tables: [], findings: [] },
    looks: looks.map((each) => ({ ...each, cells: [] })),
  };
}

/**
 * The cells of an input, how they look and what was found in them, piece by piece. The edits by which
 * findings are mended stay behind: no document tells of them, and they are most of what was found.
 */
export function* piecesOf({ workbook, report, looks }: AskedDocument): Generator<InputPiece> {
  for (let from = 0; from < report.findings.length; from += FINDINGS_AT_ONCE) {
    const some = report.findings.slice(from, from + FINDINGS_AT_ONCE);
    yield { kind: "findings", findings: some.map((finding) => ({ ...finding, fix: null })) };
  }
  for (const [sheet, { cells }] of workbook.sheets.entries()) {
    let some: (readonly [number, Cell])[] = [];
    for (const entry of cells) {
      some.push(entry);
      if (some.length < CELLS_AT_ONCE) continue;
      yield { kind: "cells", sheet, cells: some };
      some = [];
    }
    if (some.length > 0) yield { kind: "cells", sheet, cells: some };
  }
  for (const [range, { cells }] of looks.entries()) {
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, cells[0]?.length ?? 1)));
    for (let from = 0; from < cells.length; from += rows) {
      yield { kind: "looks", range, rows: cells.slice(from, from + rows) };
    }
  }
}

/** The input as it was, but for the edits of its findings. */
export function wholeOf(shell: AskedDocument, pieces: readonly InputPiece[]): AskedDocument {
  const cells = shell.workbook.sheets.map(() => new Map<number, Cell>());
  const rows = shell.looks.map((): (readonly Looks[])[] => []);
  const findings: Finding[] = [];
  for (const piece of pieces) {
    if (piece.kind === "looks") rows[piece.range]?.push(...piece.rows);
    else if (piece.kind === "findings") findings.push(...piece.findings);
    else for (const [key, cell] of piece.cells) cells[piece.sheet]?.set(key, cell);
  }
  const workbook = {
    ...shell.workbook,
    sheets: shell.workbook.sheets.map((sheet, index) => ({
      ...sheet,
      cells: cells[index] ?? sheet.cells,
    })),
  };
  return {
    ...shell,
    workbook,
    report: {
      ...shell.report,
      findings,
      tables: tablesToCheck(workbook, shell.profile, shell.corrections),
    },
    looks: shell.looks.map((each, index) => ({ ...each, cells: rows[index] ?? [] })),
  };
}
