import { useMemo } from "react";
import type { ReactElement } from "react";
import { joinReports } from "../../../core/consolidate/join";
import { totalOf } from "../../../core/consolidate/result-sums";
import type { Sum } from "../../../core/consolidate/result-sums";
import type { SourceBook } from "../../../core/consolidate/sources";
import type { Choices } from "../../../core/edits/proposal";
import { round } from "../../../core/report/decimal";
import { percentOfPlan } from "../../../core/report/percent";
import { fromKopiykas } from "../../../core/report/unit";
import { periodWords } from "../../../core/texts/dates";
import { moneyInUnit, points } from "../../../core/texts/format";
import { RESULT_TEXTS } from "../../texts/source-result";
import { usePane } from "../pane-context";
import { Facts } from "./facts";

/** The sums of the consolidated report. */
export function ConsolidatedSums(props: {
  readonly books: readonly SourceBook[];
  readonly choices: Choices;
}): ReactElement | null {
  const { books, choices } = props;
  const { language } = usePane();
  const texts = RESULT_TEXTS[language];
  const joined = useMemo(() => joinReports(books, choices, ""), [books, choices]);
  const { sections, reports, period, unit } = joined;
  if (sections.length === 0) return <p>{texts.nothing}</p>;
  const { plan, actual } = totalOf(sections);
  const inMoney = ({ kopiykas }: Sum): string =>
    kopiykas === null
      ? texts.unknown
      : // As the sheet shows them; its cells keep every kopiyka.
        moneyInUnit(round(fromKopiykas(kopiykas, unit), 2), unit, language);
  const percent =
    plan.kopiykas === null || actual.kopiykas === null
      ? null
      : percentOfPlan(actual.kopiykas, plan.kopiykas);
  const slack = moneyInUnit(fromKopiykas(Math.ceil(actual.slack), unit), unit, language);
  return (
    <Facts
      title={texts.total}
      facts={[
        [texts.period, period === null ? texts.unknown : periodWords(period, language)],
        [texts.reports, String(reports.length)],
        [texts.plan, inMoney(plan)],
        [texts.actual, inMoney(actual)],
        [texts.percent, percent === null ? texts.unknown : points(percent)],
      ]}
      note={actual.slack > 0 ? texts.rounded(slack) : null}
    />
  );
}
