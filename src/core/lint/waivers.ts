import type { CheckReport, Finding } from "./finding";
import { summarise } from "./finding";
import { placeOfFingerprint } from "./fingerprint";

/** A person's word that a finding may stand, for as long as it is the same. */
export interface Waiver {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
}

/**
 * The report with what was accepted marked. A finding whose figures have changed since is marked as
 * such and counts again; so does any finding that no waiver is for.
 */
export function waive(report: CheckReport, waivers: readonly Waiver[]): CheckReport {
  const held = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver] as const));
  const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const lapsed = new Map(
    waivers
      .filter(({ fingerprint }) => !present.has(fingerprint))
      .map((waiver) => [placeOfFingerprint(waiver.fingerprint), waiver] as const),
  );
  const findings = report.findings.map((finding): Finding => {
    const waiver = held.get(finding.fingerprint);
    if (waiver !== undefined) return accepted(finding, waiver, true);
    const former = lapsed.get(placeOfFingerprint(finding.fingerprint));
    return former === undefined
      ? { ...finding, acceptance: null }
      : accepted(finding, former, false);
  });
  return { ...report, findings, summary: summarise(findings) };
}

function accepted(finding: Finding, { rule, reason }: Waiver, holds: boolean): Finding {
  // A fingerprint is of one rule: a waiver under another rule's name was tampered with.
  return { ...finding, acceptance: rule === finding.rule ? { reason, holds } : null };
}

/** The waivers with one for this finding, in place of what was said before its figures changed. */
export function accept(
  { findings }: CheckReport,
  waivers: readonly Waiver[],
  { fingerprint, rule }: Finding,
  reason: string,
): readonly Waiver[] {
  const place = placeOfFingerprint(fingerprint);
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const others = waivers.filter(
    (each) =>
      each.fingerprint !== fingerprint &&
      (placeOfFingerprint(each.fingerprint) !== place || present.has(each.fingerprint)),
  );
  return [...others, { fingerprint, rule, reason }];
}

/**
 * The waivers for what a report does not find any more, neither as it was accepted nor with other
 * figures: there is nothing left that they could let stand.
 */
export function staleWaivers(
  { findings }: CheckReport,
  waivers: readonly Waiver[],
): readonly Waiver[] {
  const places = new Set(findings.map(({ fingerprint }) => placeOfFingerprint(fingerprint)));
  return waivers.filter(({ fingerprint }) => !places.has(placeOfFingerprint(fingerprint)));
}

/** The waivers without the one for this finding. */
export function withdraw(
  waivers: readonly Waiver[],
  { fingerprint }: Pick<Waiver, "fingerprint">,
): readonly Waiver[] {
  return waivers.filter((each) => each.fingerprint !== fingerprint);
}
