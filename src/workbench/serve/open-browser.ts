import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { findBrowsers } from "./find-browser";
import { makePrivateFolder } from "./user-cache";

/** A browser that ends within this time with an error did not open anything. */
const SETTLING_MS = 3000;

/** True where a window can be shown at all. */
export function hasDisplay(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
}

/** A folder for the profile. A browser from a snap may not write into hidden folders of the home. */
function profileFolder(browser: string, cache: string): string {
  const isSnap = realpathSync(browser).startsWith("/snap/") || browser.startsWith("/snap/");
  return isSnap
    ? path.join(homedir(), "snap", "chromium", "common", "zvirka")
    : path.join(cache, "browser-profile");
}

/**
 * Arguments that open the address in a window of its own. The profile is ours alone, so that the one
 * key accepted there (and no other) changes nothing about the person's everyday browser.
 */
export function browserArguments(address: string, keyHash: string, profile: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    // No bar about the flag for our key.
    "--test-type",
    "--window-size=1500,950",
    // Chromium refuses to start for root with its sandbox.
    ...(isRoot ? ["--no-sandbox"] : []),
    `--app=${address}`,
  ];
}

/** A new profile does not offer to translate the page into the browser's language. */
async function prepareProfile(profile: string): Promise<void> {
  const folder = path.join(profile, "Default");
  await makePrivateFolder(folder);
  const settings = JSON.stringify({ translate: { enabled: false } });
  await writeFile(path.join(folder, "Preferences"), settings, { flag: "wx" }).catch(
    () => undefined,
  );
}

/** Opens the address and gives the browser's path, or null when no window could be opened. */
export async function openBrowser(
  address: string,
  keyHash: string,
  cache: string,
): Promise<string | null> {
  if (!hasDisplay(process.platform, process.env)) return null;
  const [browser] = findBrowsers();
  if (browser === undefined) return null;
  const profile = profileFolder(browser, cache);
  try {
    await prepareProfile(profile);
  } catch {
    return null;
  }
  return new Promise((resolve) => {
    // Not our child: Ctrl+C in the terminal must not close a window with unsaved work in it.
    const child = spawn(browser, browserArguments(address, keyHash, profile), {
      detached: true,
      stdio: "ignore",
    });
    const settled = setTimeout(() => {
      resolve(browser);
    }, SETTLING_MS);
    const end = (opened: boolean): void => {
      clearTimeout(settled);
      resolve(opened ? browser : null);
    };
    child.once("error", () => {
      end(false);
    });
    // A browser that already runs with this profile takes the address over and ends well.
    child.once("exit", (code) => {
      end(code === 0);
    });
    child.unref();
  });
}
