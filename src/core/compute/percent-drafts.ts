import type { LooksChange } from "../edits/batch";
import type { CellContent } from "../edits/edit";
import { contentOf } from "../edits/edit";
import type { Saying } from "../edits/proposal";
import type { CellAddress } from "../sheet/address";
import { formatCell, formatPlace } from "../sheet/address";
import type { LooksUpdate } from "../sheet/looks";
import { displayValue } from "../sheet/display";
import { cellAt } from "../sheet/snapshot";
import { say } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import { percentCellFormat } from "./figure-formats";
import type { BesideColumn } from "./percent-beside";
import { hasShare, shareOf } from "./percent-check";
import type { PercentRow, PercentsToWrite } from "./percent-rows";
import { inKopiykas } from "./percent-rows";
import { percentText } from "./percent-text";

/** The percent of a row as a live formula in its own cell; nothing where it is right, or not ours. */
export function percentDraftsOf(input: PercentsToWrite, row: PercentRow): readonly Draft[] {
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

function sayPercent(row: PercentRow, at: CellAddress, value: string, { ledger }: PercentsToWrite) {
  const cell = formatCell(at);
  const old = row.percent?.raw.trim() ?? "";
  if (row.stand === "wrong") return say("percent-repaired", { cell, old, value });
  if (!hasShare(inKopiykas(ledger, row))) return say("percent-no-plan", { cell, old, value });
  if (row.stand === "blank") return say("percent-new", { cell, value });
  return say(row.stand === "agrees" ? "percent-live" : "percent-differs", { cell, old, value });
}

const LINE = { weight: "thin", color: "#000000" } as const;
const AS_IN_A_TABLE: LooksUpdate = {
  fontName: "Times New Roman",
  horizontal: "center",
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};

/** The new column looks like one of the table's: boxed, with a bold heading. */
function looksBeside(
  { ledger, plan }: PercentsToWrite,
  { heading: { row, column } }: BesideColumn,
  rows: readonly PercentRow[],
): readonly LooksChange[] {
  const { sheet, table } = ledger;
  const top = plan.row(row);
  const bottom = plan.row(table.header.bottom);
  const last = Math.max(bottom, ...rows.map((each) => each.row));
  const of = (from: number, to: number, after: LooksUpdate): LooksChange => ({
    sheet: sheet.name,
    range: { top: from, left: column, bottom: to, right: column },
    after,
    before: null,
  });
  const head: LooksUpdate = { ...AS_IN_A_TABLE, bold: true, vertical: "center", wrap: true };
  const lines = { ...AS_IN_A_TABLE, vertical: "top" } as const;
  return [of(top, bottom, head), ...(last > bottom ? [of(bottom + 1, last, lines)] : [])];
}

/** A column of the money's percents beside the typed ones, with its heading. */
export function draftsBeside(
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
    looks: looksBeside(input, beside, rows),
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
