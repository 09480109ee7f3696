import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { browserJournal } from "../../../src/adapters/storage/journal";
import type { JournalEntry } from "../../../src/app/ports";
import type { Batch, ChartPlan } from "../../../src/core/edits/batch";
import { batchOf } from "../../../src/core/edits/batch";
import type { Edit } from "../../../src/core/edits/edit";
import type { Looks, PageLooks } from "../../../src/core/sheet/looks";

const edit: Edit = {
  sheet: "9 міс 2018",
  cell: { row: 26, column: 7 },
  before: { formula: null, value: " 89 379, 95", numberFormat: "General" },
  after: { formula: "=G27/F27", value: 0.5125, numberFormat: "0.0%" },
};

const title = "Виправлено 3 клітинки";

const entry = (id: string): JournalEntry => ({ id, title, batch: batchOf({ cells: [edit] }) });

/** An entry as the first version wrote it. */
const firstEntry = (id: string) => ({ id, title, edits: [edit] });

const range = { top: 3, left: 0, bottom: 9, right: 4 };
const line = { weight: "thin", color: "#000000" } as const;
const looks: Looks = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "across",
  vertical: "center",
  wrap: true,
  borders: { top: line, right: { ...line, dash: "dot" }, bottom: null, left: null },
};
const page: PageLooks = {
  orientation: "landscape",
  paper: "other",
  paperName: "A3",
  fitWide: null,
  fitTall: null,
  scale: 80,
  margins: { top: 56.7, right: 28.3, bottom: 56.7, left: 85, header: 22, footer: 22 },
  titleRows: { top: 3, bottom: 4 },
  printArea: range,
  centerHorizontally: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "&P", right: "" },
  breaksBefore: [24],
};
const chart: ChartPlan = {
  type: "columns",
  title: "План і факт",
  categories: { ...range, right: 0 },
  series: [{ name: "План", values: { ...range, left: 1, right: 1 }, color: "#4472C4" }],
  over: { top: 12, left: 0, bottom: 28, right: 6 },
};

/** A batch of every kind of change, as it was done. */
const everything: Batch = {
  sheets: [{ name: "Зведення", after: "9 міс 2018", copyOf: null, digest: "00ff" }],
  rows: [{ sheet: "9 міс 2018", before: 9, count: 2, like: 8 }],
  cells: [edit],
  merges: [
    {
      sheet: "9 міс 2018",
      removed: [],
      added: [range],
      covered: [{ looks: [[looks]], formats: [["General"]] }],
    },
  ],
  looks: [
    {
      sheet: "9 міс 2018",
      range,
      after: { bold: true, borders: { top: line } },
      before: [[{ bold: false, borders: { top: null } }]],
      digest: "0a",
    },
  ],
  lines: [
    {
      sheet: "9 міс 2018",
      axis: "rows",
      first: 3,
      after: [{ size: 30 }],
      before: [{ size: 15, hidden: false, standard: true }],
    },
  ],
  marks: [
    {
      sheet: "9 міс 2018",
      after: [
        { kind: "rule", range, formula: "=A1>1", look: { bold: true, numberFormat: "▲ 0" } },
        { kind: "bar", range, color: "#638EC6", full: 1 },
      ],
      before: [],
    },
  ],
  pages: [{ sheet: "9 міс 2018", after: { paper: "a4" }, before: page }],
  frozen: [
    { sheet: "9 міс 2018", after: { rows: 4, columns: 1 }, before: { rows: 0, columns: 0 } },
  ],
  charts: [{ sheet: "Зведення", name: "План і факт", after: chart, before: null }],
};

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

test("every kind of change comes back as it was kept", async () => {
  const kept = { id: "1", title, batch: everything };
  await browserJournal().save("a.xlsx", [kept]);
  expect(await browserJournal().list("a.xlsx")).toEqual(listed(kept));
});

test("what the first version kept can still be taken back", async () => {
  await store("a.xlsx", { version: 1, entries: [firstEntry("1"), firstEntry("2")] });
  expect(await browserJournal().list("a.xlsx")).toEqual(listed(entry("1"), entry("2")));
});

test("of workbooks only the fifty last written to are remembered", async () => {
  await store("старий.xlsx", { version: 1, entries: [firstEntry("0")] });
  const journal = browserJournal();
  for (let number = 1; number <= 50; number++) {
    await journal.save(`${String(number)}.xlsx`, [entry("1")]);
    // Written to again and again, so that it is among the last.
    if (number % 10 === 0) await journal.save("1.xlsx", [entry(String(number))]);
  }
  expect(await journal.list("старий.xlsx")).toEqual(listed());
  await journal.save("51.xlsx", [entry("1")]);
  expect(await journal.list("2.xlsx")).toEqual(listed());
  expect(await journal.list("3.xlsx")).toEqual(listed(entry("1")));
  expect(await journal.list("1.xlsx")).toEqual(listed(entry("50")));
  expect(await journal.list("51.xlsx")).toEqual(listed(entry("1")));
});

test.each(
  Object.entries(everything).flatMap(([part, changes]: [string, readonly object[]]) => [
    [`a change of ${part} with a member too many`, part, { ...changes[0], more: 1 }],
    [`a change of ${part} without its sheet`, part, { ...changes[0], sheet: 1, name: 1 }],
  ]) as [string, string, object][],
)("%s makes the journal unreadable", async (_name, part, change) => {
  const batch = { ...everything, [part]: [change] };
  await store("a.xlsx", { version: 2, entries: [{ id: "1", title, batch }] });
  expect(await browserJournal().list("a.xlsx")).toEqual(listed());
});

test.each([
  ["another version", { version: 3, entries: [entry("1")] }],
  ["a batch without one of its parts", { version: 2, entries: [{ id: "1", title, batch: {} }] }],
  ["no journal", "text"],
  ["nothing", null],
  ["entries that are no list", { version: 1, entries: {} }],
  ["an entry without edits", { version: 1, entries: [{ id: "1", title: "x" }] }],
  [
    "a negative row",
    {
      version: 1,
      entries: [{ ...firstEntry("1"), edits: [{ ...edit, cell: { row: -1, column: 0 } }] }],
    },
  ],
  [
    "a content without format",
    {
      version: 1,
      entries: [{ ...firstEntry("1"), edits: [{ ...edit, after: { formula: null, value: 1 } }] }],
    },
  ],
  [
    "a value that no cell holds",
    {
      version: 1,
      entries: [
        {
          ...firstEntry("1"),
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
