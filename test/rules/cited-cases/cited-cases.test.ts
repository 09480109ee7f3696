import { describe as words } from "../../../src/app/describe";
import { computedReport } from "../../../src/app/tables-json";
import type { Consequence } from "../../../src/core/lint/rule";
import type { Finding } from "../../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { check } from "../../../src/core/lint/run";
import { isMoneyTable } from "../../../src/core/report/model";
import { toText, trimZeros } from "../../../src/core/report/decimal";
import { formatCell } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellList } from "../../../src/core/texts/format";
import { RULES } from "../../../src/rules/registry";
import { SEED_WORKBOOKS } from "../../../seeds/workbooks";
import type { CitedCase } from "./cited-case";
import { ERRORS } from "./errors";
import { NOTES } from "./notes";
import { PROGRAMME } from "./programme";
import { REPORT_2018 } from "./report-2018";
import { REPORT_2022 } from "./report-2022";
import { besideProgramme, besideYear, sampleBook } from "./sample-books";
import { BESIDE_PROGRAMME, BESIDE_YEAR } from "./together";

/** Rules that are off unless switched on are shown switched on. */
const EVERY_RULE = { ...DEFAULT_PROFILE, rulesOff: [] };

/** Rules of which the source documents have no case, as the rule book counts them. */
const NO_CASE = [
  ...["TYP-04", "TYP-05", "TYP-06", "TYP-07", "TYP-08", "OVR-07", "OVR-08", "OVR-09", "EXPT-01"],
  // Of reports of indicators there is none among the documents.
  ...["IND-04", "IND-05"],
  ...["WBK-01", "WBK-02", "WBK-03", "WBK-04"],
];
/** Rules that the documents pass; STR-01 has its columns there. */
const PASSED = ["STR-01", "ARI-02", "ARI-04", "ARI-06", "ARI-07", "OVR-01", "OVR-02", "PCT-08"];

const BOOKS: readonly (readonly [
  name: string,
  book: () => Promise<WorkbookSnapshot>,
  cases: readonly CitedCase[],
])[] = [
  ["002, the report of 2018", () => sampleBook("report-2018-9m.xlsx"), REPORT_2018],
  ["003, the programme", () => sampleBook("programme-2018-2020.xlsx"), PROGRAMME],
  ["004, the reports of 2022", () => sampleBook("report-2022-9m.xlsx"), REPORT_2022],
  ["000 and 001, the notes", () => sampleBook("notes.xlsx"), NOTES],
  ["002 beside 003", besideProgramme, BESIDE_PROGRAMME],
  ["002 beside a report for the year", besideYear, BESIDE_YEAR],
];

function said(finding: Finding): string {
  const { message, causes } = words(finding, "uk");
  return [message, ...causes].join(" ").replace(/\u00A0/g, " ");
}

/** What a case has to be compared by. */
interface Found {
  readonly as: string;
  readonly cells: string;
  readonly stated: string | undefined;
  readonly expected: string | undefined;
}

function figure(value: Finding["stated"]): string | undefined {
  return value === null ? undefined : toText(trimZeros(value));
}

function byItself(finding: Finding): Found {
  const { severity, kind, cells, stated, expected } = finding;
  return {
    as: severity ?? kind,
    cells: cellList(cells.map(formatCell)),
    stated: figure(stated),
    expected: figure(expected),
  };
}

function under({ rule, cell }: Finding, each: Consequence): Found {
  return {
    as: `under ${rule} ${formatCell(cell)}`,
    cells: formatCell(each.cell),
    stated: figure(each.stated),
    expected: figure(each.expected),
  };
}

function placeOf(sheet: string, cell: Finding["cell"]): string {
  return `${sheet}!${formatCell(cell)}`;
}

/** What is found of a case at its cell, as it says and with what it says. */
function foundOf(findings: readonly Finding[], { rule, at, says = [] }: CitedCase) {
  const own = findings
    .filter((finding) => finding.rule === rule && placeOf(finding.sheet, finding.cell) === at)
    .filter((finding) => says.every((part) => said(finding).includes(part)))
    .map(byItself);
  const consequences = findings.flatMap((finding) =>
    finding.consequences
      .filter((each) => each.rule === rule && placeOf(each.sheet, each.cell) === at)
      .map((each) => under(finding, each)),
  );
  return [...own, ...consequences];
}

describe.each(BOOKS)("what the rule book cites of %s", (_, book, cases) => {
  let findings: readonly Finding[];
  beforeAll(async () => {
    findings = check(await book(), RULES, EVERY_RULE).findings;
  });

  const named = cases.map((each) => {
    const { rule, cited, at, instead } = each;
    const otherwise = instead === undefined ? "" : ` – otherwise: ${instead}`;
    return [`${rule} ${at}: ${cited}${otherwise}`, each] as const;
  });

  test.each(named)("%s", (__, each) => {
    const { as, at, stated, expected } = each;
    const cells = each.cells ?? at.slice(at.indexOf("!") + 1);
    expect(foundOf(findings, each)).toEqual([{ as, cells, stated, expected }]);
  });
});

test("every rule has a case in the documents, is passed by them, or has none there", () => {
  const cited = new Set(BOOKS.flatMap(([, , cases]) => cases.map(({ rule }) => rule)));
  expect([...cited, ...PASSED, ...NO_CASE].toSorted()).toEqual(
    RULES.map(({ id }) => id).toSorted(),
  );
});

