import type { CellAddress } from "../sheet/address";
import { compareCells } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import type { Corrections } from "../report/corrections";
import { NO_CORRECTIONS } from "../report/corrections";
import type { Table } from "../report/model";
import { isMoneyTable } from "../report/model";
import { withoutOwnSheets } from "../report/own-sheet";
import { readTables } from "../report/read-tables";
import { taughtWords } from "../report/taught-words";
import type { Raised } from "./consequences";
import { attachConsequences } from "./consequences";
import type { CheckReport, Finding } from "./finding";
import { summarise } from "./finding";
import type { Unmarked } from "./fingerprint";
import { fingerprintsOf } from "./fingerprint";
import { findFailures, NO_FAILURES } from "./gates";
import type { Profile } from "./profile";
import type {
  AnyRule,
  Gate,
  PlacedTable,
  Problem,
  Severity,
  WorkbookInput,
  WorkbookProblem,
} from "./rule";

/** The order in which things are established, and so in which rules run. */
export const GATES: readonly Gate[] = [
  "structure",
  "types",
  "units",
  "arithmetic",
  "percent",
  "plan",
  "rest",
];

/** From the mildest to the gravest. */
const SEVERITIES: readonly Severity[] = ["note", "warning", "error"];

/**
 * Reads every table of a workbook and judges them by the rules; sheets that Zvirka itself wrote are
 * left out. One synchronous call; a rule that
 * fails is one finding of its own, and the others still answer.
 *
 * @param onRule told after each rule of each table: how many of how many are done
 * @param corrections what a person said of the tables; it stands above what the reader finds
 * @param asOf the day of the check as ISO date, where a person gave one
 */
export function check(
  whole: WorkbookSnapshot,
  rules: readonly AnyRule[],
  profile: Profile,
  onRule?: (done: number, all: number) => void,
  corrections: Corrections = NO_CORRECTIONS,
  asOf: string | null = null,
): CheckReport {
  const workbook = withoutOwnSheets(whole);
  const tables = tablesToCheck(whole, profile, corrections);
  const placed = placeTables(workbook, tables);
  return reportOf(tables, judge({ workbook, tables: placed, profile, asOf }, rules, onRule));
}

/** The tables of a report by `check`; sheets that Zvirka itself wrote have none. */
export function tablesToCheck(
  whole: WorkbookSnapshot,
  { headers, units }: Pick<Profile, "headers" | "units">,
  corrections: Corrections,
): readonly Table[] {
  return readTables(withoutOwnSheets(whole), taughtWords(headers, units), corrections);
}

/** Tables with the sheets they stand on, and what cannot be read in them. */
export function placeTables(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
): readonly PlacedTable[] {
  return tables.flatMap((table, index): readonly PlacedTable[] => {
    const sheet = findSheet(workbook, table.sheet);
    const failures = isMoneyTable(table) ? findFailures(table) : NO_FAILURES;
    return sheet === null ? [] : [{ index, table, sheet, failures }];
  });
}

/** What rules find in tables that were read: one fault one finding, in the order of the report. */
export function judge(
  book: WorkbookInput,
  rules: readonly AnyRule[],
  onRule?: (done: number, all: number) => void,
): readonly Unmarked[] {
  const runs = rules
    .filter((rule) => !book.profile.rulesOff.includes(rule.id))
    .toSorted((a, b) => GATES.indexOf(a.gate) - GATES.indexOf(b.gate) || compareText(a.id, b.id))
    .flatMap((rule) => runsOf(rule, book));
  const raised = runs.flatMap((run, done) => {
    const found = run();
    onRule?.(done + 1, runs.length);
    return found;
  });
  return sortFindings(attachConsequences(raised));
}

/** Findings with what they are known by, and how many there are of each. */
function reportOf(tables: readonly Table[], found: readonly Unmarked[]): CheckReport {
  const fingerprints = fingerprintsOf(tables, found);
  const findings = found.map((finding, index): Finding => ({
    ...finding,
    fingerprint: fingerprints[index] ?? "",
    acceptance: null,
  }));
  return { tables, findings, summary: summarise(findings) };
}

