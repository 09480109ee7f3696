import printed from "./data/report-2022-9m.json";

/** The columns of the reports of 2022, left to right; the third report has no programme volume. */
export const COLUMNS_2022 = [
  "number",
  "task",
  "measure",
  "term",
  "executor",
  "programmeVolume",
  "annualPlan",
  "actual",
  "percent",
  "explanation",
] as const;

export type Column2022 = (typeof COLUMNS_2022)[number];

/** What stands in a row, column by column, as somebody typed it; blank where nothing does. */
export type Cells2022 = Readonly<Record<Column2022, string>>;

/** A row of a printed table. */
export interface PrintedRow extends Cells2022 {
  /** «measure», «continuation» of the measure above, «caption» between rows, «total». */
  readonly kind: string;
  /** Names the measure: its №, with a letter where several stand under one. Blank of no measure. */
  readonly id: string;
}

interface Signature {
  readonly post: string;
  readonly name: string;
}

interface Slip {
  readonly id: string;
  readonly column: string;
  readonly printed: string;
  readonly correct: string;
}

export interface PrintedTable {
  readonly sheet: string;
  readonly title: readonly string[];
  readonly requisites: readonly string[];
  readonly section: string;
  readonly header: Cells2022;
  readonly columnNumbers: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly signature: Signature;
  readonly corrected: {
    readonly title: readonly string[];
    readonly requisites: readonly string[];
    readonly header: Cells2022;
    /** Columns whose figures are hryvnias although the table is in thousands of them. */
    readonly inHryvnias: readonly string[];
    readonly slips: readonly Slip[];
  };
}

/** A measure of a corrected report. */
export interface CorrectedMeasure {
  /** Labels and prose; its figures are below. */
  readonly texts: Cells2022;
  /** Amounts in thousands of hryvnias; the volume only where the table has its column. */
  readonly programmeVolume: number | null;
  readonly annualPlan: number;
  readonly actual: number;
}

export interface CorrectedTable {
  readonly sheet: string;
  readonly title: readonly string[];
  readonly requisites: readonly string[];
  readonly section: string;
  readonly header: Cells2022;
  readonly measures: readonly CorrectedMeasure[];
  readonly signature: Signature;
}

/** The year in which the reports were typed: Excel completes a typed day and month with it. */
export const TYPED_IN_2022 = 2022;

/** The three departments' reports with every oddity of the printed ones. */
export const printedTables: readonly PrintedTable[] = printed.tables;

/** The reports with units, labels and broken rows put right. */
export const correctedTables: readonly CorrectedTable[] = printedTables.map((table) => ({
  sheet: table.sheet,
  title: table.corrected.title,
  requisites: table.corrected.requisites,
  section: table.section,
  header: table.corrected.header,
  measures: correctMeasures(table),
  signature: { post: oneApostrophe(table.signature.post), name: table.signature.name },
}));

/** The columns that a table has, left to right: those whose header says something. */
export function columnsOf(header: Cells2022): readonly Column2022[] {
  return COLUMNS_2022.filter((column) => header[column] !== "");
}

/**
 * The measures of a table, each with the text that goes on in a row below, as one row each.
 */
export function joinContinuations(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const measures: PrintedRow[] = [];
  for (const row of rows) {
    const above = measures.at(-1);
    if (row.kind === "measure") measures.push(row);
    if (row.kind === "continuation" && above !== undefined) {
      measures[measures.length - 1] = {
        ...mapCells(above, (text, column) => joinTexts(text, row[column])),
        kind: above.kind,
        id: above.id,
      };
    }
  }
  return measures;
}

/**
 * A typed amount in thousands of hryvnias, exact to the kopiyka.
 *
 * @param inHryvnias whether it was typed in hryvnias
 * @throws when the text is no amount, because the data is then not what this file takes it for
 */
export function thousands(typed: string, inHryvnias: boolean): number {
  const digits = typed.replaceAll(" ", "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new Error(`The seed has no amount in «${typed}».`);
  // Shifting the point in the text keeps 35 933,84 exactly 35.93384; a division would not.
  return Number(inHryvnias ? `${digits}e-3` : digits);
}

function correctMeasures(table: PrintedTable): readonly CorrectedMeasure[] {
  const { header, inHryvnias, slips } = table.corrected;
  let task = "";
  return joinContinuations(table.rows).map((row, index) => {
    const own = slips.filter((slip) => slip.id === row.id);
    const cells = mapCells(row, (text, column) =>
      oneApostrophe(
        own
          .filter((slip) => slip.column === column)
          .reduce((done, slip) => done.replace(slip.printed, slip.correct), withoutMarkup(text)),
      ),
    );
    task = cells.task === "" ? task : cells.task;
    const inherited = table.rows.find((each) => each.executor !== "");
    return {
      texts: {
        ...cells,
        number: String(index + 1),
        task,
        term: cells.term === "" ? (inherited?.term ?? "") : cells.term,
        executor: cells.executor === "" ? oneApostrophe(inherited?.executor ?? "") : cells.executor,
      },
      programmeVolume: header.programmeVolume === "" ? null : thousands(row.programmeVolume, false),
      annualPlan: thousands(cells.annualPlan, inHryvnias.includes("annualPlan")),
      actual: thousands(cells.actual, inHryvnias.includes("actual")),
    };
  });
}

/** A list of several lines starts on a line of its own. */
function joinTexts(above: string, below: string): string {
  if (above === "" || below === "") return above + below;
  return above + (below.startsWith("<p>") ? "\n" : " ") + below;
}

function withoutMarkup(text: string): string {
  return text.replaceAll(/<\/?p>/g, "");
}

/** The typewriter's apostrophe as the letter one. */
function oneApostrophe(text: string): string {
  return text.replaceAll("'", "’");
}

function mapCells(row: Cells2022, change: (text: string, column: Column2022) => string): Cells2022 {
  const cell = (column: Column2022): string => change(row[column], column);
  return {
    number: cell("number"),
    task: cell("task"),
    measure: cell("measure"),
    term: cell("term"),
    executor: cell("executor"),
    programmeVolume: cell("programmeVolume"),
    annualPlan: cell("annualPlan"),
    actual: cell("actual"),
    percent: cell("percent"),
    explanation: cell("explanation"),
  };
}
