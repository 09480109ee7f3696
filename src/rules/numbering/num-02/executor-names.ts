import { groupedBy } from "../../../core/sheet/grouped";
import type { Profile } from "../../../core/lint/profile";
import type { PlacedTable } from "../../../core/lint/rule";
import { isMoneyTable } from "../../../core/report/model";
import type { Misspelling } from "./misspelling";
import { folded, plainSpelling, sameSpelling } from "./misspelling";

type Written = Omit<Misspelling, "right">;

/**
 * Executors that the dictionary does not know, written in more than one way: the way that is written
 * most is taken for right. Only what cannot be meant differs: an apostrophe, «із» for «з», a Latin letter.
 */
export function executorsAmongThemselves(
  tables: readonly PlacedTable[],
  { dictionary }: Profile,
): readonly Misspelling[] {
  const known = dictionary.executors.map(({ name }) => keyOf(name));
  const written = tables.flatMap(executorsOf);
  // Thousands of lines name a few executors.
  const keys = new Map(written.map(({ wrong }) => [wrong, ""]));
  for (const name of keys.keys()) keys.set(name, keyOf(name));
  const groups = groupedBy(written, ({ wrong }) => keys.get(wrong) ?? wrong);
  return [...groups].flatMap(([key, group]) => {
    if (known.some((name) => key.startsWith(name))) return [];
    const right = mostWritten(group);
    return group
      .filter(({ wrong }) => !sameSpelling(wrong, right))
      .map((each) => ({ ...each, right }));
  });
}

function keyOf(name: string): string {
  return name.trim().split(/\s+/).map(folded).join(" ");
}

function executorsOf({ table }: PlacedTable): readonly Written[] {
  if (!isMoneyTable(table)) return [];
  return table.rows.flatMap(({ texts: { executor } }) =>
    executor === undefined || executor.inherited
      ? []
      : executor.text
          .split(/[,;\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== "")
          .map((wrong) => ({ sheet: table.sheet, cell: executor.cell, wrong })),
  );
}

/** The first of those that are written most. */
function mostWritten(group: readonly Written[]): string {
  const times = new Map<string, { readonly wrong: string; count: number }>();
  for (const { wrong } of group) {
    const entry = times.get(plainSpelling(wrong)) ?? { wrong, count: 0 };
    entry.count++;
    times.set(plainSpelling(wrong), entry);
  }
  return [...times.values()].reduce((best, each) => (each.count > best.count ? each : best)).wrong;
}
