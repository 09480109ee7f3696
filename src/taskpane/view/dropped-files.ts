import type { NamedFile } from "./picked-files";

/**
 * Everything that was let go of, with what is in the folders among it. Has to be called while the
 * browser tells of the drop: afterwards it forgets what was dropped.
 */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly NamedFile[]> {
  if (transfer === null) return [];
  const roots = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: NamedFile[] = [];
  for (const { entry, file } of roots) {
    if (entry?.isDirectory === true) found.push(...(await filesIn(entry)));
    else if (file !== null) found.push({ path: file.name, file });
  }
  return found;
}

/** One folder after another, by name: the same order on every machine. */
async function filesIn(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  // «/a/b.xlsx»: what was dropped stands at the root.
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    const file = await fileOf(entry);
    return file === null ? [] : [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const found: NamedFile[] = [];
  for (const inside of await entriesIn(entry)) found.push(...(await filesIn(inside)));
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Null where it went away meanwhile, or is not ours to read. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A browser gives a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