/** One run of a rule: on one table, or on the whole workbook. */
type Run = () => readonly Raised[];

function runsOf(rule: AnyRule, book: WorkbookInput): readonly Run[] {
  const { tables, profile } = book;
  if (rule.scope === "workbook") {
    const start = startOf(book);
    return start === null ? [] : [() => raise(rule, profile, start, () => rule.check(book))];
  }
  const kinds = rule.kinds ?? ["execution-report"];
  const all = tables.map((placed) => placed.table);
  return tables.flatMap(({ table, sheet, failures, index }) => {
    if (!isMoneyTable(table) || !kinds.includes(table.kind)) return [];
    const start = { sheet: sheet.name, table: index, cell: cornerOf(table) };
    return [
      () =>
        raise(rule, profile, start, () =>
          rule.check({ table, sheet, profile, failures, tables: all }),
        ),
    ];
  });
}

interface Start {
  readonly sheet: string;
  readonly table: number | null;
  readonly cell: CellAddress;
}

/** Where a rule of the whole workbook is said to have failed; a note has sentences and no table. */
function startOf({ tables: [first], workbook }: WorkbookInput): Start | null {
  if (first !== undefined) {
    return { sheet: first.table.sheet, table: null, cell: cornerOf(first.table) };
  }
  const [sheet] = workbook.sheets;
  return sheet === undefined
    ? null
    : { sheet: sheet.name, table: null, cell: { row: 0, column: 0 } };
}

function cornerOf({ range }: Table): CellAddress {
  return { row: range.top, column: range.left };
}

function raise(
  rule: AnyRule,
  profile: Profile,
  start: Start,
  found: () => Iterable<Problem | WorkbookProblem>,
): readonly Raised[] {
  try {
    return [...found()].map((problem) => ({
      finding: toFinding(rule, problem, start, profile),
      follows: problem.follows,
    }));
  } catch {
    const problem: Problem = {
      kind: "not-applicable",
      cell: start.cell,
      message: { code: "crashed", args: {} },
    };
    return [{ finding: toFinding(rule, problem, start, profile), follows: undefined }];
  }
}

function toFinding(
  rule: AnyRule,
  problem: Problem | WorkbookProblem,
  start: Start,
  profile: Profile,
): Unmarked {
  const kind = problem.kind ?? "problem";
  const { sheet, table } = "sheet" in problem ? problem : start;
  return {
    rule: rule.id,
    kind,
    severity: kind === "problem" ? severityOf(rule, problem, profile) : null,
    table,
    sheet,
    cell: problem.cell,
    cells: problem.cells ?? [problem.cell],
    related: (problem.related ?? []).map((at) => ("sheet" in at ? at : { sheet, cell: at })),
    code: problem.message.code,
    args: problem.message.args,
    stated: problem.stated ?? null,
    expected: problem.expected ?? null,
    causes: problem.causes ?? [],
    consequences: [],
    fix: problem.fix ?? null,
    ...(problem.mendedBy === undefined ? {} : { mendedBy: problem.mendedBy }),
  };
}

/** The gravest level that the profile lets the rule give, or a milder one that the rule itself gave. */
function severityOf(rule: AnyRule, problem: Problem, profile: Profile): Severity {
  const gravest = profile.severities[rule.id];
  if (gravest === undefined) return problem.severity ?? rule.severity;
  const own = problem.severity ?? gravest;
  return SEVERITIES.indexOf(own) < SEVERITIES.indexOf(gravest) ? own : gravest;
}

/** By table and cell; what belongs to no table first. */
export function sortFindings<Each extends Unmarked>(findings: readonly Each[]): readonly Each[] {
  return findings.toSorted(
    (a, b) =>
      (a.table ?? -1) - (b.table ?? -1) ||
      compareCells(a.cell, b.cell) ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
