import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTRY } from "../../src/rules/entries";
import { ruleList } from "./rule-list";

const list = readFileSync(join(__dirname, "../../src/rules/README.md"), "utf8");

test("the list of rules is the one that npm run rules makes", () => {
  expect(list).toBe(ruleList());
});

test.each(REGISTRY)("the list of rules has $rule.id with its titles", ({ rule, texts }) => {
  const line = list.split("\n").find((each) => each.includes(`[${rule.id}]`));
  expect(line).toContain(texts.uk.title);
  expect(line).toContain(texts.en.title);
  expect(line).toContain(rule.severity);
});
