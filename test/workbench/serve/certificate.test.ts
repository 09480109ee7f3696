import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  isUsable,
  keyHash,
  makeKey,
  ownKey,
  trustedByOffice,
  type ServerKey,
} from "../../../src/workbench/serve/certificate";

const NOW = new Date("2026-03-01T12:00:00Z");
const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);

let folder = "";
let made: ServerKey;

beforeAll(async () => {
  made = await makeKey(NOW);
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zvirka-certificate-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a new certificate is for this machine alone and can certify nobody else", () => {
  const certificate = new X509Certificate(made.cert);
  expect(certificate.subjectAltName).toBe(
    "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
  );
  expect(certificate.ca).toBe(false);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test.each([
  ["today", 0, true],
  ["in eleven months", 330, true],
  ["when it is about to run out", 360, false],
  ["when it has run out", 400, false],
  ["before it was made", -2, false],
])("%s it is usable: %s days on, %s", (_when, days, usable) => {
  expect(isUsable(made, later(days))).toBe(usable);
});

test("a key of another certificate, or none, is not usable", async () => {
  const other = await makeKey(NOW);
  expect(isUsable({ key: other.key, cert: made.cert }, NOW)).toBe(false);
  expect(isUsable({ key: "", cert: made.cert }, NOW)).toBe(false);
  expect(isUsable({ key: made.key, cert: "no certificate" }, NOW)).toBe(false);
});

test("the key is kept, for its owner's eyes, and used again", async () => {
  const kept = path.join(folder, "zvirka");
  const first = await ownKey(kept, NOW);
  expect(await ownKey(kept, NOW)).toEqual(first);
  if (process.platform !== "win32") {
    expect(statSync(path.join(kept, "localhost.key")).mode & 0o777).toBe(0o600);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
  }
});

test("it is made anew when it runs out", async () => {
  const first = await ownKey(folder, NOW);
  const second = await ownKey(folder, later(364));
  expect(second.cert).not.toBe(first.cert);
  expect(isUsable(second, later(700))).toBe(true);
  expect(await ownKey(folder, later(364))).toEqual(second);
});

test("a folder that cannot be written does not keep the server from starting", async () => {
  const file = path.join(folder, "a file");
  writeFileSync(file, "");
  expect(isUsable(await ownKey(path.join(file, "below it"), NOW), NOW)).toBe(true);
});

test("the certificate that Office trusts is taken where there is one", async () => {
  expect(await trustedByOffice(NOW, folder)).toBeNull();
  writeFileSync(path.join(folder, "localhost.key"), made.key);
  writeFileSync(path.join(folder, "localhost.crt"), made.cert);
  expect(await trustedByOffice(NOW, folder)).toEqual(made);
  expect(await trustedByOffice(later(400), folder)).toBeNull();
});

test("the hash that a browser accepts belongs to the key, not to the certificate", async () => {
  const other = await makeKey(NOW);
  expect(keyHash(made)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(keyHash(other)).not.toBe(keyHash(made));
  expect(keyHash({ ...other, cert: made.cert })).toBe(keyHash(made));
});
