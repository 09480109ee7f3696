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

/** Its command where it opens texts as well; null where only its spreadsheets are installed. */
export function findWriter(): string | null {
  const command = findLibreOffice();
  try {
    if (command === null) return null;
    convert(command, new TextEncoder().encode("a"), { from: "txt", to: "rtf" });
    return command;
  } catch {
    return null;
  }
}

/** The file as LibreOffice saves it after opening it; an .xlsx file unless said otherwise. */
export function convert(
  command: string,
  bytes: Uint8Array,
  { from, to }: { readonly from: string; readonly to: string } = { from: "xlsx", to: "xlsx" },
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "second-opinion-"));
  const [source, target] = [join(folder, `book.${from}`), join(folder, "out")];
  try {
    mkdirSync(target);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const order = ["--headless", "--convert-to", to, "--outdir", target, source];
    execFileSync(command, [profile, ...order], { stdio: "ignore", timeout: CONVERSION_MS });
    return new Uint8Array(readFileSync(join(target, `book.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
