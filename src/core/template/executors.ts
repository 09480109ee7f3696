import { headerWords } from "../report/header-words";
import type { TableRow } from "../report/model";

/** A measure may name several: «Управління А, відділ Б; Управління В». */
const BETWEEN =
  /\s*[;\n]\s*|,\s+(?=(?:управлін|відділ|департамент|служб|комунальн|КП|виконавч|районн|центр|інш)\S*)/iu;

/** Everyone whom the measures of a table name, as first written, by how often. */
export function executorsOf(rows: readonly TableRow[]): readonly string[] {
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const name of rows.flatMap(namesIn)) {
    const key = headerWords(name);
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, count: 1 });
    else known.count++;
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count).map(({ name }) => name);
}

/** True for a measure that names this executor, alone or among others. */
export function isOfExecutor(row: TableRow, executor: string): boolean {
  const wanted = headerWords(executor);
  return namesIn(row).some((name) => headerWords(name) === wanted);
}

function namesIn({ texts }: TableRow): readonly string[] {
  return (texts.executor?.text ?? "")
    .split(BETWEEN)
    .map((name) => name.replace(/[\s.,;]+$/u, "").trim())
    .filter((name) => name !== "");
} // prettier-ignore
