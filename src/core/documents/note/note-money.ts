import type { MoneyTable } from "../../report/model";
import { grandTotalOf, measuresOf } from "../../report/model";
import { yearOfPeriod } from "../../report/period";
import type { Unit } from "../../report/unit";
import { periodWords } from "../../texts/dates";
import type { Found } from "./note-amounts";
import { isFound } from "./note-amounts";
import type { NoteBlock } from "./note-blocks";
import type { Amount, NotePart } from "./note-figure";
import { kopiykasOf, less, notePlace, percentOf } from "./note-figure";
import type { NoteGrouping } from "./note-groups";
import { noteGroups } from "./note-groups";
import { noteLines } from "./note-lines";
import { MEASURES, NOTE_REASONS, NOTE_WORDS as WORDS } from "./note-words";

export interface Totals {
  readonly plan: Found;
  readonly actual: Found;
}

/** What was planned and financed in all, and what share of it that is. */
export function moneyParts(
  table: MoneyTable,
  { plan, actual }: Totals,
  unit: Unit,
): readonly NotePart[] {
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

/** A percent of the plan; a place where there is none. */
export function sharePart(
  part: Amount,
  whole: Amount,
  stated: Extract<NotePart, { kind: "percent" }>["stated"] = null,
): NotePart {
  return percentOf(part, whole) === null
    ? notePlace(NOTE_REASONS.noShare)
    : { kind: "percent", part, whole, stated };
}

const GROUPINGS: readonly NoteGrouping[] = ["direction", "executor", "source"];

/** The same by direction, executor and source, where the report tells them apart. */
export function groupsOf(table: MoneyTable, unit: Unit): readonly NoteBlock[] {
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
