import { COLUMN_ORDER } from "./table-columns";
import type {
  ColumnCorrection,
  Corrections,
  LayoutCorrection,
  PeriodCorrection,
  SaidKind,
  SaidMeaning,
} from "./corrections";
import { NO_CORRECTIONS } from "./corrections";
import { isRecord, keptParts, listOf, MOST_KEPT, withKeptPart } from "./kept";
import { OF_YEAR } from "./said-meanings";
import type { Unit } from "./unit";

const KINDS: readonly SaidKind[] = [
  "execution-report",
  "programme",
  "resources",
  "indicators",
  "none",
];
const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];
const SOURCES = ["local", "state", "regional", "other"];
const MEANINGS: ReadonlySet<string> = new Set([
  ...COLUMN_ORDER.filter((name) => name !== "years"),
  ...SOURCES.flatMap((source) => [`annualPlan:${source}`, `actual:${source}`]),
  ...OF_YEAR.map(({ said }) => said),
  ...["none", "indicator", "unitOfMeasure", "baseline", "deviation"],
]);

/**
 * The corrections in the text kept in a workbook (`zvirka` in its settings); none without a text.
 * Null where it is of another version or not as Zvirka writes it: nothing of it is used then, and it
 * must not be written over.
 */
export function readKept(text: string | null): Corrections | null {
  const parts = keptParts(text);
  if (parts === null) return null;
  const { corrections } = parts;
  if (corrections === undefined) return NO_CORRECTIONS;
  if (!isRecord(corrections)) return null;
  const layouts = listOf(corrections["layouts"], asLayout);
  const periods = listOf(corrections["periods"], asPeriod);
  return layouts === null || periods === null ? null : { layouts, periods };
}

/**
 * The text to keep in a workbook: what is kept there with these corrections in place of the ones
 * before. Null where nothing is left to keep.
 *
 * @param before a text that `readKept` understands, or null
 */
export function writeKept(before: string | null, corrections: Corrections): string | null {
  const none = corrections.layouts.length === 0 && corrections.periods.length === 0;
  return withKeptPart(before, "corrections", none ? null : corrections);
}

function asLayout(value: unknown): LayoutCorrection | null {
  if (!isRecord(value)) return null;
  const layout = listOf(value["layout"], (each) => (typeof each === "string" ? each : null));
  const columns = listOf(value["columns"], asColumn);
  const { kind, unit, taughtRows } = value;
  const rows = taughtRows === null || isCount(taughtRows);
  if (layout === null || layout.length === 0 || columns === null || !rows) return null;
  if (!isNullOr(KINDS, kind) || !isNullOr(UNITS, unit)) return null;
  return { layout, kind, unit, columns, taughtRows: isCount(taughtRows) ? taughtRows : null };
}

function asColumn(value: unknown): ColumnCorrection | null {
  if (!isRecord(value)) return null;
  const { words, nth, meaning, unit } = value;
  if (typeof words !== "string" || !(nth === 0 || isCount(nth))) return null;
  if (!(meaning === null || isMeaning(meaning)) || !isNullOr(UNITS, unit)) return null;
  return { words, nth, meaning, unit };
}

function asPeriod(value: unknown): PeriodCorrection | null {
  if (!isRecord(value)) return null;
  const { sheet, title, period } = value;
  if (typeof sheet !== "string" || typeof title !== "string") return null;
  const known = typeof period === "string" && /^\d{4}(-(q[1-4]|h1|9m))?$/.test(period);
  return known ? { sheet, title, period } : null;
}

function isMeaning(value: unknown): value is SaidMeaning {
  return typeof value === "string" && MEANINGS.has(value);
}

function isNullOr<Name extends string>(
  names: readonly Name[],
  value: unknown,
): value is Name | null {
  return value === null || names.some((name) => name === value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_KEPT;
}
