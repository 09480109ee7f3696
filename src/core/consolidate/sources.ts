import type { ProgrammeEdition } from "../programme/editions";
import { decisionOf } from "../programme/editions";
import type { TableName } from "../edits/proposal";
import type { Finding } from "../lint/finding";
import type { MoneyTable, Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import type { Sentence } from "../report/read-sentences";
import { readSentences } from "../report/read-sentences";
import { isConsolidated, withoutOwnSheets } from "../report/own-sheet";
import type { CellAddress } from "../sheet/address";
import { formatCell, quoteSheetName } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";

/** A table that may take part, with the workbook it is from. */
export interface SourceTable {
  /** As people name the workbook; null for the one that the result is written into. */
  readonly file: string | null;
  readonly table: MoneyTable;
}

/** A programme's table of measures with its file and the decision it was approved by. */
export interface SourceProgramme extends SourceTable, ProgrammeEdition {}

/** A cell of prose that states figures. */
export interface SourceNote {
  readonly file: string | null;
  readonly sheet: string;
  readonly sentence: Sentence;
}

/** A cell with which a rule found fault. */
export interface SourceRemark {
  readonly table: MoneyTable;
  readonly row: number;
  readonly column: number;
  readonly rule: string;
}

/** What a workbook brings. Plain data: it may be read in a worker. */
export interface SourceBook {
  readonly file: string | null;
  /** Prose with figures, outside tables. */
  readonly notes: readonly SourceNote[];
  /** Errors and warnings in its tables; empty where it was not checked. */
  readonly remarks: readonly SourceRemark[];
  readonly reports: readonly SourceTable[];
  readonly programmes: readonly SourceProgramme[];
}

/**
 * What a workbook brings: its reports and programmes. What Zvirka itself wrote is left out, so that
 * a consolidated report is never added to those that it came from.
 *
 * @param findings what a check found in these tables
 */
export function sourceBook(
  file: string | null,
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  findings: readonly Finding[] = [],
): SourceBook {
  const people = withoutOwnSheets(workbook).sheets.filter((sheet) => !isConsolidated(sheet));
  const theirs = new Set(people.map(({ name }) => name));
  const own = tables.filter(isMoneyTable).filter(({ sheet }) => theirs.has(sheet));
  const passport = tables.find(({ kind }) => kind === "passport");
  const passportSheet = passport === undefined ? null : findSheet(workbook, passport.sheet);
  const notes = people.flatMap((sheet) => {
    const ranges = tables.filter((table) => table.sheet === sheet.name);
    return readSentences(sheet, ranges).map((sentence) => ({ file, sheet: sheet.name, sentence }));
  });
  return {
    file,
    notes,
    remarks: findings.flatMap((finding) => remarksOf(finding, tables)),
    reports: own.flatMap((table) => (table.kind === "execution-report" ? [{ file, table }] : [])),
    programmes: own.flatMap((table) => {
      const sheet = findSheet(workbook, table.sheet);
      if (table.kind !== "programme" || sheet === null) return [];
      return [{ file, table, decision: decisionOf(table, sheet, passportSheet) }];
    }),
  };
}

/** What a workbook brings from these sheets alone, or from all with null; its prose stays. */
export function fromSheets(book: SourceBook, sheets: readonly string[] | null): SourceBook {
  if (sheets === null) return book;
  const isTaken = ({ table }: { readonly table: MoneyTable }): boolean =>
    sheets.includes(table.sheet);
  const { reports, programmes, remarks } = book;
  return {
    ...book,
    reports: reports.filter(isTaken),
    programmes: programmes.filter(isTaken),
    remarks: remarks.filter(isTaken),
  };
}

function remarksOf(
  { rule, severity, table: index, cells }: Finding,
  tables: readonly Table[],
): readonly SourceRemark[] {
  const table = index === null ? undefined : tables[index];
  const isTold = severity === "error" || severity === "warning";
  if (!isTold || table === undefined || !isMoneyTable(table)) return [];
  return cells.map(({ row, column }) => ({ table, row, column, rule }));
}

/** Books in an order that does not depend on who was first: the workbook itself, then by name. */
export function inOrder(books: readonly SourceBook[]): readonly SourceBook[] {
  return books.toSorted((a, b) => compareText(a.file ?? "", b.file ?? ""));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** «[звіт.xlsx]'9 міс'», without a file «'9 міс'»; with its first cell, for a sheet may have several. */
export function sourceId({ file, table }: SourceTable): string {
  const book = file === null ? "" : `[${file}]`;
  const { top: row, left: column } = table.range;
  return `${book}${quoteSheetName(table.sheet)}!${formatCell({ row, column })}`;
}

/** For a person, who is told its first cell only where its sheet has several. */
export function sourceName(source: SourceTable, all: readonly SourceTable[]): TableName {
  const { file, table } = source;
  const { top: row, left: column } = table.range;
  const several = all.some(
    (other) => other.file === file && other.table.sheet === table.sheet && other.table !== table,
  );
  return { file, sheet: table.sheet, cell: several ? formatCell({ row, column }) : null };
}

/** «[звіт.xlsx]'9 міс'!F27». */
export function placeIn({ file, table }: SourceTable, cell: CellAddress): string {
  const book = file === null ? "" : `[${file}]`;
  return `${book}${quoteSheetName(table.sheet)}!${formatCell(cell)}`;
}