describe.each(SEED_WORKBOOKS.map(({ file }) => file))("%s", (file) => {
  let findings: readonly Finding[];
  beforeAll(async () => {
    findings = check(await sampleBook(file), RULES, EVERY_RULE).findings;
  });

  test("has these findings at error level, and nothing else", async () => {
    const errors = (all: readonly Finding[]): readonly string[] =>
      all
        .filter(({ severity }) => severity === "error")
        .map(({ rule, sheet, cell }) => `${rule} ${placeOf(sheet, cell)}`);
    expect(errors(findings)).toEqual(ERRORS[file]);
    const usual = check(await sampleBook(file), RULES, DEFAULT_PROFILE).findings;
    expect(errors(usual)).toEqual(ERRORS[file]);
  });

  test("has nothing of the rules that it passes, or that have no case", () => {
    const told = findings
      .filter(({ kind }) => kind !== "not-applicable")
      .flatMap(({ rule, consequences }) => [rule, ...consequences.map((each) => each.rule)]);
    expect(told.filter((rule) => PASSED.includes(rule) || NO_CASE.includes(rule))).toEqual([]);
  });
});

test("every error on a sample workbook is a cited one", () => {
  const cited = new Set(
    BOOKS.flatMap(([, , cases]) =>
      cases.filter(({ as }) => as === "error").map(({ rule, at }) => `${rule} ${at}`),
    ),
  );
  const { "report-2022-9m-one-sheet.xlsx": oneSheet = [], ...others } = ERRORS;
  expect(
    Object.values(others)
      .flat()
      .filter((error) => !cited.has(error)),
  ).toEqual([]);
  // The same three reports, one under the other: other cells, the same faults in the same order.
  const rules = (errors: readonly string[]): readonly string[] =>
    errors.map((error) => error.slice(0, error.indexOf(" ")));
  expect(rules(oneSheet)).toEqual(rules(others["report-2022-9m.xlsx"] ?? []));
});

describe.each([
  ["report-2022-9m.xlsx", 1],
  ["report-2022-9m-one-sheet.xlsx", 1],
])("the second report of 2022, whose plans are in thousands under «грн» (%s)", (file, index) => {
  test("yields one unit finding, and no false over-run, percent or total", async () => {
    const { findings } = check(await sampleBook(file), RULES, EVERY_RULE);
    const own = findings.filter(({ table }) => table === index);
    expect(own.map(({ rule }) => rule).filter((rule) => /^UNI-0[123]$/.test(rule))).toEqual([
      "UNI-02",
    ]);
    const told = own.flatMap(({ rule, consequences }) => [
      rule,
      ...consequences.map((each) => each.rule),
    ]);
    expect(told.filter((rule) => /^(OVR-0[17]|PCT-|ARI-)/.test(rule))).toEqual([]);
  });
});

test("the first report of 2022, whose percents are somebody's word, yields reviews and no percent error", async () => {
  const { findings } = check(await sampleBook("report-2022-9m.xlsx"), RULES, EVERY_RULE);
  const percents = findings.filter(({ table, rule }) => table === 0 && rule.startsWith("PCT-"));
  expect(percents.map(({ rule, severity, kind }) => `${rule} ${severity ?? kind}`)).toEqual([
    "PCT-04 review",
    "PCT-05 review",
    "PCT-05 warning",
    "PCT-06 warning",
    "PCT-06 warning",
  ]);
});

test.each(["ARI-01", "TYP-09", "NUM-02"])(
  "a crash in %s leaves the other answers on the programme standing",
  async (crashing) => {
    const book = await sampleBook("programme-2018-2020.xlsx");
    const rules = RULES.map((rule) =>
      rule.id === crashing
        ? {
            ...rule,
            check: () => {
              throw new Error("ours");
            },
          }
        : rule,
    );
    // A fault with its consequences, in whatever order: without the cause they stand by themselves.
    const told = (findings: readonly Finding[]): ReadonlySet<string> =>
      new Set(
        findings.flatMap(({ rule, sheet, cell, consequences }) => [
          `${rule} ${placeOf(sheet, cell)}`,
          ...consequences.map((each) => `${each.rule} ${placeOf(each.sheet, each.cell)}`),
        ]),
      );
    const whole = told(check(book, RULES, EVERY_RULE).findings);
    const { findings } = check(book, rules, EVERY_RULE);
    const others = [...whole].filter((each) => !each.startsWith(crashing));
    expect(others.length).toBeGreaterThan(40);
    expect([...told(findings)].filter((each) => !each.startsWith(crashing)).toSorted()).toEqual(
      others.toSorted(),
    );
    expect(
      new Set(findings.filter(({ rule }) => rule === crashing).map(({ code }) => code)),
    ).toEqual(new Set(["crashed"]));
  },
);

test("the sums that have no total row, and 002's, are those that the rule book computes", async () => {
  const computed = async (file: string) =>
    check(await sampleBook(file), [], EVERY_RULE).tables.map((table) =>
      isMoneyTable(table) ? computedReport(table) : null,
    );
  const [deputies] = await computed("report-2022-9m.xlsx");
  expect(deputies).toMatchObject({
    annualPlan: "500000.00",
    actual: "202800.00",
    percent: "40.56",
  });
  const [printed] = await computed("report-2018-9m.xlsx");
  expect(printed).toEqual({ annualPlan: "1640000.00", actual: "840463.65", percent: "51.25" });
});
