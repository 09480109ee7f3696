import type { Language } from "../core/texts/format";
import { flag, text } from "./options";
import type { Terminal } from "./terminal";
import { CLI_TEXTS } from "./texts";

/** Options that say where a result goes. */
export const OUTPUT_OPTIONS = {
  output: text,
  /** Replace the file where there is one. */
  force: flag,
} as const;

/** Where a result goes. */
export interface Destination {
  /** A file; null for standard output. */
  readonly output: string | null;
  /** Replace the file where there is one. */
  readonly force: boolean;
  readonly language: Language;
}

/** True when the result reached where it was to go; otherwise it was told why not. */
export async function deliver(
  result: string,
  { output, force, language }: Destination,
  terminal: Terminal,
): Promise<boolean> {
  if (output === null) {
    terminal.out(result);
    return true;
  }
  return deliverFile(result, { output, force, language }, terminal);
}

/** The same of what can only go into a file. */
export async function deliverFile(
  content: string | Uint8Array,
  { output, force, language }: Destination & { readonly output: string },
  terminal: Terminal,
): Promise<boolean> {
  const texts = CLI_TEXTS[language];
  const outcome = await terminal.write(output, content, force);
  if (outcome === "written") return true;
  terminal.err(
    `${outcome === "exists" ? texts.outputExists(output) : texts.outputFailed(output)}\n`,
  );
  return false;
}
