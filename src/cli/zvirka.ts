import { writeFile } from "node:fs/promises";
import { nodeFiles } from "../adapters/xlsx/node-files";
import { version } from "../../package.json";
import { failureWords } from "../app/failure-texts";
import type { Terminal } from "./run";
import { run } from "./run";

/** Clears what a longer line left behind. */
const CLEAR_LINE = "\r\u001B[K";

async function write(
  path: string,
  text: string,
  replace: boolean,
): Promise<"written" | "exists" | "failed"> {
  try {
    await writeFile(path, text, { flag: replace ? "w" : "wx" });
    return "written";
  } catch (error) {
    const exists =
      typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
    return exists ? "exists" : "failed";
  }
}

const terminal: Terminal = {
  files: nodeFiles,
  version,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
  },
  colours: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  write,
};

// The status is set, not exited with: a pipe may not have taken all of the output yet.
run(process.argv.slice(2), terminal).then(
  (status) => {
    process.exitCode = status;
  },
  () => {
    const { what, next } = failureWords({ code: "unexpected", detail: "cli" }, "uk");
    process.stderr.write(`${what} ${next}\n`);
    process.exitCode = 2;
  },
);
