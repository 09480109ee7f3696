import { readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A file as it goes over the wire. */
export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
  readonly cache: string;
  /** True where a page from another address may load it: Office.js asks for its parts that way. */
  readonly shared: boolean;
}

/** Where the parts of the address space lie on this machine; absolute paths. */
export interface ServedFolders {
  readonly dist: string;
  readonly seeds: string;
  readonly officeJs: string;
}

/** Office.js's address in the page that ships. */
export const OFFICE_JS_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where the same library, unmodified, is served from npm's copy. */
const LOCAL_OFFICE_JS_FOLDER = "/office-js/";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

const FOR_EVER = "public, max-age=31536000, immutable";
/** Excel does not show icons that must not be kept. */
const FOR_AN_HOUR = "public, max-age=3600";
const ASK_AGAIN = "no-cache";

const HASHED = /\.[0-9a-f]{8}\.\w+(\.map)?$/;

/** Parts of dist/ that are programs for Node or notes of the build, not pages. */
const NOT_SERVED = /^\/(cli|serve)(\/|$)/;

/**
 * Office.js's part for the desktop's Excels. The stand-in speaks the web's protocol whatever it says it
 * runs on, so that they get the web's part, unmodified, in the place of theirs.
 */
const DESKTOP_PART = /^excel-(?:mac|win32)-16\.0\d(?=(?:\.debug)?\.js$)/;

/** The name of the file of npm's Office.js that the stand-in serves under a name. */
export function officeJsFile(asked: string): string {
  // npm's copy has lower-case folders; Office.js asks for "uk-UA" as it does on Microsoft's server.
  return asked.toLowerCase().replace(DESKTOP_PART, "excel-web-16.00");
}

function cacheOf(address: string): string {
  if (HASHED.test(address)) return FOR_EVER;
  return /^\/(assets|office-js)\//.test(address) ? FOR_AN_HOUR : ASK_AGAIN;
}

/** The address's path, decoded and without tricks, or null where it has any. */
function cleanPath(address: string): string | null {
  try {
    const decoded = decodeURIComponent(new URL(address, "https://localhost").pathname);
    const hidden = decoded.split("/").some((part) => part.startsWith("."));
    return hidden || /[\\\0:]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function within(folder: string, name: string): string | null {
  const file = path.resolve(folder, `./${name}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

/** The file on disk behind an address, or null where nothing is served. */
function locate(address: string, folders: ServedFolders): string | null {
  if (address === "/") return within(folders.dist, "workbench/index.html");
  if (address.startsWith(LOCAL_OFFICE_JS_FOLDER)) {
    return within(folders.officeJs, officeJsFile(address.slice(LOCAL_OFFICE_JS_FOLDER.length)));
  }
  if (address.startsWith("/seeds/")) {
    return address.endsWith(".xlsx") ? within(folders.seeds, address.slice(7)) : null;
  }
  return NOT_SERVED.test(address) ? null : within(folders.dist, address);
}

async function readIfFile(file: string): Promise<Buffer | null> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : null;
  } catch {
    return null;
  }
}

/** Puts our address of Office.js into the page in the place of Microsoft's; nothing else changes. */
function swapOfficeJs(page: string): string {
  return page.replace(`${OFFICE_JS_FOLDER}office.js`, `${LOCAL_OFFICE_JS_FOLDER}office.js`);
}

/** What is served under an address ("/taskpane.html"), or null. */
export async function servedFile(
  address: string,
  folders: ServedFolders,
  ownOfficeJs: boolean,
): Promise<ServedFile | null> {
  const clean = cleanPath(address);
  const file = clean === null ? null : locate(clean, folders);
  if (clean === null || file === null) return null;
  const body = await readIfFile(file);
  if (body === null) return null;
  const swapped = ownOfficeJs && clean === "/taskpane.html";
  return {
    body: swapped ? Buffer.from(swapOfficeJs(body.toString("utf8"))) : body,
    type: TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    cache: cacheOf(clean),
    shared: clean.startsWith(LOCAL_OFFICE_JS_FOLDER),
  };
}
