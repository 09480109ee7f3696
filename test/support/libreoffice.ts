import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How long LibreOffice may take for one file, also on a busy machine. */
export const CONVERSION_MS = 120_000;

/** Its command, or null where it is not installed. */
export function findLibreOffice(): string | null {
  for (const command of ["soffice", "libreoffice"]) {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore", timeout: CONVERSION_MS });
      return command;
    } catch {
      // Not there under this name.
    }
  }
  return null;
}

/** The .xlsx file as LibreOffice saves it after opening it. */
export function convert(command: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "second-opinion-"));
  const [source, target] = [join(folder, "book.xlsx"), join(folder, "out")];
  try {
    mkdirSync(target);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const order = ["--headless", "--convert-to", "xlsx", "--outdir", target, source];
    execFileSync(command, [profile, ...order], { stdio: "ignore", timeout: CONVERSION_MS });
    return new Uint8Array(readFileSync(join(target, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
