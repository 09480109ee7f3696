import type { MoneyTable, Table } from "../../report/model";
import { columnUnit, grandTotalOf, measuresOf } from "../../report/model";
import type { Unit } from "../../report/unit";
import { dayUk, periodWords } from "../../texts/dates";
import { quotable } from "../quotable";
import { comparisonParts } from "./compare-periods";
import type { Found } from "./note-amounts";
import { isFound, sumOf, unitOfAll } from "./note-amounts";
import type { NoteDraft, NoteBlock, NoteProfile } from "./note-blocks";
import type { NotePart } from "./note-figure";
import { notePlace } from "./note-figure";
import { noteLines } from "./note-lines";
import { measuresIn, deviationsIn } from "./note-measures";
import { moneyParts, groupsOf } from "./note-money";
import { NOTE_WORDS as WORDS } from "./note-words";

/**
 * Drafts the explanatory note to a report from its figures: what was planned and financed, by direction,
 * executor and source, what was not done and why, over-runs and savings, earlier periods.
 *
 * @param tables every table of the workbook, among which earlier reports are looked for
 */
export function draftNote(
  table: MoneyTable,
  tables: readonly Table[],
  profile: NoteProfile,
): NoteDraft {
  const lines = noteLines(table);
  const plan = sumOf(table, measuresOf(table), grandTotalOf(table), "annualPlan");
  const actual = sumOf(table, measuresOf(table), grandTotalOf(table), "actual");
  const unit = unitFor([plan, actual], table);
  const heading = (text: string): NoteBlock => ({ kind: "heading", parts: [text] });
  return {
    table,
    blocks: [
      ...titleOf(table),
      heading(WORDS.headings.general),
      ...generalOf(table),
      heading(WORDS.headings.money),
      { kind: "text", parts: moneyParts(table, { plan, actual }, unit) },
      ...groupsOf(table, unit),
      heading(WORDS.headings.measures),
      ...measuresIn(lines, profile, unit),
      heading(WORDS.headings.deviations),
      ...deviationsIn(lines, unit),
      heading(WORDS.headings.comparison),
      ...comparisonParts(table, tables, { plan, actual }, unit).map((parts): NoteBlock => ({
        kind: "text",
        parts,
      })),
      heading(WORDS.headings.conclusions),
      { kind: "text", parts: [notePlace(WORDS.conclusionsPlace)] },
    ],
  };
}

function unitFor(found: readonly Found[], table: MoneyTable): Unit {
  const amounts = found.flatMap((each) => (isFound(each) ? [each.amount] : []));
  return amounts.length === 0 ? (columnUnit(table, "actual") ?? "UAH") : unitOfAll(amounts);
}

function titleOf({ title, period }: MoneyTable): readonly NoteBlock[] {
  const { programme } = title;
  return [
    { kind: "title", parts: [WORDS.title] },
    { kind: "title", parts: [WORDS.subtitle] },
    {
      kind: "title",
      parts: [
        programme === null ? notePlace(WORDS.programmePlace) : `«${quotable(programme.name)}»`,
      ],
    },
    {
      kind: "title",
      parts: [
        period === null ? notePlace(WORDS.periodPlace) : WORDS.during(periodWords(period, "uk")),
      ],
    },
  ];
}

function generalOf({ title }: MoneyTable): readonly NoteBlock[] {
  const { term, executor } = title;
  return [
    { kind: "text", parts: decisionParts(title.decisions) },
    {
      kind: "text",
      parts: [term === null ? notePlace(WORDS.termPlace) : WORDS.term(term.from, term.to)],
    },
    {
      kind: "text",
      parts: [
        executor === null
          ? notePlace(WORDS.executorPlace)
          : WORDS.executor(quotable(executor.text).replace(/\.$/, "")),
      ],
    },
    { kind: "text", parts: [notePlace(WORDS.purposePlace)] },
  ];
}

/** The first decision approves the programme, the others change it. */
function decisionParts(decisions: Table["title"]["decisions"]): readonly NotePart[] {
  const [first, ...others] = decisions;
  if (first === undefined) return [WORDS.approved, notePlace(WORDS.decisionPlace), WORDS.stop];
  const cited = ({ date, number }: typeof first): readonly NotePart[] => {
    const said = WORDS.decision(date === null ? null : dayUk(date), number);
    const isWhole = date !== null && number !== null;
    return isWhole ? [said] : [said === "" ? "" : `${said} `, notePlace(WORDS.partOfDecision)];
  };
  const changes = others.flatMap((each, index) => [...(index === 0 ? [] : [", "]), ...cited(each)]);
  const amended = others.length === 1 ? WORDS.amendedOnce : WORDS.amended;
  return [
    WORDS.approved,
    ...cited(first),
    ...(others.length === 0 ? [] : [amended, ...changes]),
    WORDS.stop,
  ];
}
