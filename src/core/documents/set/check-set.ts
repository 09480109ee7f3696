import type { LayoutStyle } from "../../layout/style";
import type { Table } from "../../report/model";
import { grandTotalOf } from "../../report/model";
import { judgePercent } from "../../report/percent";
import { yearOfPeriod } from "../../report/period";
import { fromKopiykas } from "../../report/unit";
import type { CellAddress } from "../../sheet/address";
import { sameCell } from "../../sheet/address";
import { moneyInUnit, points } from "../../texts/format";
import type { DataPackage } from "../data-package";
import type { CellMoney } from "../note/note-figure";
import { kopiykasOf } from "../note/note-figure";
import { NOTE_WORDS } from "../note/note-words";
import type { Doubt } from "../note/vouch";
import type { TextDocument } from "../text-document";
import type { SheetDocument } from "../workbook-document";
import { otherInData } from "./check-data";
import type { OtherFigure } from "./read-planned";
import { otherInSheet, otherInText, paragraphsOf, textsInSheet } from "./read-planned";
import type { SetMember } from "./set-member";
import type { ReportTotals } from "./set-totals";
import { figureWords, totalFigures, totalsLine } from "./set-totals";

/** The documents of a set as they were planned, before they are written. */
export interface PlannedSet {
  /** In the order in which the data number them. */
  readonly tables: readonly Table[];
  /** By the name of the sheet that each was made of. */
  readonly xlsx: ReadonlyMap<string, SheetDocument>;
  readonly docx: TextDocument;
  readonly note: TextDocument;
  readonly data: DataPackage;
  readonly description: TextDocument;
}

/** Where a document of a set does not say what the others say. */
export interface SetDifference {
  readonly member: SetMember;
  readonly sheet: string;
  /** Of the sheet; null where no one cell is to blame. */
  readonly cell: CellAddress | null;
  readonly what: "plan" | "actual" | "percent" | "line";
  /** What the document says; null for nothing that could be read. */
  readonly said: string | null;
  readonly ought: string;
}

/** By what a set is checked. */
export interface SetSetting {
  readonly style: LayoutStyle;
  /** Figures against which an error stands: the note does not state them. */
  readonly doubts: readonly Doubt[];
}

type Check = (
  totals: ReportTotals,
  set: PlannedSet,
  setting: SetSetting,
) => Omit<SetDifference, "sheet"> | null;

/**
 * The first place in which a document of a set does not say what the others say; null where all agree.
 * Each document is read here by itself, as it was planned: a figure that got lost or changed on the way
 * into it does not come through.
 */
export function firstDifference(
  set: PlannedSet,
  totals: readonly ReportTotals[],
  setting: SetSetting,
): SetDifference | null {
  for (const each of totals) {
    for (const check of CHECKS) {
      const found = check(each, set, setting);
      if (found !== null) return { ...found, sheet: each.table.sheet };
    }
  }
  return null;
}

/** A percent that the report's own total states beside the money. */
const statedPercent: Check = (totals, _set, { style }) => {
  const { table, plan, actual } = totals;
  const stated = grandTotalOf(table)?.percent ?? null;
  const { percent } = totalFigures(totals);
  if (table.percentKind !== "financial" || stated?.amount == null || percent === null) return null;
  if (judgePercent(stated.amount, kopiykasOf(actual), kopiykasOf(plan)) === "agrees") return null;
  const said = points(stated.amount);
  return {
    member: "xlsx",
    cell: stated.cell,
    what: "percent",
    said,
    ought: figureWords(percent, style),
  };
};

const COLUMNS = ["plan", "actual"] as const;

/** The note leaves a figure open against which an error stands. */
const doubted: Check = (totals, _set, { style, doubts }) => {
  for (const what of COLUMNS) {
    const place = totals[what].cells
      .map((money) => money.place)
      .find((each) => doubts.some((doubt) => isAt(doubt, each)));
    if (place === undefined) continue;
    const ought = figureWords(totalFigures(totals)[what], style);
    return { member: "note", cell: place.cell, what, said: null, ought };
  }
  return null;
};

function isAt(doubt: Doubt, { sheet, cell }: CellMoney["place"]): boolean {
  return doubt.sheet === sheet && sameCell(doubt.cell, cell);
}

/** What a document shows for the cells that the totals come from. */
function inCells(
  member: SetMember,
  otherIn: (set: PlannedSet, money: CellMoney) => OtherFigure | null,
): Check {
  return (totals, set) => {
    for (const what of COLUMNS) {
      for (const money of totals[what].cells) {
        const other = otherIn(set, money);
        if (other === null) continue;
        const { place, kopiykas, unit } = money;
        const ought = moneyInUnit(fromKopiykas(kopiykas, unit), unit, "uk");
        return { member, cell: place.cell, what, said: other.said, ought };
      }
    }
    return null;
  };
}

/** The line that says the totals has to stand in each document as it stands in the others. */
function hasLine(
  member: SetMember,
  textsOf: (set: PlannedSet, sheet: string) => readonly string[],
): Check {
  return (totals, set, { style }) => {
    const line = totalsLine(totals, style);
    const isThere = textsOf(set, totals.table.sheet).some((text) => text.includes(line));
    return isThere ? null : { member, cell: null, what: "line", said: null, ought: line };
  };
}

/** The note tells of the money in a paragraph of its own, besides the line that all documents have. */
const inNote: Check = (totals, { note }, { style }) => {
  const { plan, actual, percent } = totalFigures(totals);
  const { period } = totals.table;
  const begin = NOTE_WORDS.planned(period === null ? null : String(yearOfPeriod(period)));
  const words = [plan, actual, ...(percent === null ? [] : [percent])].map((figure) =>
    figureWords(figure, style),
  );
  const isTold = paragraphsOf(note).some(
    (text) => text.startsWith(begin) && words.every((each) => text.includes(each)),
  );
  if (isTold) return null;
  return { member: "note", cell: null, what: "line", said: null, ought: words.join("; ") };
};

const inData: Check = (totals, { data, tables }) => {
  const number = tables.indexOf(totals.table) + 1;
  for (const what of COLUMNS) {
    const other = otherInData(totals, what === "plan" ? "annualPlan" : "actual", data, number);
    if (other === null) continue;
    const words = (kopiykas: number) => moneyInUnit(fromKopiykas(kopiykas, "UAH"), "UAH", "uk");
    const said = other.kopiykas === null ? null : words(other.kopiykas);
    return { member: "data", cell: null, what, said, ought: words(kopiykasOf(totals[what])) };
  }
  return null;
};

const CHECKS: readonly Check[] = [
  statedPercent,
  doubted,
  inCells("xlsx", ({ xlsx }, money) => otherInSheet(xlsx.get(money.place.sheet), money)),
  hasLine("xlsx", ({ xlsx }, sheet) => textsInSheet(xlsx.get(sheet))),
  inCells("docx", ({ docx }, money) => otherInText(docx, money)),
  hasLine("docx", ({ docx }) => paragraphsOf(docx)),
  inNote,
  hasLine("note", ({ note }) => paragraphsOf(note)),
  inData,
  hasLine("data", ({ data }) => [data.description]),
  hasLine("description", ({ description }) => paragraphsOf(description)),
];
