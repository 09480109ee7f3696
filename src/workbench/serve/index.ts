import path from "node:path";
import { keyHash, ownKey, trustedByOffice, type ServerKey } from "./certificate";
import { openBrowser } from "./open-browser";
import { HELP, MANIFEST_PORT, readServeCall } from "./options";
import type { ServedFolders } from "./served-files";
import { PortTaken, startServer, type RunningServer } from "./server";
import { installOfficeCertificate, sideload, webSteps } from "./sideload";
import { userCache } from "./user-cache";

/** This program is dist/serve/serve.js of the repository. */
const ROOT = path.resolve(__dirname, "..", "..");

const FOLDERS: ServedFolders = {
  dist: path.join(ROOT, "dist"),
  seeds: path.join(ROOT, "seeds"),
  officeJs: path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist"),
};

const MANIFEST = path.join(ROOT, "manifest.xml");
const MANIFEST_ADDRESS = `https://localhost:${MANIFEST_PORT}/`;

const ABOUT_THE_WARNING =
  "The browser will warn about the certificate, because this machine made it itself: choose Advanced, then proceed to localhost.";

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

async function serverKey(): Promise<ServerKey> {
  const now = new Date();
  return (await trustedByOffice(now)) ?? (await ownKey(userCache(), now));
}

function stopOnCtrlC(server: RunningServer): void {
  const stop = (): void => {
    void server.close().then(() => {
      process.exitCode = 0;
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** `npm start`: the workbench, with the pane on npm's copy of the real Office.js. */
async function start(open: boolean, port: number): Promise<void> {
  const key = await serverKey();
  const server = await startServer({
    port,
    portsToTry: 20,
    key,
    folders: FOLDERS,
    ownOfficeJs: true,
  });
  stopOnCtrlC(server);
  if (server.port !== port) {
    say(`Port ${port} is in use by another program, so this is port ${server.port}.`);
  }
  say(`Zvirka: ${server.address}`);
  const browser = open ? await openBrowser(server.address, keyHash(key), userCache()) : null;
  if (browser !== null) say(`Opened with ${browser}.`);
  else if (open) say(`Open this address in Chrome, Edge or Chromium. ${ABOUT_THE_WARNING}`);
  else say(ABOUT_THE_WARNING);
  say("Ctrl+C stops it.");
}

/** `npm run excel`: the same files for the Excel of this machine, with Microsoft's Office.js. */
async function excel(): Promise<void> {
  const trusted = installOfficeCertificate(ROOT) ? await trustedByOffice(new Date()) : null;
  const key = trusted ?? (await serverKey());
  const server = await startServer({
    port: MANIFEST_PORT,
    portsToTry: 0,
    key,
    folders: FOLDERS,
    ownOfficeJs: false,
  });
  stopOnCtrlC(server);
  if (trusted === null && process.platform !== "linux") {
    say("The certificate is not trusted by this machine, so Excel may refuse to show the pane.");
  }
  const outcome = await sideload(MANIFEST, MANIFEST_ADDRESS, false);
  say(...outcome.lines);
  if (!outcome.done) say(...webSteps(MANIFEST, MANIFEST_ADDRESS));
  say(
    `The add-in is served at ${server.address} until Ctrl+C.`,
    "npm run excel -- --remove takes it out of Excel.",
  );
}

async function removeFromExcel(): Promise<void> {
  const outcome = await sideload(MANIFEST, MANIFEST_ADDRESS, true);
  say(...outcome.lines);
  if (!outcome.done) process.exitCode = 1;
}

async function run(): Promise<void> {
  const call = readServeCall(process.argv.slice(2));
  switch (call.kind) {
    case "help":
      say(HELP);
      return;
    case "wrong":
      console.error(`${call.problem}\n\n${HELP}`);
      process.exitCode = 2;
      return;
    case "start":
      return start(call.open, call.port);
    case "excel":
      return call.remove ? removeFromExcel() : excel();
  }
}

run().catch((error: unknown) => {
  const reason =
    error instanceof PortTaken
      ? `${error.message} Stop it, or wait until it ends, and try again.`
      : `Zvirka cannot be served: ${error instanceof Error ? error.message : String(error)}`;
  console.error(reason);
  process.exitCode = 1;
});
