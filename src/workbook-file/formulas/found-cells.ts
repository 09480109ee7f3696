import type { FormulaNode } from "./formula-node";
import type { Area, FormulaPlace, Meanings } from "./precedents";
import { precedentsOf } from "./precedents";
import { quoteText } from "./print-formula";
import type { Scalar } from "./values";
import { BLANK, VALUE_KIND } from "./values";

/** Stands in a formula for the place of its cell, until that is known; no text of a person's. */
export const PLACE = quoteText("\uE000place");

/** One call of INDIRECT or OFFSET within a formula. */
interface FoundCall {
  readonly name: string;
  /** The reference that OFFSET starts from, as text; empty when it is none. */
  readonly base: string;
  readonly values: Map<number, Scalar>;
}

/** What a call is and which of its arguments is given, as a text within the formula. */
export interface ArgumentLabel {
  readonly call: number;
  readonly index: number;
  readonly name: string;
  readonly base: string;
}

/**
 * The cells that INDIRECT and OFFSET look at where only computing tells: the formulas written for the
 * engine report the arguments of those functions as they are computed.
 */
export class FoundCells {
  private readonly calls = new Map<string, Map<number, FoundCall>>();

  clear(): void {
    this.calls.clear();
  }

  /** @param place and `label` as `placed` and `labelText` wrote them into the formula */
  report(place: string, label: string, value: Scalar): void {
    const { call, index, name, base } = JSON.parse(label) as ArgumentLabel;
    const calls = this.calls.get(place) ?? new Map<number, FoundCall>();
    this.calls.set(place, calls);
    const found = calls.get(call) ?? { name, base, values: new Map<number, Scalar>() };
    calls.set(call, found);
    found.values.set(index, value);
  }

  /** What the formula of a cell looked at when it was computed last. */
  areasOf(place: FormulaPlace, meanings: Meanings): readonly Area[] {
    const calls = this.calls.get(keyOf(place));
    if (calls === undefined) return [];
    return [...calls.values()].flatMap((call) => {
      const node = call.name === "INDIRECT" ? indirect(call, meanings) : offset(call, meanings);
      return precedentsOf(node, place, meanings).areas;
    });
  }
}

/** The formula as the engine gets it for the cell it stands in. */
export function placed(text: string, place: FormulaPlace): string {
  return text.includes(PLACE) ? text.replaceAll(PLACE, () => quoteText(keyOf(place))) : text;
}

export function labelText(label: ArgumentLabel): string {
  return quoteText(JSON.stringify(label));
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return [row, column, sheet].join();
}

/** References with rows and columns by number («R1C1») are not followed. */
function indirect({ values }: FoundCall, meanings: Meanings): FormulaNode | null {
  const [address, style] = [values.get(0), values.get(1)];
  const isA1 = style === undefined || !("value" in style) || Boolean(style.value);
  return isA1 && address?.kind === VALUE_KIND.text ? meanings.read(address.value) : null;
}

function offset({ base, values }: FoundCall, meanings: Meanings): FormulaNode | null {
  if (base === "") return null;
  const numbers: string[] = [];
  for (let index = 1; index <= Math.max(0, ...values.keys()); index++) {
    const value = values.get(index) ?? BLANK;
    if (value.kind === VALUE_KIND.number) numbers.push(String(Math.trunc(value.value)));
    // A number that is left out is none for where to go, and the size of the base.
    else if (value.kind === VALUE_KIND.blank) numbers.push(index <= 2 ? "0" : "");
    else return null;
  }
  return meanings.read(`OFFSET(${[base, ...numbers].join()})`);
}
