import type { Language } from "../core/texts/format";
import type { OptionSpecs, OptionValues, WrongCall } from "./options";
import { choice, flag, readOptions } from "./options";
import type { ExitStatus, Terminal } from "./terminal";

/** A command's words in one language. */
export interface CommandWords {
  /** What it does, in one line, for the list of commands. */
  readonly about: string;
  /** How it is called, and what each option means. */
  readonly help: string;
}

/** One thing that the command line can do. */
export interface Command {
  readonly name: string;
  readonly words: Readonly<Record<Language, CommandWords>>;
  readonly options: OptionSpecs;
  /** Reads the words after the command's name. */
  readonly read: (words: readonly string[]) => ReadCommand;
}

export type ReadCommand =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: WrongCall }
  | { readonly kind: "run"; readonly run: (terminal: Terminal) => Promise<ExitStatus> };

/** Options that every command has. */
export const COMMON_OPTIONS = { lang: choice("uk", "en"), help: flag } as const;

/** A call of a command as the person gave it. */
export interface CommandCall<Specs extends OptionSpecs> {
  readonly options: OptionValues<Specs>;
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly language: Language;
}

/** A command of files and folders, with options of its own besides the common ones. */
export function defineCommand<Specs extends OptionSpecs>(command: {
  readonly name: string;
  readonly words: Readonly<Record<Language, CommandWords>>;
  readonly options: Specs;
  /** True for a command that needs no file. */
  readonly pathless?: boolean;
  readonly run: (call: CommandCall<Specs>, terminal: Terminal) => Promise<ExitStatus>;
}): Command {
  const { name, words: texts, options, pathless = false, run } = command;
  const all = { ...options, ...COMMON_OPTIONS };
  return {
    name,
    words: texts,
    options: all,
    read: (words) => {
      const common = readOptions(words, all);
      if (!common.ok) return { kind: "wrong", problem: common.problem };
      const { values, operands } = common;
      const { lang, help }: OptionValues<typeof COMMON_OPTIONS> = values;
      if (help) return { kind: "help" };
      if (operands.length === 0 && !pathless)
        return { kind: "wrong", problem: { code: "no-path" } };
      const call = { options: values, paths: operands, language: lang };
      return { kind: "run", run: (terminal) => run(call, terminal) };
    },
  };
}
