import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { makePrivateFolder } from "./user-cache";

/** A key and its certificate for the name localhost, as PEM text. */
export interface ServerKey {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 365;
/** A server may run for days: one that has less left than this is made anew. */
const WANTED_DAYS = 7;

/** Where office-addin-dev-certs puts the certificate that it makes the machine trust. */
const MICROSOFT_FOLDER = path.join(homedir(), ".office-addin-dev-certs");

/** True when certificate and key belong together, are for localhost and last long enough. */
export function isUsable({ key, cert }: ServerKey, now: Date): boolean {
  try {
    const certificate = new X509Certificate(cert);
    return (
      certificate.checkHost("localhost") !== undefined &&
      Date.parse(certificate.validFrom) <= now.getTime() &&
      Date.parse(certificate.validTo) > now.getTime() + WANTED_DAYS * DAY &&
      certificate.checkPrivateKey(createPrivateKey(key))
    );
  } catch {
    return false;
  }
}

async function load(folder: string, now: Date): Promise<ServerKey | null> {
  try {
    const key = await readFile(path.join(folder, "localhost.key"), "utf8");
    const cert = await readFile(path.join(folder, "localhost.crt"), "utf8");
    return isUsable({ key, cert }, now) ? { key, cert } : null;
  } catch {
    return null;
  }
}

/** Makes a key for this machine alone; no certificate authority comes into being. */
export async function makeKey(now: Date): Promise<ServerKey> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function save(folder: string, { key, cert }: ServerKey): Promise<void> {
  await makePrivateFolder(folder);
  await writeFile(path.join(folder, "localhost.key"), key, { mode: 0o600 });
  await writeFile(path.join(folder, "localhost.crt"), cert);
}

/** The certificate that Office trusts, when `office-addin-dev-certs install` has been run. */
export async function trustedByOffice(
  now: Date,
  folder = MICROSOFT_FOLDER,
): Promise<ServerKey | null> {
  return load(folder, now);
}

/**
 * The certificate kept in the folder, a new one when there is none or it runs out. Where the folder
 * cannot be written the new one lives as long as the server.
 */
export async function ownKey(folder: string, now: Date): Promise<ServerKey> {
  const kept = await load(folder, now);
  if (kept !== null) return kept;
  const made = await makeKey(now);
  await save(folder, made).catch(() => undefined);
  return made;
}

/** What a browser takes to accept this very key: SHA-256 of its public part, as base64. */
export function keyHash({ cert }: ServerKey): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
