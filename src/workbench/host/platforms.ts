/** The systems on which an Excel runs, in the order in which a person is offered them. */
export const PLATFORM_NAMES = ["web", "windows", "mac"] as const;

export type PlatformName = (typeof PLATFORM_NAMES)[number];

/** What a page in a task pane sees of the system under it. */
export interface Platform {
  readonly name: PlatformName;
  /** As Excel names it to Office.js, with the version of the library's part for it. */
  readonly hostInfo: readonly [platform: string, version: string];
  /** A link to a file is downloaded; on a Mac nothing happens, by design (#2700). */
  readonly downloads: boolean;
}

/**
 * Only the web's protocol is spoken here, so that for the others Office.js must be given the web's
 * part in the place of theirs (`serve/served-files`): everything else of it takes the platform from
 * what the host says.
 */
export const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  web: { name: "web", hostInfo: ["Web", "16.01"], downloads: true },
  windows: { name: "windows", hostInfo: ["Win32", "16.01"], downloads: true },
  mac: { name: "mac", hostInfo: ["Mac", "16.00"], downloads: false },
};

export function isPlatformName(text: string | null): text is PlatformName {
  return PLATFORM_NAMES.some((name) => name === text);
}
