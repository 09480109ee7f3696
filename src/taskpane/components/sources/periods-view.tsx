import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { lineName } from "../../../core/consolidate/match-programme";
import type { SourceBook } from "../../../core/consolidate/sources";
import type { Choices } from "../../../core/edits/proposal";
import type { PeriodLine, PeriodsInARow, PeriodState } from "../../../core/periods/periods";
import { periodsInARow } from "../../../core/periods/periods";
import { periodsUnit } from "../../../core/periods/propose-periods";
import { divideRounded, round } from "../../../core/report/decimal";
import type { Unit } from "../../../core/report/unit";
import { fromKopiykas } from "../../../core/report/unit";
import { moneyInUnit, points, unitWords } from "../../../core/texts/format";
import { lineWords } from "../../../core/texts/periods";
import { PERIODS_TEXTS } from "../../texts/source-result";
import { CellButton } from "../cell-button";
import { usePane } from "../pane-context";
import { PeriodChart } from "./period-chart";
import { useResultStyles } from "./result-styles";

/** How the work went on from period to period: a chart with its table, then what to look at. */
export function PeriodsView(props: {
  readonly books: readonly SourceBook[];
  readonly choices: Choices;
}): ReactElement {
  const { books, choices } = props;
  const { language } = usePane();
  const texts = PERIODS_TEXTS[language];
  const periods = useMemo(() => periodsInARow(books, choices, ""), [books, choices]);
  if (periods === null) return <p>{texts.nothing}</p>;
  return (
    <>
      <Course periods={periods} />
      <ToLookAt periods={periods} />
    </>
  );
}

function Course({ periods }: { readonly periods: PeriodsInARow }): ReactElement {
  const styles = useResultStyles();
  const { language } = usePane();
  const texts = PERIODS_TEXTS[language];
  const { states, lastYear } = periods;
  const unit = periodsUnit(periods);
  return (
    <section aria-label={texts.course} className={styles.part}>
      <h2 className={styles.title}>{texts.course}</h2>
      <PeriodChart
        states={states}
        names={states.map(({ period }) => texts.short(period.slice(5), period.slice(0, 4)))}
      />
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.caption(unitWords(unit, language))}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {texts.period}
            </th>
            {[texts.actual, texts.plan, texts.percent, texts.pace].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <StateRow key={state.period} state={state} unit={unit} />
          ))}
          {lastYear !== null && <StateRow state={lastYear} unit={unit} />}
        </tbody>
      </table>
    </section>
  );
}

function StateRow(props: { readonly state: PeriodState; readonly unit: Unit }): ReactElement {
  const { state, unit } = props;
  const { period, actual, plan, percent, months } = state;
  const styles = useResultStyles();
  const { language } = usePane();
  const texts = PERIODS_TEXTS[language];
  // The unit is said once, over the table.
  const figure = (kopiykas: number | null): string =>
    kopiykas === null
      ? texts.unknown
      : moneyInUnit(round(fromKopiykas(kopiykas, unit), 2), unit, language)
          .replace(unitWords(unit, language), "")
          .trim();
  const figures = [
    figure(actual),
    figure(plan),
    percent === null ? texts.unknown : points(percent),
    points(divideRounded(BigInt(months) * 100n, 12n, 1)),
  ];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {texts.row(period.slice(5), period.slice(0, 4))}
      </th>
      {figures.map((each, at) => (
        <td key={at} className={styles.cell}>
          {each}
        </td>
      ))}
    </tr>
  );
}

/** Measures that need a look: what fell, moved, was promised, or is still a remark. */
function ToLookAt({ periods }: { readonly periods: PeriodsInARow }): ReactElement {
  const styles = useResultStyles();
  const { language } = usePane();
  const texts = PERIODS_TEXTS[language];
  const { lines, gone } = periods;
  const told = lines.flatMap((line) => {
    const words = lineWords(line, language);
    return words.length === 0 ? [] : [{ line, words }];
  });
  return (
    <section aria-label={texts.toLookAt} className={styles.part}>
      <h2 className={styles.title}>{texts.toLookAt}</h2>
      {told.length + gone.length === 0 && <p className={styles.line}>{texts.allWell}</p>}
      <ul className={styles.list}>
        {told.map(({ line, words }, at) => (
          <li key={at} className={styles.item}>
            <Place line={line} /> {lineName(line.now.row)}
            {words.map((each) => (
              <p key={each} className={styles.line}>
                {each}.
              </p>
            ))}
          </li>
        ))}
        {gone.map(({ row }, at) => (
          <li key={`gone ${String(at)}`} className={styles.item}>
            {lineName(row)}
            <p className={styles.line}>{texts.gone}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to a measure of this workbook; of a file only its name. */
function Place({ line }: { readonly line: PeriodLine }): ReactElement {
  const { source, actual, row } = line.now;
  if (source.file !== null) return <bdi>{source.file}</bdi>;
  const { range, sheet } = source.table;
  const cell = actual?.cell ?? { row: row.row, column: range.left };
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return <CellButton sheet={sheet} range={area} />;
}
