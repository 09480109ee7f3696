import type { Result } from "../../app/failure";
import { failed, success } from "../../app/failure";
import type { DeliveryPort, DeliveryWay, DocumentFile, HostPlatform } from "../../app/ports";
import { failureOf } from "./failures";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TEXT = /^(text\/|application\/(?:[\w.-]+\+)?json\b)/;

/** Excel waits for the end of somebody's typing by itself (`delayForCellEdit`), the person does not. */
const OPENING_MS = 20_000;

const PLATFORMS: ReadonlyMap<string, HostPlatform> = new Map([
  ["PC", "windows"],
  ["Mac", "mac"],
  ["OfficeOnline", "web"],
]);

/** How long a browser may take to begin to read a file. */
const READING_MS = 60_000;

/**
 * Hands documents over by what is known of each Excel (office-js.md §3.9). A link to a file works in a
 * browser and on Windows, and does nothing on a Mac, by design (#2700); what is not known is taken
 * for a Mac, so that nothing is promised that silently fails. A new workbook works everywhere, but on
 * the web is reported to fail now and then (#3646), so that there it comes second.
 */
export function excelDelivery(limitMs = OPENING_MS): DeliveryPort {
  return {
    platform,
    ways: (files) => waysOn(platform(), files),
    openWorkbook: (file) => openWorkbook(file, limitMs),
    download,
  };
}

function platform(): HostPlatform {
  // Outside Office there is none; compared by text because the enum is not there either.
  const named = typeof Office === "undefined" ? "" : String(Office.context.platform);
  return PLATFORMS.get(named) ?? "other";
}

function waysOn(
  host: HostPlatform,
  files: readonly Pick<DocumentFile, "mediaType">[],
): readonly DeliveryWay[] {
  const isWorkbook = files.length === 1 && files[0]?.mediaType === XLSX;
  const isText = files.length > 0 && files.every(({ mediaType }) => TEXT.test(mediaType));
  const book: readonly DeliveryWay[] = isWorkbook ? ["new-workbook"] : [];
  const text: readonly DeliveryWay[] = isText ? ["text"] : [];
  switch (host) {
    case "windows":
      return [...book, "download", ...text];
    case "web":
      return ["download", ...book, ...text];
    case "mac":
    case "other":
      return [...book, ...text];
  }
}

/** Excel has no way to close what it has opened late, so an answer after the limit is left alone. */
async function openWorkbook({ bytes }: DocumentFile, limitMs: number): Promise<Result<void>> {
  if (typeof Excel === "undefined") return failed({ code: "not-in-excel" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<void>>((resolve) => {
    timer = setTimeout(() => {
      resolve(failed({ code: "workbook-late" }));
    }, limitMs);
  });
  try {
    const opened = Excel.createWorkbook(base64Of(bytes)).then(() => success(undefined));
    return await Promise.race([opened, late]);
  } catch (error) {
    const failure = failureOf(error);
    return failed(failure.code === "busy" ? failure : { code: "workbook-not-opened" });
  } finally {
    clearTimeout(timer);
  }
}

/** More at once would be too many arguments for a call. */
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(""));
}

function download({ name, mediaType, bytes }: DocumentFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, READING_MS);
}
