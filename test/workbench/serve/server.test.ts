import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeKey, type ServerKey } from "../../../src/workbench/serve/certificate";
import type { ServedFolders } from "../../../src/workbench/serve/served-files";
import { PortTaken, startServer, type RunningServer } from "../../../src/workbench/serve/server";

const PANE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>панель</p>';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let root = "";
let key: ServerKey;
let folders: ServedFolders;
const running: RunningServer[] = [];

async function start(ownOfficeJs = true, port = 0, portsToTry = 0): Promise<RunningServer> {
  const server = await startServer({ port, portsToTry, key, folders, ownOfficeJs });
  running.push(server);
  return server;
}

/** Asks for a path as it stands: a browser would tidy up ".." before it asks. */
function ask(
  { port }: RunningServer,
  address: string,
  { method = "GET", host = "localhost" }: { method?: string; host?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host, port, path: address, method, rejectUnauthorized: false, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const body = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      },
    );
    call.on("error", reject);
    call.end();
  });
}

function put(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  key = await makeKey(new Date());
  root = mkdtempSync(path.join(tmpdir(), "zvirka-serve-"));
  folders = {
    dist: path.join(root, "dist"),
    seeds: path.join(root, "seeds"),
    officeJs: path.join(root, "office-js"),
  };
  put("secret.txt", "secret");
  put("dist/taskpane.html", PANE);
  put("dist/taskpane.0123abcd.js", "pane");
  put("dist/workbench/index.html", "workbench");
  put("dist/cli/zvirka.js", "program");
  put("dist/serve/serve.js", "program");
  put("dist/.built/pane", "note");
  put("dist/assets/icon-16.png", "icon");
  put("dist/manifest.xml", "<OfficeApp/>");
  put("seeds/report.xlsx", "sheets");
  put("seeds/report-data.ts", "source");
  put("office-js/office.js", "office");
  put("office-js/uk-ua/office_strings.js", "strings");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.each([
  ["/", "workbench", "text/html; charset=utf-8", "no-cache"],
  ["/?lang=en", "workbench", "text/html; charset=utf-8", "no-cache"],
  ["/taskpane.0123abcd.js", "pane", "text/javascript; charset=utf-8", "immutable"],
  ["/manifest.xml", "<OfficeApp/>", "application/xml; charset=utf-8", "no-cache"],
  ["/assets/icon-16.png", "icon", "image/png", "max-age=3600"],
  ["/office-js/office.js", "office", "text/javascript; charset=utf-8", "max-age=3600"],
  ["/office-js/uk-UA/office_strings.js", "strings", "text/javascript; charset=utf-8", "max-age"],
  [
    "/seeds/report.xlsx",
    "sheets",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "no-cache",
  ],
])("serves %s", async (address, body, type, cache) => {
  const answer = await ask(await start(), address);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["cache-control"]).toContain(cache);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test.each([
  "/nothing.html",
  "/assets",
  "/assets/",
  "/cli/zvirka.js",
  "/cli//zvirka.js",
  "/x/../cli/zvirka.js",
  "//cli/zvirka.js",
  "/./cli/zvirka.js",
  "/serve/serve.js",
  "/.built/pane",
  "/seeds/report-data.ts",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/seeds/..%2fsecret.txt",
  "/office-js/../secret.txt",
  "/office-js/..%2fsecret.txt",
  "/office-js/%2e%2e/secret.txt",
  "/secret.txt",
  "/%00",
  "/%",
  "/c:/secret.txt",
])("does not serve %s", async (address) => {
  const answer = await ask(await start(), address);
  expect(answer.status).toBe(404);
  expect(answer.body).toContain("Такої сторінки немає");
});

test("Office.js's address is all that it changes in the pane, and only when asked to", async () => {
  const swapped = await ask(await start(true), "/taskpane.html");
  expect(swapped.body).toBe('<script src="/office-js/office.js"></script><p>панель</p>');
  const untouched = await ask(await start(false), "/taskpane.html");
  expect(untouched.body).toBe(PANE);
});

test("only Office.js may be loaded from other addresses", async () => {
  const server = await start();
  const office = await ask(server, "/office-js/office.js");
  const pane = await ask(server, "/taskpane.html");
  expect(office.headers["access-control-allow-origin"]).toBe("*");
  expect(pane.headers["access-control-allow-origin"]).toBeUndefined();
});

test("HEAD tells the length and sends nothing, writing is refused", async () => {
  const server = await start();
  const head = await ask(server, "/manifest.xml", { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, body: "" });
  expect(head.headers["content-length"]).toBe("12");
  const post = await ask(server, "/manifest.xml", { method: "POST" });
  expect(post.status).toBe(405);
});

test("another server on the port is stepped over, or told of", async () => {
  const first = await start();
  await expect(start(true, first.port)).rejects.toThrow(PortTaken);
  const second = await start(true, first.port, 20);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.address).toBe(`https://localhost:${second.port}/`);
  expect((await ask(second, "/")).body).toBe("workbench");
});

test("after close nobody answers and the port is free", async () => {
  const first = await start();
  await first.close();
  await expect(ask(first, "/")).rejects.toThrow(/ECONNREFUSED/);
  const again = await start(true, first.port);
  expect(again.port).toBe(first.port);
});
