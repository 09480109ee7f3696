import type { Problem, Rule, WorkbookRule } from "../../../src/core/lint/rule";
import { check } from "../../../src/core/lint/run";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { cellOf } from "../../../src/core/edits/apply";
import type { CellAddress } from "../../../src/core/sheet/address";
import { parseCell } from "../../../src/core/sheet/address";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { makeSheet } from "../../../src/core/sheet/snapshot";

function at(cell: string): CellAddress {
  const address = parseCell(cell);
  if (address === null) throw new Error(cell);
  return address;
}

const LINES: readonly (readonly CellValue[])[] = [
  ["№ з/п", "Зміст заходів", "Річний обсяг фінансування, грн", "Фактично профінансовано, грн"],
  [1, "Ремонт", 100, 50],
  [2, "Озеленення", 200, 60],
];

const workbook: WorkbookSnapshot = {
  name: "k.xlsx",
  sheets: [
    makeSheet(
      { id: "1", name: "Звіт", visibility: "visible", merges: [] },
      LINES.flatMap((line, row) =>
        line.map((value, column) => {
          const content = { formula: null, value, numberFormat: "General" };
          return [{ row, column }, cellOf(content)] as const;
        }),
      ),
    ),
  ],
};

const NOTE_SHEET = { id: "1", name: "Записка", visibility: "visible", merges: [] } as const;

function ruleOf(id: string, problems: readonly Partial<Problem>[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    gate: "rest",
    severity: "error",
    fixable: "none",
    check: () =>
      problems.map((problem) => ({
        message: { code: "some", args: {} },
        cell: at("C2"),
        ...problem,
      })),
    ...more,
  };
}

const findings = (...rules: readonly Rule[]) => check(workbook, rules, DEFAULT_PROFILE).findings;

