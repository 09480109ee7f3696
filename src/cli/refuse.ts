import type { Terminal } from "./terminal";

/** What tells in one sentence why a command does not go on, with the status that it ends with. */
export function refuser({ err }: Pick<Terminal, "err">): (sentence: string) => 2 {
  return (sentence) => {
    err(`${sentence}\n`);
    return 2;
  };
}
