import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe as words } from "../../src/app/describe";
import { applyEdits } from "../../src/core/edits/apply";
import type { Finding } from "../../src/core/lint/finding";
import { DEFAULT_PROFILE } from "../../src/core/lint/profile";
import { check, GATES } from "../../src/core/lint/run";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { RuleEntry } from "../../src/rules/entries";
import { REGISTRY } from "../../src/rules/entries";
import { RULES } from "../../src/rules/registry";
import { RULE_TEXTS } from "../../src/rules/texts";
import { recalculate, sheetOf, workbookOf } from "../support/markdown-sheet";
import { workbookOfCase } from "../support/rule-tester";
import { ALL_CASES } from "./all-cases";

const RULES_FOLDER = join(__dirname, "../../src/rules");
const LANGUAGES = ["uk", "en"] as const;
const HEADINGS = {
  uk: ["Навіщо", "Неправильно", "Правильно", "Що робить виправлення", "Коли не застосовувати"],
  en: ["Why", "Incorrect", "Correct", "What the fix does", "When not to use"],
} as const;

/** A rule that is off unless switched on is shown, and tested, switched on. */
const EVERY_RULE = { ...DEFAULT_PROFILE, rulesOff: [] };

const ids = REGISTRY.map(({ rule }) => rule.id);

/** Folders of rules by number, with the family that they stand in. */
function ruleFolders(root: string): readonly string[] {
  const folders = (path: string): readonly string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  return folders(root)
    .flatMap((family) => folders(join(root, family)).map((rule) => `${family}/${rule}`))
    .toSorted();
}

function folderOf(id: string): string {
  const folder = ruleFolders(RULES_FOLDER).find((path) => path.endsWith(`/${id.toLowerCase()}`));
  if (folder === undefined) throw new Error(`${id} has no folder`);
  return join(RULES_FOLDER, folder);
}

function findingsOf({ rule }: RuleEntry, workbook: WorkbookSnapshot): readonly Finding[] {
  const { tables, findings } = check(workbook, [rule], EVERY_RULE);
  expect(tables).not.toHaveLength(0);
  return findings;
}

/** Everything that the cases of a rule make it say. */
function allFindings(entry: RuleEntry): readonly Finding[] {
  const cases = Object.values(ALL_CASES[entry.rule.id]?.invalid ?? {});
  return cases.flatMap((each) => [
    ...check(
      workbookOfCase(each),
      [entry.rule],
      each.profile ?? EVERY_RULE,
      undefined,
      undefined,
      each.asOf,
    ).findings,
  ]);
}

describe("the rule set", () => {
  test("registers every folder of a rule", () => {
    const registered = ids.map((id) => id.toLowerCase()).toSorted();
    const folders = ruleFolders(RULES_FOLDER).map((path) => path.split("/")[1]);
    expect(folders.toSorted()).toEqual(registered);
  });

  test("is sorted by number, each number once", () => {
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(ids.filter((id) => !/^[A-Z]{3,4}-\d{2}$/.test(id))).toEqual([]);
  });

  test("has the code and the words of every rule under its own number", () => {
    expect(RULES.map(({ id }) => id)).toEqual(Object.keys(RULE_TEXTS));
  });

  test("has cases for every rule and for nothing else", () => {
    expect(Object.keys(ALL_CASES)).toEqual(ids);
  });

  test("runs each rule behind a gate that is known", () => {
    expect(RULES.filter(({ gate }) => !GATES.includes(gate))).toEqual([]);
  });
});

