import type { Mark, MarkLook } from "../edits/batch";
import { batchOf } from "../edits/batch";
import { signedFormula } from "../sheet/mark-signature";
import type { Choices, LeftOut, ProposedItem, Proposal } from "../edits/proposal";
import type { Finding } from "../lint/finding";
import type { GateFailures } from "../lint/gates";
import type { Profile } from "../lint/profile";
import type { MoneyTable, TableRow } from "../report/model";
import { carriesFigures } from "../report/model";
import { formatRange } from "../sheet/address";
import type { MoneyColumn } from "../report/table-columns";
import type { CellAddress, CellRange } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { FINDING_SIGNS, flagWords, MARK_SIGNS, MARK_WORDS } from "../texts/marks";
import type { Language } from "../texts/format";
import { conditionOf } from "./conditions";
import type { Flag, FlagKind, Limits } from "./flags";
import { canFlag, FLAG_KINDS, flagsOf, limitsOf } from "./flags";
import { cellsToMark, findingMarks, MARKED_LEVELS, MOST_FINDING_MARKS } from "./finding-marks";
import { textWithWords, withSign } from "./signed-format";
import type { Run } from "./mark-runs";
import { runsByFormat, wordRuns } from "./mark-runs";

/** What is marked, and by what. */
export interface MarkInput {
  readonly tables: readonly TableToMark[];
  /** What a check has found, to be marked as well; none where only money is flagged. */
  readonly findings: readonly Finding[];
  readonly profile: Profile;
}

/** A table to mark, with the sheet it stands on. */
export interface TableToMark {
  readonly table: MoneyTable;
  readonly sheet: SheetSnapshot;
  readonly failures: GateFailures;
}

/** Fills that stay apart on a grey print by the sign and the bold type before them. */
const LOOKS: Readonly<Record<FlagKind, MarkLook>> = {
  "over-plan": { bold: true, fill: "#F8CBAD", fontColor: "#7B1E1E" },
  "without-plan": { bold: true, fill: "#F8CBAD", fontColor: "#7B1E1E" },
  "over-volume": { bold: true, fill: "#F4B084", fontColor: "#7B1E1E" },
  "over-to-date": { bold: true, fill: "#FCE4D6", fontColor: "#7B1E1E" },
  "over-period": { bold: true, fill: "#FCE4D6", fontColor: "#7B1E1E" },
  close: { fill: "#FFF2CC", fontColor: "#5F4B00" },
  "behind-period": { italic: true, fill: "#DDEBF7", fontColor: "#1F3864" },
  slow: { italic: true, fill: "#DDEBF7", fontColor: "#1F3864" },
};

/**
 * What «Позначити» puts onto sheets: conditional formats that go on working without the add-in. A row
 * is flagged in its actual, in its percent and in its words; sign and words stand in the format, so
 * that they are seen in print without colours, and what the cells hold stays as it is.
 *
 * @param language of the sentences to the person; the words on the sheet are Ukrainian as the sheet is
 */
export function proposeMarks(
  { tables, findings, profile }: MarkInput,
  choices: Choices,
  language: Language,
): Proposal {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const parts = [
    ...tables.map((each) => proposeTable(each, profile, choices, language)),
    ...sheets.map((sheet) => proposeFindings(sheet, findings, choices)),
  ];
  return {
    items: parts.flatMap(({ items }) => items),
    questions: [],
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    batch: batchOf({
      marks: sheets.map(({ name }) => ({
        sheet: name,
        after: parts.flatMap((part) => (part.sheet === name ? part.marks : [])),
        before: null,
      })),
    }),
  };
}

/** What was found on a sheet, marked beside the rows' own flags. */
function proposeFindings(
  sheet: SheetSnapshot,
  findings: readonly Finding[],
  choices: Choices,
): Part {
  const cells = cellsToMark(sheet.name, findings);
  const levels = MARKED_LEVELS.flatMap((level) => {
    const own = cells.filter((cell) => cell.level === level);
    const id = `${sheet.name}:${level}`;
    const [first] = own;
    return first === undefined
      ? []
      : [{ level, id, own, first: first.cell, chosen: choices.items[id] ?? true }];
  });
  const chosen = levels.flatMap(({ own, chosen: isChosen }) => (isChosen ? own : []));
  const tooMany = { code: "too-many-findings", args: { most: MOST_FINDING_MARKS } };
  return {
    sheet: sheet.name,
    items: levels.map(({ level, id, own, first, chosen: isChosen }) => ({
      id,
      group: "finding",
      sheet: sheet.name,
      range: rangeOf(first),
      now: "",
      willBe: FINDING_SIGNS[level],
      formula: null,
      saying: {
        code: "findings",
        args: { level, cells: own.map(({ cell }) => formatRange(rangeOf(cell))) },
      },
      chosen: isChosen,
      needs: [],
    })),
    leftOut:
      chosen.length > MOST_FINDING_MARKS
        ? [{ sheet: sheet.name, range: null, saying: tooMany }]
        : [],
    marks: findingMarks(sheet, chosen),
  };
}

