import type { Finding } from "../core/lint/finding";
import type { MessageMap, RuleWords } from "../core/lint/rule";
import { formatCell } from "../core/sheet/address";
import type { Language } from "../core/texts/format";
import { RUNNER_TEXTS } from "../core/texts/words";
import { textsOf } from "../rules/texts";

/** A finding in words. */
export interface Description {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly causes: readonly string[];
  /** What the fix does, null without one. */
  readonly fix: string | null;
}

/** The words of a finding in a language. */
export function describe(finding: Finding, language: Language): Description {
  const words = wordsOf(finding.rule, language);
  const { title, why, whatToDo } = words;
  return {
    title,
    message: messageOf(finding, words, language),
    why,
    whatToDo,
    causes: finding.causes
      .map((cause) => words.causes[cause.kind]?.(cause) ?? "")
      .filter((sentence) => sentence !== ""),
    fix:
      finding.fix === null || words.fix === null
        ? null
        : words.fix({ safe: finding.fix.safe, cells: finding.fix.edits.length }),
  };
}

function wordsOf(rule: string, language: Language): RuleWords<MessageMap> {
  const texts = textsOf(rule);
  if (texts === undefined) throw new Error(`No texts for rule ${rule}`);
  return texts[language];
}

function messageOf(finding: Finding, words: RuleWords<MessageMap>, language: Language): string {
  const own = words.messages[finding.code];
  if (own !== undefined) return own(finding.args);
  const runner: Readonly<Record<string, (args: never) => string>> = RUNNER_TEXTS[language];
  const text = runner[finding.code];
  if (text === undefined) {
    throw new Error(`No text for ${finding.rule} ${finding.code} at ${formatCell(finding.cell)}`);
  }
  // Codes of the runner come only with the runner's own arguments.
  return text(finding.args as never);
}

/** The title of a rule; null for a rule of another version. */
export function ruleTitle(rule: string, language: Language): string | null {
  return textsOf(rule)?.[language].title ?? null;
}
