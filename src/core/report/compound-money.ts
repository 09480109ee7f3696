import type { Decimal } from "./decimal";
import { add, compare, decimal, isZero, shift, trimZeros } from "./decimal";
import { spellingsOf } from "./spelling";

/** Money told in steps: «1 млн 640 тис. грн», «100 грн 50 коп.». */
export interface CompoundMoney {
  /** In hryvnias. */
  readonly value: Decimal;
  readonly before: string;
  /** What follows the last step. */
  readonly after: string;
}

const STEP =
  /([\d .,']*\d) ?(млн|мільйон|тис|грн|гривень|гривн|коп(?=ійк|ійок|\.|[^\p{L}]|$))\p{L}*\.?(?: ?(?:грн|гривень|гривні)\.?)?(?!\p{L})[ ,;]*(?:та |і )?/uy;
const POWERS: Readonly<Record<string, number>> = {
  млн: 6,
  мільйон: 6,
  тис: 3,
  грн: 0,
  гривень: 0,
  гривн: 0,
  коп: -2,
};

interface Step {
  readonly value: Decimal;
  readonly power: number;
}

/**
 * Reads money told in at least two steps, each in a smaller unit, or in kopiykas alone. Null for
 * anything else, also where a step would be a unit of the step before it («5 грн 120 коп.»).
 */
export function compoundMoney(line: string): CompoundMoney | null {
  const text = line.toLowerCase();
  const start = text.search(/\d/);
  if (start < 0 || /[-–—(№]\s*$/.test(text.slice(0, start))) return null;
  const steps: Step[] = [];
  STEP.lastIndex = start;
  let end = start;
  for (let match = STEP.exec(text); match !== null; match = STEP.exec(text)) {
    const [only, ...more] = spellingsOf((match[1] ?? "").trim(), "other");
    const power = POWERS[match[2] ?? ""];
    if (only === undefined || more.length > 0 || power === undefined) return null;
    steps.push({ value: only.value, power });
    end = STEP.lastIndex;
  }
  if (!isCompound(steps)) return null;
  const after = line.slice(end).trim();
  if (/^[\d\-–—]/.test(after)) return null;
  const value = steps.reduce(
    (sum, step) => add(sum, shift(step.value, step.power)),
    decimal(0n, 0),
  );
  return { value, before: line.slice(0, start).trim(), after };
}

function isCompound(steps: readonly Step[]): boolean {
  const [first] = steps;
  if (first === undefined || (steps.length === 1 && first.power !== -2)) return false;
  return steps.every(({ value, power }, index) => {
    const above = steps[index - 1];
    const isLast = index === steps.length - 1;
    const whole = trimZeros(value).scale === 0;
    if ((!isLast || power === -2) && !whole) return false;
    if (above === undefined) return true;
    const limit = decimal(10n ** BigInt(Math.max(0, above.power - power)), 0);
    return above.power > power && (isZero(value) || compare(value, limit) < 0);
  });
}
