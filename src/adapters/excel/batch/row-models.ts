import type { RowsChange } from "../../../core/edits/batch";
import type { Looks, LooksUpdate } from "../../../core/sheet/looks";
import { UNMARKED } from "../../../core/sheet/plain-looks";
import { ALL_LOOKS, readAllLooks } from "./cell-looks";
import type { Job } from "./jobs";
import { RANGE_COST, readJobs } from "./jobs";
import { readFormatsJob, readLooksJobs } from "./looks-jobs";
import type { Session } from "./session";
import { rowsIn, sheetIn } from "./session";
import { rangeOf } from "./sheet-digest";

/** What an inserted row is to be like, cell by cell from the first column on. */
export interface RowModel {
  /** In points; null for the sheet's own. */
  readonly height: number | null;
  readonly looks: readonly LooksUpdate[];
  readonly formats: readonly string[];
}

const NO_CELLS: RowModel = { height: null, looks: [], formats: [] };

/**
 * Asks for the rows that inserted ones are to be like, as wide as their sheets are used.
 *
 * @param originalOf the sheet that has a change's rows already; null for a new one
 */
export function askRowModels(
  session: Session,
  changes: readonly RowsChange[],
  originalOf: (sheet: string) => string | null,
): {
  readonly jobs: readonly Job[];
  readonly take: () => Promise<(change: RowsChange) => RowModel>;
} {
  const widths = new Map<string, number>();
  const heights = new Map<RowsChange, number | null>();
  const sheets = new Set(changes.flatMap(({ sheet }) => originalOf(sheet) ?? []));
  const jobs = [
    ...[...sheets].map((sheet) => widthJob(session, sheet, widths)),
    ...changes.flatMap((change) => {
      const sheet = originalOf(change.sheet);
      return change.like === null || sheet === null
        ? []
        : [heightJob(session, sheet, change.like, (height) => heights.set(change, height))];
    }),
  ];
  const take = async (): Promise<(change: RowsChange) => RowModel> => {
    const models = new Map<RowsChange, RowModel>();
    const asked = changes.flatMap((change) => {
      const sheet = originalOf(change.sheet);
      const width = sheet === null ? 0 : (widths.get(sheet) ?? 0);
      if (sheet === null || width === 0) return [];
      if (change.like === null) {
        const looks = Array.from({ length: width }, () => UNMARKED);
        models.set(change, { height: null, looks, formats: looks.map(() => "General") });
        return [];
      }
      const range = { top: change.like, left: 0, bottom: change.like, right: width - 1 };
      return [{ change, sheet, range, looks: [] as Looks[][], formats: [] as string[][] }];
    });
    await readJobs(
      session,
      asked.flatMap(({ sheet, range, looks, formats }) => [
        ...readLooksJobs(session, sheet, range, ALL_LOOKS, readAllLooks, looks),
        readFormatsJob(session, sheet, range, formats),
      ]),
    );
    for (const { change, looks, formats } of asked) {
      const [ownLooks = [], ownFormats = []] = [looks[0], formats[0]];
      const height = heights.get(change) ?? null;
      models.set(change, { height, looks: ownLooks, formats: ownFormats });
    }
    return (change) => models.get(change) ?? NO_CELLS;
  };
  return { jobs, take };
}

function widthJob(session: Session, sheet: string, widths: Map<string, number>): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const used = sheetIn(session, sheet).getUsedRangeOrNullObject();
      used.load("address");
      return () => {
        widths.set(sheet, widthOf(used));
      };
    },
  };
}

function widthOf(used: Excel.Range): number {
  const range = used.isNullObject ? null : rangeOf(used.address);
  return range === null ? 0 : range.right + 1;
}

function heightJob(
  session: Session,
  sheet: string,
  row: number,
  take: (height: number | null) => void,
): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      const { format } = rowsIn(session, sheet, row, row);
      format.load("rowHeight,useStandardHeight");
      return () => {
        // A hidden row has no height to give.
        const hasOwn = !format.useStandardHeight && format.rowHeight > 0;
        take(hasOwn ? format.rowHeight : null);
      };
    },
  };
}
