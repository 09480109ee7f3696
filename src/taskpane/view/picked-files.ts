import type { PickedFile } from "../../app/ports";

/** A file that was picked, with what people call it. */
export interface NamedFile {
  /**
   * Its path in the folder that was picked, with «/» between folders; the bare name of one that was
   * picked by itself. No two files of a list have the same.
   */
  readonly path: string;
  readonly file: File;
}

/** A list after more files were picked. */
export interface Picked {
  readonly files: readonly NamedFile[];
  /** Paths of what is no .xlsx workbook, and so was left out. */
  readonly refused: readonly string[];
  /** How many were in the list already. */
  readonly again: number;
}

/** Adds files to a list: only .xlsx workbooks, each once, in the order in which they were picked. */
export function addFiles(before: readonly NamedFile[], more: readonly NamedFile[]): Picked {
  const files = [...before];
  const known = new Set(before.map(identity));
  const paths = new Set(before.map(({ path }) => path));
  const refused: string[] = [];
  let again = 0;
  for (const each of more) {
    if (!isWorkbookName(each.file.name)) refused.push(each.path);
    else if (known.has(identity(each))) again += 1;
    else {
      const path = untaken(each.path, paths);
      known.add(identity(each));
      paths.add(path);
      files.push({ path, file: each.file });
    }
  }
  return { files, refused, again };
}

/** Files of a chooser, with their paths where a folder was chosen. */
export function namedFiles(files: Iterable<File>): readonly NamedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** How many bytes files have together. */
export function bytesOf(files: readonly { readonly file: Pick<PickedFile, "size"> }[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

/** As the command line takes them from a folder: Excel's own lock files carry the name of the workbook. */
function isWorkbookName(name: string): boolean {
  return /\.xlsx$/i.test(name) && !name.startsWith("~$");
}

/** A browser tells of no file where it is; by these two copies of one file are the same. */
function identity({ file }: NamedFile): string {
  return `${file.webkitRelativePath || file.name}|${String(file.size)}|${String(file.lastModified)}`;
}

/** «звіт.xlsx», «звіт.xlsx (2)»: files of several folders may have one name. */
function untaken(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path;
  let number = 2;
  while (taken.has(`${path} (${String(number)})`)) number += 1;
  return `${path} (${String(number)})`;
}
