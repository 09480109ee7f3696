import type { Batch, RowsChange } from "../../../core/edits/batch";
import { MAX_COLUMNS } from "../../../core/sheet/address";
import { takeBackCells } from "../take-back";
import { readContents, restoreContents, unrestoredContents } from "./contents";
import { runJobs } from "./jobs";
import type { Spot } from "./place-names";
import { spotOf } from "./place-names";
import type { Session } from "./session";
import type { StructureDone } from "./structure";
import { insertedRows, undoStructure } from "./structure";

/** What of a batch was done, or may have been. */
export interface Done {
  readonly structure: StructureDone;
  /** With `before`; null while nothing but sheets and rows was touched. */
  readonly contents: Batch | null;
}

/**
 * Makes everything as it was, last things first. Goes on where something fails; returns what could
 * not be made as it was, or of which it is not known.
 */
export async function undoDone(
  session: Session,
  { structure, contents }: Done,
): Promise<readonly Spot[]> {
  const gone = structure.sheets.map(({ name }) => name);
  const kept = contents === null ? null : withoutSheets(contents, gone);
  const places = kept === null ? [] : await undoContents(session, kept);
  // What somebody has written into an inserted row meanwhile must not go with the row.
  const spoilt = new Set(places.map(({ sheet }) => sheet));
  const rows = structure.rows.filter(({ sheet }) => !spoilt.has(sheet));
  try {
    await undoStructure(session, { ...structure, rows });
  } catch {
    const sheets = gone.map((sheet) => ({ sheet, range: null }));
    return [...places, ...sheets, ...spotsOfRows(structure.rows, gone)];
  }
  const stay = structure.rows.filter(({ sheet }) => spoilt.has(sheet));
  return [...places, ...spotsOfRows(stay, gone)];
}

async function undoContents(session: Session, batch: Batch): Promise<readonly Spot[]> {
  await attempt(async () => {
    const now = await readContents(session, batch);
    await runJobs(session, restoreContents(session, batch, now));
  });
  const cells = await attempt(() => takeBackCells(session, batch.cells));
  const now = await attempt(() => readContents(session, batch));
  return [
    ...(cells ?? batch.cells).map(spotOf),
    ...(now === null ? spotsOf(batch) : unrestoredContents(batch, now)),
  ];
}

/** Null where it failed: what came of it is read afterwards. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

function spotsOfRows(rows: readonly RowsChange[], gone: readonly string[]): readonly Spot[] {
  const left = rows.filter(({ sheet }) => !gone.includes(sheet));
  return left.map((change) => {
    const { first, last } = insertedRows(left, change);
    return {
      sheet: change.sheet,
      range: { top: first, left: 0, bottom: last, right: MAX_COLUMNS - 1 },
    };
  });
}

/** Where the parts besides cells are. */
function spotsOf({ merges, looks, lines, marks, pages, frozen, charts }: Batch): readonly Spot[] {
  const ranges = [
    ...looks.map(({ sheet, range }) => ({ sheet, range })),
    ...merges.flatMap(({ sheet, added, removed }) =>
      [...added, ...removed].map((range) => ({ sheet, range })),
    ),
  ];
  const others = [...lines, ...marks, ...pages, ...frozen, ...charts];
  return [...ranges, ...others.map(({ sheet }) => ({ sheet, range: null }))];
}

/** What of a batch is on other sheets than these. */
export function withoutSheets(batch: Batch, names: readonly string[]): Batch {
  const kept = <Change extends { readonly sheet: string }>(changes: readonly Change[]): Change[] =>
    changes.filter(({ sheet }) => !names.includes(sheet));
  return {
    sheets: batch.sheets,
    rows: kept(batch.rows),
    cells: kept(batch.cells),
    merges: kept(batch.merges),
    looks: kept(batch.looks),
    lines: kept(batch.lines),
    marks: kept(batch.marks),
    pages: kept(batch.pages),
    frozen: kept(batch.frozen),
    charts: kept(batch.charts),
  };
}
