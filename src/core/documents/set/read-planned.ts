import { compare, round } from "../../report/decimal";
import { parseAmount } from "../../report/parse-amount";
import { fromKopiykas } from "../../report/unit";
import { formatPlace } from "../../sheet/address";
import { remembered } from "../../sheet/remembered";
import { cellKey } from "../../sheet/snapshot";
import { moneyInUnit } from "../../texts/format";
import type { CellMoney } from "../note/note-figure";
import { kopiykasOfValue } from "../note/vouch";
import type { TextDocument } from "../text-document";
import type { SheetDocument } from "../workbook-document";

/** What a document says in the place of an amount, where that is something else; null for no amount. */
export interface OtherFigure {
  readonly said: string | null;
}

const valuesOf = remembered(
  ({ cells }: SheetDocument) =>
    new Map(cells.map(({ cell, value }) => [cellKey(cell), value] as const)),
);

/** Null where the cell of the sheet says the amount to the kopiyka. */
export function otherInSheet(
  sheet: SheetDocument | undefined,
  { place, unit, kopiykas }: CellMoney,
): OtherFigure | null {
  const value = sheet === undefined ? undefined : valuesOf(sheet).get(cellKey(place.cell));
  const said = kopiykasOfValue(value, unit);
  if (said === kopiykas) return null;
  return { said: said === null ? null : moneyInUnit(fromKopiykas(said, unit), unit, "uk") };
}

/** The texts of a sheet's cells. */
export function textsInSheet(sheet: SheetDocument | undefined): readonly string[] {
  return (sheet?.cells ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The texts in which a document shows cells of the workbook, by place. */
const cellsShown = remembered(({ blocks }: TextDocument): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind === "paragraph") continue;
    for (const { shows, paragraphs } of block.rows.flatMap(({ cells }) => cells)) {
      if (shows === null) continue;
      const text = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
      found.set(formatPlace(shows), text);
    }
  }
  return found;
});

/**
 * Null where the text that shows the cell says the amount: every digit of what was typed, and of a
 * formula's result as many decimals as its column has.
 */
export function otherInText(
  document: TextDocument,
  { place, unit, kopiykas }: CellMoney,
): OtherFigure | null {
  const text = cellsShown(document).get(formatPlace(place)) ?? "";
  const read = parseAmount(text);
  if (!("value" in read)) return { said: text === "" ? null : text };
  const ought = round(fromKopiykas(kopiykas, unit), read.value.scale);
  return compare(read.value, ought) === 0 ? null : { said: text };
}

/** The paragraphs of a document, those of its tables left out. */
export function paragraphsOf({ blocks }: TextDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.runs.map(({ text }) => text).join("")] : [],
  );
}
