import { basename, sep } from "node:path";

/** What each path is called among the others: its own name, or the whole path where another has the same. */
export function fileNames(paths: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  for (const path of paths) taken.set(basename(path), (taken.get(basename(path)) ?? 0) + 1);
  return paths.map((path) =>
    taken.get(basename(path)) === 1 ? basename(path) : path.replaceAll(sep, "/"),
  );
}
