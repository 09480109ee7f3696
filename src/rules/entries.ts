import type { AnyRule, MessageMap, RuleTexts } from "../core/lint/rule";
import { RULES } from "./registry";
import { textsOf } from "./texts";

/** A rule with its words. */
export interface RuleEntry {
  readonly rule: AnyRule;
  readonly texts: RuleTexts<MessageMap>;
}

/** Every rule with its words, by number. */
export const REGISTRY: readonly RuleEntry[] = RULES.flatMap((rule) => {
  const texts = textsOf(rule.id);
  return texts === undefined ? [] : [{ rule, texts }];
});
