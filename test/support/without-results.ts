import { readParts, withParts } from "./package-parts";

/** An .xlsx file without the results of its formulas, so that another program has to find its own. */
export async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const sheets = [...(await readParts(bytes))].filter(([path]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(path),
  );
  const changed = sheets.map(([path, xml]) => [
    path,
    xml.replace(/(<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>))<v>[^<]*<\/v>/g, "$1"),
  ]);
  return withParts(bytes, Object.fromEntries(changed) as Record<string, string>);
}
