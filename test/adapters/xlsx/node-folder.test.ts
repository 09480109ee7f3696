import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expandPath } from "../../../src/adapters/xlsx/node-folder";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zvirka-folder-"));
  await mkdir(join(folder, "b", "deep"), { recursive: true });
  await mkdir(join(folder, "closed"));
  await mkdir(join(folder, "folder.xlsx"));
  for (const name of ["Я.xlsx", "c.XLSX", "~$c.xlsx", "notes.txt", "a.xlsx", "old.xls"]) {
    await writeFile(join(folder, name), "");
  }
  await writeFile(join(folder, "b", "deep", "d.xlsx"), "");
  await writeFile(join(folder, "closed", "e.xlsx"), "");
  await symlink(join(folder, "b"), join(folder, "linked"));
  await symlink(join(folder, "a.xlsx"), join(folder, "link.xlsx"));
});
afterAll(() => rm(folder, { recursive: true }));

const named = (found: Awaited<ReturnType<typeof expandPath>>) =>
  found.map(({ path, result }) => [
    relative(folder, path),
    result.ok ? relative(folder, result.value) : result.failure.code,
  ]);

describe("a folder of workbooks", () => {
  test("gives those in its folders too, in one order, without lock files and linked folders", async () => {
    const names = ["a.xlsx", join("b", "deep", "d.xlsx"), "c.XLSX", join("closed", "e.xlsx")];
    const expected = [...names, "link.xlsx", "Я.xlsx"].map((name) => [name, name]);
    expect(named(await expandPath(folder))).toEqual(expected);
  });

  test("goes on where one of its folders cannot be read", async () => {
    const found = await expandPath(folder, (path) =>
      path.endsWith("closed")
        ? Promise.reject(Object.assign(new Error(), { code: "EACCES" }))
        : readdir(path, { withFileTypes: true }),
    );
    expect(named(found).filter(([path]) => path?.startsWith("c"))).toEqual([
      ["c.XLSX", "c.XLSX"],
      ["closed", "file-no-access"],
    ]);
    expect(found).toHaveLength(6);
  });

  test("without any says so", async () => {
    const empty = join(folder, "folder.xlsx");
    expect(named(await expandPath(empty))).toEqual([["folder.xlsx", "folder-empty"]]);
  });

  test("a file is itself, whatever its name; a missing one says so", async () => {
    expect(named(await expandPath(join(folder, "old.xls")))).toEqual([["old.xls", "old.xls"]]);
    expect(named(await expandPath(join(folder, "none.xlsx")))).toEqual([
      ["none.xlsx", "file-missing"],
    ]);
  });
});
