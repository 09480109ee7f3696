import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowsers } from "../../src/workbench/serve/find-browser";

const MINUTES = 60_000;

/** Quiet, without a display, and still when run by root in a container. */
export const HEADLESS_ARGUMENTS: readonly string[] = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-first-run",
  "--force-color-profile=srgb",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The ways to a browser, so that a test can take some away. */
export interface BrowserSources {
  readonly installed: () => readonly string[];
  readonly works: (executable: string) => Promise<boolean>;
  /** Downloads Playwright's own Chromium; its path, whether or not the download succeeded. */
  readonly playwrights: () => string;
  /** Installs Debian's chromium where this is allowed. */
  readonly debians: () => void;
  readonly tell: (line: string) => void;
}

async function starts(executable: string): Promise<boolean> {
  if (!existsSync(executable)) return false;
  try {
    const browser = await chromium.launch({
      executablePath: executable,
      args: [...HEADLESS_ARGUMENTS],
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function playwrightsChromium(): string {
  const executable = chromium.executablePath();
  if (existsSync(executable)) return executable;
  const program = path.join(path.dirname(require.resolve("playwright-core")), "cli.js");
  spawnSync(process.execPath, [program, "install", "--no-progress", "chromium"], {
    // What it says about a failed download would stand above the one message that helps.
    stdio: "ignore",
    timeout: 10 * MINUTES,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
  return executable;
}

function installDebiansChromium(): void {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  const aptGet = (...words: string[]): void => {
    const [program = "apt-get", ...rest] = [...asRoot, "apt-get", ...words];
    spawnSync(program, rest, {
      stdio: "ignore",
      timeout: 10 * MINUTES,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", "chromium");
}

const THIS_MACHINE: BrowserSources = {
  installed: findBrowsers,
  works: starts,
  playwrights: playwrightsChromium,
  debians: installDebiansChromium,
  tell: (line) => {
    console.error(line);
  },
};

/** What to do when no browser can be had. */
export const NO_BROWSER =
  "No browser for the tests in the real page: install Google Chrome, Microsoft Edge or Chromium " +
  "(on Debian as root: apt-get install chromium), or set CHROME_PATH to one, and run npm test again.";

async function firstThatWorks(
  executables: readonly string[],
  works: BrowserSources["works"],
): Promise<string | null> {
  for (const executable of executables) {
    if (await works(executable)) return executable;
  }
  return null;
}

/**
 * A browser that starts on this machine: one that is installed, else Playwright's own, else Debian's.
 * Fails with one message that says what to do when there is none.
 */
export async function provisionBrowser(sources: BrowserSources = THIS_MACHINE): Promise<string> {
  const installed = await firstThatWorks(sources.installed(), sources.works);
  if (installed !== null) return installed;
  sources.tell("No Chrome, Edge or Chromium starts here; getting Playwright's own …");
  const playwrights = sources.playwrights();
  if (await sources.works(playwrights)) return playwrights;
  sources.tell("Playwright's browser cannot be had; trying Debian's chromium …");
  sources.debians();
  const debians = await firstThatWorks(sources.installed(), sources.works);
  // A browser that only lacked libraries has them once Debian's is installed.
  const found = debians ?? (await firstThatWorks([playwrights], sources.works));
  if (found === null) throw new Error(NO_BROWSER);
  return found;
}
