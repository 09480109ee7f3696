import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** What the finder looks at; tests put another machine in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isProgram: (file: string) => boolean;
}

const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

const MAC_PROGRAMS = ["Google Chrome", "Microsoft Edge", "Chromium"];

const LINUX_PROGRAMS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/** Where Linux programs are even when PATH does not say so, as for a service or cron. */
const LINUX_FOLDERS = ["/usr/local/bin", "/usr/bin", "/snap/bin"];

function onWindows({ environment }: Machine): string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => environment[name])
    .filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => path.win32.join(root, ...parts)));
}

function onMac({ home }: Machine): string[] {
  return MAC_PROGRAMS.flatMap((name) =>
    ["/Applications", `${home}/Applications`].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

function onLinux({ environment }: Machine): string[] {
  const listed = (environment["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const folders = [...new Set([...listed, ...LINUX_FOLDERS])];
  return LINUX_PROGRAMS.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

function places(machine: Machine): string[] {
  if (machine.platform === "win32") return onWindows(machine);
  return machine.platform === "darwin" ? onMac(machine) : onLinux(machine);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  isProgram,
};

/**
 * Every Chrome, Edge and Chromium of this machine, the likeliest first. CHROME_PATH, where set, comes
 * before all: it is the name that other tools use for the same.
 */
export function findBrowsers(machine: Machine = THIS_MACHINE): string[] {
  const asked = machine.environment["CHROME_PATH"];
  const all = asked === undefined || asked === "" ? places(machine) : [asked, ...places(machine)];
  return all.filter(machine.isProgram);
}
