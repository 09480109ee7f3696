import { failed, success } from "../../src/app/failure";
import type { PickedSource, PickedSourcesPort } from "../../src/app/ports";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { createSourcesSession } from "../../src/taskpane/state/sources-session";

const EMPTY_BOOK = { file: null, notes: [], remarks: [], reports: [], programmes: [] };

/** A session whose readings end when the test says so; `asked` has the names of each reading. */
async function session() {
  const asked: string[][] = [];
  const ends: (() => void)[] = [];
  const read: PickedSourcesPort["read"] = (files, _profile, _onProgress, signal) =>
    new Promise((resolve) => {
      asked.push(files.map(({ name }) => name));
      signal.addEventListener("abort", () => resolve(failed({ code: "cancelled" })));
      const book = { book: EMPTY_BOOK, keptLeft: false };
      const found = files.map(({ name }): PickedSource => ({ name, result: success(book) }));
      ends.push(() => resolve(success(found)));
    });
  const sources = await createSourcesSession("consolidate", {
    files: { read },
    memory: { last: () => Promise.resolve(null), save: () => Promise.resolve() },
    profile: () => DEFAULT_PROFILE,
    workbook: () => Promise.resolve("книга"),
  });
  const add = (...names: readonly string[]) =>
    sources.add(names.map((name) => ({ path: name, file: new File(["PK"], name) })));
  return { sources, asked, add, endLast: () => ends.at(-1)?.() };
}

const names = ({ sources }: Awaited<ReturnType<typeof session>>) =>
  sources.state().files.map(({ name }) => name);

test("files picked while others are read leave none of them out", async () => {
  const picking = await session();
  const { sources, asked, add, endLast } = picking;
  const first = add("культура.xlsx", "спорт.xlsx");
  const second = add("молодь.xlsx");
  expect(sources.state().reading).toEqual({ done: 0, all: 3 });
  endLast();
  await Promise.all([first, second]);
  expect(asked.at(-1)).toEqual(["культура.xlsx", "спорт.xlsx", "молодь.xlsx"]);
  expect(names(picking)).toEqual(["культура.xlsx", "спорт.xlsx", "молодь.xlsx"]);
  expect(sources.state()).toMatchObject({ reading: null, failure: null });
});

test("what a person ended is not read with the next files", async () => {
  const picking = await session();
  const { sources, add, endLast } = picking;
  const first = add("культура.xlsx");
  sources.cancel();
  const second = add("молодь.xlsx");
  endLast();
  await Promise.all([first, second]);
  expect(names(picking)).toEqual(["молодь.xlsx"]);
});

test("what was read stays when more is picked later", async () => {
  const picking = await session();
  const { asked, add, endLast } = picking;
  const first = add("культура.xlsx");
  endLast();
  await first;
  const second = add("молодь.xlsx");
  endLast();
  await second;
  expect(asked).toEqual([["культура.xlsx"], ["молодь.xlsx"]]);
  expect(names(picking)).toEqual(["культура.xlsx", "молодь.xlsx"]);
});
