import { groupedBy } from "../sheet/grouped";
import { headerWords } from "../report/header-words";
import type { TableRow } from "../report/model";

/** A measure may name several: «Управління А, відділ Б; Управління В». */
const BETWEEN =
  /\s*[;\n]\s*|,\s+(?=(?:управлін|відділ|департамент|служб|комунальн|КП|виконавч|районн|центр|інш)\S*)/iu;

/** Everyone whom the measures of a table name, as mostly written, by how often. */
export function executorsOf(rows: readonly TableRow[]): readonly string[] {
  const named = groupedBy(rows.flatMap(namesIn), keyOf);
  return [...named.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((spellings) => mostly(spellings));
}

function mostly(spellings: readonly string[]): string {
  const counted = [...groupedBy(spellings, (spelling) => spelling).values()];
  return counted.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? "";
}

/** True for a measure that names this executor, alone or among others. */
export function isOfExecutor(row: TableRow, executor: string): boolean {
  const wanted = keyOf(executor);
  return namesIn(row).some((name) => keyOf(name) === wanted);
}

/** One department under its usual spellings: «з» and «із громадськістю», with «міської ради» or without. */
function keyOf(name: string): string {
  return headerWords(name)
    .replace(/(?<=\s)(?:із|зі)(?=\s)/gu, "з")
    .replace(/\s+міської ради$/u, "");
}

function namesIn({ texts }: TableRow): readonly string[] {
  return (texts.executor?.text ?? "")
    .split(BETWEEN)
    .map((name) => name.replace(/[\s.,;]+$/u, "").trim())
    .filter((name) => name !== "");
}
