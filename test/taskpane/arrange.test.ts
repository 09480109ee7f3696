import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check } from "../../src/core/lint/run";
import { RULES } from "../../src/rules/registry";
import { listFindings } from "../../src/taskpane/state/listed";
import { arrange, WHOLE_VIEW } from "../../src/taskpane/view/arrange";
import { gradeOf } from "../../src/taskpane/view/grade";
import { SEED_BOOKS, seedBook } from "../support/seed-books";

describe("findings put together by table", () => {
  test.each(SEED_BOOKS)(
    "%s: what could not be checked follows, the rest keeps its order, none is lost",
    async (file) => {
      const { workbook } = await seedBook(file);
      const report = check(workbook, RULES, DEFAULT_PROFILE);
      const list = listFindings(report);
      const groups = arrange(list, report.tables.length, "table", WHOLE_VIEW, () => "");
      const known = groups.map(({ items }) =>
        items.map(({ key, finding }) => ({ key, open: gradeOf(finding) === "notApplicable" })),
      );
      for (const [at, { of }] of groups.entries()) {
        const table = of.kind === "table" ? of.table : undefined;
        const own = list.items.filter(({ finding }) => finding.table === table);
        const part = (open: boolean): readonly string[] =>
          own
            .filter(({ finding }) => (gradeOf(finding) === "notApplicable") === open)
            .map(({ key }) => key);
        expect(known[at]?.map(({ key }) => key)).toEqual([...part(false), ...part(true)]);
      }
      expect(known.flat()).toHaveLength(list.items.length);
      expect(groups.flatMap(({ items }) => items.map(({ index }) => index))).toEqual([
        ...list.items.keys(),
      ]);
    },
  );

  test("the sample holds such a finding before others, as it was found", async () => {
    const { workbook } = await seedBook("report-2018-9m.xlsx");
    const { items } = listFindings(check(workbook, RULES, DEFAULT_PROFILE));
    const first = items.findIndex(({ finding }) => gradeOf(finding) === "notApplicable");
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(items.length - 1);
  });
});
