import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
  type Route,
} from "playwright-core";
import { officeJsFile, OFFICE_JS_FOLDER } from "../../src/workbench/serve/served-files";
import { listenToRegions } from "./announcements";
import { ENVIRONMENT } from "./browser-environment";
import { HEADLESS_ARGUMENTS } from "./provision-browser";

export interface WorkbenchOptions {
  readonly language?: "uk" | "en";
  readonly theme?: "light" | "dark" | "contrast";
  /** The Excel to stand in for, the oldest one when not given. */
  readonly excel?: "1.14" | "1.17" | "1.20";
  /** The system that it runs on, the web when not given. */
  readonly platform?: "web" | "windows" | "mac";
  /** Width of the task pane in pixels, the workbench's own when not given. */
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Asked of the browser, as a person sets it in the system. */
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** Less movement, as a person asks the system for it: also where nothing is given here. */
  readonly reducedMotion?: "reduce" | "no-preference";
  /** What the pane says to screen readers is written down, to be asked for by an `Ear`. */
  readonly announcements?: boolean;
  /** A machine whose pointer is a finger. */
  readonly touch?: boolean;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The page that ships, byte for byte, in the workbench's frame. */
  readonly pane: Frame;
  /** Addresses off this machine that were asked for; Office.js's own folder is not among them. */
  readonly externalRequests: readonly string[];
  /** What the pages threw or reported as an error on the console. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

const ROOT = path.resolve(__dirname, "../..");
const OFFICE_JS = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
const SCREENSHOTS = path.join(ROOT, ".cache", "screenshots");

const PATIENCE_MS = 90_000;
jest.setTimeout(PATIENCE_MS);

let started: Promise<Browser> | null = null;

afterAll(async () => {
  const browser = await started;
  started = null;
  await browser?.close();
});

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`Run this through jest's project "browser" (no ${name}).`);
  return value;
}

/** Where the built files are served: "https://localhost:41234/". */
export function servedAt(): string {
  return fromSetUp(ENVIRONMENT.address);
}

/** The one browser of a test file; it ends with the file. */
export function testBrowser(): Promise<Browser> {
  started ??= chromium.launch({
    executablePath: fromSetUp(ENVIRONMENT.executable),
    args: [...HEADLESS_ARGUMENTS],
  });
  return started;
}

/** Hands out npm's copy of Office.js under Microsoft's address, so that the page need not change. */
async function fulfilOfficeJs(route: Route): Promise<void> {
  const asked = new URL(route.request().url());
  const name = officeJsFile(asked.pathname.slice(new URL(OFFICE_JS_FOLDER).pathname.length));
  const file = path.join(OFFICE_JS, name);
  if (!existsSync(file)) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({ path: file, headers: { "Access-Control-Allow-Origin": "*" } });
}

function isOnThisMachine(address: string): boolean {
  const { protocol, origin } = new URL(address);
  return ["data:", "blob:", "about:"].includes(protocol) || `${origin}/` === servedAt();
}

/** Keeps every request on this machine and writes down those that wanted to leave it. */
async function keepInside(context: BrowserContext): Promise<string[]> {
  const external: string[] = [];
  await context.route(
    (address) => !isOnThisMachine(address.href),
    async (route) => {
      external.push(route.request().url());
      await route.abort();
    },
  );
  // Of two routes that fit, the one made last is asked.
  await context.route(`${OFFICE_JS_FOLDER}**`, fulfilOfficeJs);
  context.on("page", (page) => {
    page.on("websocket", (socket) => external.push(socket.url()));
  });
  return external;
}

/** A fresh browser profile, shut off from the network, with npm's Office.js in the CDN's place. */
export async function openContext(
  options: WorkbenchOptions = {},
): Promise<{ context: BrowserContext; externalRequests: readonly string[] }> {
  const browser = await testBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1500, height: 950 },
    locale: options.language === "en" ? "en-US" : "uk-UA",
    timezoneId: "Europe/Kyiv",
    reducedMotion: options.reducedMotion ?? "reduce",
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    ...(options.touch === true ? { hasTouch: true, isMobile: true } : {}),
    ...(options.forcedColors === undefined ? {} : { forcedColors: options.forcedColors }),
  });
  return { context, externalRequests: await keepInside(context) };
}

function listenForProblems(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on("weberror", (error) => problems.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return problems;
}

function isPane(frame: Frame): boolean {
  return new URL(frame.url(), servedAt()).pathname === "/taskpane.html";
}

/** The task pane's frame, waited for; ask again after something reloads the pane. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane =
    page.frames().find(isPane) ??
    (await page.waitForEvent("framenavigated", { predicate: isPane }));
  await pane.waitForLoadState("load");
  return pane;
}

function workbenchAddress({
  language,
  theme,
  excel,
  platform,
  paneWidth,
}: WorkbenchOptions): string {
  const address = new URL(servedAt());
  if (language !== undefined) address.searchParams.set("lang", language);
  if (theme !== undefined) address.searchParams.set("theme", theme);
  if (excel !== undefined) address.searchParams.set("host", excel);
  if (platform !== undefined) address.searchParams.set("platform", platform);
  if (paneWidth !== undefined) address.searchParams.set("width", String(paneWidth));
  return address.href;
}

/** Opens the workbench with the sample workbook and the production pane on the real Office.js. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { context, externalRequests } = await openContext(options);
  const problems = listenForProblems(context);
  if (options.announcements === true) await context.addInitScript(listenToRegions);
  const page = await context.newPage();
  await page.goto(workbenchAddress(options));
  const pane = await paneOf(page);
  return { page, context, pane, externalRequests, problems, close: () => context.close() };
}

/** Saves a picture under .cache/screenshots (ignored by git) and gives its path. */
export async function screenshot(what: Page | Locator, name: string): Promise<string> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const file = path.join(SCREENSHOTS, `${name}.png`);
  await what.screenshot({ path: file, animations: "disabled" });
  return file;
}
