import type { Summary } from "../../core/lint/finding";
import type { ManyFile } from "../state/many-files-model";
import { checkedOf, holdsNothing } from "../state/many-files-model";
import { GRADES } from "./grade";

/** What became of a file. */
export type FileState = "waiting" | "working" | "found" | "clean" | "noTable" | "failed";

/** As people look for them: what has to be dealt with first. */
export const FILE_STATES: readonly FileState[] = [
  "found",
  "failed",
  "noTable",
  "clean",
  "working",
  "waiting",
];

/** In what order files stand. */
export type RowSorting = "picked" | "name" | "errors";

export const ROW_SORTINGS: readonly RowSorting[] = ["picked", "errors", "name"];

/** What of the files a person wants to see. */
export interface RowsView {
  /** Only these; all where none is named. */
  readonly states: readonly FileState[];
  /** A part of the path, empty for all. */
  readonly sought: string;
  readonly sorting: RowSorting;
}

export const ALL_ROWS: RowsView = { states: [], sought: "", sorting: "picked" };

/** A file in the list, with its place among those that were picked. */
export interface FileRow {
  readonly index: number;
  readonly file: ManyFile;
  readonly state: FileState;
}

/** How many files became what; `checked` counts those with a result, whatever it is. */
export interface FilesTotals extends Readonly<Record<Exclude<FileState, "working">, number>> {
  readonly all: number;
  readonly checked: number;
}

export function stateOf(file: ManyFile): FileState {
  const { stage } = file;
  if (stage.kind === "waiting" || stage.kind === "working") return stage.kind;
  if (stage.kind === "failed") {
    return holdsNothing(stage.failure) ? "noTable" : "failed";
  }
  const facts = checkedOf(file)?.facts ?? null;
  if (facts?.lacking !== null) return "noTable";
  return GRADES.some((grade) => facts.summary[grade] > 0) ? "found" : "clean";
}

/** All files, in the order in which they were picked. */
export function rowsOf(files: readonly ManyFile[]): readonly FileRow[] {
  return files.map((file, index) => ({ index, file, state: stateOf(file) }));
}

/** True where a person sees only a part of the files. */
export function isPartial({ states, sought }: RowsView): boolean {
  return states.length > 0 || sought.trim() !== "";
}

/** The files that a person wants to see, in their order. */
export function arrangeRows(rows: readonly FileRow[], view: RowsView): readonly FileRow[] {
  const words = view.sought.trim().toLocaleLowerCase("uk");
  const shown = rows.filter(
    ({ file, state }) =>
      (view.states.length === 0 || view.states.includes(state)) &&
      file.path.toLocaleLowerCase("uk").includes(words),
  );
  switch (view.sorting) {
    case "picked":
      return shown;
    case "name":
      return shown.toSorted((a, b) => a.file.path.localeCompare(b.file.path, "uk"));
    case "errors":
      return shown.toSorted((a, b) => compareCounts(summaryOf(a), summaryOf(b)));
  }
}

function summaryOf({ file }: FileRow): Summary | null {
  return checkedOf(file)?.facts.summary ?? null;
}

/** More of what is graver comes first; what is not checked comes last. */
function compareCounts(a: Summary | null, b: Summary | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const grade = GRADES.find((each) => a[each] !== b[each]);
  return grade === undefined ? 0 : b[grade] - a[grade];
}

export function totalsOf(rows: readonly FileRow[]): FilesTotals {
  const count = (state: FileState): number => rows.filter((row) => row.state === state).length;
  const [found, clean, noTable, failed] = [
    count("found"),
    count("clean"),
    count("noTable"),
    count("failed"),
  ];
  return {
    all: rows.length,
    checked: found + clean + noTable + failed,
    found,
    clean,
    noTable,
    failed,
    waiting: count("waiting"),
  };
}
