import type { Profile } from "../../../core/lint/profile";
import type { PlacedTable } from "../../../core/lint/rule";
import { isMoneyTable } from "../../../core/report/model";
import type { Misspelling } from "./misspelling";
import { folded, sameSpelling } from "./misspelling";

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
  const groups = new Map<string, Written[]>();
  for (const written of tables.flatMap(executorsOf)) {
    const key = keyOf(written.wrong);
    if (known.some((name) => key.startsWith(name))) continue;
    groups.set(key, [...(groups.get(key) ?? []), written]);
  }
  return [...groups.values()].flatMap((group) => {
    const right = mostWritten(group);
    return group
      .filter(({ wrong }) => !sameSpelling(wrong, right))
      .map((written) => ({ ...written, right }));
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
  const times = ({ wrong }: Written): number =>
    group.filter((other) => sameSpelling(other.wrong, wrong)).length;
  return group.reduce((best, each) => (times(each) > times(best) ? each : best)).wrong;
}
