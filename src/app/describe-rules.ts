import type { Language } from "../core/texts/format";
import { REGISTRY } from "../rules/entries";
import type { DescribedRule } from "./ports";

/** Every rule of this version in words, by number. */
export function describeRules(language: Language): readonly DescribedRule[] {
  return REGISTRY.map(({ rule: { id, severity }, texts }) => {
    const { title, why, whatToDo } = texts[language];
    return { id, severity, title, why, whatToDo };
  });
}
