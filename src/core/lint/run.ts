import type { CellAddress } from "../sheet/address";
import { compareCells, sameCell } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findSheet } from "../sheet/snapshot";
import { readTables } from "../report/read-tables";
import type { CheckReport, Finding } from "./finding";
import { summarise } from "./finding";
import { findFailures } from "./gates";
import type { Profile } from "./profile";
import type { Gate, Problem, Rule, RuleInput, Severity } from "./rule";

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

interface Raised {
  readonly finding: Finding;
  readonly follows: Problem["follows"];
}

/**
 * Reads every report of a workbook and judges it by the rules. One synchronous call; a rule that
 * fails is one finding of its own, and the others still answer.
 *
 * @param onRule told after each rule of each table: how many of how many are done
 */
export function check(
  workbook: WorkbookSnapshot,
  rules: readonly Rule[],
  profile: Profile,
  onRule?: (done: number, all: number) => void,
): CheckReport {
  const tables = readTables(workbook);
  const active = rules
    .filter((rule) => !profile.rulesOff.includes(rule.id))
    .toSorted((a, b) => GATES.indexOf(a.gate) - GATES.indexOf(b.gate) || compareText(a.id, b.id));
  const all = tables.length * active.length;
  const raised: Raised[] = [];
  tables.forEach((table, index) => {
    const sheet = findSheet(workbook, table.sheet);
    if (sheet === null) return;
    const input: RuleInput = { table, sheet, profile, failures: findFailures(table) };
    active.forEach((rule, done) => {
      raised.push(...runRule(rule, input, index));
      onRule?.(index * active.length + done + 1, all);
    });
  });
  const findings = sortFindings(attachConsequences(raised));
  return { tables, findings, summary: summarise(findings) };
}

function runRule(rule: Rule, input: RuleInput, table: number): Raised[] {
  try {
    return [...rule.check(input)].map((problem) => ({
      finding: toFinding(rule, problem, table, input),
      follows: problem.follows,
    }));
  } catch {
    const cell = { row: input.table.range.top, column: input.table.range.left };
    const problem: Problem = {
      kind: "not-applicable",
      cell,
      message: { code: "crashed", args: {} },
    };
    return [{ finding: toFinding(rule, problem, table, input), follows: undefined }];
  }
}

function toFinding(
  rule: Rule,
  problem: Problem,
  table: number,
  { sheet, profile }: RuleInput,
): Finding {
  const kind = problem.kind ?? "problem";
  return {
    rule: rule.id,
    kind,
    severity: kind === "problem" ? severityOf(rule, problem, profile) : null,
    table,
    sheet: sheet.name,
    cell: problem.cell,
    cells: problem.cells ?? [problem.cell],
    related: problem.related ?? [],
    code: problem.message.code,
    args: problem.message.args,
    stated: problem.stated ?? null,
    expected: problem.expected ?? null,
    causes: problem.causes ?? [],
    consequences: [],
    fix: problem.fix ?? null,
  };
}

/** The gravest level that the profile lets the rule give, or a milder one that the rule itself gave. */
function severityOf(rule: Rule, problem: Problem, profile: Profile): Severity {
  const gravest = profile.severities[rule.id];
  if (gravest === undefined) return problem.severity ?? rule.severity;
  const own = problem.severity ?? gravest;
  return SEVERITIES.indexOf(own) < SEVERITIES.indexOf(gravest) ? own : gravest;
}

/**
 * One fault is one finding: what follows from another rule's finding is listed under it. Where that
 * rule reported nothing there, the problem stands on its own.
 */
function attachConsequences(raised: readonly Raised[]): readonly Finding[] {
  const roots = raised.map((each) => rootOf(raised, each));
  return raised.flatMap((each, index) => {
    if (roots[index] !== each) return [];
    const consequences = raised
      .filter((other, at) => other !== each && roots[at] === each)
      .map(({ finding: { rule, cell, stated, expected } }) => ({ rule, cell, stated, expected }));
    return [consequences.length === 0 ? each.finding : { ...each.finding, consequences }];
  });
}

/** The fault at the end of the chain: a cause that is itself a consequence hands on to its own cause. */
function rootOf(raised: readonly Raised[], start: Raised): Raised {
  const chain: Raised[] = [];
  for (let next: Raised | undefined = start; next !== undefined; next = causeOf(raised, next)) {
    // Faults that name each other are told once, as the one found first.
    if (chain.includes(next)) return raised.find((each) => chain.includes(each)) ?? next;
    chain.push(next);
  }
  return chain.at(-1) ?? start;
}

function causeOf(raised: readonly Raised[], { finding, follows }: Raised): Raised | undefined {
  if (follows === undefined) return undefined;
  return raised.find(
    (other) =>
      other.finding !== finding &&
      other.finding.rule === follows.rule &&
      other.finding.sheet === finding.sheet &&
      overlap(other.finding.cells, follows.cells),
  );
}

function overlap(a: readonly CellAddress[], b: readonly CellAddress[]): boolean {
  return a.some((cell) => b.some((other) => sameCell(cell, other)));
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
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
