import fc from "fast-check";
import { joinReports } from "../../../src/core/consolidate/join";
import { sumsOf, totalOf } from "../../../src/core/consolidate/result-sums";
import { proposeConsolidate } from "../../../src/core/consolidate/propose-consolidate";
import type { Proposal } from "../../../src/core/edits/proposal";
import { NO_CHOICES } from "../../../src/core/edits/proposal";
import { DEFAULT_PROFILE } from "../../../src/core/lint/profile";
import { groupedBy } from "../../../src/core/sheet/grouped";
import { consolidateSaying } from "../../../src/core/texts/consolidate";
import type { FaultKind, RegionFault, RegionFile, RegionQuarter } from "../../support/region";
import { region } from "../../support/region";
import { regionBook } from "../../support/region-books";

const { programme, quarters, departments } = region(2023);
const PROGRAMME = regionBook(programme);

function join({ files }: RegionQuarter) {
  return joinReports([PROGRAMME, ...files.map(regionBook)], NO_CHOICES, "Зведений");
}

it("is a region of forty departments and four quarters", () => {
  expect([departments, quarters.length]).toEqual([40, 4]);
  expect(quarters.flatMap(({ files }) => files).length).toBe(164);
});

describe.each(quarters.map((quarter) => [quarter.period, quarter] as const))(
  "%s",
  (period, quarter) => {
    const joined = join(quarter);
    const sentences = told(quarter);

    it("adds up to the kopiyka, measure by measure", () => {
      expect([joined.period, joined.reports.length]).toEqual([period, departments - 1]);
      const found = joined.sections
        .flatMap(({ lines }) => lines)
        .map((line) => {
          const { plan, actual } = sumsOf(line);
          return [line.measure, plan.kopiykas, actual.kopiykas] as const;
        });
      const truth = [...quarter.truth].map(
        ([name, { plan, actual }]) =>
          [name, Number(plan), actual === null ? null : Number(actual)] as const,
      );
      const byName = (
        a: readonly [string, ...unknown[]],
        b: readonly [string, ...unknown[]],
      ): number => (a[0] < b[0] ? -1 : 1);
      expect(found.toSorted(byName)).toEqual(truth.toSorted(byName));
      const { plan, actual } = totalOf(joined.sections);
      expect([plan.kopiykas, actual.kopiykas]).toEqual([
        Number(quarter.total.plan),
        Number(quarter.total.actual),
      ]);
    });

    it.each(quarter.faults.map((fault) => [fault.kind, fault] as const))(
      "finds or asks: %s",
      (kind, fault) => {
        expect(sentences.filter((said) => names(said, fault, kind)).length).toBeGreaterThan(0);
      },
    );
  },
);

function propose(files: readonly RegionFile[]): Proposal {
  const books = [...files, programme].map(regionBook);
  const input = { workbook: { name: "", sheets: [] }, books, style: DEFAULT_PROFILE.style };
  return proposeConsolidate(input, NO_CHOICES).proposal;
}

/** Every sentence of a consolidation, with its code, and what its list of sources says. */
function told(quarter: RegionQuarter): readonly { readonly code: string; readonly text: string }[] {
  const proposal = propose(quarter.files);
  const register = proposal.batch.cells.filter(({ sheet }) => sheet.startsWith("Джерела"));
  const rows = groupedBy(register, ({ cell }) => cell.row);
  return [
    ...[...proposal.questions, ...proposal.leftOut].map(({ saying }) => ({
      code: saying.code,
      text: consolidateSaying(saying, "uk"),
    })),
    ...[...rows.values()].map((cells) => ({
      code: "register",
      text: cells.map(({ after }) => String(after.value ?? "")).join(" "),
    })),
  ];
}

/** By which sentence each fault is known. */
const CODES: Readonly<Record<FaultKind, readonly string[]>> = {
  "wrong-total": ["total-differs"],
  "text-numbers": ["register"],
  thousandfold: ["ask-thousandfold"],
  "duplicate-row": ["ask-repeated"],
  "missing-row": ["ask-missing", "partly"],
  "later-copy": ["ask-copies"],
  "same-copy": ["identical"],
  "no-report": ["ask-missing"],
  "not-in-programme": ["ask-row"],
  unreadable: ["left-unread"],
};

function names(
  { code, text }: { readonly code: string; readonly text: string },
  { where, measure }: RegionFault,
  kind: FaultKind,
): boolean {
  if (!CODES[kind].includes(code)) return false;
  if (kind === "text-numbers") return text.includes(where) && text.includes("із тексту");
  // A line that is missing is named by itself; its report says nothing of it.
  const place = kind === "missing-row" ? (measure ?? "").slice(0, 50) : where.replace(".xlsx", "");
  return text.includes(place) && (measure === null || text.includes(measure.slice(0, 50)));
}

it("comes to the same whatever the order of the files", () => {
  const [quarter] = quarters;
  if (quarter === undefined) throw new Error("no quarter");
  const some = quarter.files.slice(0, 12);
  const expected = JSON.stringify(propose(some));
  fc.assert(
    fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (files) => {
      expect(JSON.stringify(propose(files))).toBe(expected);
    }),
    { numRuns: 8 },
  );
});

it("of all quarters together takes the last, and another when asked", () => {
  const books = [PROGRAMME, ...quarters.flatMap(({ files }) => files).map(regionBook)];
  const last = joinReports(books, NO_CHOICES, "Зведений");
  const half = joinReports(books, { items: {}, answers: { "consolidate:period": "2023-h1" } }, "З");
  const sums = [last, half].map(({ sections }) => totalOf(sections).actual.kopiykas);
  const [, second, , fourth] = quarters;
  expect(sums).toEqual([Number(fourth?.total.actual), Number(second?.total.actual)]);
});