describe.each(REGISTRY)("the texts of $rule.id", (entry) => {
  const { rule, texts } = entry;

  test("are there in both languages, with the same codes and causes", () => {
    expect(Object.keys(texts.en.messages)).toEqual(Object.keys(texts.uk.messages));
    expect(Object.keys(texts.en.causes)).toEqual(Object.keys(texts.uk.causes));
    expect(texts.en.fix === null).toBe(texts.uk.fix === null);
    expect(texts.uk.fix === null).toBe(rule.fixable === "none");
  });

  test.each(LANGUAGES)("say a short title, why and what to do (%s)", (language) => {
    const { title, why, whatToDo } = texts[language];
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title).not.toMatch(/[.!]$/);
    for (const text of [why, whatToDo]) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
    for (const text of [title, why, whatToDo]) {
      if (language === "en")
        expect(text.replace(/«[^»]*»/g, "")).not.toMatch(/\p{Script=Cyrillic}/u);
      else expect(text).not.toMatch(/[ыэъё]/i);
    }
  });

  test("are all said in a case, and name every cause", () => {
    const findings = allFindings(entry);
    const own = new Set(
      findings.map(({ code }) => code).filter((code) => code in texts.uk.messages),
    );
    expect([...own].toSorted()).toEqual(Object.keys(texts.uk.messages).toSorted());
    const causes = new Set(findings.flatMap((finding) => finding.causes.map(({ kind }) => kind)));
    expect([...causes].toSorted()).toEqual(Object.keys(texts.uk.causes).toSorted());
  });

  test("are whole sentences without a gap", () => {
    for (const finding of allFindings(entry)) {
      for (const language of LANGUAGES) {
        const { message, causes, fix } = words(finding, language);
        for (const text of [message, ...causes]) {
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}/);
        }
        expect(causes).toHaveLength(finding.causes.length);
        if (finding.fix !== null) expect(fix).toMatch(/\S/);
      }
    }
  });

  test("promise the fixes that the rule gives", () => {
    const given = new Set(
      allFindings(entry).flatMap(({ fix }) =>
        fix === null ? [] : [fix.safe ? "safe" : "suggestion"],
      ),
    );
    const promised = {
      safe: ["safe"],
      suggestion: ["suggestion"],
      both: ["safe", "suggestion"],
      none: [],
    };
    expect([...given].toSorted()).toEqual(promised[rule.fixable]);
  });
});

const pages = REGISTRY.flatMap((entry) =>
  LANGUAGES.map((language) => ({ id: entry.rule.id, language, entry })),
);

/** One table is one sheet; several stand under «### name of the sheet». */
function exampleOf(section: string): WorkbookSnapshot {
  const sheets = section.split(/^### /m).slice(1);
  if (sheets.length === 0) return sheetOf(section);
  const named = sheets.map((text) => {
    const end = text.indexOf("\n");
    return [text.slice(0, end).trim(), text.slice(end)] as const;
  });
  return workbookOf(Object.fromEntries(named));
}

describe.each(pages)("the page of $id ($language)", ({ id, language, entry }) => {
  const path = join(folderOf(id), `${language}.md`);
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  const sections = new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf("\n");
        return [section.slice(0, end), section.slice(end).trim()] as const;
      }),
  );
  const [, incorrect, correct] = HEADINGS[language];
  const example = (heading: string): WorkbookSnapshot => exampleOf(sections.get(heading) ?? "");

  test("has the rule's title and every section", () => {
    expect(page.split("\n")[0]).toBe(`# ${id}. ${entry.texts[language].title}`);
    expect([...sections.keys()]).toEqual(HEADINGS[language]);
    expect([...sections.values()].filter((text) => text.length < 20)).toEqual([]);
    expect(page).toContain("`rulesOff`");
  });

  test("shows as incorrect what the rule finds, and what its fix puts right", () => {
    const findings = findingsOf(entry, example(incorrect));
    // Some rules only ask: for them a question is what they find.
    expect(findings.filter(({ kind }) => kind !== "not-applicable")).not.toEqual([]);
    const fixed = findings.reduce((workbook, { fix }) => {
      const result = applyEdits(workbook, fix?.edits ?? []);
      if (!result.ok) throw new Error("The fixes of the example do not go together");
      return recalculate(result.workbook);
    }, example(incorrect));
    expect(findingsOf(entry, fixed).length).toBe(
      entry.rule.fixable === "none" ? findings.length : 0,
    );
  });

  test("shows as correct what no rule calls an error", () => {
    expect(findingsOf(entry, example(correct))).toEqual([]);
    const { findings } = check(example(correct), RULES, DEFAULT_PROFILE);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
