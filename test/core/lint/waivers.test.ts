import type { CheckReport, Finding } from "../../../src/core/lint/finding";
import { readKeptWaivers, writeKeptWaivers } from "../../../src/core/lint/kept-waivers";
import type { Waiver } from "../../../src/core/lint/waivers";
import { accept, staleWaivers, waive, withdraw } from "../../../src/core/lint/waivers";
import { readKept, writeKept } from "../../../src/core/report/kept-corrections";

const PLACE = "00000000000000aa";
const OTHER_PLACE = "00000000000000bb";
const print = (place: string, figures: number): string =>
  `${place}-${String(figures).padStart(16, "0")}`;

function finding(fingerprint: string, more: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: "PCT-01", kind: "problem", severity: "error", table: 0, sheet: "Звіт" },
    ...{ cell: { row: 2, column: 4 }, cells: [{ row: 2, column: 4 }], related: [], code: "x" },
    ...{ args: {}, stated: null, expected: null, causes: [], consequences: [], fix: null },
    ...{ fingerprint, acceptance: null },
    ...more,
  };
}

const reportOf = (...findings: readonly Finding[]): CheckReport => ({
  tables: [],
  findings,
  summary: { error: 0, warning: 0, note: 0, review: 0, notApplicable: 0, waived: 0 },
});

const waiver = (fingerprint: string, reason = "узгоджено"): Waiver => ({
  ...{ fingerprint, rule: "PCT-01", reason },
});

const acceptances = (report: CheckReport): readonly Finding["acceptance"][] =>
  report.findings.map(({ acceptance }) => acceptance);

describe("waivers", () => {
  test("mark their finding with the reason and count it as waived alone", () => {
    const open = finding(print(OTHER_PLACE, 1), { severity: "warning" });
    const after = waive(reportOf(finding(print(PLACE, 1)), open), [waiver(print(PLACE, 1))]);
    expect(acceptances(after)).toEqual([{ reason: "узгоджено", holds: true }, null]);
    expect(after.summary).toEqual({
      ...{ error: 0, warning: 1, note: 0, review: 0, notApplicable: 0, waived: 1 },
    });
  });

  test("hold no longer once the figures change, and it is told with the reason", () => {
    const after = waive(reportOf(finding(print(PLACE, 2))), [waiver(print(PLACE, 1))]);
    expect(acceptances(after)).toEqual([{ reason: "узгоджено", holds: false }]);
    expect(after.summary).toMatchObject({ error: 1, waived: 0 });
  });

  test("say nothing of another fault in the same place while theirs is there", () => {
    const report = reportOf(finding(print(PLACE, 1)), finding(print(PLACE, 2)));
    const after = waive(report, [waiver(print(PLACE, 1))]);
    expect(acceptances(after)).toEqual([{ reason: "узгоджено", holds: true }, null]);
  });

  test("are stale once nothing is found in their place, and not when only the figures changed", () => {
    const report = reportOf(finding(print(PLACE, 2)));
    const waivers = [waiver(print(PLACE, 1)), waiver(print(OTHER_PLACE, 1))];
    expect(staleWaivers(report, waivers)).toEqual([waiver(print(OTHER_PLACE, 1))]);
    expect(staleWaivers(reportOf(), waivers)).toEqual(waivers);
  });

  test("of another rule accept nothing", () => {
    const forged = { ...waiver(print(PLACE, 1)), rule: "STR-03" };
    expect(acceptances(waive(reportOf(finding(print(PLACE, 1))), [forged]))).toEqual([null]);
  });

  test("applied again are taken anew, not added to", () => {
    const once = waive(reportOf(finding(print(PLACE, 1))), [waiver(print(PLACE, 1))]);
    expect(waive(once, []).summary).toMatchObject({ error: 1, waived: 0 });
    expect(acceptances(waive(once, []))).toEqual([null]);
  });

  test("accepted anew a finding has the new reason in place of the lapsed one", () => {
    const report = reportOf(finding(print(PLACE, 2)), finding(print(PLACE, 3)));
    const before = [
      waiver(print(PLACE, 1)),
      waiver(print(PLACE, 3)),
      waiver(print(OTHER_PLACE, 9)),
    ];
    const after = accept(report, before, finding(print(PLACE, 2)), "нові цифри");
    expect(after).toEqual([
      waiver(print(PLACE, 3)),
      waiver(print(OTHER_PLACE, 9)),
      waiver(print(PLACE, 2), "нові цифри"),
    ]);
    expect(withdraw(after, finding(print(PLACE, 2)))).toEqual(after.slice(0, 2));
  });
});

describe("waivers kept in a workbook", () => {
  const waivers = [waiver(print(PLACE, 1), "узгоджено листом № 5"), waiver(print(PLACE, 2))];

  test("read back as they were written", () => {
    expect(readKeptWaivers(writeKeptWaivers(null, waivers))).toEqual(waivers);
    expect(readKeptWaivers(null)).toEqual([]);
    expect(writeKeptWaivers(writeKeptWaivers(null, waivers), [])).toBeNull();
  });

  test("and corrections lie in one text and leave each other alone", () => {
    const corrections = { layouts: [], periods: [{ sheet: "Звіт", title: "1f", period: "2018" }] };
    const both = writeKeptWaivers(writeKept(null, corrections), waivers);
    expect([readKept(both), readKeptWaivers(both)]).toEqual([corrections, waivers]);
    const without = writeKeptWaivers(both, []);
    expect([readKept(without), readKeptWaivers(without)]).toEqual([corrections, []]);
    const alone = writeKept(both, { layouts: [], periods: [] });
    expect(readKeptWaivers(alone)).toEqual(waivers);
  });

  const text = (...list: readonly object[]): string =>
    JSON.stringify({ version: 1, waivers: list });
  test.each([
    ["another version", JSON.stringify({ version: 2, waivers: [] })],
    ["no JSON", "{"],
    ["no list", JSON.stringify({ version: 1, waivers: {} })],
    ["a fingerprint of another form", text({ ...waiver("abc") })],
    ["no reason", text({ ...waiver(print(PLACE, 1), "  ") })],
    ["a reason as long as a page", text({ ...waiver(print(PLACE, 1), "х".repeat(501)) })],
    ["a rule that is none", text({ ...waiver(print(PLACE, 1)), rule: "усі" })],
    [
      "more than people can have meant",
      text(...Array.from({ length: 1001 }, () => waiver(print(PLACE, 1)))),
    ],
  ])("with %s are refused as a whole", (_, kept) => {
    expect(readKeptWaivers(kept)).toBeNull();
  });
});
