import type { CoveredCells, MergesChange } from "../../../core/edits/batch";
import type { CellAddress, CellRange } from "../../../core/sheet/address";
import { formatRange } from "../../../core/sheet/address";
import type { Looks } from "../../../core/sheet/looks";
import type { OpenSheet } from "../open-sheet";
import { readMerges } from "../read-merges";
import { ALL_LOOKS, readAllLooks } from "./cell-looks";
import type { Job } from "./jobs";
import { nothingToTake, RANGE_COST } from "./jobs";
import { readFormatsJob, readLooksJobs, severalJobs } from "./looks-jobs";
import type { Asked, Part } from "./part";
import type { Session } from "./session";
import { rangeIn, sheetIn } from "./session";

/** Merged areas. Merging gives all cells the looks of the first, so that those are kept. */
export const MERGES: Part<MergesChange> = {
  ask: askMerges,
  isMoved: ({ removed, added }, { before = [] }) =>
    !removed.every((area) => includes(before, area)) ||
    !before.every((area) => includes([...removed, ...added], area)),
  write: (session, changes) =>
    changes.flatMap((change) => {
      const { sheet, removed } = change;
      return [
        ...removed.map((area) => rangeJob(session, sheet, area, (range) => range.unmerge())),
        ...newlyMerged(change).map((area) =>
          rangeJob(session, sheet, area, (range) => range.merge(false)),
        ),
      ];
    }),
  taken: (change, now) => {
    const isTaken = sameAreas(wantedAreas(change), now.before);
    return { change, ignored: isTaken ? [] : ["merges"] };
  },
  isHeld: (written, now) => sameAreas(wantedAreas(written), now.before),
  restore: (session, written) =>
    written.toReversed().flatMap((change) => {
      const { sheet, added, removed, before = [], covered = [] } = change;
      const own = newlyMerged(change);
      return [
        ...own.map((area) => rangeJob(session, sheet, area, (range) => range.unmerge())),
        ...own.flatMap((area) => uncover(session, sheet, area, covered[added.indexOf(area)])),
        ...removed
          .filter((area) => includes(before, area))
          .map((area) => rangeJob(session, sheet, area, (range) => range.merge(false))),
      ];
    }),
  isRestored: (written, now) => sameAreas(written.before, now.before),
  spotOf: ({ sheet, added, removed }) => ({ sheet, range: added[0] ?? removed[0] ?? null }),
};

/** Areas that were not merged before, or were parted first. */
function newlyMerged({ removed, added, before = [] }: MergesChange): readonly CellRange[] {
  return added.filter((area) => !includes(before, area) || includes(removed, area));
}

/** The merged areas that there are when the change is done. */
function wantedAreas({ removed, added, before = [] }: MergesChange): readonly CellRange[] {
  const kept = before.filter((area) => !includes(removed, area) && !includes(added, area));
  return [...kept, ...added];
}

function sameAreas(a: readonly CellRange[] = [], b: readonly CellRange[] = []): boolean {
  const names = (areas: readonly CellRange[]): string => areas.map(formatRange).toSorted().join();
  return names(a) === names(b);
}

function askMerges(
  session: Session,
  changes: readonly MergesChange[],
): Asked<readonly MergesChange[]> {
  const covered = changes.map(({ sheet, added }) =>
    added.map((range) => ({ sheet, range, looks: [] as Looks[][], formats: [] as string[][] })),
  );
  const jobs = covered
    .flat()
    .flatMap(({ sheet, range, looks, formats }) => [
      ...readLooksJobs(session, sheet, range, ALL_LOOKS, readAllLooks, looks),
      readFormatsJob(session, sheet, range, formats),
    ]);
  const take = async (): Promise<readonly MergesChange[]> => {
    const sheets = openSheets(session, changes);
    await readMerges(session.context, [...sheets.values()], session.leaveIfStopped);
    return changes.map((change, index) => {
      const own = [...change.removed, ...change.added];
      const merged = sheets.get(change.sheet)?.merges ?? [];
      return {
        ...change,
        before: merged.filter((area) => own.some((each) => intersects(each, area))),
        covered: (covered[index] ?? []).map(({ looks, formats }) => ({ looks, formats })),
      };
    });
  };
  return { jobs, take };
}

/** The sheets with the range in which their merged areas are looked for. */
function openSheets(
  session: Session,
  changes: readonly MergesChange[],
): ReadonlyMap<string, OpenSheet> {
  const sheets = new Map<string, OpenSheet>();
  for (const { sheet, removed, added } of changes) {
    for (const area of [...removed, ...added]) {
      const known = sheets.get(sheet)?.used;
      sheets.set(sheet, {
        proxy: sheetIn(session, sheet),
        used: {
          top: 0,
          left: 0,
          bottom: Math.max(known?.bottom ?? 0, area.bottom),
          right: Math.max(known?.right ?? 0, area.right),
        },
        cells: [],
        merges: [],
        facts: null,
      });
    }
  }
  return sheets;
}

/** Cells that merging would make disappear: all but the first of each area. */
export function coveredCells({ added }: MergesChange): readonly CellAddress[] {
  return added.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, aside) => ({
        row: top + down,
        column: left + aside,
      })),
    )
      .flat()
      .slice(1),
  );
}

function uncover(
  session: Session,
  sheet: string,
  area: CellRange,
  covered: CoveredCells | undefined,
): readonly Job[] {
  if (covered === undefined) return [];
  const formats = rangeJob(session, sheet, area, (range) => {
    range.numberFormat = covered.formats.map((row) => [...row]);
  });
  return [formats, ...severalJobs(session, sheet, area, covered.looks)];
}

function rangeJob(
  session: Session,
  sheet: string,
  area: CellRange,
  work: (range: Excel.Range) => void,
): Job {
  return {
    cost: RANGE_COST,
    queue: () => {
      work(rangeIn(session, sheet, area));
      return nothingToTake;
    },
  };
}

function includes(areas: readonly CellRange[], area: CellRange): boolean {
  return areas.some((each) => sameRange(each, area));
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return formatRange(a) === formatRange(b);
}

function intersects(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
