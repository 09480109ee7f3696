import type { CellAddress } from "../sheet/address";
import { formatCell, formatPlace } from "../sheet/address";
import { displayValue } from "../sheet/display";
import { cellAt } from "../sheet/snapshot";
import type { CellContent } from "../edits/edit";
import { contentOf } from "../edits/edit";
import type { Choices, LeftOut, Question, Saying } from "../edits/proposal";
import type { Figure } from "../report/figure";
import type { TableRow } from "../report/model";
import { columnUnit } from "../report/model";
import { toKopiykas } from "../report/unit";
import type { Placed } from "./categories";
import { say } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import { percentCellFormat } from "./figure-formats";
import type { Held, Ledger } from "./ledger";
import { isCovered } from "./ledger";
import type { MissingRow } from "./missing-rows";
import type { BesideColumn } from "./percent-beside";
import type { PercentStand, PlanAndActual } from "./percent-check";
import { hasShare, shareOf, standOf } from "./percent-check";
import { troublesOf, unwritable } from "./percent-left-out";
import type { ProposedTotals } from "./propose-totals";
import type { RowPlan } from "./row-plan";

export interface ProposedPercents {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

export interface PercentsToWrite {
  readonly ledger: Ledger;
  readonly categories: readonly Placed[];
  readonly missing: readonly MissingRow[];
  readonly totals: ProposedTotals;
  readonly plan: RowPlan;
  readonly choices: Choices;
  /** Where the money's percents may stand beside declared ones; null where there is no room. */
  readonly beside: BesideColumn | null;
}

/** What a person may want where a typed percent is not that of the money. The first is taken until then. */
export type PercentAnswer = "keep" | "financial" | "both";

/** A row that has a percent, with what its plan and actual will be. */
export interface PercentRow {
  /** Row of the sheet as it will be. */
  readonly row: number;
  /** Null in a row that is still to be inserted. */
  readonly line: TableRow | null;
  readonly percent: Figure | null;
  readonly plan: Held;
  readonly actual: Held;
  readonly missing: MissingRow | null;
  readonly stand: PercentStand;
}

/** The percents of one table as live formulas of their rows, and the question what typed ones mean. */
export function proposePercents(input: PercentsToWrite): ProposedPercents {
  const { ledger, beside } = input;
  const rows = rowsOf(input);
  const readable = rows.filter(
    ({ plan, actual }) => plan.trouble === null && actual.trouble === null,
  );
  const typed = readable.filter(({ stand }) => stand === "agrees" || stand === "differs");
  const differing = readable.filter(({ stand }) => stand === "differs");
  const { percentKind } = ledger.table;
  const asked = percentKind === "financial" ? differing : typed;
  const answer = asked.length === 0 ? "financial" : answerOf(input);
  // Somebody's own words about the work: a percent of the money among them would be taken for one.
  const isWord =
    asked.length > 0 &&
    (percentKind === "declared" || (percentKind === "undecided" && differing.length > 0));
  const waits = ({ stand, missing }: PercentRow): boolean =>
    isWord || (missing === null && asked.some((each) => each.stand === stand));
  const own = answer === "financial" ? readable : readable.filter((row) => !waits(row));
  return {
    drafts: [
      ...own.flatMap((row) => draftOf(input, row)),
      ...(answer === "both" && beside !== null ? draftsBeside(input, beside, readable) : []),
    ],
    questions: asked.length === 0 ? [] : [questionOf(input, asked, isWord)],
    leftOut: [...troublesOf(input, rows), ...unwritable(input, readable)],
  };
}

function answerOf({ ledger, choices, beside }: PercentsToWrite): PercentAnswer {
  const answer = choices.answers[questionId(ledger)];
  if (answer === "both") return beside === null ? "keep" : "both";
  return answer === "financial" ? "financial" : "keep";
}

function questionId({ table, sheet }: Ledger): string {
  const cell = { row: table.header.top, column: table.header.left };
  return `percent:${formatPlace({ sheet: sheet.name, cell })}`;
}

function questionOf(
  { ledger, beside }: PercentsToWrite,
  asked: readonly PercentRow[],
  isWord: boolean,
): Question {
  const cells = asked.flatMap(({ percent }) =>
    percent === null ? [] : [formatCell(percent.cell)],
  );
  const { percentKind } = ledger.table;
  const kind =
    percentKind === "financial"
      ? "differs"
      : isWord && percentKind === "declared"
        ? "declared"
        : "undecided";
  const first = asked.find(({ percent }) => percent !== null)?.percent ?? null;
  return {
    id: questionId(ledger),
    sheet: ledger.sheet.name,
    range: first === null ? null : rangeOfCell(first.cell),
    saying: say("ask-percent", { cells, kind }),
    options: [
      { id: "keep", saying: say("percent-keep", {}) },
      { id: "financial", saying: say("percent-financial", {}) },
      ...(beside === null
        ? []
        : [{ id: "both", saying: say("percent-both", { column: beside.name }) }]),
    ],
  };
}

/** Every row that states money, with its percent. */
function rowsOf(input: PercentsToWrite): readonly PercentRow[] {
  const { ledger, plan, totals, categories, missing } = input;
  const { table } = ledger;
  const there = table.rows.flatMap((line): readonly PercentRow[] => {
    const { percent, money } = line;
    const { annualPlan, actual } = money;
    if (percent === null || annualPlan === undefined || actual === undefined) return [];
    const isTitle = line.kind === "direction" || line.kind === "task";
    const states = [annualPlan, actual, percent].some(({ reading }) => reading !== "blank");
    const counts =
      line.kind === "measure" || line.kind === "part" || line.kind === "total" || isTitle;
    if (!counts || (isTitle && !states) || isCovered(ledger.sheet, percent.cell)) return [];
    const held = {
      plan: troubled(line, ledger.of(line, "annualPlan")),
      actual: troubled(line, ledger.of(line, "actual")),
    };
    const stand = standOf(line, percent, inKopiykas(ledger, held));
    return [{ row: plan.row(line.row), line, percent, ...held, missing: null, stand }];
  });
  const inserted = missing.flatMap((row): readonly PercentRow[] => {
    const category = categories.find(({ key }) => key === row.key);
    if (category === undefined) return [];
    const held = {
      plan: totals.heldBy(category, "annualPlan"),
      actual: totals.heldBy(category, "actual"),
    };
    return [
      {
        row: plan.total(category),
        line: null,
        percent: null,
        ...held,
        missing: row,
        stand: "blank",
      },
    ];
  });
  return [...there, ...inserted];
}

/** A hidden line is left as it is: nobody would see what was written. */
function troubled({ hidden, shift }: TableRow, held: Held): Held {
  if (hidden) return { ...held, trouble: "hidden" };
  return shift === 0 ? held : { ...held, trouble: "shifted" };
}

function inKopiykas(
  { table }: Ledger,
  { plan, actual }: Pick<PercentRow, "plan" | "actual">,
): PlanAndActual {
  const unit = columnUnit(table, "annualPlan") ?? "UAH";
  const of = ({ amount }: Held): number | null =>
    amount === null ? null : toKopiykas(amount, unit);
  return { plan: of(plan), actual: of(actual) };
}

function draftOf(input: PercentsToWrite, row: PercentRow): readonly Draft[] {
  const { stand, percent, missing, line } = row;
  if (stand === "right" || stand === "words" || stand === "unreadable") return [];
  const { ledger } = input;
  const column = ledger.table.columns.percent?.index;
  if (column === undefined) return [];
  const sheet = ledger.sheet.name;
  const before =
    percent === null || line === null
      ? (missing?.emptyCell(column) ?? null)
      : contentOf(cellAt(ledger.sheet, percent.cell));
  if (before === null) return [];
  const id =
    percent === null
      ? `${missing?.id ?? ""}:percent`
      : `percent:${formatPlace({ sheet, cell: percent.cell })}`;
  const cell = { row: row.row, column };
  const format = percentCellFormat(
    percent ?? { reading: "blank", numberFormat: before.numberFormat, label: "", remark: "" },
    ledger.table.percentsAreFractions,
  );
  const now = { cell: percent?.cell ?? null, text: percent?.raw ?? "", before };
  return [
    percentDraft(input, row, {
      id,
      cell,
      format,
      now,
      saying: (value) => sayPercent(row, cell, value, input),
    }),
  ];
}

interface PercentCell {
  readonly id: string;
  readonly cell: CellAddress;
  readonly format: string;
  readonly now: {
    readonly cell: CellAddress | null;
    readonly text: string;
    readonly before: CellContent;
  };
  readonly saying: (value: string) => Saying;
}

function percentDraft(
  { ledger, choices }: PercentsToWrite,
  { row, plan, actual, missing }: PercentRow,
  { id, cell, format, now, saying }: PercentCell,
): Draft {
  const { table, sheet } = ledger;
  const fraction = table.percentsAreFractions;
  const formula = percentText(
    { row, column: table.columns.annualPlan?.index ?? 0 },
    { row, column: table.columns.actual?.index ?? 0 },
    fraction,
  );
  const value = shareOf(plan.amount, actual.amount, fraction);
  const after = { formula, value, numberFormat: format };
  const willBe = displayValue(value, format);
  return {
    edits: [{ sheet: sheet.name, cell, before: now.before, after }],
    item: {
      id,
      group: "percent",
      sheet: sheet.name,
      range: now.cell === null ? null : rangeOfCell(now.cell),
      now: now.text,
      willBe,
      formula,
      saying: saying(willBe),
      chosen: choices.items[id] ?? true,
      needs: [
        ...new Set([...(missing === null ? [] : [missing.id]), ...plan.needs, ...actual.needs]),
      ],
    },
  };
}

/**
 * Blank without a plan, and without an actual: a missing figure is no zero. N() and ISNUMBER let a
 * dash or words in either cell pass, where a division would give #VALUE!.
 */
export function percentText(plan: CellAddress, actual: CellAddress, fraction: boolean): string {
  const [p, a] = [formatCell(plan), formatCell(actual)];
  return `=IF(AND(N(${p})>0,ISNUMBER(${a})),${a}/${p}${fraction ? "" : "*100"},"")`;
}

function sayPercent(row: PercentRow, at: CellAddress, value: string, { ledger }: PercentsToWrite) {
  const cell = formatCell(at);
  const old = row.percent?.raw.trim() ?? "";
  if (row.stand === "wrong") return say("percent-repaired", { cell, old, value });
  if (!hasShare(inKopiykas(ledger, row))) return say("percent-no-plan", { cell, old, value });
  if (row.stand === "blank") return say("percent-new", { cell, value });
  return say(row.stand === "agrees" ? "percent-live" : "percent-differs", { cell, old, value });
}

/** A column of the money's percents beside the typed ones, with its heading. */
function draftsBeside(
  input: PercentsToWrite,
  beside: BesideColumn,
  rows: readonly PercentRow[],
): readonly Draft[] {
  const { ledger, plan, choices } = input;
  const sheet = ledger.sheet.name;
  const heading = { row: plan.row(beside.heading.row), column: beside.heading.column };
  const id = `beside:${formatPlace({ sheet, cell: beside.heading })}`;
  const before = contentOf(cellAt(ledger.sheet, beside.heading));
  const title: Draft = {
    edits: [{ sheet, cell: heading, before, after: { ...before, value: beside.words } }],
    item: {
      id,
      group: "percent",
      sheet,
      range: rangeOfCell(beside.heading),
      now: before.value === null ? "" : String(before.value),
      willBe: beside.words,
      formula: null,
      saying: say("percent-heading", { cell: formatCell(heading), value: beside.words }),
      chosen: choices.items[id] ?? true,
      needs: [],
    },
  };
  const figures = rows.flatMap((row): readonly Draft[] => {
    const cell = { row: row.row, column: beside.heading.column };
    const now = row.line === null ? null : { row: row.line.row, column: cell.column };
    const empty = now === null ? null : contentOf(cellAt(ledger.sheet, now));
    const own = empty ?? { formula: null, value: null, numberFormat: "General" };
    const draft = percentDraft(input, row, {
      id: `${id}:${formatCell(cell)}`,
      cell,
      format: ledger.table.percentsAreFractions ? "0.0%" : "0.0",
      now: { cell: now, text: own.value === null ? "" : String(own.value), before: own },
      saying: (value) => say("percent-beside", { cell: formatCell(cell), value }),
    });
    const same = draft.edits.every(({ before: was, after }) => was.formula === after.formula);
    return same ? [] : [{ ...draft, item: { ...draft.item, needs: [...draft.item.needs, id] } }];
  });
  const isThere = before.value === beside.words;
  return isThere
    ? figures.map(({ item, edits }) => ({
        edits,
        item: { ...item, needs: item.needs.filter((need) => need !== id) },
      }))
    : [title, ...figures];
}
