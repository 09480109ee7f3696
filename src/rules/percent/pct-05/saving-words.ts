import type { Decimal } from "../../../core/report/decimal";
import { compare } from "../../../core/report/decimal";
import { explanationOf } from "../../../core/report/explanation";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { parseAmount } from "../../../core/report/parse-amount";
import { speaksOfSaving } from "../../../core/report/saving-words";

const AMOUNTS = /\d[\d \u00A0\u202F]*(?:[.,]\d+)?/g;

/** How the row accounts for the remainder: by a saving's sum, only by words, or not at all. */
export function whatIsSaid(
  table: MoneyTable,
  row: TableRow,
  remainder: Decimal,
): "sum" | "words" | "nothing" {
  const text = explanationOf(table, row);
  if (!speaksOfSaving(text)) return "nothing";
  const named = (text.match(AMOUNTS) ?? []).some((written) => {
    const read = parseAmount(written.trim());
    return read.kind === "amount" && compare(read.value, remainder) === 0;
  });
  return named ? "sum" : "words";
}