interface Part {
  readonly sheet: string;
  readonly items: readonly ProposedItem[];
  readonly leftOut: readonly LeftOut[];
  readonly marks: readonly Mark[];
}

function proposeTable(
  { table, sheet, failures }: TableToMark,
  profile: Profile,
  choices: Choices,
  language: Language,
): Part {
  const nothing = { sheet: sheet.name, items: [], leftOut: [], marks: [] };
  if (table.kind !== "execution-report") return nothing;
  if (!canFlag(table, failures)) {
    const args = { table: formatRange(table.range) };
    const saying = { code: "units-differ", args };
    return { ...nothing, leftOut: [{ sheet: sheet.name, range: table.range, saying }] };
  }
  const limits = limitsOf(table, profile);
  const flags = flagsOf(table, failures, profile);
  const marked = FLAG_KINDS.flatMap((kind) => {
    const marks = marksOf(table, sheet, kind, limits);
    const id = `${sheet.name}!${formatRange(table.range)}:${kind}`;
    const chosen = choices.items[id] ?? true;
    return marks.length === 0 ? [] : [{ kind, marks, id, chosen }];
  });
  return {
    sheet: sheet.name,
    items: marked.map(({ kind, id, chosen }) =>
      itemOf(
        { id, chosen, table, flags: flags.filter((flag) => flag.kind === kind), kind },
        language,
      ),
    ),
    leftOut: textFigures(table, sheet, limits),
    marks: marked.flatMap(({ marks, chosen }) => (chosen ? marks : [])),
  };
}

function itemOf(
  item: {
    readonly id: string;
    readonly chosen: boolean;
    readonly table: MoneyTable;
    readonly kind: FlagKind;
    readonly flags: readonly Flag[];
  },
  language: Language,
): ProposedItem {
  const { id, chosen, table, kind, flags } = item;
  return {
    id,
    group: kind,
    sheet: table.sheet,
    range: table.range,
    now: "",
    willBe: `${MARK_SIGNS[kind]} ${MARK_WORDS[kind]}`,
    formula: null,
    saying: {
      code: "marked",
      args: { kind, rows: flags.map((flag) => flagWords(flag, language)) },
    },
    chosen,
    needs: [],
  };
}

function marksOf(
  table: MoneyTable,
  sheet: SheetSnapshot,
  kind: FlagKind,
  limits: Limits,
): readonly Mark[] {
  const { actual, percent } = table.columns;
  if (actual === undefined) return [];
  const sign = MARK_SIGNS[kind];
  const rows = rowsFor(table, kind);
  const marks: Mark[] = [];
  const mark = (run: Run, column: number, numberFormat: string): void => {
    const condition = conditionOf(table, kind, run.top, limits);
    if (condition === null) return;
    const range: CellRange = { ...run, left: column, right: column };
    const look = { ...LOOKS[kind], numberFormat };
    marks.push({ kind: "rule", range, formula: signedFormula(condition), look });
  };
  for (const column of [actual.index, ...(percent === undefined ? [] : [percent.index])]) {
    for (const { run, format } of runsByFormat(sheet, rows, column)) {
      mark(run, column, withSign(format, sign));
    }
  }
  for (const { run, column } of wordRuns(rows)) {
    mark(run, column, textWithWords(`${sign} ${MARK_WORDS[kind]}`));
  }
  return marks;
}

/** Pace is a matter of measures; a total is slow because its measures are. */
function rowsFor(table: MoneyTable, kind: FlagKind): readonly TableRow[] {
  const rows = table.rows.filter((row) => carriesFigures(row) && row.shift === 0);
  const paced = kind === "close" || kind === "slow" || kind === "behind-period";
  return paced ? rows.filter((row) => row.kind === "measure" || row.kind === "part") : rows;
}

/** Figures kept as text are not flagged, for a formula cannot compare them. */
function textFigures(
  table: MoneyTable,
  sheet: SheetSnapshot,
  { toDate }: Limits,
): readonly LeftOut[] {
  const columns = new Set<MoneyColumn>(["annualPlan", "periodPlan", "actual"]);
  for (const column of [...(toDate?.plans ?? []), ...(toDate?.actuals ?? [])]) columns.add(column);
  const cells = rowsFor(table, "over-plan").flatMap(({ money }) =>
    [...columns]
      .map((column) => money[column])
      .flatMap((figure) =>
        figure !== undefined &&
        figure.kopiykas !== null &&
        cellAt(sheet, figure.cell).type === "text"
          ? [figure.cell]
          : [],
      ),
  );
  const [first] = cells;
  if (first === undefined) return [];
  const named = cells.map((cell) => formatRange(rangeOf(cell)));
  const saying = { code: "text-figures", args: { cells: named } };
  return [{ sheet: sheet.name, range: rangeOf(first), saying }];
}

function rangeOf({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}
