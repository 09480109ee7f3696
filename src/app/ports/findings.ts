import type { Finding } from "../../core/lint/finding";
import type { Profile } from "../../core/lint/profile";
import type { CalendarEntry } from "../../core/lint/profiles/deadline-calendar";
import type { Severity } from "../../core/lint/rule";

/** A rule in words, for programs that list what a check knows. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly whatToDo: string;
}

/** A finding with its words, one sentence for each cause and consequence. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly causes: readonly string[];
  readonly consequences: readonly string[];
  /** What the fix does, null without one. */
  readonly fix: string | null;
}

/** What a check found in one file, or why it was not checked. */
export interface DescribedFile {
  /** With «/» between folders. */
  readonly file: string;
  /** Which of the files it is, from zero. */
  readonly index: number;
  readonly findings: readonly DescribedFinding[];
  /** What was accepted in the workbook is taken for accepted, not only for proposed. */
  readonly honoursWaivers: boolean;
  readonly failure: string | null;
}

/** By whom and by what was checked. */
export interface CheckFacts {
  readonly version: string;
  readonly language: "uk" | "en";
  readonly profile: Profile;
  readonly rules: readonly DescribedRule[];
  /** A rule's page in Markdown, null when it is not at hand. */
  readonly page: (rule: string) => string | null;
}

/** Writes findings in the notation that tools for code review exchange. */
export interface SarifPort {
  /** One file's part, to be put together by `log`. */
  readonly part: (file: DescribedFile) => string;
  /** @param parts in the order of the files */
  readonly log: (parts: readonly string[], facts: CheckFacts) => string;
}

/** Writes deadlines in the notation that calendars exchange. */
export interface CalendarFilePort {
  /** @param by the name of the profile, and the language of the texts */
  readonly write: (
    entries: readonly CalendarEntry[],
    by: { readonly profile: string; readonly language: "uk" | "en" },
  ) => string;
}
