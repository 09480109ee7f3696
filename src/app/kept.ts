import type { ProfileFile } from "../core/lint/profiles/profile-file";
import { readKeptWaivers, writeKeptWaivers } from "../core/lint/kept-waivers";
import type { Waiver } from "../core/lint/waivers";
import type { Corrections } from "../core/report/corrections";
import { keptParts, withKeptPart } from "../core/report/kept";
import { readKept, writeKept } from "../core/report/kept-corrections";
import type { Result } from "./failure";
import { failed, success } from "./failure";
import type { KeptPort } from "./ports";

/** The corrections in a text that was kept in a workbook. */
export function correctionsIn(text: string | null): Result<Corrections> {
  const corrections = readKept(text);
  return corrections === null ? failed({ code: "kept-unreadable" }) : success(corrections);
}

/** The corrections kept in the open workbook. */
export async function loadCorrections(kept: KeptPort): Promise<Result<Corrections>> {
  const text = await kept.read();
  return text.ok ? correctionsIn(text.value) : text;
}

/**
 * Keeps the corrections in the open workbook. What else is kept there stays; what this version does
 * not understand is never written over.
 */
export async function saveCorrections(
  kept: KeptPort,
  corrections: Corrections,
): Promise<Result<void>> {
  const text = await kept.read();
  if (!text.ok) return text;
  const known = correctionsIn(text.value);
  return known.ok ? kept.write(writeKept(text.value, corrections)) : known;
}

/** The waivers in a text that was kept in a workbook. */
export function waiversIn(text: string | null): Result<readonly Waiver[]> {
  const waivers = readKeptWaivers(text);
  return waivers === null ? failed({ code: "kept-unreadable" }) : success(waivers);
}

/** The waivers kept in the open workbook. */
export async function loadWaivers(kept: KeptPort): Promise<Result<readonly Waiver[]>> {
  const text = await kept.read();
  return text.ok ? waiversIn(text.value) : text;
}

/** Changes the waivers kept in the open workbook, as `saveCorrections` does; the value is what is kept now. */
export async function changeWaivers(
  kept: KeptPort,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<Result<readonly Waiver[]>> {
  const text = await kept.read();
  if (!text.ok) return text;
  const known = waiversIn(text.value);
  if (!known.ok) return known;
  const waivers = change(known.value);
  const written = await kept.write(writeKeptWaivers(text.value, waivers));
  return written.ok ? success(waivers) : written;
}

/**
 * The profile in a text that was kept in a workbook; null where it carries none. What holds it to the
 * schema is loaded only where there is something to be held.
 */
export async function profileIn(text: string | null): Promise<Result<ProfileFile | null>> {
  const parts = keptParts(text);
  if (parts === null) return failed({ code: "kept-unreadable" });
  const { profile } = parts;
  if (profile === undefined) return success(null);
  const { asProfileFile } = await import("../core/lint/profiles/check-stored");
  const file = asProfileFile(profile);
  return file === null ? failed({ code: "kept-unreadable" }) : success(file);
}

/** The profile kept in the open workbook. */
export async function loadKeptProfile(kept: KeptPort): Promise<Result<ProfileFile | null>> {
  const text = await kept.read();
  return text.ok ? profileIn(text.value) : text;
}

/** Keeps a profile in the open workbook as `saveCorrections` does, or takes it out with null. */
export async function saveKeptProfile(
  kept: KeptPort,
  file: ProfileFile | null,
): Promise<Result<void>> {
  const text = await kept.read();
  if (!text.ok) return text;
  const known = await profileIn(text.value);
  return known.ok ? kept.write(withKeptPart(text.value, "profile", file)) : known;
}
