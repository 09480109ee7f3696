import type { Language } from "../core/texts/format";
import type { Command } from "./command";
import { COMMON_OPTIONS } from "./command";
import { COMMANDS } from "./commands";
import type { OptionSpecs, WrongCall } from "./options";
import { firstOperand, flag, readOptions } from "./options";
import type { ExitStatus, Terminal } from "./terminal";
import { CLI_TEXTS } from "./texts";

/** Runs one call and gives its exit status: 0 nothing found at the level, 1 something, 2 could not. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const language: Language = /--lang[= ]en\b/.test(words.join(" ")) ? "en" : "uk";
  const texts = CLI_TEXTS[language];
  const wrong = (problem: WrongCall): ExitStatus => {
    terminal.err(`${texts.wrongCall(problem)}\n`);
    return 2;
  };
  const help = (of: Command | undefined): ExitStatus => {
    terminal.out(`${of === undefined ? texts.help(listOf(language)) : of.words[language].help}\n`);
    return 0;
  };
  const at = firstOperand(words, everyOption());
  const name = words[at];
  if (name === undefined || name === "help") {
    const rest = words.filter((_word, index) => index !== at);
    const own = readOptions(rest, everyOption());
    if (!own.ok) return wrong(own.problem);
    if (name === "help") {
      const [about] = own.operands;
      const asked = commandOf(about);
      return about === undefined || asked !== undefined ? help(asked) : wrong(unknown(about));
    }
    if (own.values["help"] === true) return help(undefined);
    if (own.values["version"] !== true) return wrong({ code: "no-command" });
    terminal.out(`${terminal.version}\n`);
    return 0;
  }
  const command = commandOf(name);
  if (command === undefined) return wrong(unknown(name));
  const read = command.read(words.filter((_word, index) => index !== at));
  switch (read.kind) {
    case "help":
      return help(command);
    case "wrong":
      return wrong(read.problem);
    case "run":
      return read.run(terminal);
  }
}

function commandOf(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

function unknown(given: string): WrongCall {
  return { code: "unknown-command", given, allowed: COMMANDS.map(({ name }) => name) };
}

/** An option may stand before the command; only with all of them known can the command be found. */
function everyOption(): OptionSpecs {
  const all: OptionSpecs[] = COMMANDS.map(({ options }) => options);
  return Object.assign({}, ...all, COMMON_OPTIONS, { version: flag }) as OptionSpecs;
}

function listOf(language: Language): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return COMMANDS.map(
    ({ name, words }) => `  ${name.padEnd(width)}  ${words[language].about}`,
  ).join("\n");
}
