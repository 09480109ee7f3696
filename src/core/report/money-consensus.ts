import type { Decimal } from "./decimal";
import { absolute, compare, decimal, isZero, shift, trimZeros } from "./decimal";
import type { MoneyFigure } from "./figure";
import { parseAmount } from "./parse-amount";
import { moneyFigure } from "./read-figure";
import type { Spelling } from "./spelling";
import type { Unit } from "./unit";

/** Fewer cells that write a number in one way are no habit. */
const FEWEST_MARKS = 2;
const FEWEST_GROUPED = 3;
const THOUSAND = decimal(1000n, 0);
/** A label is a few words; more is a remark. */
const LONGEST_LABEL = 30;
const GROUPED = /\d[\s.,'’\u00A0\u202F]\d{3}(?!\d)/;

/** How the cells of a column write their numbers, as far as each is clear by itself. */
interface Habits {
  readonly decimals: ReadonlyMap<Spelling["decimalMark"], number>;
  readonly groups: ReadonlyMap<Spelling["groupMark"], number>;
  /** The most decimals that any of them has. */
  readonly mostDecimals: number;
}

/**
 * A column's money with what its cells say together. Text that spells two amounts is settled where the
 * other cells leave one of them possible («1.234» among «89 379,95» is a thousand); a lone «1,5» among
 * whole grouped thousands, which may be one and a half thousand, becomes ambiguous. Anything else
 * stays as it was read.
 *
 * @param figures the lines of one column, without its totals
 * @param unit the unit they were read in
 */
export function settleMoney(
  figures: readonly MoneyFigure[],
  unit: Unit | null,
): readonly MoneyFigure[] {
  const spellings = figures.map(spellingsIn);
  const habits = habitsOf(spellings);
  const sizes = sizesOf(figures);
  return figures.map((figure, index) => {
    const settled = settleMarks(figure, spellings[index] ?? [], habits, unit);
    return mayBeThousands(settled, sizes, unit) ? asThousandsOrNot(settled, unit) : settled;
  });
}

/** Every way to read a text cell as hryvnias, where thousands and decimals are told apart least. */
function spellingsIn({ reading, raw }: MoneyFigure): readonly Spelling[] {
  if (reading !== "text-number" && reading !== "labelled" && reading !== "ambiguous") return [];
  const read = parseAmount(raw, "hryvnias");
  if ("spelling" in read) return [read.spelling];
  return read.kind === "ambiguous" ? read.spellings : [];
}

function habitsOf(cells: readonly (readonly Spelling[])[]): Habits {
  const decimals = new Map<Spelling["decimalMark"], number>();
  const groups = new Map<Spelling["groupMark"], number>();
  let mostDecimals = 0;
  for (const spellings of cells) {
    const [clear] = spellings;
    if (clear === undefined || spellings.length > 1) continue;
    const { decimalMark, groupMark, value } = clear;
    if (decimalMark !== "") decimals.set(decimalMark, (decimals.get(decimalMark) ?? 0) + 1);
    if (groupMark !== "") groups.set(groupMark, (groups.get(groupMark) ?? 0) + 1);
    mostDecimals = Math.max(mostDecimals, value.scale);
  }
  return { decimals, groups, mostDecimals };
}

/** How many cells of a column hold something, and how many of them whole grouped thousands. */
interface Sizes {
  readonly filled: number;
  readonly grouped: number;
}

function sizesOf(figures: readonly MoneyFigure[]): Sizes {
  let filled = 0;
  let grouped = 0;
  for (const { amount, raw } of figures) {
    if (amount === null || isZero(amount)) continue;
    filled++;
    if (isWhole(amount) && !isBelowThousand(amount) && GROUPED.test(raw)) grouped++;
  }
  return { filled, grouped };
}

function settleMarks(
  figure: MoneyFigure,
  spellings: readonly Spelling[],
  habits: Habits,
  unit: Unit | null,
): MoneyFigure {
  if (spellings.length < 2) return figure;
  const possible = spellings.filter((spelling) => isPossible(spelling, habits));
  const [only] = possible;
  if (figure.reading === "ambiguous") {
    if (only === undefined || possible.length > 1) return figure;
    const amount = figure.readings[spellings.indexOf(only)] ?? null;
    return amount === null ? figure : settledAs(figure, amount, unit);
  }
  // «2,500» was read as thousands with kopiykas; among «1,640,000» its comma may part thousands.
  if (figure.reading !== "text-number" || !habits.groups.has(",")) return figure;
  if (only !== undefined && possible.length === 1) return settledAs(figure, only.value, unit);
  return doubted(
    figure,
    spellings.map(({ value }) => value),
    unit,
  );
}

/** A mark means one thing in a column, and only a habit of other cells says which. */
function isPossible({ decimalMark, groupMark, value }: Spelling, habits: Habits): boolean {
  const { decimals, groups, mostDecimals } = habits;
  if (decimalMark !== "") {
    const usual = decimals.size === 1 && (decimals.get(decimalMark) ?? 0) >= FEWEST_MARKS;
    return usual && !hasMark(groups, decimalMark) && value.scale <= mostDecimals;
  }
  if (groupMark === "") return false;
  if (hasMark(decimals, groupMark)) return false;
  if ([...groups.keys()].some((each) => each !== groupMark)) return false;
  return countOf(decimals) >= FEWEST_MARKS || countOf(groups) >= FEWEST_MARKS;
}

/** A mark of the one kind among those of the other. */
function hasMark(marks: ReadonlyMap<string, number>, mark: string): boolean {
  return marks.has(mark);
}

function countOf(marks: ReadonlyMap<string, number>): number {
  return [...marks.values()].reduce((sum, count) => sum + count, 0);
}

function settledAs(figure: MoneyFigure, amount: Decimal, unit: Unit | null): MoneyFigure {
  const { label, remark } = figure;
  const words = label !== "" || remark !== "";
  const reading = !words ? "text-number" : remark.length > LONGEST_LABEL ? "annotated" : "labelled";
  return moneyFigure({ ...figure, reading, amount, readings: [] }, unit);
}

function doubted(
  figure: MoneyFigure,
  readings: readonly Decimal[],
  unit: Unit | null,
): MoneyFigure {
  return moneyFigure({ ...figure, reading: "ambiguous", amount: null, readings }, unit);
}

/** In thousands and millions a lone «1,5» is what the column is for. */
function mayBeThousands(figure: MoneyFigure, sizes: Sizes, unit: Unit | null): boolean {
  const { amount, formula, reading } = figure;
  if (unit !== "UAH" && unit !== null) return false;
  if (reading !== "number" && reading !== "text-number") return false;
  if (amount === null || formula !== null || isWhole(amount) || !isBelowThousand(amount)) {
    return false;
  }
  // The figure itself is one of those that hold something.
  const others = sizes.filled - 1;
  return others >= FEWEST_GROUPED && sizes.grouped === others;
}

function asThousandsOrNot(figure: MoneyFigure, unit: Unit | null): MoneyFigure {
  const { amount } = figure;
  return amount === null ? figure : doubted(figure, [amount, shift(amount, 3)], unit);
}

function isWhole(amount: Decimal): boolean {
  return trimZeros(amount).scale === 0;
}

function isBelowThousand(amount: Decimal): boolean {
  return compare(absolute(amount), THOUSAND) < 0;
}
