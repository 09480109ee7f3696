import type { Failure } from "../../../app/failure";
import { lackingIn } from "../../../app/lacking";
import type { Against, CheckReport, Summary } from "../../../core/lint/finding";
import { countAgainst } from "../../../core/lint/finding";
import type { ViewOptions } from "./result-view";

/** What a file's findings come to. */
export interface Outcome {
  readonly summary: Summary;
  readonly against: Against;
  /** Set where there was no table to judge, only texts. */
  readonly lacking: Failure | null;
}

export function outcomeOf(report: CheckReport, view: ViewOptions): Outcome {
  const { summary, findings } = report;
  const against = countAgainst(findings, view.honourWaivers);
  return { summary, against, lacking: lackingIn(report) };
}
