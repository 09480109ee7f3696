/** A line of a stack trace: a function and a place in a script, never what a cell holds. */
const FRAME = /^\s*(at\s|[\w$.<>/]*@)/;

/** More frames tell nothing new. */
const MOST_FRAMES = 20;

/**
 * What a programmer needs to find a fault, without a word of the workbook: the message of an error may
 * quote a cell, its name and the places in our own scripts cannot.
 *
 * @param program what runs, and in what
 */
export function faultDetails(fault: unknown, program: string): string {
  const name = fault instanceof Error ? fault.name : typeof fault;
  const stack = fault instanceof Error ? (fault.stack ?? "") : "";
  const frames = stack
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
  return [program, name, ...frames].join("\n");
}
