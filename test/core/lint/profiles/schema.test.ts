import Ajv from "ajv";
import fc from "fast-check";
import { DEFAULT_PROFILE } from "../../../../src/core/lint/profile";
import { profileProblems } from "../../../../src/core/lint/profiles/check-shape";
import odesa from "../../../../src/core/lint/profiles/odesa.json";
import schema from "../../../../src/core/lint/profiles/profile.schema.json";
import zhytomyr from "../../../../src/core/lint/profiles/zhytomyr.json";

/** Keywords of JSON Schema that our own reading of it knows, and those that only tell people something. */
const KNOWN = new Set(
  [
    "$ref type const enum minimum maximum minLength maxLength pattern examples items minItems",
    "uniqueItems required properties propertyNames additionalProperties definitions",
    "$schema $id title description",
  ].flatMap((line) => line.split(" ")),
);

const accepts = new Ajv({ allErrors: true }).compile(schema);

function keywordsOf(shape: object): readonly string[] {
  return Object.entries(shape).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null) return [key];
    if (["properties", "definitions"].includes(key)) {
      return [key, ...Object.values(value).flatMap((each) => keywordsOf(each as object))];
    }
    return [key, ...(Array.isArray(value) ? [] : keywordsOf(value))];
  });
}

describe("the published schema of a profile", () => {
  test("uses only what our reading of it knows", () => {
    expect(keywordsOf(schema).filter((keyword) => !KNOWN.has(keyword))).toEqual([]);
  });

  test.each([
    ["zhytomyr", zhytomyr],
    ["odesa", odesa],
  ])("lets the built-in profile %s through, which states every figure itself", (name, file) => {
    expect(accepts(file)).toBe(true);
    expect(profileProblems(file)).toEqual([]);
    expect(file.name).toBe(name);
    expect(Object.keys(file.thresholds)).toEqual(
      Object.keys(schema.properties.thresholds.properties),
    );
    expect(Object.keys(file.tolerances)).toEqual(
      Object.keys(schema.properties.tolerances.properties),
    );
  });

  test("has a key for every figure of a profile", () => {
    expect(Object.keys(schema.properties.thresholds.properties).sort()).toEqual(
      Object.keys(DEFAULT_PROFILE.thresholds).sort(),
    );
  });
});

/** Values of every kind, right and wrong, under the keys of a profile and others. */
const leaf = fc.oneof(
  fc.constantFrom("2/3", "0/9", "PCT-01", "PCT-1", "off", "error", "zhytomyr", "executors", "q1"),
  fc.constantFrom(-1, 0, 1, 1.5, 45, 100, 101, 367),
  fc.string({ maxLength: 3 }),
  fc.constantFrom(null, true, "x".repeat(200)),
);
const key = fc.constantFrom(
  ...["version", "name", "extends", "thresholds", "lowExecution", "lowPace", "tolerances"],
  ...["percentPoints", "rulesOff", "rulesOn", "severities", "PCT-01", "deadlines", "who"],
  ...["periods", "days", "dictionary", "programmes", "accepted", "units", "UAH", "headers"],
  ...["annualPlan", "other", "constructor"],
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** Profiles that are nearly right: one with all keys, in which one place is something else. */
const whole = {
  ...zhytomyr,
  extends: "odesa",
  rulesOn: ["EXP-02"],
  severities: { "PCT-01": "note" },
  units: { UAH: ["гривнями"] },
  headers: { annualPlan: ["Ліміт"] },
};
const paths = pathsOf(whole);
const nearly = fc
  .tuple(fc.constantFrom(...paths), value)
  .map(([path, other]) => replaced(whole, path, other));

function pathsOf(node: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [at];
  return [at, ...Object.entries(node).flatMap(([name, child]) => pathsOf(child, [...at, name]))];
}

function replaced(node: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy = structuredClone(node) as Record<string, unknown>;
  copy[name] = replaced(copy[name], rest, other);
  return copy;
}

test("our reading of the schema and ajv's agree", () => {
  fc.assert(
    fc.property(fc.oneof(value, nearly), (candidate) => {
      expect(profileProblems(candidate).length === 0).toBe(accepts(candidate));
    }),
    { numRuns: 3000 },
  );
});
