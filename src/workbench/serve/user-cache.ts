import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** The folder in which this person's programs keep what they can make again, by platform. */
function cacheRoot(): string {
  if (process.platform === "win32") {
    return process.env["LOCALAPPDATA"] ?? path.join(homedir(), "AppData", "Local");
  }
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Caches");
  const asked = process.env["XDG_CACHE_HOME"];
  return asked !== undefined && path.isAbsolute(asked) ? asked : path.join(homedir(), ".cache");
}

/** Zvirka's own folder outside the repository, so that `git clean` and a new clone keep the key. */
export function userCache(): string {
  return path.join(cacheRoot(), "zvirka");
}

/** Makes the folder for its owner alone. Fails where the home folder cannot be written. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}
