import { browserPreferences, readPreferences } from "../../../src/adapters/storage/preferences";
import type { Preferences } from "../../../src/app/ports";
import { DEFAULT_PREFERENCES } from "../../../src/app/ports";

const CHOSEN: Preferences = {
  language: "en",
  theme: "dark",
  firstRunSeen: true,
  live: true,
  grouping: "rule",
  profile: { version: 1, name: "мій", rulesOff: ["PCT-02"] },
  exported: { form: "csv", formulas: true },
};

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("without anything stored there are the defaults", async () => {
  expect(await browserPreferences().load()).toEqual(DEFAULT_PREFERENCES);
});

test("what was set is there in the next session", async () => {
  await browserPreferences().save(CHOSEN);
  expect(await browserPreferences().load()).toEqual(CHOSEN);
});

test.each([
  ["not JSON", "{{"],
  ["another kind of value", '"text"'],
  ["null", "null"],
])("stored rubbish (%s) gives the defaults", async (_name, stored) => {
  await browserPreferences().save(CHOSEN);
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, stored);
  expect(await browserPreferences().load()).toEqual(DEFAULT_PREFERENCES);
});

test.each<[unknown, Partial<Preferences>]>([
  [
    { language: "uk", theme: "light", firstRunSeen: true },
    { language: "uk", theme: "light", firstRunSeen: true },
  ],
  [{ language: "de", theme: "pink", firstRunSeen: "yes" }, {}],
  [{ theme: "dark", another: 1 }, { theme: "dark" }],
  [{ theme: "dark", profile: { version: 1, name: "мій", wrong: 1 } }, { theme: "dark" }],
  [{ profile: { version: 1, name: "мій" } }, { profile: { version: 1, name: "мій" } }],
  [{ exported: { form: "docx" } }, { exported: { form: "docx", formulas: false } }],
  [{ exported: "docx" }, {}],
  [{ exported: { form: 5, formulas: true } }, {}],
  [undefined, {}],
  [[], {}],
])("%j is read as the defaults with %j", async (stored, expected) => {
  expect(await readPreferences(stored)).toEqual({ ...DEFAULT_PREFERENCES, ...expected });
});

test("with storage blocked what was set lasts until the pane is closed", async () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const preferences = browserPreferences();
  await preferences.save(CHOSEN);
  expect(await preferences.load()).toEqual(CHOSEN);
  expect(await browserPreferences().load()).toEqual(DEFAULT_PREFERENCES);
});

test("with storage that cannot even be read there are the defaults", async () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(await browserPreferences().load()).toEqual(DEFAULT_PREFERENCES);
});

describe("following changes", () => {
  /** The pane of a workbook, opened anew. */
  async function paneOf(workbook: string) {
    const preferences = browserPreferences();
    const { live } = preferences.inWorkbook(workbook, await preferences.load());
    const choose = async (next: boolean): Promise<void> =>
      preferences.save({ ...(await preferences.load()), live: next });
    return { live, choose };
  }

  test("is a workbook's own once it was chosen there, and elsewhere as the person chose last", async () => {
    await (await paneOf("small.xlsx")).choose(true);
    const large = await paneOf("large.xlsx");
    expect(large.live).toBe(true);
    await large.choose(false);
    expect((await paneOf("small.xlsx")).live).toBe(true);
    expect((await paneOf("large.xlsx")).live).toBe(false);
    expect((await paneOf("new.xlsx")).live).toBe(false);
  });

  test("is not made a workbook's own by choosing something else in it", async () => {
    const first = browserPreferences();
    await first.save({ ...first.inWorkbook("a.xlsx", await first.load()), theme: "dark" });
    await (await paneOf("b.xlsx")).choose(true);
    expect((await paneOf("a.xlsx")).live).toBe(true);
  });

  test("of workbooks long not chosen in is forgotten", async () => {
    await (await paneOf("first.xlsx")).choose(true);
    for (let index = 0; index < 50; index++) {
      const { live, choose } = await paneOf(`${index}.xlsx`);
      await choose(!live);
    }
    const stored = Object.values(localStorage).join("");
    expect(stored).toContain("49.xlsx");
    expect(stored).not.toContain("first.xlsx");
  });
});
