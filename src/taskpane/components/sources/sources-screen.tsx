import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Checked } from "../../../app/check";
import { summarise } from "../../../core/lint/finding";
import { periodWords } from "../../../core/texts/dates";
import type { Candidates, SourcesSession } from "../../state/sources-model";
import { candidatesOf, lackingFor } from "../../state/sources-model";
import { JOB_TEXTS } from "../../texts/jobs";
import { SOURCES_TEXTS } from "../../texts/sources";
import { ActionsBar } from "../actions-bar";
import { FailureBar } from "../failure-bar";
import { JOBS_MENU_ID } from "../header-ids";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { useFieldStyles } from "../settings/field-styles";
import { EditionFields } from "./edition-fields";
import { SourceFiles } from "./source-files";
import { SourceSheets } from "./source-sheets";
import { useSaid } from "../use-said";

const useStyles = makeStyles({
  about: { margin: "0 0 12px" },
  part: { margin: "0 0 16px" },
  lacking: { flexBasis: "100%", margin: 0 },
});

/** A workbook that has nothing to give: files may give it all. */
const NOTHING: Checked = {
  snapshot: { name: "", sheets: [] },
  report: { tables: [], findings: [], summary: summarise([]) },
};

/** From which sheets and files something is put together. A chunk of its own, loaded when asked for. */
export default function SourcesScreen(props: { readonly sources: SourcesSession }): ReactElement {
  const { sources } = props;
  const styles = useStyles();
  const { session, language } = usePane();
  const { notice, outcome, job, work } = usePaneState();
  const texts = SOURCES_TEXTS[language];
  const state = useSyncExternalStore(sources.subscribe, sources.state);
  const checked = outcome.kind === "report" ? outcome.checked : NOTHING;
  const candidates = useMemo(
    () => candidatesOf(sources.job, checked, state),
    [sources.job, checked, state],
  );
  const lacking = lackingFor(sources.job, candidates);
  const lackingText = lacking !== null && state.reading === null ? texts.lacking[lacking] : null;
  useSaid(lackingText);
  const show = (): void => {
    const { sheets, ...taken } = sources.sources(checked);
    void session.openJob(sources.job, sheets, taken);
  };
  return (
    <Screen
      title={JOB_TEXTS[language].names[sources.job]}
      onBack={session.closeTool}
      heirId={JOBS_MENU_ID}
    >
      <p className={styles.about}>{texts.about[sources.job]}</p>
      <PeriodChoice candidates={candidates} onChoose={sources.choosePeriod} />
      <SourceSheets candidates={candidates} onTick={sources.tick} />
      <SourceFiles sources={sources} state={state} candidates={candidates} />
      {sources.job === "bridge" && (
        <EditionFields candidates={candidates} answers={state.answers} onDecide={sources.decide} />
      )}
      <ActionsBar>
        {notice !== null && job === null && <NoticeBar key={notice.kind} notice={notice} />}
        <div className={styles.lacking}>{lackingText}</div>
        <Button
          appearance="primary"
          disabledFocusable={lacking !== null || state.reading !== null || work.kind !== "none"}
          onClick={show}
        >
          {texts.show}
        </Button>
      </ActionsBar>
      <div role="alert">
        {state.failure !== null && state.failure.code !== "cancelled" && (
          <FailureBar failure={state.failure} politeness="polite" />
        )}
      </div>
    </Screen>
  );
}

/** For which period; nothing is asked where only one is stated. */
function PeriodChoice(props: {
  readonly candidates: Candidates;
  readonly onChoose: SourcesSession["choosePeriod"];
}): ReactElement | null {
  const { periods, period } = props.candidates;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  if (period === null || periods.length < 2) return null;
  return (
    <label className={`${fields.field} ${styles.part}`}>
      <span className={fields.label}>{texts.period}</span>
      <select
        className={fields.select}
        value={period}
        onChange={({ target }) => props.onChoose(target.value)}
      >
        {periods.map((each) => (
          <option key={each} value={each}>
            {periodWords(each, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
