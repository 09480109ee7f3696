import type { DefinedName } from "../../core/sheet/snapshot";

export const NAME_PROPERTIES = "items/name,items/formula,items/visible";

/** Names whose `NAME_PROPERTIES` are loaded. */
export function namesOf({ items }: Excel.NamedItemCollection): readonly DefinedName[] {
  return items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}
