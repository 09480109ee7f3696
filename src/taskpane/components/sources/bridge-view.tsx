import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { lineName } from "../../../core/consolidate/match-programme";
import type { SourceBook } from "../../../core/consolidate/sources";
import type { Choices } from "../../../core/edits/proposal";
import type { PlanBridge } from "../../../core/programme/bridge";
import { bridgePlans } from "../../../core/programme/bridge";
import type { BridgeLine } from "../../../core/programme/bridge-lines";
import { planIn } from "../../../core/programme/bridge-lines";
import type { BridgeStep } from "../../../core/programme/bridge-steps";
import { fromKopiykas } from "../../../core/report/unit";
import { boundWords, stateWords } from "../../../core/texts/bridge";
import { capitalised } from "../../../core/texts/format";
import type { Language } from "../../../core/texts/format";
import { moneyInUnit } from "../../../core/texts/format";
import { BRIDGE_TEXTS } from "../../texts/source-result";
import { usePane } from "../pane-context";
import { Facts } from "./facts";
import { useResultStyles } from "./result-styles";

/** How the year's plan came to be: what it was, what each decision changed, what it is. */
export function BridgeView(props: {
  readonly books: readonly SourceBook[];
  readonly choices: Choices;
}): ReactElement {
  const { books, choices } = props;
  const { language } = usePane();
  const bridge = useMemo(() => bridgePlans(books, choices, ""), [books, choices]);
  if (bridge === null) return <p>{BRIDGE_TEXTS[language].nothing}</p>;
  return (
    <>
      {bridge.steps.map((step) => (
        <Step key={step.to} bridge={bridge} step={step} />
      ))}
      <Bound bridge={bridge} />
    </>
  );
}

interface StepProps {
  readonly bridge: PlanBridge;
  readonly step: BridgeStep;
}

function Step({ bridge, step }: StepProps): ReactElement {
  const { language } = usePane();
  const texts = BRIDGE_TEXTS[language];
  const { from, to, before, after, more, less, compared, added, dropped } = step;
  const nameOf = (at: number): string => {
    const state = bridge.states[at];
    return state === undefined ? "" : stateWords(state, bridge.period, language);
  };
  const money = (kopiykas: number): string => hryvnias(kopiykas, language);
  const only = (lines: readonly BridgeLine[], at: number): string =>
    texts.only(lines.length, money(sumIn(lines, at)));
  return (
    <>
      <Facts
        title={capitalised(texts.step(nameOf(from), nameOf(to)))}
        facts={[
          [texts.before, money(before)],
          [texts.more, `+${money(more)}`],
          [texts.less, `−${money(less)}`],
          [texts.after, money(after)],
          [texts.difference, signed(after - before, language)],
          ...(added.length === 0 ? [] : [[texts.added, only(added, to)] as const]),
          ...(dropped.length === 0 ? [] : [[texts.dropped, only(dropped, from)] as const]),
        ]}
        note={texts.compared(compared)}
      />
      <Changed step={step} />
    </>
  );
}

/** The measures whose plan a step changed. */
function Changed({ step }: Pick<StepProps, "step">): ReactElement | null {
  const styles = useResultStyles();
  const { language } = usePane();
  const texts = BRIDGE_TEXTS[language];
  const { changed, from, to } = step;
  if (changed.length === 0) return <p className={styles.line}>{texts.unchanged}</p>;
  return (
    <table className={mergeClasses(styles.table, styles.part)}>
      <caption className={styles.caption}>{texts.changed(changed.length)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.words)}>
            {texts.measure}
          </th>
          <th scope="col" className={styles.head}>
            {texts.beforeAfter}
          </th>
          <th scope="col" className={styles.head}>
            {texts.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {changed.map((line) => {
          const [was, is] = [planIn(line, from) ?? 0, planIn(line, to) ?? 0];
          return (
            <tr key={`${line.source.table.sheet} ${String(line.row.row)}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.words)}>
                {lineName(line.row)}
              </th>
              <td className={styles.cell}>
                {bare(was, language)} → {bare(is, language)}
              </td>
              <td className={styles.cell}>{signed(is - was, language, bare)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the figures of notes are. */
function Bound({ bridge }: Pick<StepProps, "bridge">): ReactElement | null {
  const styles = useResultStyles();
  const { language } = usePane();
  const texts = BRIDGE_TEXTS[language];
  if (bridge.bound.length === 0) return null;
  return (
    <section aria-label={texts.notes} className={styles.part}>
      <h2 className={styles.title}>{texts.notes}</h2>
      <ul className={styles.list}>
        {bridge.bound.map((figure, at) => (
          <li key={at} className={styles.item}>
            <bdi>{figure.note.file ?? figure.note.sheet}</bdi>:{" "}
            {boundWords(figure, bridge, language)}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function sumIn(lines: readonly BridgeLine[], state: number): number {
  return lines.reduce((sum, line) => sum + (planIn(line, state) ?? 0), 0);
}

function hryvnias(kopiykas: number, language: Language): string {
  return moneyInUnit(fromKopiykas(kopiykas, "UAH"), "UAH", language);
}

/** Without the unit, which the table says once. */
function bare(kopiykas: number, language: Language): string {
  return hryvnias(kopiykas, language)
    .replace(/[^\d,.\s]+$/u, "")
    .trim();
}

function signed(
  kopiykas: number,
  language: Language,
  shown: (kopiykas: number, language: Language) => string = hryvnias,
): string {
  const sign = kopiykas > 0 ? "+" : kopiykas < 0 ? "−" : "";
  return `${sign}${shown(Math.abs(kopiykas), language)}`;
}
