/** What a city or a reviewer may set. Percents are in points. */
export interface Profile {
  readonly name: string;
  /** Below this percent of plan a measure needs an explanation. */
  readonly lowExecution: number;
  /** Rules switched off, by number. */
  readonly rulesOff: readonly string[];
  /** What differs from the defaults in the lenient direction, for the person who reads the findings. */
  readonly loosened: readonly string[];
}

/** Zhytomyr, the default. */
export const DEFAULT_PROFILE: Profile = {
  name: "zhytomyr",
  lowExecution: 45,
  rulesOff: [],
  loosened: [],
};
