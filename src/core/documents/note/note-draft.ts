import type { LayoutStyle } from "../../layout/style";
import type { MoneyTable, Table } from "../../report/model";
import { columnUnit, grandTotalOf, measuresOf } from "../../report/model";
import { yearOfPeriod } from "../../report/period";
import { speaksOfSaving } from "../../report/saving-words";
import type { Unit } from "../../report/unit";
import { decimalOfNumber } from "../../report/decimal";
import { points } from "../../texts/format";
import { dayUk, periodWords } from "../../texts/dates";
import { quotable } from "../quotable";
import { comparisonParts } from "./compare-periods";
import type { Found } from "./note-amounts";
import { isFound, sumOf, unitOfAll } from "./note-amounts";
import type { Amount, NotePart } from "./note-figure";
import { kopiykasOf, less, notePlace, percentOf } from "./note-figure";
import type { NoteGrouping } from "./note-groups";
import { noteGroups } from "./note-groups";
import type { NoteLine, NoteLines } from "./note-lines";
import { noteLines, stateOf } from "./note-lines";
import { MEASURES, NOTE_REASONS, NOTE_WORDS as WORDS } from "./note-words";

/** A note before its figures were checked again: sentences whose figures still know their cells. */
export interface NoteDraft {
  readonly table: MoneyTable;
  readonly blocks: readonly NoteBlock[];
}

export type NoteBlock =
  | { readonly kind: "title" | "heading" | "text" | "item"; readonly parts: readonly NotePart[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly (readonly NotePart[])[])[];
    };

/** What a draft goes by. */
export interface NoteProfile {
  readonly style: LayoutStyle;
  readonly thresholds: {
    /** Percent of plan below which a measure is told of with its reason. */
    readonly lowExecution: number;
  };
}

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

interface Totals {
  readonly plan: Found;
  readonly actual: Found;
}

function moneyParts(table: MoneyTable, { plan, actual }: Totals, unit: Unit): readonly NotePart[] {
  const { period } = table;
  const measures = measuresOf(table).length;
  const counted = noteLines(table);
  const parts: NotePart[] = [
    WORDS.planned(period === null ? null : String(yearOfPeriod(period))),
    moneyPart(plan, unit),
  ];
  if (measures > 0 && counted.unclear.length === 0) {
    const of = counted.clear.map((line) => line.plan);
    parts.push(WORDS.forMeasures, { kind: "count", of, forms: MEASURES }, WORDS.closed);
  }
  parts.push(
    WORDS.stop,
    WORDS.financed(period === null ? null : periodWords(period, "uk")),
    moneyPart(actual, unit),
  );
  if (!isFound(plan) || !isFound(actual)) return [...parts, WORDS.stop];
  const stated = grandTotalOf(table)?.percent ?? null;
  const isStated = table.percentKind === "financial" && stated !== null && stated.amount !== null;
  parts.push(
    WORDS.whichIs,
    sharePart(
      actual.amount,
      plan.amount,
      isStated ? { sheet: table.sheet, cell: stated.cell } : null,
    ),
    WORDS.ofPlan,
  );
  return [...parts, ...restParts(plan.amount, actual.amount, unit)];
}

function restParts(plan: Amount, actual: Amount, unit: Unit): readonly NotePart[] {
  const rest = kopiykasOf(plan) - kopiykasOf(actual);
  if (rest === 0) return [WORDS.allFinanced];
  return rest > 0
    ? [WORDS.left, { kind: "money", amount: less(plan, actual), unit }, WORDS.stop]
    : [WORDS.over, { kind: "money", amount: less(actual, plan), unit }, WORDS.stop];
}

function moneyPart(found: Found, unit: Unit): NotePart {
  return isFound(found) ? { kind: "money", amount: found.amount, unit } : notePlace(found.missing);
}

function sharePart(
  part: Amount,
  whole: Amount,
  stated: Extract<NotePart, { kind: "percent" }>["stated"] = null,
): NotePart {
  return percentOf(part, whole) === null
    ? notePlace(NOTE_REASONS.noShare)
    : { kind: "percent", part, whole, stated };
}

const GROUPINGS: readonly NoteGrouping[] = ["direction", "executor", "source"];

function groupsOf(table: MoneyTable, unit: Unit): readonly NoteBlock[] {
  return GROUPINGS.flatMap((by): readonly NoteBlock[] => {
    const groups = noteGroups(table, by);
    if (groups.length === 0) {
      return by === "source" ? [{ kind: "text", parts: [notePlace(WORDS.noSourcesPlace)] }] : [];
    }
    return [
      { kind: "text", parts: [WORDS.tableOf[by]] },
      {
        kind: "table",
        header: [WORDS.columns[by], WORDS.planColumn, WORDS.actualColumn, WORDS.percentColumn],
        rows: groups.map(({ name, plan, actual }) => [
          [name],
          [moneyPart(plan, unit)],
          [moneyPart(actual, unit)],
          isFound(plan) && isFound(actual)
            ? [kopiykasOf(plan.amount) === 0 ? "–" : sharePart(actual.amount, plan.amount)]
            : ["–"],
        ]),
      },
    ];
  });
}

