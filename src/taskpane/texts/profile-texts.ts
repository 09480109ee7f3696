import type { ProfileSource } from "../state/profiles";

/** Words about the profile by which is checked, above the findings. */
export interface ProfileBarTexts {
  readonly label: string;
  /** Which profile is in force. */
  readonly inForce: (source: ProfileSource, name: string) => string;
  readonly base: (name: string) => string;
  /** What the built-in profiles are called. */
  readonly bases: Readonly<Record<string, string>>;
  readonly loosened: (source: ProfileSource, count: number) => string;
  readonly nothingLoosened: string;
  /** The workbook carries one that is not in force. */
  readonly aside: (name: string) => string;
  readonly asideLoosened: (count: number) => string;
  readonly leaveAside: string;
  readonly useAgain: string;
  readonly open: string;

  readonly kept: (any: boolean) => string;
  readonly own: (any: boolean) => string;
}
