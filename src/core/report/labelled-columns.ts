import type { LabelledColumn } from "./header-columns";
import type { HeaderWord } from "./header-words";
import type { IndicatorColumns } from "./model";
import type { Building, Column, ColumnMeaning, Columns, Sureness } from "./table-columns";
import { COLUMN_ORDER } from "./table-columns";

export type Labelled = readonly LabelledColumn[];

/** What a header heads, and which of its columns are what. */
export type Resolved =
  | {
      readonly kind: "execution-report" | "programme" | "resources";
      readonly columns: Columns;
      readonly sureness: Sureness;
    }
  | {
      readonly kind: "indicators";
      readonly columns: IndicatorColumns;
      readonly sureness: Sureness;
    };

/** The first column that a word is the meaning of. */
export function find(labelled: Labelled, word: HeaderWord): LabelledColumn | undefined {
  return labelled.find((column) => column.word === word);
}

interface LineColumns {
  readonly columns: Columns;
  /** Only a general word says that lines are named there. */
  readonly loose: boolean;
}

/** The columns that name a line: its task and measure, or at least what it is called. */
export function lineColumns(labelled: Labelled): LineColumns | null {
  const measure = find(labelled, "measure");
  const task = find(labelled, "task") ?? find(labelled, "direction");
  const name = find(labelled, "name");
  if (measure === undefined && task === undefined && name === undefined) return null;
  const own = measure ?? (task === undefined || name !== undefined ? name : undefined);
  return {
    columns: {
      ...(task === undefined ? {} : { task: asColumn(task) }),
      ...(own === undefined ? {} : { measure: asColumn(own) }),
    },
    loose: measure === undefined && task === undefined,
  };
}

/** The columns of words beside those that name a line. */
export function textColumns(labelled: Labelled): Columns {
  const meanings = [
    "number",
    "term",
    "executor",
    "fundingSource",
    "expectedResult",
    "explanation",
  ] as const;
  const columns: Building<Columns> = {};
  for (const meaning of meanings) {
    const column = find(labelled, meaning);
    if (column !== undefined) columns[meaning] = asColumn(column);
  }
  return columns;
}

/** A labelled column as tables list it. */
export function asColumn({ index, header, unit, loose, word }: LabelledColumn): Column {
  const money =
    word === null ||
    word === "annualPlan" ||
    word === "periodPlan" ||
    word === "actual" ||
    word === "programmeVolume" ||
    word === "total";
  return {
    index,
    header,
    unit: money ? unit : null,
    fittingUnit: null,
    sureness: loose ? "likely" : "sure",
    because: loose ? "loose-header" : "header",
  };
}

/** Text columns first, as the interface lists them, then the money from left to right. */
export function inOrder(columns: Columns): Columns {
  const rank = (meaning: string): number => {
    const at = COLUMN_ORDER.indexOf(meaning);
    return at === -1 ? COLUMN_ORDER.indexOf("years") : at;
  };
  const entries = Object.entries(columns) as [ColumnMeaning, Column][];
  return Object.fromEntries(
    entries.toSorted(([a, x], [b, y]) => rank(a) - rank(b) || x.index - y.index),
  );
}
