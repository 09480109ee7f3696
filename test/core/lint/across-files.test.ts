import type { Fix } from "../../../src/core/edits/edit";
import { editOf } from "../../../src/core/edits/edit";
import type { AcrossFiles, JudgedFile } from "../../../src/core/lint/across-files";
import { judgeAcross } from "../../../src/core/lint/across-files";
import type { CheckReport } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import type { WorkbookInput, WorkbookProblem, WorkbookRule } from "../../../src/core/lint/rule";
import { check } from "../../../src/core/lint/run";
import { formatPlace, parseCell } from "../../../src/core/sheet/address";
import { sheetOf } from "../../support/markdown-sheet";

const REPORT = `
|   | A | B | C | D |
|---|---|---|---|---|
| 1 | № з/п | Зміст заходів | Річний обсяг фінансування, грн | Фактично профінансовано, грн |
| 2 | 1 | Ремонт | 100,00 | 50,00 |
`;

const cell = (name: string) => parseCell(name) ?? { row: 0, column: 0 };

/** The sheets of a file as the rule sees them. */
function sheetOfFile({ tables }: WorkbookInput, nth: number) {
  const placed = tables[nth];
  if (placed === undefined) throw new Error(`No table ${nth}`);
  return placed.sheet;
}

function ruleOf(check: (input: WorkbookInput) => readonly WorkbookProblem[]): WorkbookRule {
  const base = { id: "TST-01", gate: "rest", severity: "error", fixable: "suggestion" } as const;
  return { ...base, scope: "workbook", check };
}

/** A problem of the first table in C2, compared with C2 of the second: in the workbook alone with its own D2. */
function problemOf(input: WorkbookInput, more: Partial<WorkbookProblem> = {}): WorkbookProblem {
  const [own, other] = [sheetOfFile(input, 0), input.tables[1]?.sheet];
  return {
    sheet: own.name,
    table: 0,
    cell: cell("C2"),
    related: [{ sheet: other?.name ?? own.name, cell: cell(other === undefined ? "D2" : "C2") }],
    message: { code: "other", args: {} },
    ...more,
  };
}

const isJoined = ({ tables }: WorkbookInput): boolean => tables.length > 1;

function filesOf(
  rule: WorkbookRule,
  names: readonly string[] = ["a.xlsx", "b.xlsx"],
): JudgedFile[] {
  return names.map((name) => {
    const workbook = sheetOf(REPORT);
    return {
      file: { path: `in/${name}`, name },
      workbook,
      report: check(workbook, [rule], DEFAULT_PROFILE),
    };
  });
}

function judged(rule: WorkbookRule, names?: readonly string[]): AcrossFiles {
  return judgeAcross(filesOf(rule, names), [rule], DEFAULT_PROFILE);
}

function onlyFinding({ reports: [first] }: AcrossFiles): CheckReport["findings"][number] {
  const [finding, another] = first?.findings ?? [];
  if (finding === undefined || another !== undefined) throw new Error("Not one finding");
  return finding;
}

/** Found only where both files are there. */
const acrossOnly = (more: (input: WorkbookInput) => Partial<WorkbookProblem>): WorkbookRule =>
  ruleOf((input) => (isJoined(input) ? [problemOf(input, more(input))] : []));

test("a finding that takes two files stands with the file whose cell is wrong", () => {
  const across = judged(acrossOnly(() => ({})));
  const finding = onlyFinding(across);
  expect(finding).toMatchObject({ rule: "TST-01", sheet: "Звіт", table: 0, cell: cell("C2") });
  expect(finding.related.map(formatPlace)).toEqual(["[b.xlsx]'Звіт'!C2"]);
  expect(finding.related[0]?.file?.path).toBe("in/b.xlsx");
  expect(across.reports).toHaveLength(2);
  expect(across.reports[1]).toBeNull();
  expect(across.reports[0]?.summary.error).toBe(1);
});

test("what one file shows is not said by the others' presence", () => {
  const rule = acrossOnly((input) => ({
    related: [{ sheet: sheetOfFile(input, 0).name, cell: cell("D2") }],
  }));
  expect(judged(rule).reports).toEqual([null, null]);
});

test("its words name the own sheet as ever, and the other's with its file", () => {
  const rule = acrossOnly((input) => {
    const sheets = [0, 1].map((nth) => sheetOfFile(input, nth).name);
    return {
      message: { code: "other", args: { sheets, place: `${sheets[1] ?? ""}!C2`, count: 2 } },
    };
  });
  expect(onlyFinding(judged(rule)).args).toEqual({
    sheets: ["Звіт", "[b.xlsx]Звіт"],
    place: "[b.xlsx]Звіт!C2",
    count: 2,
  });
});

