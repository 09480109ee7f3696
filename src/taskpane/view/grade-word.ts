import type { Finding } from "../../core/lint/finding";
import type { Language } from "../../core/texts/format";
import { KIND_WORDS, SEVERITY_WORDS } from "../../core/texts/words";

/** «Помилка», «Попередження», «На розгляд». */
export function gradeWord(finding: Finding, language: Language): string {
  const word =
    finding.severity === null
      ? KIND_WORDS[language][finding.kind]
      : SEVERITY_WORDS[language][finding.severity];
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
