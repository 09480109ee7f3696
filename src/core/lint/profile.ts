import type { LayoutStyle } from "../layout/style";
import type { HeaderMeaning } from "../report/header-words";
import type { Unit } from "../report/unit";
import odesa from "./profiles/odesa.json";
import type { ProfileFile } from "./profiles/profile-file";
import { profileOver } from "./profiles/profile-file";
import zhytomyr from "./profiles/zhytomyr.json";
import type { Severity } from "./rule";

/** A share of something, kept exact. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Percents of plan and differences of percents, in points. */
export interface Thresholds {
  /** Below this percent of plan a measure needs an explanation. */
  readonly lowExecution: number;
  /** Spending below this share of the elapsed part of the year is slow. */
  readonly lowPace: Share;
  /** From this percent of plan on, money is nearly spent before the year ends. */
  readonly earlySpending: number;
  /** So far below a declared 100 % a saving must be stated. */
  readonly saving: number;
  /** So near the computed percent a declared 25, 50 or 75 % looks rounded. */
  readonly roundPercent: number;
  /** From this percent of plan on, a line is close to its limit. */
  readonly closeToLimit: number;
  /** An over-run up to so many hryvnias is not marked on the sheet; errors are still found. */
  readonly overrunAmount: number;
  /** Nor one up to so many points above the plan. */
  readonly overrunPercent: number;
}

export interface Tolerances {
  /** A percent that differs by at most so many points is a warning, beyond an error (T2). */
  readonly percentPoints: number;
}

export type DeadlineParty =
  "executors" | "responsibleExecutors" | "workingGroup" | "department" | "publication";

/** The end from which a deadline counts, each cumulative from January. */
export type DeadlinePeriod = "q1" | "h1" | "9m" | "year";

export interface Deadline {
  readonly who: DeadlineParty;
  readonly periods: readonly DeadlinePeriod[];
  /** Calendar days after the period's last day. */
  readonly days: number;
  /** The norm that sets it. */
  readonly source?: string;
}

/** A name as it has to be written, with what else is written for it. */
export interface NameEntry {
  readonly name: string;
  /** Spellings that mean the same and are left alone. */
  readonly accepted: readonly string[];
  /** Spellings that mean it and are mistakes. */
  readonly wrong: readonly string[];
}

/** What a profile weakened against another one. */
export type Loosened =
  | { readonly kind: "rule-off"; readonly rule: string }
  | {
      readonly kind: "severity";
      readonly rule: string;
      readonly from: Severity;
      readonly to: Severity;
    }
  | {
      readonly kind: "threshold";
      readonly key: keyof Thresholds;
      readonly from: number | Share;
      readonly to: number | Share;
    }
  | {
      readonly kind: "tolerance";
      readonly key: keyof Tolerances;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "deadline";
      readonly who: DeadlineParty;
      readonly period: DeadlinePeriod;
      readonly from: number;
      /** Null when there is none any more. */
      readonly to: number | null;
    }
  | {
      readonly kind: "spelling";
      readonly list: keyof Profile["dictionary"];
      readonly spelling: string;
    };

/** What a city or a reviewer may set. Plain data, so that it reaches a worker. */
export interface Profile {
  readonly name: string;
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  /** Rules switched off, by number. */
  readonly rulesOff: readonly string[];
  /** The gravest level that a rule may give, by number, where it is not the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly deadlines: readonly Deadline[];
  /** How finished sheets look. */
  readonly style: LayoutStyle;
  readonly dictionary: {
    readonly programmes: readonly NameEntry[];
    readonly executors: readonly NameEntry[];
    /** Words that mix Latin and Cyrillic letters on purpose. */
    readonly words: readonly NameEntry[];
  };
  /** More words by which a unit is known. */
  readonly units: Readonly<Partial<Record<Unit, readonly string[]>>>;
  /** More phrases by which the header of a column is known. */
  readonly headers: Readonly<Partial<Record<HeaderMeaning, readonly string[]>>>;
  /** What it weakens against the reviewer's, for the person who reads the findings. */
  readonly loosened: readonly Loosened[];
}

/** Under every built-in profile, so that each data file states all of its own figures. */
const NOTHING: Profile = {
  name: "",
  thresholds: {
    lowExecution: 0,
    lowPace: { numerator: 0, denominator: 1 },
    earlySpending: 100,
    saving: 100,
    roundPercent: 0,
    closeToLimit: 100,
    overrunAmount: 0,
    overrunPercent: 0,
  },
  tolerances: { percentPoints: 0 },
  rulesOff: [],
  severities: {},
  deadlines: [],
  // The norm is the country's: a city states only what it has otherwise.
  style: zhytomyr.style as LayoutStyle,
  dictionary: { programmes: [], executors: [], words: [] },
  units: {},
  headers: {},
  loosened: [],
};

// Types of imported JSON lose which texts are allowed; the tests hold both files to the schema.
const builtIn = (file: object): Profile => profileOver(NOTHING, file as ProfileFile);

/** Zhytomyr, the default. */
export const DEFAULT_PROFILE: Profile = builtIn(zhytomyr);

/** What a file may extend and a person may choose by name. */
export const BUILT_IN_PROFILES: readonly Profile[] = [DEFAULT_PROFILE, builtIn(odesa)];
