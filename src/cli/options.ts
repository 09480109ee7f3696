import { parseArgs } from "node:util";

/** What may be written after an option: nothing, any text, a day, or one of a few words of which the first is meant when it is left out. */
export type OptionSpec =
  | { readonly type: "flag" }
  | { readonly type: "text" }
  | { readonly type: "day" }
  | { readonly type: "choice"; readonly allowed: readonly [string, ...string[]] };

/** The options of a command by name, without the hyphens. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What a person gave: true or false, a text or null, an ISO date or null, one of the words. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: ValueOf<Specs[Name]>;
};

type ValueOf<Spec> = Spec extends {
  readonly type: "choice";
  readonly allowed: readonly (infer Word)[];
}
  ? Word
  : Spec extends { readonly type: "flag" }
    ? boolean
    : string | null;

export const flag = { type: "flag" } as const;
export const text = { type: "text" } as const;
export const day = { type: "day" } as const;

/** One of these words; the first unless given. */
export function choice<const Words extends readonly [string, ...string[]]>(
  ...allowed: Words
): { readonly type: "choice"; readonly allowed: Words } {
  return { type: "choice", allowed };
}

/** What is wrong with a call; `given` is the word that is. */
export type WrongCall =
  | { readonly code: "no-command" | "no-path" }
  | { readonly code: "unknown-option" | "missing-value" | "no-day"; readonly given: string }
  | {
      readonly code: "unknown-command" | "bad-value";
      readonly given: string;
      readonly allowed: readonly string[];
    };

export type ReadOptions<Specs extends OptionSpecs> =
  | {
      readonly ok: true;
      readonly values: OptionValues<Specs>;
      /** The words that belong to no option. */
      readonly operands: readonly string[];
    }
  | { readonly ok: false; readonly problem: WrongCall };

/** Reads words by what a command allows. Never throws. */
export function readOptions<Specs extends OptionSpecs>(
  words: readonly string[],
  specs: Specs,
): ReadOptions<Specs> {
  let parsed: Pick<ReturnType<typeof parseArgs>, "values" | "positionals">;
  try {
    parsed = parseArgs({ args: [...words], options: nodeOptions(specs), allowPositionals: true });
  } catch (error) {
    const given = /'[^']*?(--?[^' ]+)/.exec(String(error))?.[1] ?? "";
    const known = given.replace(/^--?/, "") in specs;
    return { ok: false, problem: { code: known ? "missing-value" : "unknown-option", given } };
  }
  const values: Record<string, string | boolean | null> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const given = parsed.values[name];
    if (spec.type === "choice") {
      const value = given ?? spec.allowed[0];
      if (typeof value !== "string" || !spec.allowed.includes(value)) {
        const { allowed } = spec;
        return { ok: false, problem: { code: "bad-value", given: String(value), allowed } };
      }
      values[name] = value;
    } else if (spec.type === "day" && typeof given === "string" && !isDay(given)) {
      return { ok: false, problem: { code: "no-day", given } };
    } else if (spec.type === "flag") values[name] = given === true;
    else values[name] = typeof given === "string" ? given : null;
  }
  // The loop above gives each name a value of its own kind, which the compiler cannot follow.
  return { ok: true, values: values as OptionValues<Specs>, operands: parsed.positionals };
}

/** True for a day of the calendar as «2018-10-15». */
function isDay(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
}

/**
 * Where the first word stands that belongs to no option; −1 without one. Unknown options are passed
 * over: they are told later, by the command they were given to.
 */
export function firstOperand(words: readonly string[], specs: OptionSpecs): number {
  const { tokens } = parseArgs({
    args: [...words],
    options: nodeOptions(specs),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens.find(({ kind }) => kind === "positional")?.index ?? -1;
}

type NodeOptions = Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>;

function nodeOptions(specs: OptionSpecs): NodeOptions {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { type }]): [string, NodeOptions[string]] => [
      name,
      {
        type: type === "flag" ? "boolean" : "string",
        ...(name === "help" ? { short: "h" } : {}),
      },
    ]),
  );
}
