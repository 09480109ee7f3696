import type { Language } from "../core/texts/format";
import type { Failure } from "./failure";
import { FAILURES_EN } from "./failure-texts-en";
import { FAILURES_UK } from "./failure-texts-uk";
import type { FailureWords } from "./failure-words";

/** The words for a failure. */
export function failureWords(failure: Failure, language: Language): FailureWords {
  const texts = language === "uk" ? FAILURES_UK : FAILURES_EN;
  // The table has a text for each code, taking that code's own failure.
  return (texts[failure.code] as (failure: Failure) => FailureWords)(failure);
}

/** The same in one line. */
export function failureText(failure: Failure, language: Language): string {
  const { what, next } = failureWords(failure, language);
  return `${what} ${next}`;
}
