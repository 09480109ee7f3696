import type { HeaderMeaning } from "../../report/header-words";
import type { Unit } from "../../report/unit";
import type { Deadline, NameEntry, Profile, Share, Thresholds, Tolerances } from "../profile";
import { BUILT_IN_PROFILES, DEFAULT_PROFILE } from "../profile";
import type { Severity } from "../rule";
import type { ProfileFile } from "./profile-file";
import { profileOver } from "./profile-file";

/** The lists of names in a profile. */
export type NameList = keyof Profile["dictionary"];

/** Something in which a profile differs from the built-in one under it. */
export type Difference =
  | {
      readonly of: "threshold";
      readonly key: keyof Thresholds;
      readonly from: number | Share;
      readonly to: number | Share;
    }
  | {
      readonly of: "tolerance";
      readonly key: keyof Tolerances;
      readonly from: number;
      readonly to: number;
    }
  | { readonly of: "rule"; readonly rule: string; readonly on: boolean }
  | {
      readonly of: "severity";
      readonly rule: string;
      /** Null for the level that the rule itself has. */
      readonly from: Severity | null;
      readonly to: Severity;
    }
  | { readonly of: "deadlines"; readonly to: readonly Deadline[] }
  | {
      readonly of: "name";
      readonly list: NameList;
      readonly entry: NameEntry;
      /** The base has it too, with other spellings. */
      readonly known: boolean;
    }
  | { readonly of: "unit"; readonly unit: Unit; readonly words: readonly string[] }
  | { readonly of: "header"; readonly meaning: HeaderMeaning; readonly words: readonly string[] };

export const NAME_LISTS: readonly NameList[] = ["programmes", "executors", "words"];
const UNITS: readonly Unit[] = ["UAH", "thousand-UAH", "million-UAH"];

/** A profile that changes nothing of the default. */
export const UNCHANGED_FILE: ProfileFile = { version: 1, name: DEFAULT_PROFILE.name };

/** The built-in profile that a file changes. */
export function baseOf({ extends: base }: ProfileFile): Profile {
  return BUILT_IN_PROFILES.find(({ name }) => name === base) ?? DEFAULT_PROFILE;
}

/** What a file comes to over its base. */
export function profileOf(file: ProfileFile): Profile {
  return profileOver(baseOf(file), file);
}

/** In what a file differs from its base, in a fixed order; what it states in vain is left out. */
export function differencesOf(file: ProfileFile): readonly Difference[] {
  const base = baseOf(file);
  const own = profileOver(base, file);
  return [
    ...figureDifferences(base, own),
    ...ruleDifferences(base, own),
    ...(isSame(base.deadlines, own.deadlines)
      ? []
      : [{ of: "deadlines", to: own.deadlines } as const]),
    ...NAME_LISTS.flatMap((list) => nameDifferences(list, base, own)),
    ...UNITS.flatMap((unit): readonly Difference[] => {
      const words = added(base.units[unit], own.units[unit]);
      return words.length === 0 ? [] : [{ of: "unit", unit, words }];
    }),
    ...(Object.keys(own.headers) as HeaderMeaning[]).flatMap((meaning): readonly Difference[] => {
      const words = added(base.headers[meaning], own.headers[meaning]);
      return words.length === 0 ? [] : [{ of: "header", meaning, words }];
    }),
  ];
}

/** True when two files come to the same profile, whatever they are called. */
export function isSameProfile(a: ProfileFile, b: ProfileFile): boolean {
  return (
    baseOf(a) === baseOf(b) &&
    isSame(differencesOf(a), differencesOf(b)) &&
    isSame(profileOf(a).style, profileOf(b).style)
  );
}

/** A name as a file states it: without lists that are empty. */
export function plainName({
  name,
  accepted,
  wrong,
}: NameEntry): Pick<NameEntry, "name"> & Partial<NameEntry> {
  return {
    name,
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(wrong.length === 0 ? {} : { wrong }),
  };
}

function figureDifferences(base: Profile, own: Profile): readonly Difference[] {
  const thresholds = (Object.keys(base.thresholds) as (keyof Thresholds)[]).flatMap(
    (key): readonly Difference[] => {
      const from = base.thresholds[key];
      const to = own.thresholds[key];
      return isSameFigure(from, to) ? [] : [{ of: "threshold", key, from, to }];
    },
  );
  const tolerances = (Object.keys(base.tolerances) as (keyof Tolerances)[]).flatMap(
    (key): readonly Difference[] => {
      const from = base.tolerances[key];
      const to = own.tolerances[key];
      return from === to ? [] : [{ of: "tolerance", key, from, to }];
    },
  );
  return [...thresholds, ...tolerances];
}

function ruleDifferences(base: Profile, own: Profile): readonly Difference[] {
  const switched = [...base.rulesOff, ...own.rulesOff]
    .filter((rule) => base.rulesOff.includes(rule) !== own.rulesOff.includes(rule))
    .sort()
    .map((rule): Difference => ({ of: "rule", rule, on: base.rulesOff.includes(rule) }));
  const levels = Object.entries(own.severities)
    .filter(([rule, level]) => base.severities[rule] !== level)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, to]): Difference => {
      return { of: "severity", rule, from: base.severities[rule] ?? null, to };
    });
  return [...switched, ...levels];
}

function nameDifferences(list: NameList, base: Profile, own: Profile): readonly Difference[] {
  return own.dictionary[list].flatMap((entry): readonly Difference[] => {
    const before = base.dictionary[list].find(({ name }) => name === entry.name);
    if (before !== undefined && isSame(plainName(before), plainName(entry))) return [];
    return [{ of: "name", list, entry, known: before !== undefined }];
  });
}

function added(before: readonly string[] = [], now: readonly string[] = []): readonly string[] {
  return now.filter((word) => !before.includes(word));
}

function isSameFigure(a: number | Share, b: number | Share): boolean {
  return typeof a === "number" || typeof b === "number" ? a === b : isSameShare(a, b);
}

/** True of 2/3 and 4/6. */
export function isSameShare(a: Share, b: Share): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** True of plain data that is the same through and through. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A share as a file states it: «2/3». */
export function shareText({ numerator, denominator }: Share): string {
  return `${numerator}/${denominator}`;
}
