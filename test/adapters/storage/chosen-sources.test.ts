import { IDBFactory } from "fake-indexeddb";
import { createStore, set } from "idb-keyval";
import { browserChosenSources } from "../../../src/adapters/storage/chosen-sources";

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

const CHOSEN = { changed: ["[а.xlsx]Звіт"], files: ["а.xlsx"], answers: { missing: "omit" } };

test("what was chosen is there in the next session, by workbook and job", async () => {
  const memory = browserChosenSources();
  await memory.save("a.xlsx", "consolidate", CHOSEN);
  await memory.save("a.xlsx", "periods", { changed: [], files: [], answers: {} });
  await memory.save("b.xlsx", "consolidate", { changed: [], files: ["в.xlsx"], answers: {} });
  const next = browserChosenSources();
  expect(await next.last("a.xlsx", "consolidate")).toEqual(CHOSEN);
  expect((await next.last("b.xlsx", "consolidate"))?.files).toEqual(["в.xlsx"]);
  expect(await next.last("b.xlsx", "periods")).toBeNull();
});

test("sixty choices are kept, the one made least lately goes first", async () => {
  const memory = browserChosenSources();
  for (let nth = 0; nth < 61; nth++) await memory.save(`${String(nth)}.xlsx`, "bridge", CHOSEN);
  const next = browserChosenSources();
  expect(await next.last("0.xlsx", "bridge")).toBeNull();
  expect(await next.last("1.xlsx", "bridge")).toEqual(CHOSEN);
});

test.each([
  ["another version", { version: 2, choices: [{ workbook: "a", job: "bridge", chosen: CHOSEN }] }],
  ["no list", { version: 1, choices: {} }],
  [
    "answers that are no texts",
    {
      version: 1,
      choices: [{ workbook: "a", job: "bridge", chosen: { ...CHOSEN, answers: { x: 1 } } }],
    },
  ],
])("stored %s reads as nothing", async (_name, stored) => {
  await set("last", stored, createStore("zvirka-sources", "sources"));
  expect(await browserChosenSources().last("a", "bridge")).toBeNull();
});

test("without storage it is remembered as long as the pane is open", async () => {
  Reflect.deleteProperty(globalThis, "indexedDB");
  const memory = browserChosenSources();
  await memory.save("a.xlsx", "consolidate", CHOSEN);
  expect(await memory.last("a.xlsx", "consolidate")).toEqual(CHOSEN);
});
