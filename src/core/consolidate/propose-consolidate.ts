import type { Batch } from "../edits/batch";
import { batchOf, isEmptyBatch, joinBatches, rowBefore } from "../edits/batch";
import type { Choices, LeftOut, ProposedItem, Proposal, Saying } from "../edits/proposal";
import type { LayoutStyle } from "../layout/style";
import { CONSOLIDATED_FOOT, REGISTER_FOOT } from "../report/own-sheet";
import type { Period } from "../report/period";
import { displayValue } from "../sheet/display";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt, findSheet } from "../sheet/snapshot";
import { periodWords } from "../texts/dates";
import { unitWords } from "../texts/format";
import { chooseReports } from "./choose";
import type { Joined } from "./join";
import { joinReports } from "./join";
import type { JoinedLine } from "./lines";
import { registerBatch, reportBatch } from "./result-sheets";
import { registerOf, registerSheet } from "./register";
import { ownSheetName } from "../own-sheets/own-name";
import type { Renewal } from "../own-sheets/own-rows";
import { renewRows } from "../own-sheets/own-rows";
import type { ReportGrid } from "./report-grid";
import { reportGrid, reportSheet } from "./report-grid";
import type { SourceBook } from "./sources";

export interface ConsolidateInput {
  /** Where the result goes; its own reports are among the books where they take part. */
  readonly workbook: WorkbookSnapshot;
  readonly books: readonly SourceBook[];
  readonly style: LayoutStyle;
}

/** A consolidated report before it is written. */
export interface Consolidation {
  readonly proposal: Proposal;
  readonly joined: Joined;
  /** The sheet that the report goes to. */
  readonly sheet: string;
}

/** Which lines are told one by one when a report is renewed; the others are counted. */
const MOST_TOLD = 20;
const FIGURE_COLUMNS = [5, 6] as const;

/**
 * Joins reports into the programme's on a sheet of its own, one for each period: live formulas where
 * the sources are sheets of this workbook, else formulas to a second sheet that lists file, sheet and
 * cell of each amount. A sheet that is there is renewed in place, and what changed is said.
 */
export function proposeConsolidate(
  { workbook, books, style }: ConsolidateInput,
  choices: Choices,
): Consolidation {
  const { period } = chooseReports(books, choices, "");
  const sheet = ownSheetName(workbook, nameFor("Зведений", period), CONSOLIDATED_FOOT);
  const joined = joinReports(books, choices, sheet);
  const lines = joined.sections.flatMap((section) => section.lines);
  const nothing = batchOf({});
  const base = { questions: joined.questions, leftOut: joined.leftOut };
  if (lines.length === 0) {
    return { proposal: { ...base, items: [], batch: nothing }, joined, sheet };
  }
  const isListed = lines.some(needsRegister);
  const name = ownSheetName(workbook, nameFor("Джерела", period), REGISTER_FOOT);
  const title = `Звідки взято суми зведеного звіту${period === null ? "" : ` за ${periodWords(period, "uk")}`}`;
  const list = isListed ? registerOf(lines.flatMap(withParts), joined.unit, title) : null;
  const grid = reportGrid(joined, list === null ? null : { name, list });
  const old = findSheet(workbook, sheet);
  const own = reportSheet(sheet);
  const renewal = renewRows(old, own, grid.rows);
  const after = workbook.sheets.at(-1)?.name ?? null;
  const report = reportBatch(old, own, grid, renewal, { after, style });
  const oldList = findSheet(workbook, name);
  const listed =
    list === null
      ? nothing
      : registerBatch(
          registerSheet(name),
          list.rows,
          renewRows(oldList, registerSheet(name), list.rows),
          oldList === null,
          sheet,
        );
  const batch = joinBatches([report, listed]);
  const item = itemOf({ sheet, old, batch, joined, grid, renewal }, choices);
  return {
    proposal: {
      ...base,
      items: item === null ? [] : [item],
      leftOut: [...joined.leftOut, ...drawbacks(sheet, grid, renewal)],
      batch: item?.chosen === true ? batch : nothing,
    },
    joined,
    sheet,
  };
}