describe("a fix", () => {
  const fixOf = (make: (input: WorkbookInput) => Fix): Fix | null =>
    onlyFinding(
      judged(
        acrossOnly((input) => ({ fix: make(input) })),
        ["a's.xlsx", "b.xlsx"],
      ),
    ).fix;

  test("of the file's own cells is one of the file by itself", () => {
    const fix = fixOf((input) => {
      const sheet = sheetOfFile(input, 0);
      const formula = `='${sheet.name.replaceAll("'", "''")}'!D2`;
      return { safe: false, edits: [editOf(sheet, cell("C2"), { formula, value: 50 })] };
    });
    expect(fix?.edits).toMatchObject([{ sheet: "Звіт", after: { formula: "='Звіт'!D2" } }]);
  });

  test("that would change another file is left out, whole", () => {
    const fix = fixOf((input) => ({
      safe: false,
      edits: [0, 1].map((nth) => editOf(sheetOfFile(input, nth), cell("C2"), { value: 1 })),
    }));
    expect(fix).toBeNull();
  });

  test("that would take figures from another file is left out: it would link them", () => {
    const fix = fixOf((input) => {
      const formula = `='${sheetOfFile(input, 1).name}'!C2`;
      return { safe: false, edits: [editOf(sheetOfFile(input, 0), cell("C2"), { formula })] };
    });
    expect(fix).toBeNull();
  });
});

describe("what the file alone says already", () => {
  test("is not said again because another file shows it too", () => {
    const rule = ruleOf((input) => [problemOf(input)]);
    expect(judged(rule).reports).toEqual([null, null]);
  });

  test("stands beside another fault in the same cell", () => {
    const rule = ruleOf((input) => {
      const own = { sheet: sheetOfFile(input, 0).name, cell: cell("D2") };
      const first = problemOf(input, {
        related: [own],
        message: { code: "other", args: { of: "1" } },
      });
      const second = problemOf(input, { message: { code: "other", args: { of: "2" } } });
      return isJoined(input) ? [second, first] : [first];
    });
    const [first] = judged(rule).reports;
    expect(first?.findings.map(({ args }) => args["of"]).toSorted()).toEqual(["1", "2"]);
  });

  test("gives way where another file completes it, and what was accepted of it holds", () => {
    const rule = ruleOf((input) =>
      isJoined(input)
        ? [problemOf(input, { message: { code: "known", args: {} } })]
        : [problemOf(input, { related: [], message: { code: "unknown", args: {} } })],
    );
    const [file] = filesOf(rule);
    const finding = onlyFinding(judged(rule));
    expect(finding.code).toBe("known");
    expect(finding.fingerprint).toBe(file?.report.findings[0]?.fingerprint);
  });

  test("stays where it is known by what it is wrong, though another file says otherwise", () => {
    const rule = ruleOf((input) => [
      problemOf(input, { message: { code: isJoined(input) ? "joined" : "alone", args: {} } }),
    ]);
    expect(judged(rule).reports).toEqual([null, null]);
  });

  test("is gone where it could not tell of a table, and now can", () => {
    const rule = ruleOf((input) => [
      isJoined(input)
        ? problemOf(input)
        : problemOf(input, { kind: "not-applicable", cell: cell("A1"), related: [] }),
    ]);
    expect(onlyFinding(judged(rule)).kind).toBe("problem");
  });
});

test("a finding is known by the same, whatever the other file is called", () => {
  const rule = acrossOnly((input) => ({
    table: null,
    cell: cell("F20"),
    message: { code: "other", args: { sheet: sheetOfFile(input, 1).name, word: "план" } },
  }));
  const fingerprints = ["b.xlsx", "копія.xlsx"].map(
    (other) => onlyFinding(judged(rule, ["a.xlsx", other])).fingerprint,
  );
  expect(fingerprints[0]).toMatch(/^[0-9a-f]{16}-[0-9a-f]{16}$/);
  expect(fingerprints[1]).toBe(fingerprints[0]);
});

test("a rule that fails over the files is named, and the others still answer", () => {
  const failing = {
    ...ruleOf((input) => {
      if (isJoined(input)) throw new Error("ours");
      return [];
    }),
    id: "TST-02",
  };
  const rule = acrossOnly(() => ({}));
  const across = judgeAcross(filesOf(rule), [failing, rule], DEFAULT_PROFILE);
  expect(across.crashed).toEqual(["TST-02"]);
  expect(onlyFinding(across).rule).toBe("TST-01");
});
