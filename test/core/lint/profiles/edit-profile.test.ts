import Ajv from "ajv";
import fc from "fast-check";
import type { Deadline, Profile } from "../../../../src/core/lint/profile";
import { BUILT_IN_PROFILES, DEFAULT_PROFILE } from "../../../../src/core/lint/profile";
import {
  baseOf,
  differencesOf,
  isSameProfile,
  NAME_LISTS,
  profileOf,
  UNCHANGED_FILE,
} from "../../../../src/core/lint/profiles/differences";
import type { ProfileEdit } from "../../../../src/core/lint/profiles/edit-profile";
import {
  editProfile,
  withoutDifference,
  withoutDifferences,
} from "../../../../src/core/lint/profiles/edit-profile";
import schema from "../../../../src/core/lint/profiles/profile.schema.json";
import type { ProfileFile } from "../../../../src/core/lint/profiles/profile-file";
import { differenceText } from "../../../../src/core/lint/profiles/profile-texts";
import { readProfile } from "../../../../src/core/lint/profiles/read-profile";
import { writeProfile } from "../../../../src/core/lint/profiles/write-profile";

const accepts = new Ajv({ allErrors: true }).compile(schema);

const after = (...edits: readonly ProfileEdit[]): ProfileFile =>
  edits.reduce(editProfile, UNCHANGED_FILE);

const PROGRAMME = DEFAULT_PROFILE.dictionary.programmes[0]?.name ?? "";

/** Edits, what the file states after them, and what of that is said to a person. */
const CASES: readonly (readonly [
  string,
  readonly ProfileEdit[],
  Partial<ProfileFile>,
  readonly string[],
])[] = [
  [
    "a threshold",
    [{ of: "threshold", key: "lowExecution", is: 60 }],
    { thresholds: { lowExecution: 60 } },
    ["межа низького виконання: 60 замість 45"],
  ],
  [
    "a threshold put back",
    [
      { of: "threshold", key: "lowExecution", is: 60 },
      { of: "threshold", key: "lowExecution", is: 45 },
    ],
    {},
    [],
  ],
  [
    "the pace",
    [{ of: "pace", is: { numerator: 3, denominator: 4 } }],
    { thresholds: { lowPace: "3/4" } },
    ["межа повільного темпу: 3/4 замість 2/3"],
  ],
  [
    "the same pace in other figures",
    [{ of: "pace", is: { numerator: 4, denominator: 6 } }],
    {},
    [],
  ],
  [
    "the tolerance",
    [{ of: "tolerance", key: "percentPoints", is: 1 }],
    { tolerances: { percentPoints: 1 } },
    ["допустима різниця відсотка: 1 замість 0,5 в. п."],
  ],
  [
    "rules off and on",
    [
      { of: "rule", rule: "PCT-01", on: false },
      { of: "rule", rule: "EXP-02", on: true },
      { of: "rule", rule: "ARI-01", on: false },
    ],
    { rulesOff: ["ARI-01", "PCT-01"], rulesOn: ["EXP-02"] },
    ["правило ARI-01 вимкнено", "правило EXP-02 увімкнено", "правило PCT-01 вимкнено"],
  ],
  [
    "a rule off and on again",
    [
      { of: "rule", rule: "PCT-01", on: false },
      { of: "rule", rule: "PCT-01", on: true },
    ],
    {},
    [],
  ],
  [
    "a level",
    [{ of: "severity", rule: "PCT-02", is: "error" }],
    { severities: { "PCT-02": "error" } },
    ["рівень правила PCT-02: помилка"],
  ],
  [
    "a level put back to the rule's own",
    [
      { of: "severity", rule: "PCT-02", is: "error" },
      { of: "severity", rule: "PCT-02", is: null },
    ],
    {},
    [],
  ],
  [
    "deadlines",
    [{ of: "deadlines", is: [{ who: "executors", periods: ["q1", "year"], days: 2 }] }],
    { deadlines: [{ who: "executors", periods: ["q1", "year"], days: 2 }] },
    ["строки подання: виконавців – 2 дні (I квартал, рік)"],
  ],
  ["no deadlines", [{ of: "deadlines", is: [] }], { deadlines: [] }, ["строків подання немає"]],
  [
    "the same deadlines",
    [
      { of: "deadlines", is: [] },
      { of: "deadlines", is: DEFAULT_PROFILE.deadlines },
    ],
    {},
    [],
  ],
  [
    "a new name, and other spellings of one that is there",
    [
      { of: "name", list: "executors", is: { name: "Відділ", accepted: [], wrong: ["Віділ"] } },
      {
        of: "name",
        list: "programmes",
        is: { name: PROGRAMME, accepted: [], wrong: [] },
      },
    ],
    {
      dictionary: {
        executors: [{ name: "Відділ", wrong: ["Віділ"] }],
        programmes: [{ name: PROGRAMME }],
      },
    },
    [`написання назви «${PROGRAMME}»`, "назва у словнику: «Відділ»"],
  ],
  [
    "words for a unit",
    [{ of: "unit", unit: "thousand-UAH", is: ["тищ", "тищ"] }],
    { units: { "thousand-UAH": ["тищ"] } },
    ["тис. грн – також «тищ»"],
  ],
  ["its name", [{ of: "title", is: "мій" }], { name: "мій" }, []],
];

