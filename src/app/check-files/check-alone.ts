import type { CheckReport } from "../../core/lint/finding";
import type { Loosened, Profile } from "../../core/lint/profile";
import type { Waiver } from "../../core/lint/waivers";
import { waive } from "../../core/lint/waivers";
import type { Corrections } from "../../core/report/corrections";
import { NO_CORRECTIONS } from "../../core/report/corrections";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Failure, Result } from "../failure";
import { success } from "../failure";
import { correctionsIn, profileIn, waiversIn } from "../kept";
import type { CheckBasis } from "../ports";
import { profileToCheckBy } from "../profile";

/** A checked file as it is before anything was accepted in it. */
export interface CheckedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly report: CheckReport;
  readonly waivers: readonly Waiver[];
}

/** A file that was checked by itself. */
export interface CheckedAlone {
  /** With what was accepted in the file marked. */
  readonly result: Result<CheckReport>;
  /** Null where nothing was judged. */
  readonly checked: CheckedWorkbook | null;
  /** What the profile that the file carries would weaken; it is named, and not checked by. */
  readonly carried: readonly Loosened[];
  /** Why what is kept in the file was left aside; null where it was not. */
  readonly aside: Failure | null;
}

/** What checking one file takes. */
export interface CheckAlonePorts {
  readonly read: () => Promise<Result<WorkbookSnapshot>>;
  readonly kept: () => Promise<Result<string | null>>;
  readonly judge: (
    workbook: WorkbookSnapshot,
    basis: CheckBasis,
    onRule: () => void,
  ) => Result<CheckReport>;
  /** Told that there is progress. */
  readonly alive: () => void;
}

/** Reads and judges one file, with what a person corrected and accepted in it. */
export async function checkAlone(
  { profile, asOf }: { readonly profile: Profile; readonly asOf: string | null },
  ports: CheckAlonePorts,
): Promise<CheckedAlone> {
  const read = await ports.read();
  ports.alive();
  const kept = await keptIn(ports);
  const { corrections, waivers, carried } = kept.ok ? kept.value : NOTHING;
  const judged = read.ok
    ? ports.judge(read.value, { profile, corrections, asOf }, ports.alive)
    : read;
  const result = judged.ok ? success(waive(judged.value, waivers)) : judged;
  const checked =
    read.ok && judged.ok ? { workbook: read.value, report: judged.value, waivers } : null;
  return { result, checked, carried, aside: read.ok && !kept.ok ? kept.failure : null };
}

/** What a person kept in the workbook. */
interface KeptThere {
  readonly corrections: Corrections;
  readonly waivers: readonly Waiver[];
  /** What its own profile would weaken. */
  readonly carried: readonly Loosened[];
}

const NOTHING: KeptThere = { corrections: NO_CORRECTIONS, waivers: [], carried: [] };

async function keptIn({ kept }: CheckAlonePorts): Promise<Result<KeptThere>> {
  const text = await kept();
  if (!text.ok) return text;
  const corrections = correctionsIn(text.value);
  if (!corrections.ok) return corrections;
  const waivers = waiversIn(text.value);
  if (!waivers.ok) return waivers;
  const profile = await profileIn(text.value);
  if (!profile.ok) return profile;
  const carried = profile.value === null ? [] : profileToCheckBy(profile.value).loosened;
  return success({ corrections: corrections.value, waivers: waivers.value, carried });
}
