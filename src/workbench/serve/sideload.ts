import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** What was done or is left to do, in lines for the terminal. */
export interface SideloadOutcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/** Where Excel of Windows reads the manifests of developers from. */
const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Where Excel of Mac keeps what belongs to it, and in it the manifests of developers. */
const MAC_DOCUMENTS = path.join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents");
const MAC_MANIFEST = path.join(MAC_DOCUMENTS, "wef", "zvirka.manifest.xml");

const CERTIFICATE_STAYS =
  "The development certificate stays, as other add-ins may use it: npx office-addin-dev-certs uninstall removes it.";

/** The add-in's identity as its manifest states it. */
export function addinId(manifest: string): string {
  const id = /<Id>\s*([0-9a-fA-F-]{36})\s*<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no <Id>.");
  return id;
}

/** The steps for Excel in the browser, for which no program of this machine can act. */
export function webSteps(manifest: string, address: string): string[] {
  return [
    "Excel on the web (the only Excel on Linux) takes an add-in from its manifest file:",
    `  1. In the browser open ${address}taskpane.html once and accept the certificate of this machine.`,
    "  2. In the same browser open a workbook at https://excel.cloud.microsoft.",
    "  3. Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in.",
    `  4. Choose ${manifest}.`,
    "Zvirka then stands on the Home tab; the browser remembers it until its data is cleared.",
  ];
}

/** The call of reg.exe that adds the manifest, or takes it out. */
export function registryCall(id: string, manifest: string, remove: boolean): string[] {
  return remove
    ? ["delete", DEVELOPER_KEY, "/v", id, "/f"]
    : ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
}

function succeeds(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

async function onWindows(manifest: string, remove: boolean): Promise<SideloadOutcome> {
  const id = addinId(await readFile(manifest, "utf8"));
  if (remove) {
    const known = succeeds("reg", ["query", DEVELOPER_KEY, "/v", id]);
    const gone = !known || succeeds("reg", registryCall(id, manifest, true));
    return gone
      ? { done: true, lines: ["Zvirka is no longer in Excel. Restart Excel.", CERTIFICATE_STAYS] }
      : {
          done: false,
          lines: [`Could not remove ${id} from ${DEVELOPER_KEY}; remove it by hand.`],
        };
  }
  if (!succeeds("reg", registryCall(id, manifest, false))) {
    const reason = "your organisation may not allow developers’ add-ins. Use Excel on the web:";
    return { done: false, lines: [`Could not write ${DEVELOPER_KEY}: ${reason}`] };
  }
  const next = "Restart Excel, then Home, Add-ins, More Add-ins, Developer Add-ins, Zvirka.";
  return { done: true, lines: ["Zvirka is registered with Excel of this machine.", next] };
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function onMac(manifest: string, remove: boolean): Promise<SideloadOutcome> {
  if (remove) {
    await rm(MAC_MANIFEST, { force: true });
    return {
      done: true,
      lines: ["Zvirka is no longer in Excel. Restart Excel.", CERTIFICATE_STAYS],
    };
  }
  if (!(await isFolder(MAC_DOCUMENTS))) {
    const next = "Install it and start it once, then run this again; or use Excel on the web:";
    return { done: false, lines: [`Excel has never been started on this Mac. ${next}`] };
  }
  await mkdir(path.dirname(MAC_MANIFEST), { recursive: true });
  await copyFile(manifest, MAC_MANIFEST);
  const next = "Restart Excel, open a workbook, then Home, Add-ins (the small arrow), Zvirka.";
  return { done: true, lines: ["Zvirka is registered with Excel of this Mac.", next] };
}

/**
 * Adds the add-in to this machine's Excel, or takes it out, by the way that Microsoft documents for
 * developers. On Linux there is no Excel: the steps for the web are the answer.
 */
export async function sideload(
  manifest: string,
  address: string,
  remove: boolean,
): Promise<SideloadOutcome> {
  if (process.platform === "win32") return onWindows(manifest, remove);
  if (process.platform === "darwin") return onMac(manifest, remove);
  return {
    done: true,
    lines: remove
      ? ["In Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, … beside Zvirka, Remove."]
      : webSteps(manifest, address),
  };
}

/**
 * Makes the machine trust a certificate for localhost, as Excel asks of a development server. The
 * person sees one question of the system. True when it is in place.
 */
export function installOfficeCertificate(root: string): boolean {
  if (process.platform !== "win32" && process.platform !== "darwin") return false;
  const program = path.join(root, "node_modules", "office-addin-dev-certs", "cli.js");
  const call = spawnSync(process.execPath, [program, "install", "--days", "365"], {
    stdio: "inherit",
  });
  return call.status === 0;
}
