/**
 * What each file is called among the others: its own name, or the whole path where another has the same.
 *
 * @param paths with «/» between folders
 */
export function fileNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const taken = new Map<string, number>();
  for (const name of names) taken.set(name, (taken.get(name) ?? 0) + 1);
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    return taken.get(name) === 1 ? name : path;
  });
}
