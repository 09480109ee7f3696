import type { Unit } from "../../report/unit";
import type { Deadline, NameEntry, Profile, Share, Thresholds, Tolerances } from "../profile";
import { DEFAULT_PROFILE } from "../profile";
import type { Severity } from "../rule";
import type { Difference, NameList } from "./differences";
import { baseOf, isSame, isSameShare, plainName, shareText } from "./differences";
import type { ProfileFile } from "./profile-file";

/** The only threshold that is a share. */
export type FigureKey = Exclude<keyof Thresholds, "lowPace">;

/** One thing that a person sets in a profile. What equals the base is not stated in the file. */
export type ProfileEdit =
  /** What a person calls it. */
  | { readonly of: "title"; readonly is: string }
  /** The built-in profile under it; what differs is kept. */
  | { readonly of: "base"; readonly is: string }
  | { readonly of: "threshold"; readonly key: FigureKey; readonly is: number }
  | { readonly of: "pace"; readonly is: Share }
  | { readonly of: "tolerance"; readonly key: keyof Tolerances; readonly is: number }
  | { readonly of: "rule"; readonly rule: string; readonly on: boolean }
  /** Null for the level that the rule itself has. */
  | { readonly of: "severity"; readonly rule: string; readonly is: Severity | null }
  | { readonly of: "deadlines"; readonly is: readonly Deadline[] }
  | { readonly of: "name"; readonly list: NameList; readonly is: NameEntry }
  /** Words beside those of the base. */
  | { readonly of: "unit"; readonly unit: Unit; readonly is: readonly string[] };

/** The file after an edit; a value as in the base is taken out of it. */
export function editProfile(file: ProfileFile, edit: ProfileEdit): ProfileFile {
  const base = baseOf(file);
  switch (edit.of) {
    case "title":
      return { ...file, name: edit.is };
    case "base":
      return { ...without(file, "extends"), ...extending(edit.is) };
    case "threshold":
      return withThreshold(file, edit.key, edit.is === base.thresholds[edit.key] ? null : edit.is);
    case "pace":
      return withThreshold(
        file,
        "lowPace",
        isSameShare(edit.is, base.thresholds.lowPace) ? null : shareText(edit.is),
      );
    case "tolerance": {
      const tolerances = without(file.tolerances ?? {}, edit.key);
      const own = edit.is === base.tolerances[edit.key] ? {} : { [edit.key]: edit.is };
      return stating(file, "tolerances", { ...tolerances, ...own });
    }
    case "rule":
      return withRule(file, edit.rule, edit.on, base);
    case "severity":
      return withSeverity(file, edit.rule, edit.is, base);
    case "deadlines":
      return stating(file, "deadlines", isSame(edit.is, base.deadlines) ? undefined : edit.is);
    case "name":
      return withName(file, edit.list, edit.is, base);
    case "unit": {
      const words = edit.is.filter((word) => !(base.units[edit.unit] ?? []).includes(word));
      const units = without(file.units ?? {}, edit.unit);
      const own = words.length === 0 ? {} : { [edit.unit]: [...new Set(words)] };
      return stating(file, "units", { ...units, ...own });
    }
  }
}

/** The file without a difference: there it is as its base. */
export function withoutDifference(file: ProfileFile, difference: Difference): ProfileFile {
  switch (difference.of) {
    case "threshold":
      return withThreshold(file, difference.key, null);
    case "tolerance":
      return stating(file, "tolerances", without(file.tolerances ?? {}, difference.key));
    case "rule":
      return withoutRule(file, difference.rule);
    case "severity":
      return stating(file, "severities", without(file.severities ?? {}, difference.rule));
    case "deadlines":
      return without(file, "deadlines");
    case "name":
      return withoutName(file, difference.list, difference.entry.name);
    case "unit":
      return stating(file, "units", without(file.units ?? {}, difference.unit));
    case "header":
      return stating(file, "headers", without(file.headers ?? {}, difference.meaning));
  }
}

/** The file as its base is, under its own name. */
export function withoutDifferences({ name, extends: base }: ProfileFile): ProfileFile {
  return { version: 1, name, ...extending(base ?? DEFAULT_PROFILE.name) };
}

function extending(base: string): Pick<ProfileFile, "extends"> {
  return base === DEFAULT_PROFILE.name ? {} : { extends: base };
}

function withThreshold(
  file: ProfileFile,
  key: keyof Thresholds,
  value: number | string | null,
): ProfileFile {
  const others = without(file.thresholds ?? {}, key);
  return stating(file, "thresholds", value === null ? others : { ...others, [key]: value });
}

function withRule(file: ProfileFile, rule: string, on: boolean, base: Profile): ProfileFile {
  const others = withoutRule(file, rule);
  const isOn = !base.rulesOff.includes(rule);
  if (on === isOn) return others;
  const key = on ? "rulesOn" : "rulesOff";
  return { ...others, [key]: [...(others[key] ?? []), rule].sort() };
}

function withoutRule(file: ProfileFile, rule: string): ProfileFile {
  const left = (rules: readonly string[] = []): readonly string[] | undefined => {
    const others = rules.filter((each) => each !== rule);
    return others.length === 0 ? undefined : others;
  };
  return stating(stating(file, "rulesOff", left(file.rulesOff)), "rulesOn", left(file.rulesOn));
}

function withSeverity(
  file: ProfileFile,
  rule: string,
  severity: Severity | null,
  base: Profile,
): ProfileFile {
  const others = without(file.severities ?? {}, rule);
  const own = severity === null || severity === base.severities[rule] ? {} : { [rule]: severity };
  return stating(file, "severities", { ...others, ...own });
}

function withName(file: ProfileFile, list: NameList, entry: NameEntry, base: Profile): ProfileFile {
  const { dictionary } = withoutName(file, list, entry.name);
  if (base.dictionary[list].some((known) => isSame(plainName(known), plainName(entry)))) {
    return stating(file, "dictionary", dictionary);
  }
  const names = [...(dictionary?.[list] ?? []), plainName(entry)];
  return stating(file, "dictionary", { ...dictionary, [list]: names });
}

function withoutName(file: ProfileFile, list: NameList, name: string): ProfileFile {
  const left = (file.dictionary?.[list] ?? []).filter((each) => each.name !== name);
  const others = without(file.dictionary ?? {}, list);
  return stating(file, "dictionary", left.length === 0 ? others : { ...others, [list]: left });
}

function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const left = Object.entries(whole).filter(([name]) => name !== key);
  // What is left are the same keys with the same values.
  return Object.fromEntries(left) as Omit<Whole, Key>;
}

/** The file with a part of it; without it where that says nothing, which a list without deadlines does not. */
function stating<Key extends keyof ProfileFile>(
  file: ProfileFile,
  key: Key,
  value: ProfileFile[Key] | undefined,
): ProfileFile {
  const says = value !== undefined && (Array.isArray(value) || Object.keys(value).length > 0);
  return says ? { ...file, [key]: value } : (without(file, key) as ProfileFile);
}