describe("the rule runner", () => {
  test("makes a rule that fails one finding that could not tell, and lets the others answer", () => {
    const broken = ruleOf("AAA-01", [], {
      check: () => {
        throw new Error("ours");
      },
    });
    const found = findings(broken, ruleOf("BBB-01", [{}]));
    expect(found).toMatchObject([
      { rule: "AAA-01", kind: "not-applicable", severity: null, code: "crashed" },
      { rule: "BBB-01", kind: "problem", severity: "error" },
    ]);
  });

  test("keeps nothing of what a rule said before it failed", () => {
    const broken = ruleOf("AAA-01", [], {
      *check() {
        yield { message: { code: "some", args: {} }, cell: at("C2") };
        throw new Error("ours");
      },
    });
    expect(findings(broken).map(({ code }) => code)).toEqual(["crashed"]);
  });

  test("lists what follows from a fault under it, not beside it", () => {
    const cause = ruleOf("AAA-01", [{ cell: at("C2"), cells: [at("C2"), at("C3")] }]);
    const effect = ruleOf("BBB-01", [
      { cell: at("D3"), follows: { rule: "AAA-01", cells: [at("C3")] } },
    ]);
    const found = findings(effect, cause);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "AAA-01",
      consequences: [{ rule: "BBB-01", cell: at("D3") }],
    });
  });

  test("hands a consequence of a consequence to the first cause", () => {
    const first = ruleOf("AAA-01", [{ cell: at("C2") }]);
    const second = ruleOf("BBB-01", [
      { cell: at("C3"), follows: { rule: "AAA-01", cells: [at("C2")] } },
    ]);
    const third = ruleOf("CCC-01", [
      { cell: at("D3"), follows: { rule: "BBB-01", cells: [at("C3")] } },
    ]);
    const found = findings(first, second, third);
    expect(found.map(({ rule, consequences }) => [rule, consequences.length])).toEqual([
      ["AAA-01", 2],
    ]);
  });

  test("reports a consequence by itself when its cause was not found", () => {
    const effect = ruleOf("BBB-01", [{ follows: { rule: "AAA-01", cells: [at("C2")] } }]);
    expect(findings(effect).map(({ rule }) => rule)).toEqual(["BBB-01"]);
  });

  test("two problems that name each other do not hang it", () => {
    const one = ruleOf("AAA-01", [{ follows: { rule: "BBB-01", cells: [at("C2")] } }]);
    const two = ruleOf("BBB-01", [{ follows: { rule: "AAA-01", cells: [at("C2")] } }]);
    expect(() => findings(one, two)).not.toThrow();
    expect(findings(one, two).length).toBeGreaterThan(0);
  });

  test("gives severities to problems only and counts the rest by their own names", () => {
    const rule = ruleOf("AAA-01", [
      {},
      { severity: "note" },
      { kind: "review" },
      { kind: "not-applicable" },
    ]);
    expect(check(workbook, [rule], DEFAULT_PROFILE).summary).toEqual({
      error: 1,
      warning: 0,
      note: 1,
      review: 1,
      notApplicable: 1,
      waived: 0,
    });
  });

  test("leaves out rules that are switched off", () => {
    const profile = { ...DEFAULT_PROFILE, rulesOff: ["AAA-01"] };
    expect(check(workbook, [ruleOf("AAA-01", [{}])], profile).findings).toEqual([]);
  });

  test.each([
    [undefined, ["error", "warning", "note"]],
    ["warning", ["warning", "warning", "note"]],
    ["note", ["note", "note", "note"]],
    ["error", ["error", "warning", "note"]],
  ] as const)("gives no graver level than the profile's %s", (gravest, expected) => {
    const severities = gravest === undefined ? {} : { "AAA-01": gravest };
    const rule = ruleOf("AAA-01", [{}, { severity: "warning" }, { severity: "note" }]);
    const other = ruleOf("BBB-01", [{}, { kind: "review" }]);
    const found = check(workbook, [rule, other], { ...DEFAULT_PROFILE, severities }).findings;
    expect(found.map(({ severity }) => severity)).toEqual([...expected, "error", null]);
  });

  test("raises a rule to the profile's level", () => {
    const rule = ruleOf("AAA-01", [{}], { severity: "note" });
    const profile = { ...DEFAULT_PROFILE, severities: { "AAA-01": "error" as const } };
    expect(check(workbook, [rule], profile).summary).toMatchObject({ error: 1, note: 0 });
  });

  test("sorts by place, then by rule", () => {
    const found = findings(
      ruleOf("BBB-01", [{ cell: at("D2") }, { cell: at("C2") }]),
      ruleOf("AAA-01", [{ cell: at("D2") }]),
    );
    expect(found.map(({ rule, cell }) => [rule, cell.column])).toEqual([
      ["BBB-01", 2],
      ["AAA-01", 3],
      ["BBB-01", 3],
    ]);
  });

  test("runs the rules of the workbook where it has no table, the others not", () => {
    const note = { name: "n.xlsx", sheets: [makeSheet(NOTE_SHEET, [])] };
    const said = { sheet: "Записка", table: null, cell: at("B2") };
    const ofWorkbook: WorkbookRule = {
      ...ruleOf("AAA-01", []),
      scope: "workbook",
      check: ({ tables }) => [{ ...said, message: { code: `tables: ${tables.length}`, args: {} } }],
    };
    const crashing: WorkbookRule = {
      ...ofWorkbook,
      id: "AAA-02",
      check: () => {
        throw new Error("ours");
      },
    };
    const rules = [ofWorkbook, crashing, ruleOf("AAA-03", [{}])];
    const found = check(note, rules, DEFAULT_PROFILE).findings;
    expect(found.map(({ rule, sheet, cell, code }) => [rule, sheet, cell, code])).toEqual([
      ["AAA-02", "Записка", at("A1"), "crashed"],
      ["AAA-01", "Записка", at("B2"), "tables: 0"],
    ]);
    const nothing = { name: "n.xlsx", sheets: [] };
    expect(check(nothing, rules, DEFAULT_PROFILE).findings).toEqual([]);
  });

  test("tells its progress to the last rule", () => {
    const seen: [number, number][] = [];
    const rules = [ruleOf("AAA-01", []), ruleOf("BBB-01", [])];
    check(workbook, rules, DEFAULT_PROFILE, (done, all) => seen.push([done, all]));
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
