import { attribute, changeParts, plain } from "../../../workbook-file/sheet-parts";
import type { FilterColumns } from "./filter-columns";
import { readFilterColumns, writeFilterColumns } from "./filter-columns";

const TABLE_PARTS = /^xl\/tables\/[^/]+\.xml$/;
const FILTER = /<autoFilter\b([^>]*?)(?:\/>|>([\s\S]*?)<\/autoFilter>)/;

/**
 * What the filters of a file's tables ask for, by the tables' names. The library reads less of it and
 * writes still less. A filter of a kind that is not modelled is left out.
 */
export async function readTableFilters(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, FilterColumns>> {
  const found = new Map<string, FilterColumns>();
  await changeParts(bytes, TABLE_PARTS, (xml) => {
    const [, , inner = ""] = FILTER.exec(xml) ?? [];
    const asking = inner.replace(/<filterColumn\b[^>]*\/>/g, "");
    const columns = asking === "" ? null : readFilterColumns(asking);
    if (columns !== null && columns.size > 0) found.set(nameOf(xml), columns);
    return xml;
  });
  return found;
}

/** Puts what they ask for into a saved package. */
export async function writeTableFilters(
  saved: Uint8Array,
  filters: ReadonlyMap<string, FilterColumns>,
): Promise<Uint8Array> {
  if (filters.size === 0) return saved;
  return changeParts(saved, TABLE_PARTS, (xml) => {
    const asked = filters.get(nameOf(xml));
    if (asked === undefined) return xml;
    return xml.replace(FILTER, (_tag, attributes: string, inner: string | undefined) => {
      const hidden = (inner ?? "").match(/<filterColumn\b[^>]*hiddenButton="1"[^>]*\/>/g) ?? [];
      const columns = new Map(hidden.map((tag) => [Number(attribute(tag, "colId")), tag]));
      for (const each of asked) columns.set(each[0], writeFilterColumns(new Map([each])));
      const written = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
      return `<autoFilter${attributes}>${written.join("")}</autoFilter>`;
    });
  });
}

function nameOf(xml: string): string {
  const [tag = ""] = /<table\b[^>]*>/.exec(xml) ?? [];
  return plain(attribute(tag, "displayName"));
}
