import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Failure } from "../../app/failure";
import { failureWords } from "../../app/failure-texts";
import { useEmptyStyles } from "./empty-styles";
import { usePane, usePaneState } from "./pane-context";
import { part } from "./part";

const CleanState = part(() => import("./clean-state"), "soon");

const useStyles = makeStyles({
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
    textWrap: "wrap",
  },
});

/** What stands where there are no findings: not checked yet, all is well, or nothing to check. */
export function EmptyState(): ReactNode {
  const { outcome, stale } = usePaneState();
  switch (outcome.kind) {
    case "none":
      return <Fresh />;
    case "nothing-to-check":
      return <NothingToCheck failure={outcome.failure} />;
    case "report":
      // Once something was changed, nobody knows whether all is still well.
      return outcome.checked.report.findings.length === 0 && !stale ? (
        <CleanState report={outcome.checked.report} />
      ) : null;
  }
}

function Fresh(): ReactElement {
  const styles = useEmptyStyles();
  const own = useStyles();
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
          <ul className={own.steps}>
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

/** Why there is no report to judge. */
export function NothingToCheck({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useEmptyStyles();
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
