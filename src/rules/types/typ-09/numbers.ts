import type { CellAddress } from "../../../core/sheet/address";
import { isDateFormat } from "../../../core/sheet/display";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import { cellAt } from "../../../core/sheet/snapshot";
import { likelyTyped } from "../../../core/report/likely-typed";
import type { MoneyTable, TableRow } from "../../../core/report/model";
import { linesOf } from "../../../core/report/model";

export interface MadeOfNumber {
  readonly code: "number" | "trimmed";
  readonly cell: CellAddress;
  /** As it is seen. */
  readonly raw: string;
  /** The number that was likely typed, with a final dot where the others have it. */
  readonly likely: string;
}

/** The № that Excel made a date («1.8.5») or a decimal without its last zero («1,1» for 1.10) of. */
export function datesAmongNumbers(
  table: MoneyTable,
  sheet: SheetSnapshot,
): readonly MadeOfNumber[] {
  const lines = linesOf(table);
  const dot = endWithDot(lines) ? "." : "";
  return lines.flatMap((line, index): readonly MadeOfNumber[] => {
    const field = line.texts.number;
    if (field === undefined || field.inherited) return [];
    const { value, numberFormat, formula } = cellAt(sheet, field.cell);
    if (typeof value !== "number" || formula !== null) return [];
    const place = { cell: field.cell, raw: field.text };
    if (isDateFormat(numberFormat)) {
      const likely = withoutYear(likelyTyped(value, numberFormat), line);
      return likely === null ? [] : [{ ...place, code: "number", likely: likely + dot }];
    }
    const likely = withLostZero(value, lines[index - 1]);
    return likely === null ? [] : [{ ...place, code: "trimmed", likely: likely + dot }];
  });
}

/** The reader knows where Excel added the year in which the number was typed. */
function withoutYear(likely: string | null, { number }: TableRow): string | null {
  if (likely === null || number === null) return likely;
  return number.length < likely.split(".").length ? number.join(".") : likely;
}

function endWithDot(lines: readonly TableRow[]): boolean {
  const texts = lines.flatMap(({ texts: { number } }) => number?.text ?? []);
  const parted = texts.filter((text) => /^\d+(\.\d+)+\.?$/.test(text) && !isDay(text));
  return parted.filter((text) => text.endsWith(".")).length * 2 > parted.length;
}

/** What a cell that has become a date shows. */
function isDay(text: string): boolean {
  return /^\d\d\.\d\d(\.\d{4})?$/.test(text);
}

/** «1.10» for 1.1 right after 1.9; null where the number fits as it is. */
function withLostZero(value: number, above: TableRow | undefined): string | null {
  const [whole = "", tenths] = String(value).split(".");
  const parts = above?.number ?? null;
  if (tenths === undefined || parts?.length !== 2 || parts[0] !== Number(whole)) return null;
  return (parts[1] ?? 0) + 1 === Number(`${tenths}0`) ? `${whole}.${tenths}0` : null;
}
