/** The Excels that Zvirka is used in, by their level of ExcelApi. */
export const PROFILE_NAMES = ["1.14", "1.17", "1.20"] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** What an Excel offers its add-ins. */
export interface HostProfile {
  readonly name: ProfileName;
  /** The product as Microsoft names it. */
  readonly product: string;
  /** The newest version of each requirement set; a set that is not named is not offered. */
  readonly sets: Readonly<Record<string, string>>;
}

/**
 * Beside the sets of office-js.md §3.15 those by which the client itself knows its host. What Excel
 * has on the desktop alone (OpenBrowserWindowApi, ExcelApiDesktop) is in no profile: the protocol
 * here is that of Excel on the web, and the page is told so.
 */
const EVERYWHERE = {
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.1",
} as const;

/** Sets by product and version: office-js.md §3.15. */
export const PROFILES: Readonly<Record<ProfileName, HostProfile>> = {
  "1.14": {
    name: "1.14",
    product: "Excel LTSC 2021",
    sets: { ...EVERYWHERE, ExcelApi: "1.14" },
  },
  "1.17": {
    name: "1.17",
    product: "Excel LTSC 2024",
    sets: { ...EVERYWHERE, ExcelApi: "1.17" },
  },
  "1.20": {
    name: "1.20",
    product: "Excel (Microsoft 365)",
    sets: {
      ...EVERYWHERE,
      ContextMenuApi: "1.1",
      ExcelApi: "1.20",
      KeyboardShortcuts: "1.1",
      TaskPaneApi: "1.1",
    },
  },
};

/** The oldest Excel that Zvirka supports. */
export const FLOOR = PROFILES["1.14"];

export function isProfileName(text: string | null): text is ProfileName {
  return PROFILE_NAMES.some((name) => name === text);
}

/**
 * True when the sets hold that version of a set or a newer one. Names of sets are compared without
 * regard to case, as the client does.
 */
export function offersSet(
  sets: Readonly<Record<string, string>>,
  name: string,
  version = "1.1",
): boolean {
  const wanted = name.toLowerCase();
  const [, offered] = Object.entries(sets).find(([set]) => set.toLowerCase() === wanted) ?? [];
  return offered !== undefined && compareVersions(version, offered) <= 0;
}

/** Compares «1.9» and «1.14» part by part. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
