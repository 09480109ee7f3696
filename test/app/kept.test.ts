import { success } from "../../src/app/failure";
import {
  changeWaivers,
  loadKeptProfile,
  loadWaivers,
  profileIn,
  saveKeptProfile,
} from "../../src/app/kept";
import type { KeptPort } from "../../src/app/ports";
import type { ProfileFile } from "../../src/core/lint/profiles/profile-file";

const FILE: ProfileFile = { version: 1, name: "наш", rulesOff: ["PCT-01"] };
const WAIVER = {
  fingerprint: "0123456789abcdef-0123456789abcdef",
  rule: "EXPT-01",
  reason: "так домовлено",
};

/** A workbook that keeps this text. */
function book(text: string | null): KeptPort & { readonly text: () => string | null } {
  let kept = text;
  return {
    read: async () => success(kept),
    write: async (next) => {
      kept = next;
      return success(undefined);
    },
    text: () => kept,
  };
}

test("a profile is kept beside what else is kept, and taken out alone", async () => {
  const workbook = book(null);
  await changeWaivers(workbook, () => [WAIVER]);
  await saveKeptProfile(workbook, FILE);
  expect(await loadKeptProfile(workbook)).toEqual(success(FILE));
  expect(await loadWaivers(workbook)).toEqual(success([WAIVER]));
  await saveKeptProfile(workbook, null);
  expect(await loadKeptProfile(workbook)).toEqual(success(null));
  expect(await loadWaivers(workbook)).toEqual(success([WAIVER]));
  await changeWaivers(workbook, () => []);
  expect(workbook.text()).toBeNull();
});

test.each([
  ["another version", '{"version":2,"profile":{"version":1,"name":"наш"}}'],
  ["a key that the schema does not know", '{"version":1,"profile":{"version":1,"name":"а","x":1}}'],
  ["no profile at all", '{"version":1,"profile":"zhytomyr"}'],
  ["rubbish", "{"],
])("%s is not used and not written over", async (_, text) => {
  const workbook = book(text);
  expect(await profileIn(text)).toEqual({ ok: false, failure: { code: "kept-unreadable" } });
  expect(await saveKeptProfile(workbook, FILE)).toEqual({
    ok: false,
    failure: { code: "kept-unreadable" },
  });
  expect(workbook.text()).toBe(text);
});
