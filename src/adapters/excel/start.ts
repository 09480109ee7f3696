import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import { HOST_TOO_OLD, NEEDED_EXCEL_API } from "./failures";

/** Office.js answers within a second or two; a page that is not in Office may never hear from it. */
const START_LIMIT_MS = 15_000;

/** What the pane must know of its host before it shows anything. */
export interface HostFacts {
  /** Language of Excel's own interface, as «uk-UA». */
  readonly displayLanguage: string;
  /** Language of the workbook's figures and dates. */
  readonly contentLanguage: string;
  /** Null where Excel does not tell (the web, office-js #6134): follow the system then. */
  readonly isDarkTheme: boolean | null;
}

/**
 * Waits until Office.js says that the page is in Excel. Fails with `not-in-excel` in an ordinary
 * browser or another Office program, with `host-too-old` before Excel 2021, and with
 * `office-not-loaded` where Office.js itself did not come.
 */
export async function startInExcel(limitMs = START_LIMIT_MS): Promise<Result<HostFacts>> {
  if (typeof Office === "undefined") return failed({ code: "office-not-loaded" });
  const info = await within(limitMs, Office.onReady());
  // Outside Office `host` is null whatever the declaration says; compared by text because the enum
  // is not there either.
  if (info === null || String(info.host) !== "Excel") return failed({ code: "not-in-excel" });
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)) {
    return failed(HOST_TOO_OLD);
  }
  return success(readHostFacts());
}

/** Reads the facts again: a person may have changed Excel's theme since (there is no event for it). */
export function readHostFacts(): HostFacts {
  const { displayLanguage, contentLanguage } = Office.context;
  return { displayLanguage, contentLanguage, isDarkTheme: readDarkTheme() };
}

/** Which Excel this is: «Excel PC 16.0.14332.20000». */
export function readProgram(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `${String(host)} ${String(platform)} ${version}`;
}

function readDarkTheme(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return theme.bodyBackgroundColor === undefined ? null : isDark(theme.bodyBackgroundColor);
}

/** True for «#RRGGBB» nearer to black than to white (ITU-R BT.601 luma); null when it is no colour. */
function isDark(color: string): boolean | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** What a promise gives, null when that takes longer. */
function within<Value>(limitMs: number, promise: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(null);
    }, limitMs);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
