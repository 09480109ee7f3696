import type {
  DeadlineParty,
  DeadlinePeriod,
  Loosened,
  NameEntry,
  Profile,
  Share,
  Thresholds,
  Tolerances,
} from "../profile";
import type { Rule, Severity } from "../rule";

/** In which direction a figure lets more pass. */
type Lenient = "lower" | "higher";

const THRESHOLDS: Readonly<Record<Exclude<keyof Thresholds, "lowPace">, Lenient>> = {
  lowExecution: "lower",
  earlySpending: "higher",
  saving: "higher",
  roundPercent: "lower",
  closeToLimit: "higher",
  overrunAmount: "higher",
  overrunPercent: "higher",
};

const TOLERANCES: Readonly<Record<keyof Tolerances, Lenient>> = { percentPoints: "higher" };

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * What `own` lets pass that the reviewer's profile would not, in a fixed order; empty when nothing.
 * Words that teach the reader something (units, headers) weaken nothing.
 *
 * @param rules the rules of this version, for the level that each has by itself; of a rule it does not
 * know the gravest is assumed, so that a weakening is rather named once too often
 */
export function compareProfiles(
  reviewer: Profile,
  own: Profile,
  rules: readonly Pick<Rule, "id" | "severity">[],
): readonly Loosened[] {
  return [
    ...rulesLoosened(reviewer, own, rules),
    ...thresholdsLoosened(reviewer, own),
    ...tolerancesLoosened(reviewer, own),
    ...deadlinesLoosened(reviewer, own),
    ...spellingsLoosened(reviewer, own),
  ];
}

function rulesLoosened(
  reviewer: Profile,
  own: Profile,
  rules: readonly Pick<Rule, "id" | "severity">[],
): readonly Loosened[] {
  const ids = [
    ...own.rulesOff,
    ...Object.keys(own.severities),
    ...Object.keys(reviewer.severities),
  ];
  return [...new Set(ids)].sort().flatMap((rule): readonly Loosened[] => {
    if (reviewer.rulesOff.includes(rule)) return [];
    if (own.rulesOff.includes(rule)) return [{ kind: "rule-off", rule }];
    const itself = rules.find(({ id }) => id === rule)?.severity ?? "error";
    const from = reviewer.severities[rule] ?? itself;
    const to = own.severities[rule] ?? itself;
    return GRAVITY[to] < GRAVITY[from] ? [{ kind: "severity", rule, from, to }] : [];
  });
}

function thresholdsLoosened(reviewer: Profile, own: Profile): readonly Loosened[] {
  const figures = keysOf(THRESHOLDS).flatMap((key): readonly Loosened[] => {
    const from = reviewer.thresholds[key];
    const to = own.thresholds[key];
    return isLooser(from, to, THRESHOLDS[key]) ? [{ kind: "threshold", key, from, to }] : [];
  });
  const from = reviewer.thresholds.lowPace;
  const to = own.thresholds.lowPace;
  return isSmaller(to, from)
    ? [...figures, { kind: "threshold", key: "lowPace", from, to }]
    : figures;
}

function tolerancesLoosened(reviewer: Profile, own: Profile): readonly Loosened[] {
  return keysOf(TOLERANCES).flatMap((key): readonly Loosened[] => {
    const from = reviewer.tolerances[key];
    const to = own.tolerances[key];
    return isLooser(from, to, TOLERANCES[key]) ? [{ kind: "tolerance", key, from, to }] : [];
  });
}

function isLooser(from: number, to: number, lenient: Lenient): boolean {
  return lenient === "lower" ? to < from : to > from;
}

function isSmaller(a: Share, b: Share): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

function deadlinesLoosened(reviewer: Profile, own: Profile): readonly Loosened[] {
  return reviewer.deadlines.flatMap(({ who, periods }) =>
    periods.flatMap((period): readonly Loosened[] => {
      const from = daysOf(reviewer, who, period) ?? 0;
      const to = daysOf(own, who, period);
      return to === null || to > from ? [{ kind: "deadline", who, period, from, to }] : [];
    }),
  );
}

/** The earliest, where several are stated; null when none is. */
function daysOf(profile: Profile, who: DeadlineParty, period: DeadlinePeriod): number | null {
  const days = profile.deadlines
    .filter((deadline) => deadline.who === who && deadline.periods.includes(period))
    .map((deadline) => deadline.days);
  return days.length === 0 ? null : Math.min(...days);
}

/**
 * A mistake no longer known as one, and a spelling newly accepted for a name that the reviewer knows.
 * Names that the reviewer does not know are knowledge, not leniency.
 */
function spellingsLoosened(reviewer: Profile, own: Profile): readonly Loosened[] {
  return (["programmes", "executors"] as const).flatMap((list) => {
    const before = reviewer.dictionary[list];
    const now = own.dictionary[list];
    const forgiven = before
      .flatMap(({ wrong }) => wrong)
      .filter((spelling) => isKnown(now, spelling) !== "wrong");
    const accepted = now
      .filter(({ name }) => before.some((entry) => entry.name === name))
      .flatMap((entry) => entry.accepted)
      .filter((spelling) => isKnown(before, spelling) === "unknown");
    return [...new Set([...forgiven, ...accepted])].map((spelling): Loosened => ({
      kind: "spelling",
      list,
      spelling,
    }));
  });
}

function isKnown(list: readonly NameEntry[], spelling: string): "right" | "wrong" | "unknown" {
  if (list.some(({ name, accepted }) => name === spelling || accepted.includes(spelling))) {
    return "right";
  }
  return list.some(({ wrong }) => wrong.includes(spelling)) ? "wrong" : "unknown";
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

/** Where in a profile it stands, as the machine-readable output names it: «thresholds.lowExecution». */
export function looseningKey(loosened: Loosened): string {
  switch (loosened.kind) {
    case "rule-off":
      return `rulesOff.${loosened.rule}`;
    case "severity":
      return `severities.${loosened.rule}`;
    case "threshold":
      return `thresholds.${loosened.key}`;
    case "tolerance":
      return `tolerances.${loosened.key}`;
    case "deadline":
      return `deadlines.${loosened.who}.${loosened.period}`;
    case "spelling":
      return `dictionary.${loosened.list}`;
  }
}
