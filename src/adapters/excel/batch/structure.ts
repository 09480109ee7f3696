import type { Batch, RowsChange, SheetChange } from "../../../core/edits/batch";
import { officeCode } from "../failures";
import type { Job } from "./jobs";
import { RANGE_COST, readJobs } from "./jobs";
import { severalJobs } from "./looks-jobs";
import type { RowModel } from "./row-models";
import { askRowModels } from "./row-models";
import type { Session } from "./session";
import { rangeIn, rowsIn, sheetIn } from "./session";

/** What of a batch's sheets and rows was done, in the order in which it was done. */
export interface StructureDone {
  readonly sheets: SheetChange[];
  readonly rows: RowsChange[];
}

/** What has to be known before sheets and rows come. */
export interface StructureFacts {
  /** Names of the sheets in the order of their tabs. */
  readonly tabs: readonly string[];
  readonly modelOf: (change: RowsChange) => RowModel;
}

/** Reads the facts, together with other jobs. */
export async function readStructure(
  session: Session,
  batch: Batch,
  more: readonly Job[],
): Promise<StructureFacts> {
  const { worksheets } = session.context.workbook;
  const tabs: string[] = [];
  const tabsJob: Job = {
    cost: RANGE_COST,
    queue: () => {
      worksheets.load("items/name");
      return () => {
        tabs.push(...worksheets.items.map(({ name }) => name));
      };
    },
  };
  const models = askRowModels(session, batch.rows, (sheet) => originalOf(batch, sheet));
  await readJobs(session, [tabsJob, ...models.jobs, ...more]);
  const modelOf = await models.take();
  return { tabs, modelOf };
}

/** The sheet that has the cells before the batch; null for one that begins empty. */
export function originalOf(batch: Batch, sheet: string): string | null {
  const added = batch.sheets.find(({ name }) => name === sheet);
  return added === undefined ? sheet : added.copyOf;
}

/** One step with a way to see whether Excel has come to it. */
interface Step {
  readonly isAnswered: () => boolean;
  readonly note: () => void;
}

/**
 * Adds the sheets and inserts the rows, in one request. It may fail in the middle: `done` then holds
 * what was done, known by the answers to the commands that Excel executed.
 */
export async function changeStructure(
  session: Session,
  batch: Batch,
  facts: StructureFacts,
  done: StructureDone,
): Promise<void> {
  session.leaveIfStopped();
  const tabs = [...facts.tabs];
  const added = batch.sheets.map((change): Step => {
    const sheet = addSheet(session, change, tabs);
    sheet.load("id");
    return {
      isAnswered: () => isLoaded(() => sheet.id),
      note: () => done.sheets.push(change),
    };
  });
  const inserted = bottomUp(batch.rows).map((change): Step => {
    const rows = insertRows(session, change, facts);
    rows.load("rowIndex");
    return {
      isAnswered: () => isLoaded(() => rows.rowIndex),
      note: () => done.rows.push(change),
    };
  });
  const steps = [...added, ...inserted];
  try {
    await session.context.sync();
  } catch (error) {
    // Excel finds an answer too large when it has executed everything.
    const isAllDone = officeCode(error) === "ResponsePayloadSizeLimitExceeded";
    for (const step of steps) if (isAllDone || step.isAnswered()) step.note();
    throw error;
  }
  for (const step of steps) step.note();
}

function addSheet(
  session: Session,
  { name, after, copyOf }: SheetChange,
  tabs: string[],
): Excel.Worksheet {
  const place = after === null ? tabs.length : tabs.indexOf(after) + 1;
  const isLast = place === tabs.length;
  tabs.splice(place, 0, name);
  if (copyOf !== null) {
    const original = sheetIn(session, copyOf);
    const copy =
      after === null ? original.copy("End") : original.copy("After", sheetIn(session, after));
    copy.name = name;
    return copy;
  }
  const sheet = session.context.workbook.worksheets.add(name);
  if (!isLast) sheet.position = place;
  return sheet;
}

/** So that what is to come still stands where the batch says; of one place the last comes first. */
function bottomUp(rows: readonly RowsChange[]): readonly RowsChange[] {
  return rows.toReversed().toSorted((a, b) => b.before - a.before);
}

/**
 * Gives the rows their looks cell by cell: copying formats, or clearing them, would also part the
 * conditional formats that a person has over these rows.
 */
function insertRows(
  session: Session,
  change: RowsChange,
  { modelOf }: StructureFacts,
): Excel.Range {
  const { sheet, before, count } = change;
  const last = before + count - 1;
  rowsIn(session, sheet, before, last).insert("Down");
  const rows = rowsIn(session, sheet, before, last);
  const { height, looks, formats } = modelOf(change);
  if (height === null) rows.format.useStandardHeight = true;
  else rows.format.rowHeight = height;
  if (looks.length === 0) return rows;
  const range = { top: before, left: 0, bottom: last, right: looks.length - 1 };
  rangeIn(session, sheet, range).numberFormat = Array.from({ length: count }, () => [...formats]);
  const all = Array.from({ length: count }, () => looks);
  for (const { queue } of severalJobs(session, sheet, range, all)) queue();
  return rows;
}

/** First and last of the rows that a change inserted, as the sheet is after the batch. */
export function insertedRows(
  rows: readonly RowsChange[],
  change: RowsChange,
): { readonly first: number; readonly last: number } {
  const above = rows.filter(
    (each, index) =>
      each.sheet === change.sheet &&
      (each.before < change.before ||
        (each.before === change.before && index < rows.indexOf(change))),
  );
  const first = above.reduce((row, { count }) => row + count, change.before);
  return { first, last: first + change.count - 1 };
}

/** Everything that a batch does to sheets and rows. */
export function structureOf({ sheets, rows }: Batch): StructureDone {
  return { sheets: [...sheets], rows: [...bottomUp(rows)] };
}

/** Takes out what was put in, in one request. Throws what Excel throws. */
export async function undoStructure(
  session: Session,
  { sheets, rows }: StructureDone,
): Promise<void> {
  if (sheets.length + rows.length === 0) return;
  const gone = new Set(sheets.map(({ name }) => name));
  // The reverse of how they came: from the top, so that each stands where it was put.
  for (const { sheet, before, count } of rows.toReversed()) {
    if (gone.has(sheet)) continue;
    rowsIn(session, sheet, before, before + count - 1).delete("Up");
  }
  for (const { name } of sheets) sheetIn(session, name).delete();
  await session.context.sync();
}

/** Office.js throws where nothing has come. */
function isLoaded(read: () => unknown): boolean {
  try {
    return read() !== undefined;
  } catch {
    return false;
  }
}