const SHORT: Readonly<Record<string, string>> = {
  q1: "I кв",
  q2: "II кв",
  h1: "I півр",
  q3: "III кв",
  "9m": "9 міс",
  q4: "IV кв",
};

/** «Зведений 9 міс 2022». */
function nameFor(what: string, period: Period | null): string {
  if (period === null) return `${what} звіт`;
  const part = SHORT[period.slice(5)];
  return [what, ...(part === undefined ? [] : [part]), period.slice(0, 4)].join(" ");
}

/** True for an amount that no formula of this workbook can refer to. */
function needsRegister(line: JoinedLine): boolean {
  const own = line.contributions.some(
    ({ source, plan, actual }) =>
      source.file !== null || plan?.live === false || actual?.live === false,
  );
  const { planned } = line;
  const isElsewhere = planned !== null && (planned.source.file !== null || !planned.amount.live);
  return own || isElsewhere || line.parts.some(needsRegister);
}

/** A line with those inside it, in the order in which they are written. */
function withParts(line: JoinedLine): readonly JoinedLine[] {
  return [line, ...line.parts.flatMap(withParts)];
}

interface Built {
  readonly sheet: string;
  readonly old: SheetSnapshot | null;
  readonly batch: Batch;
  readonly joined: Joined;
  readonly grid: ReportGrid;
  readonly renewal: Renewal;
}

function itemOf(built: Built, choices: Choices): ProposedItem | null {
  const { sheet, old, batch, joined } = built;
  if (isEmptyBatch(batch)) return null;
  const id = "consolidate";
  return {
    id,
    group: "consolidate",
    sheet,
    range: null,
    now: old === null ? "" : sheet,
    willBe: sheet,
    formula: null,
    saying: old === null ? newSaying(sheet, joined) : renewedSaying(built, old),
    chosen: choices.items[id] ?? true,
    needs: [],
  };
}

function newSaying(sheet: string, { reports, sections }: Joined): Saying {
  const lines = sections.flatMap((section) => section.lines).length;
  return { code: "new-report", args: { sheet, reports: reports.length, lines } };
}

/** What a person reads of the sums that are others now. */
function renewedSaying({ sheet, grid, renewal, joined }: Built, old: SheetSnapshot): Saying {
  const unit = unitWords(joined.unit, "uk");
  const changes = grid.figures.flatMap(({ row, words }): readonly string[] => {
    const was = renewal.isShuffled ? null : rowBefore(renewal.rows, sheet, row);
    if (was === null) return [`${words}: новий рядок`];
    const said = FIGURE_COLUMNS.flatMap((column, index) => {
      const before = cellAt(old, { row: was, column });
      const now = grid.rows[row]?.cells[column] ?? null;
      if (sameFigure(before.value, now?.value ?? null)) return [];
      const shown = now === null ? "порожньо" : displayValue(now.value, now.numberFormat);
      const what = index === 0 ? "план" : "профінансовано";
      return [`${what} ${before.text === "" ? "порожньо" : before.text} → ${shown} ${unit}`];
    });
    return said.length === 0 ? [] : [`${words}: ${said.join(", ")}`];
  });
  const told = changes.slice(0, MOST_TOLD);
  const more = changes.length - told.length;
  return {
    code: "renewed-report",
    args: { sheet, count: changes.length, changes: told, more },
  };
}

/** Doubles of one sum may differ in their last bits. */
function sameFigure(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) < 1e-6;
}

function drawbacks(sheet: string, { tooLong }: ReportGrid, renewal: Renewal): readonly LeftOut[] {
  const long = tooLong.map((name): LeftOut => ({
    sheet,
    range: null,
    saying: { code: "too-long", args: { name } },
  }));
  if (!renewal.isAstray) return long;
  return [...long, { sheet, range: null, saying: { code: "notes-beside", args: { sheet } } }];
}
