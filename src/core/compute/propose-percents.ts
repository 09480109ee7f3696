import { formatCell, formatPlace } from "../sheet/address";
import type { LeftOut, Question } from "../edits/proposal";
import { say } from "./compute-sayings";
import type { Draft } from "./draft";
import { rangeOfCell } from "./draft";
import type { Ledger } from "./ledger";
import { draftsBeside, percentDraftsOf } from "./percent-drafts";
import { troublesOf, unwritable } from "./percent-left-out";
import type { PercentRow, PercentsToWrite } from "./percent-rows";
import { percentRowsOf } from "./percent-rows";

export interface ProposedPercents {
  readonly drafts: readonly Draft[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
}

/** What a person may want where a typed percent is not that of the money. The first is taken until then. */
export type PercentAnswer = "keep" | "financial" | "both";

/** The percents of one table as live formulas of their rows, and the question what typed ones mean. */
export function proposePercents(input: PercentsToWrite): ProposedPercents {
  const { ledger, beside } = input;
  const rows = percentRowsOf(input);
  const readable = rows.filter(
    ({ plan, actual }) => plan.trouble === null && actual.trouble === null,
  );
  const typed = readable.filter(({ stand }) => stand === "agrees" || stand === "differs");
  const differing = readable.filter(({ stand }) => stand === "differs");
  const { percentKind } = ledger.table;
  const asked = percentKind === "financial" ? differing : typed;
  const answer = asked.length === 0 ? "financial" : answerOf(input);
  // Somebody's own words about the work: a percent of the money among them would be taken for one.
  const isWord =
    asked.length > 0 &&
    (percentKind === "declared" || (percentKind === "undecided" && differing.length > 0));
  const waits = ({ stand, missing }: PercentRow): boolean =>
    isWord || (missing === null && asked.some((each) => each.stand === stand));
  const own = answer === "financial" ? readable : readable.filter((row) => !waits(row));
  return {
    drafts: [
      ...own.flatMap((row) => percentDraftsOf(input, row)),
      ...(answer === "both" && beside !== null ? draftsBeside(input, beside, readable) : []),
    ],
    questions: asked.length === 0 ? [] : [questionOf(input, asked, isWord)],
    leftOut: [...troublesOf(input, rows), ...unwritable(input, readable)],
  };
}

function answerOf({ ledger, choices, beside }: PercentsToWrite): PercentAnswer {
  const answer = choices.answers[questionId(ledger)];
  if (answer === "both") return beside === null ? "keep" : "both";
  return answer === "financial" ? "financial" : "keep";
}

function questionId({ table, sheet }: Ledger): string {
  const cell = { row: table.header.top, column: table.header.left };
  return `percent:${formatPlace({ sheet: sheet.name, cell })}`;
}

function questionOf(
  { ledger, beside }: PercentsToWrite,
  asked: readonly PercentRow[],
  isWord: boolean,
): Question {
  const cells = asked.flatMap(({ percent }) =>
    percent === null ? [] : [formatCell(percent.cell)],
  );
  const { percentKind } = ledger.table;
  const kind =
    percentKind === "financial"
      ? "differs"
      : isWord && percentKind === "declared"
        ? "declared"
        : "undecided";
  const first = asked.find(({ percent }) => percent !== null)?.percent ?? null;
  return {
    id: questionId(ledger),
    sheet: ledger.sheet.name,
    range: first === null ? null : rangeOfCell(first.cell),
    saying: say("ask-percent", { cells, kind }),
    options: [
      { id: "keep", saying: say("percent-keep", {}) },
      { id: "financial", saying: say("percent-financial", {}) },
      ...(beside === null
        ? []
        : [{ id: "both", saying: say("percent-both", { column: beside.name }) }]),
    ],
  };
}
