import type { CheckReport, Finding } from "../../core/lint/finding";
import { isWaived } from "../../core/lint/finding";
import type { Place } from "../../core/sheet/address";
import { formatCell, formatPlace } from "../../core/sheet/address";

/** A finding in the pane's list. */
export interface Listed {
  /** The same for the same fault after another check, so that what is open stays open. */
  readonly key: string;
  /** Place in the list, from zero. */
  readonly index: number;
  readonly finding: Finding;
}

/** The findings of a report that nobody accepted, with what is needed to find them again. */
export interface FindingList {
  readonly items: readonly Listed[];
  readonly byKey: ReadonlyMap<string, Listed>;
  /** Keys of the findings that stand in a cell, by `formatPlace`. */
  readonly byPlace: ReadonlyMap<string, readonly string[]>;
}

export function listFindings(report: CheckReport): FindingList {
  const byKey = new Map<string, Listed>();
  const byPlace = new Map<string, string[]>();
  const items = report.findings
    .filter((each) => !isWaived(each))
    .map((finding, index) => {
      const item = { key: unusedKey(finding, byKey), index, finding };
      byKey.set(item.key, item);
      for (const cell of finding.cells) {
        const place = formatPlace({ sheet: finding.sheet, cell });
        byPlace.set(place, [...(byPlace.get(place) ?? []), item.key]);
      }
      return item;
    });
  return { items, byKey, byPlace };
}

/** Keys of the findings that stand in the cell. */
export function keysAt(list: FindingList, place: Place): readonly string[] {
  return list.byPlace.get(formatPlace(place)) ?? [];
}

function unusedKey(finding: Finding, taken: ReadonlyMap<string, Listed>): string {
  const base = [finding.rule, finding.code, finding.sheet, formatCell(finding.cell)].join(" ");
  let key = base;
  for (let again = 2; taken.has(key); again++) key = `${base} ${again}`;
  return key;
}
