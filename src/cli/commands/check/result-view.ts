import type { CheckedFile } from "../../../app/check-json";
import { checkJsonText, fileJsonText } from "../../../app/check-json";
import type { SarifPort } from "../../../app/ports";
import type { Summary } from "../../../core/lint/finding";
import type { Profile } from "../../../core/lint/profile";
import type { Language } from "../../../core/texts/format";
import { sarifView } from "./sarif-view";
import { textOfAll, textOfFile } from "./text-view";

/** The forms of a result, the usual one first. */
export const FORMATS = ["text", "json", "sarif"] as const;
type Format = (typeof FORMATS)[number];

/** How a result is shown. */
export interface ViewOptions {
  readonly format: Format;
  readonly profile: Profile;
  readonly language: Language;
  /** Include every row of every table as it was read. */
  readonly rows: boolean;
  readonly colours: boolean;
  /** Take what somebody accepted in the workbook itself for accepted. */
  readonly honourWaivers: boolean;
}

/**
 * A form of the result. A file's part is made where the file was read, so that a folder of reports never
 * stands in memory as a whole; the parts are put together at the end.
 */
export interface ResultView {
  /** @param index which of the files it is, from zero */
  readonly part: (checked: CheckedFile, index: number) => string;
  /** @param parts in the order of the files */
  readonly whole: (parts: readonly string[], summary: Summary, program: ProgramFacts) => string;
}

/** What a result may say about the program that made it. */
export interface ProgramFacts {
  readonly version: string;
  /** A rule's page in Markdown, null when it is not at hand. */
  readonly rulePage: (rule: string, language: Language) => string | null;
}

/** The form that was asked for. */
export function resultView(options: ViewOptions, sarif: SarifPort): ResultView {
  switch (options.format) {
    case "text":
      return {
        part: (checked) => textOfFile(checked, options),
        whole: (parts, summary) => textOfAll(parts, summary, options),
      };
    case "json":
      return {
        part: (checked) => fileJsonText(checked, options),
        whole: (parts, summary) => checkJsonText(parts, summary, options.profile),
      };
    case "sarif":
      return sarifView(options, sarif);
  }
}