describe("editing a profile", () => {
  test.each(CASES)("%s", (_, edits, stated, said) => {
    const file = after(...edits);
    expect(file).toEqual({ ...UNCHANGED_FILE, ...stated });
    expect(
      differencesOf(file).map((each) => differenceText(each, "uk").replaceAll("\u00A0", " ")),
    ).toEqual(said);
  });

  test("another base keeps what was set, and takes nothing over from the one before", () => {
    const file = after({ of: "threshold", key: "saving", is: 7 }, { of: "base", is: "odesa" });
    expect(file).toEqual({ ...UNCHANGED_FILE, extends: "odesa", thresholds: { saving: 7 } });
    const odesa = BUILT_IN_PROFILES.find(({ name }) => name === "odesa");
    expect(profileOf(file).deadlines).toEqual(odesa?.deadlines);
    expect(editProfile(file, { of: "base", is: "zhytomyr" })).toEqual({
      ...UNCHANGED_FILE,
      thresholds: { saving: 7 },
    });
  });

  test("what a file states in vain is no difference", () => {
    const file: ProfileFile = {
      version: 1,
      name: "дослівний",
      thresholds: { lowExecution: 45, lowPace: "2/3" },
      rulesOff: ["EXP-02"],
      deadlines: DEFAULT_PROFILE.deadlines,
    };
    expect(differencesOf(file)).toEqual([]);
    expect(isSameProfile(file, UNCHANGED_FILE)).toBe(true);
  });
});

const LEVELS = ["note", "warning", "error", null] as const;
const rule = fc.constantFrom("PCT-01", "PCT-02", "EXP-02", "EXPT-01");
const word = fc.stringMatching(/^[а-яі]{1,6}$/u);
const words = fc.uniqueArray(word, { maxLength: 3 });
const name = fc.constantFrom(PROGRAMME, "Управління культури", "Нова назва");
const deadline: fc.Arbitrary<Deadline> = fc.record({
  who: fc.constantFrom("executors", "publication"),
  periods: fc.constantFrom<Deadline["periods"]>(["q1"], ["h1", "year"]),
  days: fc.integer({ min: 1, max: 366 }),
});
const edit: fc.Arbitrary<ProfileEdit> = fc.oneof(
  fc.record({ of: fc.constant("base"), is: fc.constantFrom("zhytomyr", "odesa") }),
  fc.record({
    of: fc.constant("threshold"),
    key: fc.constantFrom("lowExecution", "earlySpending", "saving", "roundPercent"),
    is: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({
    of: fc.constant("pace"),
    is: fc.record({
      numerator: fc.integer({ min: 0, max: 9 }),
      denominator: fc.integer({ min: 1, max: 9 }),
    }),
  }),
  fc.record({
    of: fc.constant("tolerance"),
    key: fc.constant("percentPoints"),
    is: fc.constantFrom(0, 0.5, 2),
  }),
  fc.record({ of: fc.constant("rule"), rule, on: fc.boolean() }),
  fc.record({ of: fc.constant("severity"), rule, is: fc.constantFrom(...LEVELS) }),
  fc.record({ of: fc.constant("deadlines"), is: fc.array(deadline, { maxLength: 2 }) }),
  fc.record({
    of: fc.constant("name"),
    list: fc.constantFrom(...NAME_LISTS),
    is: fc.record({ name, accepted: words, wrong: words }),
  }),
  fc.record({ of: fc.constant("unit"), unit: fc.constant("UAH"), is: words }),
);
const edited = fc.array(edit, { maxLength: 12 }).map((edits) => after(...edits));

const unnamed = (profile: Profile): Profile => ({ ...profile, name: "" });

describe("any edits, one after another", () => {
  test("give a file that the published schema accepts, and that reads as the same profile", () => {
    fc.assert(
      fc.property(edited, (file) => {
        expect(accepts(JSON.parse(writeProfile(file)))).toBe(true);
        const read = readProfile(writeProfile(file));
        expect(read.ok && read.profile).toEqual(profileOf(file));
      }),
    );
  });

  test("taken back difference by difference they leave the base", () => {
    fc.assert(
      fc.property(edited, (file) => {
        const bare = differencesOf(file).reduce(withoutDifference, file);
        expect(differencesOf(bare)).toEqual([]);
        expect(unnamed(profileOf(bare))).toEqual(unnamed(baseOf(file)));
        expect(bare).toEqual(withoutDifferences(file));
      }),
    );
  });

  test("no difference goes without words, in either language", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom("uk" as const, "en" as const), (file, language) => {
        for (const each of differencesOf(file)) {
          expect(differenceText(each, language)).toMatch(/^[^\s].*[^\s]$/u);
        }
      }),
    );
  });
});

describe("a style of the file's own", () => {
  const styled: ProfileFile = {
    ...UNCHANGED_FILE,
    style: { font: "Arial", sizes: { title: 16 }, page: { margins: { left: 25 } } },
  };

  test("is written with the file, every part of which the schema names", () => {
    const read = readProfile(writeProfile(styled));
    expect(read.ok && read.profile.style).toEqual(profileOf(styled).style);
    expect(read.ok && read.profile.style.font).toBe("Arial");
    const everything = Object.keys(schema.properties).filter((key) => key !== "$schema");
    const all = Object.fromEntries(everything.map((key) => [key, {}])) as unknown as ProfileFile;
    expect(Object.keys(JSON.parse(writeProfile(all)) as object)).toEqual(
      expect.arrayContaining(everything),
    );
  });

  test("makes it another profile than one without, until it is as in the base", () => {
    expect(isSameProfile(styled, UNCHANGED_FILE)).toBe(false);
    const asInBase = { ...UNCHANGED_FILE, style: { font: DEFAULT_PROFILE.style.font } };
    expect(isSameProfile(asInBase, UNCHANGED_FILE)).toBe(true);
  });
});
