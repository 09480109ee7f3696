import { IDBFactory } from "fake-indexeddb";
import { browserRuns } from "../../../src/adapters/storage/runs";

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

test("the last run of a workbook is there in the next session, each for itself", async () => {
  await browserRuns().save("a.xlsx", ["1-1", "2-2"]);
  await browserRuns().save("b.xlsx", []);
  await browserRuns().save("a.xlsx", ["3-3"]);
  const next = browserRuns();
  expect(await next.last("a.xlsx")).toEqual(["3-3"]);
  expect(await next.last("b.xlsx")).toEqual([]);
  expect(await next.last("c.xlsx")).toBeNull();
});

test("of the twenty workbooks checked last, no more", async () => {
  const runs = browserRuns();
  for (let nth = 0; nth < 20; nth++) await runs.save(`${nth}.xlsx`, [`${nth}`]);
  await runs.save("0.xlsx", ["again"]);
  await runs.save("new.xlsx", ["new"]);
  const next = browserRuns();
  expect(await next.last("0.xlsx")).toEqual(["again"]);
  expect(await next.last("new.xlsx")).toEqual(["new"]);
  expect(await next.last("1.xlsx")).toBeNull();
  expect(await next.last("2.xlsx")).toEqual(["2"]);
});

test.each([
  ["another version", { version: 2, runs: [{ workbook: "a.xlsx", fingerprints: ["1"] }] }],
  ["no runs", "text"],
  ["runs that are no list", { version: 1, runs: {} }],
  ["a run without fingerprints", { version: 1, runs: [{ workbook: "a.xlsx" }] }],
  [
    "fingerprints that are no texts",
    { version: 1, runs: [{ workbook: "a.xlsx", fingerprints: [1] }] },
  ],
])("%s reads as no run, and a new one takes its place", async (_name, stored) => {
  const { createStore, set } = await import("idb-keyval");
  await set("last", stored, createStore("zvirka-runs", "runs"));
  expect(await browserRuns().last("a.xlsx")).toBeNull();
  await browserRuns().save("a.xlsx", ["1-1"]);
  expect(await browserRuns().last("a.xlsx")).toEqual(["1-1"]);
});

test("with storage missing runs are compared until the pane is closed", async () => {
  Reflect.deleteProperty(globalThis, "indexedDB");
  const runs = browserRuns();
  expect(await runs.last("a.xlsx")).toBeNull();
  await runs.save("a.xlsx", ["1-1"]);
  expect(await runs.last("a.xlsx")).toEqual(["1-1"]);
  expect(await browserRuns().last("a.xlsx")).toBeNull();
});
