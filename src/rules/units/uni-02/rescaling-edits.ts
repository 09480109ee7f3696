import { moneyFormat } from "../../../core/compute/to-number";
import type { Edit } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import type { RuleInput } from "../../../core/lint/rule";
import { toNumber } from "../../../core/report/decimal";
import { fromKopiykas } from "../../../core/report/unit";
import type { FoundColumns } from "./off-columns";

/**
 * The edits that bring typed figures to the unit that their header declares; a formula follows the
 * figures that it adds. Null where a figure cannot be read or carries words.
 */
export function rescalingEdits(
  { sheet }: RuleInput,
  { figures, declared }: FoundColumns,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const { cell, reading, kopiykas, formula, numberFormat } of figures) {
    if (formula !== null) continue;
    if (kopiykas === null || (reading !== "number" && reading !== "text-number")) return null;
    const amount = fromKopiykas(kopiykas, declared);
    if (kopiykas === 0 && reading === "number") continue;
    edits.push(
      editOf(sheet, cell, {
        value: toNumber(amount),
        numberFormat: moneyFormat(numberFormat, declared, amount),
      }),
    );
  }
  return edits;
}
