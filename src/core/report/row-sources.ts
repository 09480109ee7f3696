import type { TableRow } from "./model";
import { isTotalLabel } from "./row-words";

/** True for a measure's row that says «всього» in the column of sources: the rows under it are its sources. */
export function saysTotalOfSources({ texts }: Pick<TableRow, "texts">): boolean {
  return texts.fundingSource !== undefined && isTotalLabel(texts.fundingSource.text);
}
