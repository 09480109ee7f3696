import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Book } from "../../src/workbench/host/book";
import type { ExcelHostOptions } from "../../src/workbench/host/excel-host";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { NodeBridge } from "../../src/workbench/host/node-bridge";
import type { HostProfile } from "../../src/workbench/host/profiles";
import { FLOOR, offersSet, PROFILE_NAMES, PROFILES } from "../../src/workbench/host/profiles";

/** The real Office.js in Node, over the stand-in's workbook. */
export interface OfficeRuntime {
  /** The workbook of the current `reset`. */
  readonly book: Book;
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Requests and their size since the last `reset`. */
  readonly counts: { readonly syncs: number; readonly characters: number };
  /** Connects another workbook, an empty one unless told, and counts from zero. */
  reset(book?: Book, options?: ExcelHostOptions): Book;
}

declare global {
  /** Given by the jest projects that run the Office tests in another Excel than the oldest one. */
  var excelProfile: string | undefined;
}

/** The Excel of this run of the tests. */
export const TESTED_PROFILE: HostProfile =
  PROFILES[PROFILE_NAMES.find((name) => name === globalThis.excelProfile) ?? FLOOR.name];

interface RuntimeGlobals {
  _richApiNativeBridge?: NodeBridge;
  window?: unknown;
  document?: unknown;
  location?: unknown;
  navigator?: unknown;
  addEventListener?: unknown;
  OSF?: Record<string, unknown>;
  Office?: unknown;
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension;
}

const realm = globalThis as unknown as RuntimeGlobals;
let loaded: OfficeRuntime | null = null;

/**
 * Loads the unmodified Excel runtime of Office.js into this realm, once for each test file, and
 * connects it to an empty workbook. A fake `Office` with a context is there too; requirement sets
 * answer as the host offers them.
 */
export function loadOfficeRuntime(): OfficeRuntime {
  loaded ??= load();
  return loaded;
}

function load(): OfficeRuntime {
  const bridge = new NodeBridge();
  let host = new ExcelHost(Book.empty(), { profile: TESTED_PROFILE });
  bridge.connect(host);
  stubBrowser();
  realm._richApiNativeBridge = bridge;
  evaluateRuntime();
  const { Excel: excel, OfficeExtension: extension } = realm;
  if (excel === undefined || extension === undefined) throw new Error("Office.js did not load");
  // Makes Excel.run wait until its references are given back, so that nothing outlives a test.
  Object.assign((extension as unknown as { Utility: object }).Utility, {
    _synchronousCleanup: true,
  });
  provideContext(() => host);
  return {
    get book() {
      return host.book;
    },
    get host() {
      return host;
    },
    Excel: excel,
    OfficeExtension: extension,
    get counts() {
      return { syncs: bridge.requests, characters: bridge.sentCharacters };
    },
    reset(book = Book.empty(), options = {}) {
      host = new ExcelHost(book, { profile: TESTED_PROFILE, ...options });
      bridge.connect(host);
      bridge.requests = 0;
      bridge.sentCharacters = 0;
      return book;
    },
  };
}

/** Indirect evaluation, so that the library's errors are those of this realm (office-host.md §1). */
function evaluateRuntime(): void {
  const require = createRequire(__filename);
  const file = require
    .resolve("@microsoft/office-js/dist/office.js")
    .replace(/office\.js$/, "excel-web-16.00.debug.js");
  const indirectEval = eval;
  const { log } = console;
  // The library prints one line about browser storage that Node does not have.
  console.log = () => undefined;
  try {
    indirectEval(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  } finally {
    console.log = log;
  }
}

function stubBrowser(): void {
  realm.window ??= globalThis;
  realm.document ??= {
    getElementById: () => null,
    createElement: () => ({}),
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    readyState: "loading",
  };
  realm.location ??= {
    href: "https://localhost/",
    hash: "",
    search: "",
    origin: "https://localhost",
  };
  realm.navigator ??= { userAgent: "node" };
  realm.addEventListener ??= () => undefined;
}

function provideContext(host: () => ExcelHost): void {
  const isSetSupported = (name: string, version?: string): boolean =>
    offersSet(host().sets, name, version);
  const context = {
    displayLanguage: "uk-UA",
    contentLanguage: "uk-UA",
    platform: "OfficeOnline",
    host: "Excel",
    requirements: { isSetSupported },
    document: { mode: "readWrite", url: "https://localhost/book.xlsx" },
  };
  realm.OSF = {
    ...realm.OSF,
    _OfficeAppFactory: {
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
      getContext: () => context,
      getInitializationHelper: () => ({}),
    },
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  realm.Office = {
    ...(realm.Office as object | undefined),
    context,
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}
