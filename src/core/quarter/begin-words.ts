import type { LeftOut } from "../edits/proposal";
import { contentOf } from "../edits/edit";
import type { CellAddress } from "../sheet/address";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt, cellKey } from "../sheet/snapshot";
import type { Change, Parts, SheetToBegin } from "./begun-parts";
import { unique } from "./begun-parts";
import { sayQuarter } from "./quarter-sayings";
import { rewordedOf } from "./reworded";

/** Titles, headers and the date of signing, in the words of the new period. */
export function wordsOf(input: SheetToBegin, parts: Parts): readonly LeftOut[] {
  const { sheet, tables, from, to, name } = input;
  const unnamed = (): LeftOut => ({
    sheet: name,
    range: null,
    saying: sayQuarter("unnamed-period", { sheet: name }),
  });
  if (from === null) return [unnamed()];
  const seen = new Set<number>();
  const all = tables.map((table) => rewordedOf(table, sheet, from, to));
  for (const { texts, signed } of all) {
    for (const { cell, after } of [...texts, ...signed]) {
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      const isSigned = signed.some((each) => each.cell === cell);
      const code = isSigned ? "signed" : "words";
      const at = formatCell(cell);
      parts.add(code, sayQuarter(code, { cell: at }), [textAt(sheet, cell, after)], {
        now: cellAt(sheet, cell).text,
        willBe: after ?? "",
        key: at,
      });
    }
  }
  const stale = unique(all.flatMap((each) => each.stale)).map(formatCell);
  const isNamed = tables.some(({ title }) => title.periods.length > 0);
  return [
    ...(stale.length === 0
      ? []
      : [{ sheet: name, range: null, saying: sayQuarter("stale-words", { cells: stale }) }]),
    ...(isNamed ? [] : [unnamed()]),
  ];
}

function textAt(sheet: SheetSnapshot, cell: CellAddress, text: string | null): Change {
  return { cell, after: { ...contentOf(cellAt(sheet, cell)), value: text } };
}
