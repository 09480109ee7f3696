import { batchOf, joinBatches } from "../edits/batch";
import type { Batch } from "../edits/batch";
import type { Choices, ProposedItem, Proposal, Question, Saying } from "../edits/proposal";
import type { LayoutStyle } from "../layout/style";
import { nameOfPeriod } from "../quarter/sheet-name";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { drawProgramme } from "./draw-programme";
import { drawReport } from "./draw-report";
import { programmeLines, reportLines } from "./samples";
import { newSheet } from "./sheet-draft";
import { sayTemplate } from "./template-sayings";

const YEAR = "template:year";
const TERM = "template:term";
const LINES = "template:lines";
/** How long programmes usually are, in years. */
const TERMS = [3, 5, 1];
const UNIT = "thousand-UAH";

/** Answers to the questions of the template, given beforehand. */
export function templateAnswers(said: {
  readonly year: number;
  readonly sample: boolean;
}): Choices["answers"] {
  return { [YEAR]: String(said.year), [LINES]: said.sample ? "sample" : "blank" };
}

/**
 * A programme and its first report to begin with, as new sheets of the workbook: blank lines to fill in
 * or a made-up sample, sums and percents as formulas, laid out by the style.
 *
 * @param year the one in which the person works, to offer those around it
 */
export function proposeTemplate(
  input: {
    readonly workbook: WorkbookSnapshot;
    readonly year: number;
    readonly style: LayoutStyle;
  },
  choices: Choices,
): Proposal {
  const { workbook, style } = input;
  const answer = (id: string): string => choices.answers[id] ?? "";
  const year = Number(answer(YEAR)) || input.year;
  const length = TERMS.find((term) => String(term) === answer(TERM)) ?? TERMS[0] ?? 1;
  const years = Array.from({ length }, (_, index) => year + index);
  const isSample = answer(LINES) === "sample";
  const taken = workbook.sheets.map(({ name }) => name);
  const period = `${String(year)}-q1`;
  const names = {
    programme: freeName("Програма", taken),
    report: nameOfPeriod("Аркуш", null, period, taken),
  };
  const programme = programmeLines(years, isSample);
  const report = reportLines(years, isSample);
  const last = taken.at(-1) ?? null;
  const term =
    length === 1 ? `${String(year)} рік` : `${String(year)}-${String(years.at(-1) ?? year)} роки`;
  const drafts = [
    {
      id: "template:programme",
      name: names.programme,
      saying: sayTemplate("programme", { sheet: names.programme, lines: programme.length }),
      draft: drawProgramme({
        name: names.programme,
        programme: null,
        years,
        unit: UNIT,
        lines: programme,
      }),
    },
    {
      id: "template:report",
      name: names.report,
      saying: sayTemplate("report", { sheet: names.report, lines: report.length, period }),
      draft: drawReport({
        name: names.report,
        period,
        programme: null,
        decisions: null,
        executor: null,
        term,
        unit: UNIT,
        lines: report,
      }),
    },
  ];
  const items = drafts.map(({ id, name, saying }) => sheetItem(id, name, saying, choices));
  const chosen = drafts.filter((_, index) => items[index]?.chosen === true);
  const batches = chosen.map(({ draft }, index): Batch =>
    newSheet(draft, index === 0 ? last : (chosen[index - 1]?.name ?? null), style),
  );
  return {
    items,
    questions: questionsOf(input.year, year),
    leftOut: [],
    batch: batches.length === 0 ? batchOf({}) : joinBatches(batches),
  };
}

function questionsOf(now: number, year: number): readonly Question[] {
  const ask = (id: string, saying: Saying, options: Question["options"]): Question => ({
    id,
    sheet: "",
    range: null,
    saying,
    options,
  });
  return [
    ask(
      YEAR,
      sayTemplate("ask-year", {}),
      [now, now + 1, now - 1].map((each) => ({
        id: String(each),
        saying: sayTemplate("year", { year: each }),
      })),
    ),
    ask(
      TERM,
      sayTemplate("ask-term", {}),
      TERMS.map((length) => ({
        id: String(length),
        saying: sayTemplate("term", { from: year, to: year + length - 1 }),
      })),
    ),
    ask(LINES, sayTemplate("ask-lines", {}), [
      { id: "blank", saying: sayTemplate("blank", {}) },
      { id: "sample", saying: sayTemplate("sample", {}) },
    ]),
  ];
}

/** A new sheet as something that a person chooses. */
export function sheetItem(
  id: string,
  name: string,
  saying: Saying,
  choices: Choices,
): ProposedItem {
  return {
    id,
    group: "template-sheet",
    sheet: name,
    range: null,
    now: "",
    willBe: name,
    formula: null,
    saying,
    chosen: choices.items[id] ?? true,
    needs: [],
  };
}

/** The name, with a number behind it where a sheet has it already. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const fitting = copy === 1 ? name : `${name} (${String(copy)})`;
    if (!known.has(fitting.toLowerCase())) return fitting;
  }
}
