import { defineRule } from "../../../core/lint/rule";
import { signedNames } from "../../../core/report/signature";
import type { Differences } from "./differences";
import { differencesOf } from "./differences";

export type Messages = {
  /** What a finished sheet lacks or has otherwise than the style, with the figures of each. */
  differs: Differences;
};

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
    };
  },
});
