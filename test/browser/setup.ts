import { ENVIRONMENT } from "../support/browser-environment";
import { startTestServer, stopTestServer } from "../support/browser-tests-server";
import { provisionBrowser } from "../support/provision-browser";
import { ensureBuilt } from "../../.tools/ensure-built.cjs";

declare global {
  /** Set-up and tear-down are loaded apart and share only this. */
  var stopZvirkaTestServer: (() => Promise<void>) | undefined;
}

/** Once before the browser tests: a browser, the built pages, and a server for them. */
export default async function setUp(): Promise<void> {
  process.env[ENVIRONMENT.executable] = await provisionBrowser();
  await ensureBuilt(["pane", "workbench"], (line) => {
    console.error(line);
  });
  process.env[ENVIRONMENT.address] = await startTestServer();
  globalThis.stopZvirkaTestServer = stopTestServer;
}
