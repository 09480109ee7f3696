import { parseArgs } from "node:util";
import type { Language } from "../core/texts/format";
import type { Format } from "./result-view";

export type FailOn = "error" | "warning" | "never";

/** A call of `check`, as the person gave it. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly rows: boolean;
  readonly language: Language;
  /** A profile file, or the name of a built-in one; null for the default. */
  readonly profile: string | null;
  readonly failOn: FailOn;
  /** Leave out of `failOn` what was accepted in the workbook itself. */
  readonly honourWaivers: boolean;
  /** Null for standard output. */
  readonly output: string | null;
  readonly force: boolean;
}

export type Call =
  | { readonly kind: "check"; readonly options: CheckOptions }
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "wrong"; readonly language: Language; readonly problem: WrongCall };

/** What is wrong with a call; `given` is the word that is. */
export type WrongCall =
  | { readonly code: "no-command" | "no-path" }
  | {
      readonly code: "unknown-command" | "unknown-option" | "missing-value";
      readonly given: string;
    }
  | { readonly code: "bad-value"; readonly given: string; readonly allowed: readonly string[] };

const FORMATS: readonly Format[] = ["text", "json", "sarif"];

const OPTIONS = {
  format: { type: "string", default: "text" },
  rows: { type: "boolean", default: false },
  lang: { type: "string", default: "uk" },
  profile: { type: "string" },
  "fail-on": { type: "string", default: "error" },
  "honour-waivers": { type: "boolean", default: false },
  output: { type: "string" },
  force: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** Reads the words after the program's name. Never throws. */
export function readCall(words: readonly string[]): Call {
  const language: Language = /--lang[= ]en\b/.test(words.join(" ")) ? "en" : "uk";
  const wrong = (problem: WrongCall): Call => ({ kind: "wrong", language, problem });
  const parsed = parse(words);
  if (!parsed.ok) return wrong(parsed.problem);
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help", language };
  if (values.version) return { kind: "version", language };
  const [command, ...paths] = positionals;
  if (command === undefined) return wrong({ code: "no-command" });
  if (command === "help") return { kind: "help", language };
  if (command !== "check") return wrong({ code: "unknown-command", given: command });
  if (paths.length === 0) return wrong({ code: "no-path" });
  const format = oneOf(values.format, FORMATS);
  const failOn = oneOf(values["fail-on"], ["error", "warning", "never"]);
  const lang = oneOf(values.lang, ["uk", "en"]);
  for (const choice of [format, failOn, lang]) if (!choice.ok) return wrong(choice.problem);
  if (!format.ok || !failOn.ok || !lang.ok) return wrong({ code: "no-command" });
  return {
    kind: "check",
    options: {
      paths,
      format: format.value,
      rows: values.rows,
      language: lang.value,
      profile: values.profile ?? null,
      failOn: failOn.value,
      honourWaivers: values["honour-waivers"],
      output: values.output ?? null,
      force: values.force,
    },
  };
}

type Parsed = ReturnType<typeof parseWords>;
type Values = Parsed["values"];

function parseWords(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
}

function parse(
  words: readonly string[],
):
  | { readonly ok: true; readonly values: Values; readonly positionals: readonly string[] }
  | { readonly ok: false; readonly problem: WrongCall } {
  try {
    return { ok: true, ...parseWords(words) };
  } catch (error) {
    const given = /'[^']*?(--?[^' ]+)/.exec(String(error))?.[1] ?? "";
    const known = given.replace(/^--?/, "") in OPTIONS;
    return { ok: false, problem: { code: known ? "missing-value" : "unknown-option", given } };
  }
}

function oneOf<Value extends string>(
  given: string,
  allowed: readonly Value[],
):
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: WrongCall } {
  const value = allowed.find((candidate) => candidate === given);
  return value === undefined
    ? { ok: false, problem: { code: "bad-value", given, allowed } }
    : { ok: true, value };
}
