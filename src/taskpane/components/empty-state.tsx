import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Failure } from "../../app/failure";
import { failureWords } from "../../app/failure-texts";
import type { CheckReport } from "../../core/lint/finding";
import { linesOf } from "../../app/tables-json";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "32px 8px 16px",
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  good: { fontSize: "40px", color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: "44ch", color: tokens.colorNeutralForeground2 },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    maxWidth: "44ch",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
  },
});

/** What stands where there are no findings: not checked yet, all is well, or nothing to check. */
export function EmptyState(): ReactNode {
  const { outcome } = usePaneState();
  switch (outcome.kind) {
    case "none":
      return <Fresh />;
    case "nothing-to-check":
      return <NothingToCheck failure={outcome.failure} />;
    case "report":
      return outcome.checked.report.findings.length === 0 ? (
        <Clean report={outcome.checked.report} />
      ) : null;
  }
}

function Fresh(): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { preferences, work } = usePaneState();
  return (
    <section className={styles.box}>
      <DocumentTableRegular aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{texts.fresh.title}</h2>
      {preferences.firstRunSeen ? (
        <p className={styles.text}>{texts.fresh.again}</p>
      ) : (
        <>
          <ul className={styles.steps}>
            {texts.fresh.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button
            disabledFocusable={work.kind !== "none"}
            onClick={() => void session.openJob("sample")}
          >
            {texts.fresh.sample}
          </Button>
          <Button appearance="transparent" size="small" onClick={() => session.showAbout(true)}>
            {texts.fresh.data}
          </Button>
        </>
      )}
    </section>
  );
}

function Clean({ report }: { readonly report: CheckReport }): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const lines = report.tables.reduce((sum, table) => sum + linesOf(table), 0);
  return (
    <section className={styles.box}>
      <CheckmarkCircleRegular aria-hidden className={styles.good} />
      <h2 className={styles.title}>{texts.clean.title}</h2>
      <p className={styles.text}>{texts.clean.checked(report.tables.length, lines)}</p>
    </section>
  );
}

/** Why there is no report to judge. */
export function NothingToCheck({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { what, next } = failureWords(failure, language);
  return (
    <section className={styles.box}>
      <DocumentTableRegular aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{what}</h2>
      <p className={styles.text}>{next}</p>
    </section>
  );
}
