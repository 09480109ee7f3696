import { readFile } from "node:fs/promises";
import { documentWriter } from "../../src/adapters/documents/document-writer";
import { deadlineFile } from "../../src/adapters/documents/deadline-file";
import { sarif } from "../../src/adapters/documents/sarif";
import { nodeCopies } from "../../src/adapters/xlsx/node-copies";
import { nodeFiles } from "../../src/adapters/xlsx/node-files";
import { judgeWorkbook } from "../../src/app/judge";
import { judgeTogether, programmeOf } from "../../src/app/check-across";
import { failed, success } from "../../src/app/failure";
import type { FilesPort } from "../../src/app/ports";
import type { CheckedPart } from "../../src/cli/commands/check/check-file";
import { checkFile } from "../../src/cli/commands/check/check-file";
import { compareFiles as compare } from "../../src/cli/commands/check/compare-files";
import { resultView } from "../../src/cli/commands/check/result-view";
import { run } from "../../src/cli/run";
import type { ExitStatus, Terminal } from "../../src/cli/terminal";
import { writeResult, writeResults } from "../../src/cli/write-results";

/** What one call gave. */
export interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

export const view: Terminal["view"] = (options) => resultView(options, sarif);

/**
 * Checks one after another, without workers: those have tests of their own.
 *
 * @param files where workbooks come from
 */
export function checkingWith({
  read,
  kept,
}: Pick<FilesPort, "read" | "kept">): Terminal["checkFiles"] {
  return async (tasks, onDone) => {
    const parts: CheckedPart[] = [];
    for (const task of tasks) {
      const ports = { read, kept, judge: judgeWorkbook, programmeOf, view, alive: () => {} };
      parts.push(await checkFile(task, ports));
      onDone(parts.length);
    }
    return parts;
  };
}

const compareFiles: Terminal["compareFiles"] = (tasks) =>
  Promise.resolve(
    tasks.map((task) => ({
      ok: true,
      answer: compare(task, { judgeTogether, view, alive: () => {} }),
    })),
  );

/** Runs the command line on words as a person gives them. */
export async function zvirka(...words: string[]): Promise<Outcome> {
  return zvirkaWith({}, ...words);
}

/** The same on a machine that differs in something. */
export async function zvirkaWith(changes: Partial<Terminal>, ...words: string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    expand: nodeFiles.expand,
    checkFiles: checkingWith(nodeFiles),
    compareFiles,
    view,
    files: nodeFiles,
    copies: nodeCopies,
    documents: documentWriter,
    calendar: deadlineFile,
    judge: judgeWorkbook,
    rulePage: () => null,
    readText: async (path) => {
      try {
        return success(await readFile(path, "utf8"));
      } catch {
        return failed({ code: "file-missing" });
      }
    },
    interruption: new AbortController().signal,
    version: "1.2.3",
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: () => undefined,
    colours: false,
    write: writeResult,
    writeFolder: writeResults,
    ...changes,
  };
  const status = await run(words, terminal);
  return { status, out, err };
}
