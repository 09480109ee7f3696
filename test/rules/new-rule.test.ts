import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newRule } from "../../.tools/new-rule.cjs";

const ROOT = join(__dirname, "../..");
const REGISTRY = "src/rules/registry.ts";
const TEXTS = "src/rules/texts.ts";
const ALL_CASES = "test/rules/all-cases.ts";
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "new-rule-"));
  for (const file of [REGISTRY, TEXTS, ALL_CASES]) cpSync(join(ROOT, file), join(root, file));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The lines that the copy has and the original has not. */
function added(file: string): readonly string[] {
  const before = new Set(readFileSync(join(ROOT, file), "utf8").split("\n"));
  return read(file)
    .split("\n")
    .filter((line) => !before.has(line));
}

test("starts a rule with code, words, pages and cases, and registers it", () => {
  newRule(root, "TXT-98", "text");
  const files = ["index.ts", "texts.ts", "uk.md", "en.md"].map(
    (name) => `src/rules/text/txt-98/${name}`,
  );
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(read("src/rules/text/txt-98/index.ts")).toContain('id: "TXT-98"');
  expect(read("src/rules/text/txt-98/uk.md")).toContain("# TXT-98. ");
  expect(read("test/rules/text/txt-98.cases.ts")).toContain("invalid: {");
  expect(added(REGISTRY)).toEqual(['import txt98 from "./text/txt-98";', '  "TXT-98": txt98,']);
  expect(added(TEXTS)).toEqual(['import txt98 from "./text/txt-98/texts";', '  "TXT-98": txt98,']);
  expect(added(ALL_CASES)).toEqual([
    'import { cases as txt98 } from "./text/txt-98.cases";',
    '  "TXT-98": txt98,',
  ]);
});

test("keeps the rules in the order of their numbers", () => {
  newRule(root, "ARI-00", "arithmetic");
  for (const file of [REGISTRY, TEXTS]) {
    const bound = [...read(file).matchAll(/^ {2}"([A-Z]+-\d\d)": \w+,$/gm)].map(([, id]) => id);
    expect(bound.slice(0, 2)).toEqual(["ARI-00", "ARI-01"]);
    expect(bound).toEqual(bound.toSorted());
  }
});

test.each([
  ["no number", undefined, undefined],
  ["a number that is none", "txt-3", "text"],
  ["no family", "TXT-98", undefined],
])("refuses %s in a plain sentence", (_, id, family) => {
  expect(() => {
    newRule(root, id, family);
  }).toThrow(/^Say the rule's number and its family/);
});

test("leaves a rule alone that is there", () => {
  newRule(root, "TXT-98", "text");
  expect(() => {
    newRule(root, "TXT-98", "text");
  }).toThrow(/is there already/);
});
