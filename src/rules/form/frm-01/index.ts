import { defineRule } from "../../../core/lint/rule";
import { signedNames } from "../../../core/report/signature";
import type { Differences, Fault } from "./differences";
import { differencesOf } from "./differences";

export type Messages = {
  /** What a finished sheet lacks or has otherwise than the style, with the figures of each. */
  differs: Differences;
};

/** What the layout puts right; a signature and its date are a person's. */
const OF_LAYOUT: ReadonlySet<Fault> = new Set([
  "font",
  "size",
  "orientation",
  "margins",
  "fit",
  "titles",
]);

/** A report sheet has what a signed document needs: signature, date, font and page set-up. */
export default defineRule<Messages>({
  id: "FRM-01",
  gate: "rest",
  severity: "note",
  fixable: "none",
  *check(input) {
    const { table } = input;
    const args = differencesOf(input);
    if (args === null || args.faults.length === 0) return;
    yield {
      cell: { row: table.range.top, column: table.range.left },
      related: signedNames(table)
        .filter(({ name }) => args.names.includes(name))
        .map(({ cell }) => cell),
      message: { code: "differs", args },
      ...(args.faults.some((fault) => OF_LAYOUT.has(fault)) ? { mendedBy: "format" as const } : {}),
    };
  },
});
