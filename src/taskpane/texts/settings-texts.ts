import type { Unit } from "../../core/report/unit";
import type { DeadlineParty, DeadlinePeriod } from "../../core/lint/profile";
import type { ProfileProblem } from "../../core/lint/profiles/check-shape";
import type { FigureSetting } from "../components/settings/figure-settings";
import type { NameList } from "../../core/lint/profiles/differences";

/** Words of the screen on which the profile is edited; loaded with it. */
export interface SettingsTexts {
  /** What a profile is called until somebody names it. */
  readonly ownName: string;
  readonly now: string;
  readonly notChecked: string;
  readonly takeBack: string;
  /** What is wrong with what stands in a field. */
  readonly problem: (problem: ProfileProblem) => string;
  readonly changed: (count: number) => string;

  readonly base: {
    readonly title: string;
    readonly choose: string;
    readonly hint: string;
    readonly open: string;
    readonly opened: (name: string) => string;
    readonly refused: (file: string) => string;
    readonly unreadable: (file: string) => string;
    readonly unknownRules: (rules: readonly string[]) => string;
  };
  readonly differences: {
    readonly title: (base: string) => string;
    readonly none: string;
    readonly reset: string;
    readonly resetOf: (what: string) => string;
    readonly resetAll: string;
  };
  readonly figures: {
    readonly title: string;
    readonly names: Readonly<Record<FigureSetting, string>>;
    readonly hints: Readonly<Record<FigureSetting, string>>;
    readonly asInBase: (value: string) => string;
  };
  readonly deadlines: {
    readonly title: string;
    readonly hint: string;
    readonly one: (index: number) => string;
    readonly who: string;
    readonly parties: Readonly<Record<DeadlineParty, string>>;
    readonly periods: string;
    readonly period: Readonly<Record<DeadlinePeriod, string>>;
    readonly periodMissing: string;
    readonly days: string;
    readonly source: string;
    readonly remove: string;
    readonly removeOf: (index: number) => string;
    readonly add: string;
  };
  readonly units: {
    readonly title: string;
    readonly names: Readonly<Record<Unit, string>>;
    readonly hint: string;
  };
  readonly names: {
    readonly title: string;
    readonly lists: Readonly<Record<NameList, string>>;
    readonly hints: Readonly<Record<NameList, string>>;
    readonly name: string;
    readonly accepted: string;
    readonly wrong: string;
    readonly onePerLine: string;
    readonly alsoWritten: (words: string) => string;
    readonly wronglyWritten: (words: string) => string;
    readonly edit: string;
    readonly editOf: (name: string) => string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
    readonly add: string;
    readonly addTo: (list: string) => string;
    readonly done: string;
    readonly dismiss: string;
    readonly missing: string;
    readonly taken: string;
  };
  readonly rules: {
    readonly title: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly families: Readonly<Record<string, string>>;
    readonly off: (count: number) => string;
    readonly level: (rule: string) => string;
    readonly ownLevel: (level: string) => string;
    readonly why: string;
  };
  readonly keep: {
    readonly title: string;
    readonly name: string;
    readonly nameHint: string;
    readonly inWorkbook: string;
    readonly inWorkbookMeans: string;
    readonly outOfWorkbook: string;
    readonly forMe: string;
    readonly forMeMeans: string;
    readonly notForMe: string;
    readonly export: string;
    readonly exportMeans: string;
    readonly exported: (file: string) => string;
    readonly exportedText: string;
    readonly isInWorkbook: string;
    readonly isForMe: string;
  };
}
