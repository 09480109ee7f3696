import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { browserJournal } from "../../../src/adapters/storage/journal";
import type { JournalEntry } from "../../../src/app/ports";

const entry = (id: string): JournalEntry => ({
  id,
  title: "Виправлено 3 клітинки",
  edits: [
    {
      sheet: "9 міс 2018",
      cell: { row: 26, column: 7 },
      before: { formula: null, value: " 89 379, 95", numberFormat: "General" },
      after: { formula: "=G27/F27", value: 0.5125, numberFormat: "0.0%" },
    },
  ],
});

const listed = (...entries: unknown[]) => ({ ok: true, value: entries });

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "indexedDB");
});

/** Writes into the database as another version or page might. */
async function store(key: string, value: unknown): Promise<void> {
  const { createStore, set } = await import("idb-keyval");
  await set(key, value, createStore("zvirka", "journal"));
}

test("what was saved is there in the next session, each workbook for itself", async () => {
  await browserJournal().save("a.xlsx", [entry("1"), entry("2")]);
  await browserJournal().save("b.xlsx", [entry("3")]);
  const next = browserJournal();
  expect(await next.list("a.xlsx")).toEqual(listed(entry("1"), entry("2")));
  expect(await next.list("b.xlsx")).toEqual(listed(entry("3")));
  expect(await next.list("c.xlsx")).toEqual(listed());
});

test("saving replaces what was there", async () => {
  const journal = browserJournal();
  await journal.save("a.xlsx", [entry("1"), entry("2")]);
  await journal.save("a.xlsx", [entry("1")]);
  expect(await browserJournal().list("a.xlsx")).toEqual(listed(entry("1")));
});

const [edit] = entry("1").edits;

test.each([
  ["another version", { version: 2, entries: [entry("1")] }],
  ["no journal", "text"],
  ["nothing", null],
  ["entries that are no list", { version: 1, entries: {} }],
  ["an entry without edits", { version: 1, entries: [{ id: "1", title: "x" }] }],
  [
    "a negative row",
    {
      version: 1,
      entries: [{ ...entry("1"), edits: [{ ...edit, cell: { row: -1, column: 0 } }] }],
    },
  ],
  [
    "a content without format",
    {
      version: 1,
      entries: [{ ...entry("1"), edits: [{ ...edit, after: { formula: null, value: 1 } }] }],
    },
  ],
  [
    "a value that no cell holds",
    {
      version: 1,
      entries: [
        {
          ...entry("1"),
          edits: [{ ...edit, before: { formula: null, value: {}, numberFormat: "General" } }],
        },
      ],
    },
  ],
])("%s reads as an empty journal", async (_name, stored) => {
  await store("a.xlsx", stored);
  expect(await browserJournal().list("a.xlsx")).toEqual(listed());
});

describe.each<[string, () => void]>([
  ["missing", () => Reflect.deleteProperty(globalThis, "indexedDB")],
  [
    "blocked",
    () => {
      const open = () => {
        throw new DOMException("denied", "SecurityError");
      };
      Object.assign(globalThis, { indexedDB: { open } });
    },
  ],
])("with storage %s", (_name, spoil) => {
  test("undo works until the pane is closed, by workbook", async () => {
    spoil();
    const journal = browserJournal();
    expect(await journal.list("a.xlsx")).toEqual(listed());
    expect(await journal.save("a.xlsx", [entry("1")])).toEqual({ ok: true, value: undefined });
    expect(await journal.list("a.xlsx")).toEqual(listed(entry("1")));
    expect(await journal.list("b.xlsx")).toEqual(listed());
    expect(await browserJournal().list("a.xlsx")).toEqual(listed());
  });
});

test("a full disk keeps the newest journal for the session, not the older stored one", async () => {
  const journal = browserJournal();
  await journal.save("a.xlsx", [entry("1")]);
  const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await journal.save("a.xlsx", [entry("1"), entry("2")]);
  put.mockRestore();
  expect(await journal.list("a.xlsx")).toEqual(listed(entry("1"), entry("2")));
});
