import type { Finding } from "../../core/lint/finding";
import type { Grouping } from "../../app/ports";
import { groupedBy } from "../../core/sheet/grouped";
import type { FindingList, Listed } from "../state/listed";
import type { Grade } from "./grade";
import { folded } from "./folded";
import { gradeOf, GRADES } from "./grade";

/** What of the findings a person wants to see. */
export interface FindingsView {
  /** Only these; all where none is named. */
  readonly grades: readonly Grade[];
  /** Words to be found in a finding, empty for all. */
  readonly sought: string;
}

export const WHOLE_VIEW: FindingsView = { grades: [], sought: "" };

/** Findings under one heading. */
export interface FindingGroup {
  /** The table's index, null for what concerns no table; the rule; the grade. */
  readonly of:
    | { readonly kind: "table"; readonly table: number | null }
    | { readonly kind: "rule"; readonly rule: string }
    | { readonly kind: "severity"; readonly grade: Grade };
  /** With the place in the list as it is shown. */
  readonly items: readonly Listed[];
}

/** True where a person sees only a part of the findings. */
export function isFiltered({ grades, sought }: FindingsView): boolean {
  return grades.length > 0 || sought.trim() !== "";
}

/**
 * The findings in groups, as a person wants to see them.
 *
 * @param tables how many tables there are: whole, the list names each, also one without findings
 * @param textOf everything that may be sought of a finding, in one line, `folded`
 */
export function arrange(
  list: FindingList,
  tables: number,
  grouping: Grouping,
  view: FindingsView,
  textOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const shown = list.items.filter(({ finding }) => isWanted(finding, view, textOf));
  let index = 0;
  return groupsOf(shown, tables, grouping)
    .filter(({ of, items }) => items.length > 0 || (of.kind === "table" && !isFiltered(view)))
    .map(({ of, items }) => ({ of, items: items.map((item) => ({ ...item, index: index++ })) }));
}

function groupsOf(
  items: readonly Listed[],
  tables: number,
  grouping: Grouping,
): readonly FindingGroup[] {
  switch (grouping) {
    case "table": {
      const own = groupedBy(items, ({ finding }) => finding.table);
      const loose = own.get(null) ?? [];
      const named = Array.from({ length: tables }, (_, table): FindingGroup => ({
        of: { kind: "table", table },
        items: judgedFirst(own.get(table) ?? []),
      }));
      return loose.length === 0
        ? named
        : [{ of: { kind: "table", table: null }, items: judgedFirst(loose) }, ...named];
    }
    case "rule":
      return [...groupedBy(items, ({ finding }) => finding.rule)]
        .toSorted(([a], [b]) => a.localeCompare(b, "en"))
        .map(([rule, own]) => ({ of: { kind: "rule", rule }, items: own }));
    case "severity": {
      const own = groupedBy(items, ({ finding }) => gradeOf(finding));
      return GRADES.map((grade) => ({
        of: { kind: "severity", grade },
        items: own.get(grade) ?? [],
      }));
    }
  }
}

/** What could not be checked asks for nothing to be put right: it follows what does. */
function judgedFirst(items: readonly Listed[]): readonly Listed[] {
  const isOpen = ({ finding }: Listed): boolean => gradeOf(finding) === "notApplicable";
  return [...items.filter((each) => !isOpen(each)), ...items.filter(isOpen)];
}

function isWanted(
  finding: Finding,
  { grades, sought }: FindingsView,
  textOf: (finding: Finding) => string,
): boolean {
  if (grades.length > 0 && !grades.includes(gradeOf(finding))) return false;
  const words = folded(sought)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const text = textOf(finding);
  return words.every((word) => text.includes(word));
}
