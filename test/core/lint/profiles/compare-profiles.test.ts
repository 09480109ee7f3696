import fc from "fast-check";
import type { Profile } from "../../../../src/core/lint/profile";
import { BUILT_IN_PROFILES, DEFAULT_PROFILE } from "../../../../src/core/lint/profile";
import { compareProfiles, looseningKey } from "../../../../src/core/lint/profiles/compare-profiles";
import { looseningText } from "../../../../src/core/lint/profiles/profile-texts";
import type { Severity } from "../../../../src/core/lint/rule";

const RULES = [
  { id: "PCT-01", severity: "error" },
  { id: "PCT-02", severity: "note" },
  { id: "STR-03", severity: "warning" },
] as const;
const LEVELS: readonly Severity[] = ["note", "warning", "error"];

const compared = (reviewer: Profile, own: Profile) => compareProfiles(reviewer, own, RULES);
const said = (own: Profile) =>
  compared(DEFAULT_PROFILE, own).map((each) => looseningText(each, "uk").replaceAll("\u00A0", " "));

describe("what a profile weakened", () => {
  const { thresholds, dictionary } = DEFAULT_PROFILE;
  const cases: readonly (readonly [string, Partial<Profile>, readonly string[]])[] = [
    ["nothing", {}, []],
    ["a rule off", { rulesOff: ["EXP-02", "PCT-01"] }, ["правило PCT-01 вимкнено"]],
    [
      "a level lowered",
      { severities: { "PCT-01": "note", "PCT-02": "error" } },
      ["PCT-01: зауваження замість «помилка»"],
    ],
    [
      "figures moved both ways",
      {
        thresholds: { ...thresholds, lowExecution: 30, saving: 4, closeToLimit: 99 },
        tolerances: { percentPoints: 1.5 },
      },
      [
        "межа низького виконання: 30 замість 45",
        "межа наближення до плану: 99 замість 95",
        "допустима різниця відсотка: 1,5 замість 0,5 в. п.",
      ],
    ],
    [
      "a slower pace allowed",
      { thresholds: { ...thresholds, lowPace: { numerator: 3, denominator: 5 } } },
      ["межа повільного темпу: 3/5 замість 2/3"],
    ],
    [
      "the same pace in other figures",
      { thresholds: { ...thresholds, lowPace: { numerator: 4, denominator: 6 } } },
      [],
    ],
    [
      "deadlines later and left out",
      {
        deadlines: [
          { who: "executors", periods: ["q1", "h1", "9m", "year"], days: 9 },
          { who: "workingGroup", periods: ["q1", "h1", "9m"], days: 15 },
          { who: "publication", periods: ["year"], days: 60 },
        ],
      },
      [
        "строк робочої групи за рік: не встановлено замість дня 15",
        "строк оприлюднення за рік: день 60 замість дня 45",
      ],
    ],
    [
      "mistakes forgiven, a spelling accepted, a new name known",
      {
        dictionary: {
          programmes: [],
          words: [],
          executors: [
            ...dictionary.executors.slice(1),
            { name: "Управління по зв’язках з громадськістю", accepted: ["УЗГ"], wrong: [] },
            { name: "Департамент освіти", accepted: [], wrong: [] },
          ],
        },
      },
      [
        ...(dictionary.programmes[0]?.wrong ?? []).map(
          (spelling) => `написання «${spelling}» не вважається помилкою`,
        ),
        "написання «Управління по зв’язках із громадськістю» не вважається помилкою",
        "написання «УЗГ» не вважається помилкою",
      ],
    ],
  ];

  test.each(cases)("%s", (_name, changes, expected) => {
    expect(said({ ...DEFAULT_PROFILE, ...changes })).toEqual(expected);
  });

  test("of a rule that this version does not know is named too", () => {
    const own = { ...DEFAULT_PROFILE, severities: { "XYZ-99": "warning" as const } };
    expect(compared(DEFAULT_PROFILE, own).map(looseningKey)).toEqual(["severities.XYZ-99"]);
  });
});

const points = fc.integer({ min: 0, max: 200 }).map((half) => half / 2);
const rules = fc.subarray(RULES.map(({ id }) => id));
const party = fc.constantFrom("executors" as const, "workingGroup" as const);
const end = fc.constantFrom("q1" as const, "year" as const);
const names = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom("А", "Б"),
    accepted: fc.subarray(["а", "б"]),
    wrong: fc.subarray(["в", "г"]),
  }),
  { selector: ({ name }) => name },
);

const profile: fc.Arbitrary<Profile> = fc.record({
  name: fc.constant("x"),
  thresholds: fc.record({
    lowExecution: points,
    lowPace: fc.record({ numerator: fc.nat(9), denominator: fc.integer({ min: 1, max: 9 }) }),
    earlySpending: points,
    saving: points,
    roundPercent: points,
    closeToLimit: points,
    overrunAmount: points,
    overrunPercent: points,
  }),
  tolerances: fc.record({ percentPoints: points }),
  rulesOff: rules,
  severities: fc.dictionary(
    fc.constantFrom(...RULES.map(({ id }) => id)),
    fc.constantFrom(...LEVELS),
  ),
  deadlines: fc.uniqueArray(
    fc.record({
      who: party,
      periods: end.map((one) => [one]),
      days: fc.integer({ min: 1, max: 99 }),
    }),
    { selector: ({ who, periods }) => `${who}${periods.join("")}` },
  ),
  style: fc.constant(DEFAULT_PROFILE.style),
  dictionary: fc.record({ programmes: names, executors: names, words: names }),
  units: fc.constant({}),
  headers: fc.constant({}),
  loosened: fc.constant([]),
});

describe("comparing profiles", () => {
  test("finds nothing between a profile and itself", () => {
    fc.assert(fc.property(profile, (one) => expect(compared(one, one)).toEqual([])));
    for (const one of BUILT_IN_PROFILES) expect(compared(one, one)).toEqual([]);
  });

  test("calls a figure weaker in one direction only", () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const figures = (one: Profile, other: Profile) =>
          compared(one, other)
            .filter(({ kind }) => kind !== "spelling" && kind !== "rule-off" && kind !== "severity")
            .filter((each) => !(each.kind === "deadline" && each.to === null))
            .map(looseningKey);
        const there = figures(a, b);
        expect(figures(b, a).filter((key) => there.includes(key))).toEqual([]);
      }),
    );
  });

  test("names every rule that is off or milder than the reviewer's", () => {
    const level = (one: Profile, id: string, itself: Severity) =>
      one.rulesOff.includes(id) ? -1 : LEVELS.indexOf(one.severities[id] ?? itself);
    fc.assert(
      fc.property(profile, profile, (reviewer, own) => {
        const weaker = RULES.filter(
          ({ id, severity }) => level(own, id, severity) < level(reviewer, id, severity),
        ).map(({ id }) => id);
        const named = compared(reviewer, own).flatMap((each) =>
          each.kind === "rule-off" || each.kind === "severity" ? [each.rule] : [],
        );
        expect(named).toEqual([...weaker].sort());
      }),
    );
  });

  test("weakens nothing further on the way: what is weak against the stricter stays named", () => {
    fc.assert(
      fc.property(profile, profile, profile, (a, b, c) => {
        const thresholds = (one: Profile, other: Profile) =>
          compared(one, other)
            .filter(({ kind }) => kind === "threshold" || kind === "tolerance")
            .map(looseningKey);
        const both = thresholds(a, b).filter((key) => thresholds(b, c).includes(key));
        expect(thresholds(a, c)).toEqual(expect.arrayContaining(both));
      }),
    );
  });
});
