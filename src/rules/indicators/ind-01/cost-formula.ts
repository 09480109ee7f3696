import { formatCell, quoteSheetName } from "../../../core/sheet/address";
import type { SheetSnapshot } from "../../../core/sheet/snapshot";
import type { Fix } from "../../../core/edits/edit";
import { editOf } from "../../../core/edits/edit";
import { toNumber } from "../../../core/report/decimal";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import type { CostYear } from "./cost-years";

const HRYVNIAS: Readonly<Record<Unit, number>> = {
  UAH: 1,
  "thousand-UAH": 1_000,
  "million-UAH": 1_000_000,
};

/** The indicator as a live sum of its measures; null where a formula could not add their cells. */
export function costFormula(sheet: SheetSnapshot, cost: CostYear): Fix | null {
  const { value, unit, kopiykas, figures, programme } = cost;
  const filled = figures.filter(({ reading }) => reading !== "blank");
  if (filled.length === 0 || filled.some(({ reading }) => reading !== "number")) return null;
  const cells = filled.map(({ cell }) => `${sheetPrefix(programme.sheet)}${formatCell(cell)}`);
  const sum = cells.join("+");
  const formula = `=${scaled(sum, cells.length > 1, HRYVNIAS[programme.unit], HRYVNIAS[unit])}`;
  const after = { formula, value: toNumber(fromKopiykas(kopiykas, unit)) };
  return { safe: false, edits: [editOf(sheet, value.cell, after)] };
}

/** As Excel keeps it: it takes the quotes off a name that is one Cyrillic word. */
function sheetPrefix(name: string): string {
  return `${/^[А-ЯІЇЄҐа-яіїєґ_]+\d*$/.test(name) ? name : quoteSheetName(name)}!`;
}

function scaled(sum: string, several: boolean, from: number, to: number): string {
  if (from === to) return sum;
  const terms = several ? `(${sum})` : sum;
  return from < to ? `${terms}/${to / from}` : `${terms}*${from / to}`;
}
