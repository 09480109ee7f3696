import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CalendarEntry, Nearness } from "../../../core/lint/profiles/deadline-calendar";
import { nearness } from "../../../core/lint/profiles/deadline-calendar";
import { dayUk } from "../../../core/texts/dates";
import { dutyWords, leftWords, normWords } from "../../../core/texts/deadlines";
import { DEADLINES_TEXTS } from "../../texts/deadlines";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "12px 0", padding: 0 },
  entry: {
    padding: "8px 0 8px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  over: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  near: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  state: { fontWeight: tokens.fontWeightRegular },
  duty: { margin: "2px 0 0" },
  norm: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Deadlines, the earliest first: the day, how near it is in words, who does what, and by which norm. */
export function DeadlineList(props: { readonly entries: readonly CalendarEntry[] }): ReactElement {
  const { entries } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = DEADLINES_TEXTS[language];
  if (entries.length === 0) return <p>{texts.noneForPeriod}</p>;
  const looks: Readonly<Record<Nearness, string | undefined>> = {
    over: styles.over,
    today: styles.near,
    soon: styles.near,
    ahead: undefined,
  };
  return (
    <ol className={styles.list} aria-label={texts.list}>
      {entries.map((entry) => {
        const near = nearness(entry) ?? "ahead";
        const left = leftWords(entry, language);
        return (
          <li
            key={`${entry.period} ${entry.who}`}
            className={mergeClasses(styles.entry, looks[near])}
          >
            <div className={styles.head}>
              <time dateTime={entry.date}>
                {language === "uk" ? dayUk(entry.date) : entry.date}
              </time>
              <span className={styles.state}>
                {near === "soon" ? `${texts.soon}: ${left}` : left}
              </span>
            </div>
            <p className={styles.duty}>{dutyWords(entry, language)}</p>
            <p className={styles.norm}>{normWords(entry, language)}</p>
          </li>
        );
      })}
    </ol>
  );
}
