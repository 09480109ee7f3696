import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { PlacedRange } from "../../app/ports";
import type { Frozen, LineLooks, Looks, PageLooks, RangeLooks } from "../../core/sheet/looks";
import { ALL_LOOKS, readAllLooks } from "./batch/cell-looks";
import { readJobs } from "./batch/jobs";
import { readLooksJobs } from "./batch/looks-jobs";
import { readLineJob } from "./batch/read-lines";
import { readFrozenJob, readPageJob } from "./batch/read-page";
import type { RunLimits } from "./run";
import { runInExcel } from "./run";

/** Reads how ranges and the sheets they are on look, in one request for each 4 MB of answers. */
export function readRangeLooks(
  places: readonly PlacedRange[],
  limits: RunLimits,
): Promise<Result<readonly RangeLooks[]>> {
  return runInExcel(async (context, leaveIfStopped) => {
    const session = { context, leaveIfStopped };
    const names = [...new Set(places.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name");
      return { name, sheet };
    });
    await context.sync();
    const missing = sheets.find(({ sheet }) => sheet.isNullObject);
    if (missing !== undefined) return failed({ code: "sheet-missing", sheet: missing.name });
    const pages = new Map<string, PageLooks>();
    const frozen = new Map<string, Frozen>();
    const found = places.map((place) => ({
      ...place,
      cells: [] as Looks[][],
      rows: [] as LineLooks[],
      columns: [] as LineLooks[],
    }));
    await readJobs(session, [
      ...names.flatMap((name) => [
        readPageJob(session, name, (page) => pages.set(name, page)),
        readFrozenJob(session, name, (rows) => frozen.set(name, rows)),
      ]),
      ...found.flatMap(({ sheet, range, cells, rows, columns }) => [
        ...readLooksJobs(session, sheet, range, ALL_LOOKS, readAllLooks, cells),
        readLineJob(session, { sheet, axis: "rows", first: range.top, last: range.bottom }, rows),
        readLineJob(
          session,
          { sheet, axis: "columns", first: range.left, last: range.right },
          columns,
        ),
      ]),
    ]);
    return success(
      found.flatMap((each) => {
        const [page, rows] = [pages.get(each.sheet), frozen.get(each.sheet)];
        return page === undefined || rows === undefined ? [] : [{ ...each, page, frozen: rows }];
      }),
    );
  }, limits);
}
