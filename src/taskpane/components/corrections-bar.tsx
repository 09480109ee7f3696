import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { failureText } from "../../app/failure-texts";
import type { LayoutCorrection } from "../../core/report/corrections";
import { countCorrections } from "../../core/report/corrections";
import type { CorrectionsPlace } from "../view/corrections";
import { layoutsWithoutTable, placeOfCorrections, shortLayout } from "../view/corrections";
import { asUnderstood, saidColumns } from "../view/understood";
import { UNDERSTOOD_TEXTS } from "../texts/understood";
import type { UnderstoodTexts } from "../texts/understood-texts";
import { usePane, usePaneState } from "./pane-context";
import { PassingButton } from "./passing-button";
import { UnderstoodColumns } from "./understood-columns";

const useStyles = makeStyles({
  box: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: "0 0 6px" },
  small: {
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  layouts: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  layout: { marginTop: "8px" },
});

/** What a person said of the tables as a whole: kept in the workbook or not, and taken back here. */
export default function CorrectionsBar(): ReactNode {
  const styles = useStyles();
  const { session, language } = usePane();
  const state = usePaneState();
  const words = UNDERSTOOD_TEXTS[language];
  const place = placeOfCorrections(state);
  const count = countCorrections(state.corrections);
  if (place === "none") return null;
  return (
    <section className={styles.box} aria-label={words.title}>
      {state.kept.kind === "unknown" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{failureText(state.kept.failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      {(count > 0 || place === "still-in-workbook") && (
        <p className={styles.words}>
          {[count > 0 ? words.yours(count) : "", placeWords(place, words)].join(" ").trim()}
        </p>
      )}
      {count > 0 && <p className={styles.small}>{words.forNow}</p>}
      <div className={styles.actions}>
        {(place === "not-in-workbook" || place === "still-in-workbook") && (
          <PassingButton onClick={() => void session.saveCorrections()}>
            {place === "not-in-workbook" ? words.save : words.saveRemoval}
          </PassingButton>
        )}
        {count > 0 && (
          <PassingButton onClick={() => void session.takeBackAll()}>
            {words.takeBackAll}
          </PassingButton>
        )}
      </div>
      <Layouts />
    </section>
  );
}

function placeWords(place: CorrectionsPlace, words: UnderstoodTexts): string {
  switch (place) {
    case "in-workbook":
      return words.inWorkbook;
    case "not-in-workbook":
    case "unknown":
      return words.notInWorkbook;
    case "still-in-workbook":
      return words.stillInWorkbook;
    case "none":
      return "";
  }
}

/** What was said of tables that are not among those checked: there is no other place to take it back. */
function Layouts(): ReactNode {
  const styles = useStyles();
  const { corrections, outcome } = usePaneState();
  if (outcome.kind === "none") return null;
  const tables = outcome.kind === "report" ? outcome.checked.report.tables : [];
  const layouts = layoutsWithoutTable(corrections, tables);
  if (layouts.length === 0) return null;
  return (
    <ul className={styles.layouts}>
      {layouts.map((correction) => (
        <li key={correction.layout.join("\n")} className={styles.layout}>
          <Layout correction={correction} />
        </li>
      ))}
    </ul>
  );
}

function Layout({ correction }: { readonly correction: LayoutCorrection }): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const words = UNDERSTOOD_TEXTS[language];
  const name = shortLayout(correction);
  const { kind, taughtRows } = correction;
  const taught = taughtRows !== null && kind !== null && kind !== "none";
  const sentence =
    kind === "none" ? words.leftAlone(name) : taught ? words.taught(name) : words.elsewhere(name);
  return (
    <>
      <p className={styles.words}>{sentence}</p>
      {taught && (
        <UnderstoodColumns
          kind={kind}
          columns={saidColumns(correction)}
          place={null}
          onSay={(saying) => void session.correct(asUnderstood(correction), saying)}
        />
      )}
      <PassingButton
        aria-label={words.restore(name)}
        onClick={() => void session.takeBackLayout(correction.layout)}
      >
        {words.restoreShort}
      </PassingButton>
    </>
  );
}
