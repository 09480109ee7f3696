import type { ProfileFile } from "./profile-file";

/** In the order in which people read a profile. */
const ORDER: readonly (keyof ProfileFile)[] = [
  "version",
  "name",
  "extends",
  "thresholds",
  "tolerances",
  "rulesOff",
  "rulesOn",
  "severities",
  "deadlines",
  "dictionary",
  "units",
  "headers",
  "style",
];

/** The text of a profile file, as `readProfile` reads it. */
export function writeProfile(file: ProfileFile): string {
  const ordered = ORDER.filter((key) => file[key] !== undefined).map((key) => [key, file[key]]);
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
}
