import type { Profile } from "../../../core/lint/profile";
import type { ProfileProblem } from "../../../core/lint/profiles/check-shape";
import { profileProblems } from "../../../core/lint/profiles/check-shape";
import { shareText } from "../../../core/lint/profiles/differences";
import type { FigureKey, ProfileEdit } from "../../../core/lint/profiles/edit-profile";
import { UNCHANGED_FILE } from "../../../core/lint/profiles/differences";
import { decimalOfNumber } from "../../../core/report/decimal";
import { plain } from "../../../core/texts/format";

/** The figures that rules judge by, in the order in which they are shown. */
export const FIGURE_SETTINGS = [
  "lowExecution",
  "lowPace",
  "earlySpending",
  "saving",
  "roundPercent",
  "percentPoints",
  "closeToLimit",
  "overrunAmount",
  "overrunPercent",
] as const;
export type FigureSetting = (typeof FIGURE_SETTINGS)[number];

/** What was typed for a figure: an edit, or what is wrong with it. */
export type ReadSetting =
  | { readonly ok: true; readonly edit: ProfileEdit }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** A figure of a profile as people write it: «0,5», «2/3». */
export function settingText(profile: Profile, key: FigureSetting): string {
  if (key === "lowPace") return shareText(profile.thresholds.lowPace);
  const { thresholds, tolerances } = profile;
  const figure = key === "percentPoints" ? tolerances.percentPoints : thresholds[key];
  return plain(decimalOfNumber(figure));
}

/** Reads what was typed; held to the published schema, as a file would be. */
export function readSetting(key: FigureSetting, typed: string): ReadSetting {
  const text = typed.trim();
  if (key === "lowPace") return readPace(text.replaceAll(/\s/g, ""));
  const value = numberOf(text);
  const part = key === "percentPoints" ? "tolerances" : "thresholds";
  const problem = problemAt({ [part]: { [key]: value } }, `${part}.${key}`);
  if (problem !== null) return { ok: false, problem };
  const is = Number(value);
  return { ok: true, edit: editOf(key, is) };
}

function editOf(key: "percentPoints" | FigureKey, is: number): ProfileEdit {
  return key === "percentPoints" ? { of: "tolerance", key, is } : { of: "threshold", key, is };
}

function readPace(text: string): ReadSetting {
  const problem = problemAt({ thresholds: { lowPace: text } }, "thresholds.lowPace");
  if (problem !== null) return { ok: false, problem };
  const [numerator = 0, denominator = 1] = text.split("/").map(Number);
  return { ok: true, edit: { of: "pace", is: { numerator, denominator } } };
}

/** A number with a comma or a point; what is none stays text, for the schema to refuse. */
export function numberOf(text: string): number | string {
  const plainText = text.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plainText) ? Number(plainText) : text;
}

/** What the schema says against this part of a profile, null for nothing. */
export function problemAt(part: object, path: string): ProfileProblem | null {
  const problems = profileProblems({ ...UNCHANGED_FILE, ...part });
  return problems.find((each) => "path" in each && each.path.startsWith(path)) ?? null;
}
