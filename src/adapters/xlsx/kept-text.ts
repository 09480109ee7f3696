import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import { KEPT_KEY } from "../../core/report/kept";
import { readAddinSettings } from "../../workbook-file/addin-settings";
import { OpenError } from "../../workbook-file/open-error";
import { OPEN_FAILURES } from "./open-failures";

/** The text that Zvirka kept in a workbook; null where it kept none, a failure for what is no workbook. */
export async function keptTextIn(bytes: Uint8Array): Promise<Result<string | null>> {
  try {
    const settings = await readAddinSettings(bytes);
    return success(keptTextOf(settings.get(KEPT_KEY)));
  } catch (error) {
    if (error instanceof OpenError) return failed(OPEN_FAILURES[error.code]);
    throw error;
  }
}

/** Settings are JSON; ours is a text. */
function keptTextOf(setting: string | undefined): string | null {
  if (setting === undefined) return null;
  try {
    const value: unknown = JSON.parse(setting);
    return typeof value === "string" ? value : setting;
  } catch {
    return setting;
  }
}
