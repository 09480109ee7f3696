import { resolve } from "node:path";
import type { ExpandedPath } from "../app/ports";
import type { Terminal } from "./terminal";

/** The workbooks of several paths; one that is named twice, or stands in a named folder too, comes once. */
export async function expandAll(
  paths: readonly string[],
  { expand }: Pick<Terminal, "expand">,
): Promise<readonly ExpandedPath[]> {
  const found: ExpandedPath[] = [];
  for (const path of paths) found.push(...(await expand(path)));
  const seen = new Set<string>();
  return found.filter(({ path }) => {
    const place = resolve(path);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
