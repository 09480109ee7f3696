import { REGISTRY } from "../../src/rules/entries";
import { testRule } from "../support/rule-tester";
import { ALL_CASES } from "./all-cases";

for (const entry of REGISTRY) {
  const cases = ALL_CASES[entry.rule.id];
  // A rule without cases would pass unseen.
  if (cases === undefined) throw new Error(`${entry.rule.id} has no cases`);
  testRule(entry, cases);
}
