import type { MessageMap, Rule, RuleOf, RuleTexts } from "../core/lint/rule";
import pct03 from "./percent/pct-03";
import pct03Texts from "./percent/pct-03/texts";

/** A rule with its words. What arguments a message takes is settled where the two are bound. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly texts: RuleTexts<MessageMap>;
}

/** Binds a rule to its own texts; from here on messages and texts meet by code. */
function bind<Messages extends MessageMap>(
  rule: RuleOf<Messages>,
  texts: RuleTexts<Messages>,
): RuleEntry {
  // Messages reach these texts only from this rule, so the arguments are the right ones.
  return { rule, texts: texts as unknown as RuleTexts<MessageMap> };
}

/** Every rule, by number. */
export const REGISTRY: readonly RuleEntry[] = [bind(pct03, pct03Texts)];

export const RULES: readonly Rule[] = REGISTRY.map((entry) => entry.rule);
