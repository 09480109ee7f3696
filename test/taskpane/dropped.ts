/** A folder as a browser gives it when it is let go of: what is in it by name. */
export interface DroppedFolder {
  readonly [name: string]: File | DroppedFolder;
}

/** What a browser tells of files and folders that are let go of, as far as the pane asks. */
export function dropped(things: readonly (File | readonly [string, DroppedFolder])[]): object {
  const items = things.map((thing) => {
    if (thing instanceof File) return itemOf(entryOf(thing.name, "", thing), thing);
    const [name, folder] = thing;
    return itemOf(entryOf(name, "", folder), new File([], name));
  });
  return { dataTransfer: { items } };
}

function itemOf(entry: object, file: File): object {
  return { kind: "file", webkitGetAsEntry: () => entry, getAsFile: () => file };
}

function entryOf(name: string, above: string, what: File | DroppedFolder): object {
  const fullPath = `${above}/${name}`;
  const isFile = what instanceof File;
  const base = { name, fullPath, isFile, isDirectory: !isFile };
  if (isFile) return { ...base, file: (take: (file: File) => void) => take(what) };
  return { ...base, createReader: () => readerOf(what, fullPath) };
}

/** Two at a time, as a browser gives a hundred, and in no order. */
function readerOf(folder: DroppedFolder, fullPath: string): object {
  const waiting = Object.entries(folder).reverse();
  return {
    readEntries: (take: (entries: readonly object[]) => void) => {
      const some = waiting.splice(0, 2);
      take(some.map(([name, what]) => entryOf(name, fullPath, what)));
    },
  };
}
