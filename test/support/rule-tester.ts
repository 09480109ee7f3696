import { describe as words } from "../../src/app/describe";
import { applyEdits } from "../../src/core/edits/apply";
import type { Edit } from "../../src/core/edits/edit";
import { combine } from "../../src/core/edits/edit";
import type { Finding } from "../../src/core/lint/finding";
import type { Profile } from "../../src/core/lint/profile";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { toText } from "../../src/core/report/decimal";
import { formatCell } from "../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt, findSheet } from "../../src/core/sheet/snapshot";
import type { RuleEntry } from "../../src/rules/entries";
import { recalculate, sheetOf, workbookOf } from "./markdown-sheet";

/** A rule that is off unless switched on is tested switched on. */
const EVERY_RULE: Profile = { ...DEFAULT_PROFILE, rulesOff: [] };

/** What a finding must be. What is left out must be none: no related cells, no figures, no causes. */
export interface ExpectedFinding {
  /** Its sheet; given exactly where the case has several. */
  readonly sheet?: string;
  readonly cell: string;
  /** Every cell the fault stands in; only where it is more than the one. */
  readonly cells?: readonly string[];
  readonly related?: readonly string[];
  readonly kind?: Finding["kind"];
  /** The rule's own unless given. */
  readonly severity?: Finding["severity"];
  readonly stated?: string;
  readonly expected?: string;
  /** The message in Ukrainian, whole, with ordinary spaces, or a part of it. */
  readonly uk: string | RegExp;
  /** A part of the message in English. */
  readonly en: RegExp;
  /** The sentences of the causes in Ukrainian. */
  readonly causes?: readonly (string | RegExp)[];
  /** Whether its fix changes no value; «none» without a fix. */
  readonly fix: "safe" | "suggestion" | "none";
}

/** A cell after all fixes: a formula, a text or a number; with its format where that is the point. */
export type After = string | number | readonly [value: string | number, numberFormat: string];

/** One sheet, or several by their names. */
type CaseSheets =
  | { readonly sheet: string; readonly sheets?: never }
  | { readonly sheet?: never; readonly sheets: Readonly<Record<string, string>> };

export type ValidCase = CaseSheets & {
  readonly profile?: Profile;
  /** What a table cannot show: names, the page, comments, sheets that are not seen. */
  readonly also?: (workbook: WorkbookSnapshot) => WorkbookSnapshot;
  /** The day of the check, ISO date; none unless given. */
  readonly asOf?: string;
  /** Set where the case is about a workbook without a table; everywhere else that would be a slip. */
  readonly noTable?: boolean;
};

export type InvalidCase = ValidCase & {
  readonly findings: readonly ExpectedFinding[];
  /**
   * Every cell that the fixes change, and nothing else; given exactly when there is a fix. Where the
   * case has several sheets, with the sheet: «Звіт!C9».
   */
  readonly after?: Readonly<Record<string, After>>;
};

