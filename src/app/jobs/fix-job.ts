import type { Edit } from "../../core/edits/edit";
import { combine } from "../../core/edits/edit";
import { batchOf } from "../../core/edits/batch";
import type { LeftOut, ProposedItem } from "../../core/edits/proposal";
import { textOf } from "../../core/edits/proposal";
import type { Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import { formatPlace } from "../../core/sheet/address";
import { displayValue } from "../../core/sheet/display";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt, findSheet } from "../../core/sheet/snapshot";
import type { Language } from "../../core/texts/format";
import { describe } from "../describe";
import type { Job } from "./job";
import { isAsked, NO_LOOKS } from "./job";

/** What no edit of a cell mends: the looks of a sheet and its page. */
const BY_FORMAT: Readonly<Record<Language, string>> = {
  uk: "вигляд аркуша і сторінки приводить до стилю «Оформити» (команда format).",
  en: "the looks of the sheet and its page are put right by “Lay out” (the command format).",
};

/**
 * Every safe fix: those that change no value, only how it is kept. Each cell stands by itself. What
 * somebody accepted is to stay as it is.
 */
export const FIX_JOB: Job = {
  id: "fix",
  looksNeeded: NO_LOOKS,
  propose: (input, choices, language) => {
    const fixes = input.report.findings.filter(
      (finding) =>
        finding.fix?.safe === true && !isWaived(finding) && isAsked(input, finding.sheet),
    );
    const edits = combine(fixes.flatMap(({ fix }) => fix ?? [])).edits;
    const findings = findingsByCell(fixes);
    const items = edits.flatMap((edit): readonly ProposedItem[] => {
      const id = formatPlace(edit);
      const finding = findings.get(id);
      if (finding === undefined) return [];
      const { title } = describe(finding, language);
      const args = { rule: finding.rule, title };
      return [
        {
          ...shown(input.workbook, edit, finding),
          id,
          saying: { code: "safe", args },
          chosen: choices.items[id] ?? true,
        },
      ];
    });
    const chosen = new Set(items.flatMap((item) => (item.chosen ? [item.id] : [])));
    return {
      items,
      questions: [],
      leftOut: input.report.findings.flatMap((finding): readonly LeftOut[] => {
        const { mendedBy, sheet, rule } = finding;
        if (mendedBy === undefined || isWaived(finding) || !isAsked(input, sheet)) return [];
        return [{ sheet, range: null, saying: { code: mendedBy, args: { rule } } }];
      }),
      batch: batchOf({ cells: edits.filter((edit) => chosen.has(formatPlace(edit))) }),
    };
  },
  say: ({ code, args }, language) =>
    code === "safe"
      ? `${textOf(args["rule"])}: ${textOf(args["title"])}`
      : `${textOf(args["rule"])}: ${BY_FORMAT[language]}`,
};

/** The first finding that mends a cell, by the cell's name with its sheet. */
function findingsByCell(fixes: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of fixes) {
    for (const edit of finding.fix?.edits ?? []) {
      const place = formatPlace(edit);
      if (!found.has(place)) found.set(place, finding);
    }
  }
  return found;
}

function shown(
  workbook: WorkbookSnapshot,
  { sheet: name, cell, before, after }: Edit,
  { rule }: Finding,
): Pick<ProposedItem, "group" | "sheet" | "range" | "now" | "willBe" | "formula" | "needs"> {
  const sheet = findSheet(workbook, name);
  const { row, column } = cell;
  return {
    group: rule,
    sheet: name,
    range: { top: row, left: column, bottom: row, right: column },
    now:
      sheet === null ? displayValue(before.value, before.numberFormat) : cellAt(sheet, cell).text,
    willBe: displayValue(after.value, after.numberFormat),
    formula: after.formula,
    needs: [],
  };
}
