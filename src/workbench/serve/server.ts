import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { ServerKey } from "./certificate";
import { servedFile, type ServedFolders } from "./served-files";

export interface ServerOptions {
  /** The port asked for; 0 for any. */
  readonly port: number;
  /** How many ports after it may be tried when it is taken. */
  readonly portsToTry: number;
  readonly key: ServerKey;
  readonly folders: ServedFolders;
  /** True to serve the pane with npm's copy of Office.js in the place of Microsoft's address. */
  readonly ownOfficeJs: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** "https://localhost:3000/" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** This machine alone, by both of the addresses that the name localhost stands for. */
const LOOPBACK = ["127.0.0.1", "::1"] as const;

const NOT_FOUND = `<!doctype html>
<html lang="uk">
  <head><meta charset="utf-8" /><title>Звірка</title></head>
  <body>
    <h1>Такої сторінки немає</h1>
    <p>Відкрийте <a href="/">робочий стіл Звірки</a>.</p>
    <p lang="en">There is no such page. Open <a href="/">the workbench of Zvirka</a>.</p>
  </body>
</html>
`;

/** The port is in use by another program. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use by another program.`);
  }
}

function send(response: ServerResponse, status: number, headers: object, body: Buffer): void {
  response.writeHead(status, {
    ...headers,
    "Content-Length": body.length,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function sendNotFound(response: ServerResponse): void {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  send(response, 404, headers, Buffer.from(NOT_FOUND));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folders, ownOfficeJs }: ServerOptions,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(response, 405, { Allow: "GET, HEAD" }, Buffer.alloc(0));
    return;
  }
  const file = await servedFile(request.url ?? "/", folders, ownOfficeJs);
  if (file === null) {
    sendNotFound(response);
    return;
  }
  const sharing = file.shared ? { "Access-Control-Allow-Origin": "*" } : {};
  const headers = { "Content-Type": file.type, "Cache-Control": file.cache, ...sharing };
  send(response, 200, headers, file.body);
}

function listen(options: ServerOptions, host: string, port: number): Promise<Server> {
  const server = createServer(
    { key: options.key.key, cert: options.key.cert },
    (request, response) => {
      answer(request, response, options).catch(() => {
        response.destroy();
      });
    },
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}

/** Listens on one port by all of the machine's own addresses; one it does not have is left out. */
async function listenOnLoopback(options: ServerOptions, port: number): Promise<Server[]> {
  const servers: Server[] = [];
  let chosen = port;
  for (const host of LOOPBACK) {
    try {
      const server = await listen(options, host, chosen);
      servers.push(server);
      chosen = (server.address() as AddressInfo).port;
    } catch (error) {
      const code = codeOf(error);
      if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") continue;
      await Promise.all(servers.map(close));
      throw code === "EADDRINUSE" || code === "EACCES" ? new PortTaken(chosen) : error;
    }
  }
  return servers;
}

/** Starts serving. Fails with PortTaken when none of the ports is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  for (let tried = 0; ; tried++) {
    const port = options.port === 0 ? 0 : options.port + tried;
    try {
      const servers = await listenOnLoopback(options, port);
      const [first] = servers;
      if (first === undefined)
        throw new Error("This machine has no address of its own (localhost).");
      const { port: chosen } = first.address() as AddressInfo;
      return {
        port: chosen,
        address: `https://localhost:${chosen}/`,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    } catch (error) {
      if (!(error instanceof PortTaken) || tried >= options.portsToTry) throw error;
    }
  }
}
