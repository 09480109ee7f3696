import type { LayoutCorrection, SaidKind, SaidMeaning } from "./corrections";
import type { LabelledColumn } from "./header-columns";
import type { HeaderWord } from "./header-words";
import type { Labelled, Resolved } from "./labelled-columns";
import { asColumn, inOrder } from "./labelled-columns";
import { lastingWords } from "./layout-words";
import type { Building, Column, ColumnMeaning } from "./table-columns";
import { MEANINGS_OF, OF_YEAR, saidName } from "./said-meanings";
import { isMoneyColumn } from "./table-columns";

/**
 * What a header heads by what a person said of its layout: their word stands above what was found.
 * Null where they said that it heads nothing, or nothing was found and nothing said.
 */
export function correctColumns(
  labelled: Labelled,
  found: Resolved | null,
  correction: LayoutCorrection | null,
): Resolved | null {
  if (correction === null) return found;
  const kind = correction.kind ?? found?.kind ?? null;
  if (kind === null || kind === "none") return null;
  const base: Labels = found?.kind === kind ? found.columns : columnsByWords(labelled, kind);
  const columns = renamed(base, kind, labelled, correction);
  const sureness = correction.kind === null ? (found?.sureness ?? "sure") : "sure";
  // Each kind's meanings were seen to when the columns were named.
  if (kind === "indicators") return { kind, columns: columns, sureness };
  return { kind, columns: inOrder(inUnits(columns, labelled, correction)), sureness };
}

/** Columns by meaning while it is not settled which kind of table they belong to. */
type Labels = Readonly<Record<string, Column>>;

function renamed(
  base: Labels,
  kind: Exclude<SaidKind, "none">,
  labelled: Labelled,
  correction: LayoutCorrection,
): Labels {
  let columns = base;
  for (const { words, nth, meaning } of correction.columns) {
    const column = columnOf(labelled, words, nth);
    if (column === undefined || meaning === null) continue;
    const rest = Object.entries(columns).filter(([, { index }]) => index !== column.index);
    const name = nameOf(meaning, column);
    const named = name !== null && name !== "none" && belongsTo(kind, name);
    const said: Column = { ...asColumn(column), sureness: "sure", because: "corrected" };
    const unit = kind !== "indicators" && named && isMoneyColumn(name) ? column.unit : null;
    columns = Object.fromEntries([...rest, ...(named ? [[name, { ...said, unit }] as const] : [])]);
  }
  return columns;
}

function inUnits(columns: Labels, labelled: Labelled, correction: LayoutCorrection): Labels {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      if (!isMoneyColumn(name)) return [name, column];
      const own = correction.columns.find(
        ({ words, nth }) => columnOf(labelled, words, nth)?.index === column.index,
      );
      return [name, { ...column, unit: own?.unit ?? correction.unit ?? column.unit }];
    }),
  );
}

function columnOf(labelled: Labelled, words: string, nth: number): LabelledColumn | undefined {
  return labelled.filter(({ header }) => header !== "" && lastingWords(header) === words)[nth];
}

/** The name that a column goes by where its header tells the year; null where it should, and does not. */
function nameOf(meaning: SaidMeaning, column: LabelledColumn): string | null {
  const ofYear = OF_YEAR.find((each) => each.said === meaning);
  if (ofYear === undefined) return meaning;
  return column.year === null ? null : `${ofYear.prefix}${column.year}`;
}

function yearName({ year }: LabelledColumn): string | null {
  return year === null ? null : `year:${year}`;
}

/** True for what a table of the kind may have. */
function belongsTo(kind: Exclude<SaidKind, "none">, name: string): boolean {
  return MEANINGS_OF[kind].some((meaning) => meaning === saidName(name));
}

/** What the words of each header say by themselves, where nothing that was found can be built on. */
function columnsByWords(labelled: Labelled, kind: Exclude<SaidKind, "none">): Labels {
  const columns: Building<Record<string, Column>> = {};
  for (const column of labelled) {
    const name = nameByWords(column, kind);
    if (name !== null && belongsTo(kind, name)) columns[name] ??= asColumn(column);
  }
  return columns;
}

const BY_WORD: Readonly<Partial<Record<HeaderWord, ColumnMeaning>>> = {
  direction: "task",
  name: "measure",
};

function nameByWords(column: LabelledColumn, kind: Exclude<SaidKind, "none">): string | null {
  const { word, year, isTotal } = column;
  if (kind !== "execution-report" && year !== null && (word === null || word === "annualPlan")) {
    return yearName(column);
  }
  if (isTotal && kind !== "execution-report") return "total";
  return word === null ? null : (BY_WORD[word] ?? word);
}
