import path from "node:path";
import { makeKey } from "../../src/workbench/serve/certificate";
import { startServer, type RunningServer } from "../../src/workbench/serve/server";

const ROOT = path.resolve(__dirname, "../..");

let running: RunningServer | null = null;

/** Serves what is built, unchanged, on a free port; gives the address. */
export async function startTestServer(): Promise<string> {
  running = await startServer({
    port: 0,
    portsToTry: 0,
    key: await makeKey(new Date()),
    folders: {
      dist: path.join(ROOT, "dist"),
      seeds: path.join(ROOT, "seeds"),
      officeJs: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
    },
    ownOfficeJs: false,
  });
  return running.address;
}

export async function stopTestServer(): Promise<void> {
  await running?.close();
  running = null;
}