export interface RuleCases {
  readonly valid: Readonly<Record<string, string | ValidCase>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

/** Tests one rule by sheets that it must leave alone and sheets in which it must find just this. */
export function testRule(entry: RuleEntry, { valid, invalid }: RuleCases): void {
  describe(entry.rule.id, () => {
    it("has no case twice", () => {
      const sheets = [
        ...Object.values(valid).map((each) => JSON.stringify(asCase(each))),
        ...Object.values(invalid).map(({ sheet, sheets, profile, asOf }) =>
          JSON.stringify({ sheet, sheets, profile, asOf }),
        ),
      ].map((text) => text.replace(/\s+/g, " "));
      expect(sheets).toEqual([...new Set(sheets)]);
    });
    for (const [name, each] of Object.entries(valid)) {
      it(`accepts ${name}`, () => {
        const found = findingsOf(entry, workbookOfCase(asCase(each)), asCase(each));
        expect(describeFindings(found)).toEqual([]);
      });
    }
    for (const [name, each] of Object.entries(invalid)) {
      it(`finds ${name}`, () => {
        testInvalid(entry, each);
      });
    }
  });
}

function asCase(each: string | ValidCase): ValidCase {
  return typeof each === "string" ? { sheet: each } : each;
}

/** The workbook that a case gives. */
export function workbookOfCase({ sheet, sheets, also }: ValidCase): WorkbookSnapshot {
  const workbook = sheets === undefined ? sheetOf(sheet) : workbookOf(sheets);
  return also === undefined ? workbook : also(workbook);
}

/** The rule's findings on its own, on a sheet that holds at least one report unless the case says none. */
function findingsOf(
  { rule }: RuleEntry,
  workbook: WorkbookSnapshot,
  { profile = EVERY_RULE, noTable = false, asOf }: ValidCase,
): readonly Finding[] {
  const report = check(workbook, [rule], profile, undefined, undefined, asOf);
  if ((report.tables.length === 0) !== noTable) {
    throw new Error(`The sheet of the case holds ${noTable ? "a" : "no"} report table`);
  }
  return report.findings;
}

function describeFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${formatCell(finding.cell)}: ${words(finding, "uk").message}`);
}

function testInvalid(entry: RuleEntry, each: InvalidCase): void {
  const workbook = workbookOfCase(each);
  const findings = findingsOf(entry, workbook, each);
  const several = each.sheets !== undefined;
  expect(each.findings).not.toHaveLength(0);
  expect(findings.map((finding) => shape(finding, several))).toEqual(
    each.findings.map((expected) => expectedShape(entry, expected)),
  );
  findings.forEach((finding, i) => {
    const expected = each.findings[i];
    if (expected !== undefined) testWords(finding, expected);
  });
  testFixes(entry, each, workbook, findings);
}

type Shape = Omit<ExpectedFinding, "uk" | "en" | "causes"> & { readonly causes: number };

function shape(finding: Finding, several: boolean): Shape {
  return {
    ...(several ? { sheet: finding.sheet } : {}),
    cell: formatCell(finding.cell),
    cells: finding.cells.map(formatCell),
    related: finding.related.map(({ sheet, cell }) =>
      sheet === finding.sheet ? formatCell(cell) : `${sheet}!${formatCell(cell)}`,
    ),
    kind: finding.kind,
    severity: finding.severity,
    ...(finding.stated === null ? {} : { stated: toText(finding.stated) }),
    ...(finding.expected === null ? {} : { expected: toText(finding.expected) }),
    causes: finding.causes.length,
    fix: finding.fix === null ? "none" : finding.fix.safe ? "safe" : "suggestion",
  };
}

function expectedShape({ rule }: RuleEntry, expected: ExpectedFinding): Shape {
  const { cell, cells = [cell], related = [], kind = "problem", fix } = expected;
  return {
    ...(expected.sheet === undefined ? {} : { sheet: expected.sheet }),
    cell,
    cells,
    related,
    kind,
    severity: kind === "problem" ? (expected.severity ?? rule.severity) : null,
    ...(expected.stated === undefined ? {} : { stated: expected.stated }),
    ...(expected.expected === undefined ? {} : { expected: expected.expected }),
    causes: expected.causes?.length ?? 0,
    fix,
  };
}

function testWords(finding: Finding, expected: ExpectedFinding): void {
  const uk = words(finding, "uk");
  const en = words(finding, "en");
  expectText(uk.message, expected.uk);
  expectText(en.message, expected.en);
  // A cause without words would be dropped in silence.
  expect(uk.causes).toHaveLength(finding.causes.length);
  expect(en.causes).toHaveLength(finding.causes.length);
  expected.causes?.forEach((cause, i) => {
    expectText(uk.causes[i] ?? "", cause);
  });
  expect(uk.fix === null).toBe(finding.fix === null);
  expect(en.fix === null).toBe(finding.fix === null);
}

function expectText(text: string, expected: string | RegExp): void {
  const plain = text.replace(/\u00A0/g, " ");
  if (typeof expected === "string") expect(plain).toBe(expected);
  else expect(plain).toMatch(expected);
}

function testFixes(
  entry: RuleEntry,
  each: InvalidCase,
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
): void {
  const { edits, conflicts } = combine(findings.flatMap(({ fix }) => fix ?? []));
  expect(each.after !== undefined).toBe(edits.length > 0);
  if (edits.length === 0) return;
  expect(conflicts).toEqual([]);
  for (const edit of edits) expect(edit.after).not.toEqual(edit.before);
  const name = nameOf(each);
  expect(after(edits, name)).toEqual(normal(each.after ?? {}, edits, name));
  const fixed = recalculated(workbook, edits);
  expect(describeFindings(findingsOf(entry, fixed, each))).toEqual(
    describeFindings(findings.filter((finding) => finding.fix === null)),
  );
}

/** The sheet with the edits and its formulas computed; each edit must carry the value it gives. */
function recalculated(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const applied = applyEdits(workbook, edits);
  if (!applied.ok) throw new Error("The fix does not expect the sheet that it was made for");
  const fixed = recalculate(applied.workbook);
  for (const { sheet, cell, after: written } of edits) {
    const given = cellIn(fixed, sheet, cell).value;
    if (typeof written.value === "number") expect(given).toBeCloseTo(written.value, 9);
    else expect(given).toBe(written.value);
  }
  return fixed;
}

function cellIn(workbook: WorkbookSnapshot, sheet: string, cell: Edit["cell"]): Cell {
  const found = findSheet(workbook, sheet);
  if (found === null) throw new Error(`No sheet ${sheet}`);
  return cellAt(found, cell);
}

/** How a case names the cells of edits. */
function nameOf({ sheets }: CaseSheets): (edit: Edit) => string {
  return ({ sheet, cell }) =>
    sheets === undefined ? formatCell(cell) : `${sheet}!${formatCell(cell)}`;
}

function after(edits: readonly Edit[], name: (edit: Edit) => string): Record<string, After> {
  return Object.fromEntries(
    edits.map((edit) => {
      const { formula, value, numberFormat } = edit.after;
      return [
        name(edit),
        [formula ?? (typeof value === "number" ? value : String(value)), numberFormat] as const,
      ];
    }),
  );
}

/** Where the case does not say the format, any will do. */
function normal(
  expected: Readonly<Record<string, After>>,
  edits: readonly Edit[],
  name: (edit: Edit) => string,
): Record<string, After> {
  return Object.fromEntries(
    Object.entries(expected).map(([cell, value]) => {
      const edit = edits.find((one) => name(one) === cell);
      return [cell, typeof value === "object" ? value : [value, edit?.after.numberFormat ?? ""]];
    }),
  );
}