function measuresIn(
  { clear, unclear }: NoteLines,
  { thresholds }: NoteProfile,
  unit: Unit,
): readonly NoteBlock[] {
  const of = (state: ReturnType<typeof stateOf>): readonly NoteLine[] =>
    clear.filter((line) => stateOf(line) === state);
  const counted = (lines: readonly NoteLine[]): NotePart => ({
    kind: "count",
    of: amountsOf(lines),
    forms: MEASURES,
  });
  const whole = [...of("whole"), ...of("over")];
  const none = of("none");
  const low = of("part").filter((line) => {
    const share = percentOf(line.actual, line.plan);
    return share !== null && Number(share.digits) / 10 ** share.scale < thresholds.lowExecution;
  });
  const items = (title: string, lines: readonly NoteLine[]): readonly NoteBlock[] =>
    lines.length === 0
      ? []
      : [
          { kind: "text", parts: [title] },
          ...lines.map((line): NoteBlock => ({ kind: "item", parts: reasonParts(line, unit) })),
        ];
  const limit = points(decimalOfNumber(thresholds.lowExecution));
  const nothingLow = unclear.length === 0 && none.length === 0 && low.length === 0;
  const allAbove: NotePart = { kind: "claim", of: amountsOf(clear), text: WORDS.allAbove };
  return [
    {
      kind: "text",
      parts: [
        WORDS.states.whole,
        counted(whole),
        WORDS.states.part,
        counted(of("part")),
        WORDS.states.none,
        counted(none),
        WORDS.stop,
      ],
    },
    ...items(WORDS.notFinanced, none),
    ...items(WORDS.lowFinanced(limit), low),
    ...(nothingLow ? [{ kind: "text", parts: [allAbove] } as const] : []),
    ...unclear.map(({ name, missing }): NoteBlock => ({
      kind: "item",
      parts: [name, ": ", notePlace(`${WORDS.unknownState}${missing}`)],
    })),
  ];
}

/** The report's own words as the end of a sentence; in other quotes where they have some of their own. */
function quoted(text: string): string {
  const words = text.replace(/\.$/, "");
  return /[«»]/.test(words) ? `“${words}”.` : `«${words}».`;
}

/** Of each line, what was planned and financed. */
function amountsOf(lines: readonly NoteLine[]): readonly Amount[] {
  return lines.map(({ plan, actual }) => ({ cells: [...plan.cells, ...actual.cells] }));
}

function reasonParts(line: NoteLine, unit: Unit): readonly NotePart[] {
  const { name, plan, actual, explanation } = line;
  return [
    name,
    WORDS.itemPlan,
    { kind: "money", amount: plan, unit },
    WORDS.itemActual,
    { kind: "money", amount: actual, unit },
    " (",
    sharePart(actual, plan),
    ").",
    ...(explanation === ""
      ? [" ", notePlace(WORDS.reasonPlace)]
      : [WORDS.because, quoted(explanation)]),
  ];
}

function deviationsIn({ clear, unclear }: NoteLines, unit: Unit): readonly NoteBlock[] {
  const over = clear.filter((line) => stateOf(line) === "over");
  const saved = clear.filter(
    (line) => kopiykasOf(line.plan) > kopiykasOf(line.actual) && speaksOfSaving(line.explanation),
  );
  const text = (words: string): NoteBlock => ({ kind: "text", parts: [words] });
  const item = (line: NoteLine, words: string, amount: Amount): NoteBlock => ({
    kind: "item",
    parts: [
      line.name,
      WORDS.itemPlan,
      { kind: "money", amount: line.plan, unit },
      WORDS.itemActual,
      { kind: "money", amount: line.actual, unit },
      words,
      { kind: "money", amount, unit },
      WORDS.stop,
      ...(line.explanation === ""
        ? [" ", notePlace(WORDS.reasonPlace)]
        : [WORDS.because, quoted(line.explanation)]),
    ],
  });
  const overruns: readonly NoteBlock[] =
    over.length > 0
      ? [
          text(WORDS.overruns),
          ...over.map((line) => item(line, WORDS.itemOver, less(line.actual, line.plan))),
        ]
      : unclear.length === 0
        ? [
            {
              kind: "text",
              parts: [{ kind: "claim", of: amountsOf(clear), text: WORDS.noOverruns }],
            },
          ]
        : [
            {
              kind: "text",
              parts: [notePlace(`${WORDS.incomparable}${unclear[0]?.missing ?? ""}`)],
            },
          ];
  const savings =
    saved.length > 0
      ? [
          text(WORDS.savings),
          ...saved.map((line) => item(line, WORDS.itemLeft, less(line.plan, line.actual))),
        ]
      : [text(WORDS.noSavings)];
  return [...overruns, ...savings];
}
