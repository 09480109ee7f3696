import { ActionsBar } from "../actions-bar";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isEmptyBatch } from "../../../core/edits/batch";
import type { OpenJob } from "../../state/open-job";
import { JOB_SCREEN_TEXTS } from "../../texts/job-screen";
import { JOB_TEXTS } from "../../texts/jobs";
import { JOBS_MENU_ID } from "../header-ids";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { part } from "../part";
import { ItemGroups } from "./item-groups";
import { LeftOutList } from "./left-out-list";
import { Questions } from "./questions";

const useStyles = makeStyles({
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

const SourceResult = part(() => import("../sources/source-result"), "on-demand");

/** What a job would do, with everything that can be chosen about it, before anything is written. */
export default function JobScreen({ open }: { readonly open: OpenJob }): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const { work, notice } = usePaneState();
  const texts = JOB_SCREEN_TEXTS[language];
  const { id, proposal } = open;
  const { items, questions, leftOut } = proposal;
  const chosen = items.filter((item) => item.chosen).length;
  const isEmpty = isEmptyBatch(proposal.batch);
  const isNothing = items.length === 0 && isEmpty;
  const busy = work.kind !== "none";
  return (
    <Screen title={JOB_TEXTS[language].names[id]} onBack={session.closeJob} heirId={JOBS_MENU_ID}>
      <p className={styles.text}>{isNothing ? texts.nothing[id] : texts.about[id]}</p>
      <Questions open={open} />
      {open.sources !== null && <SourceResult open={open} />}
      <ItemGroups open={open} />
      <LeftOutList open={open} leftOut={leftOut} />
      <ActionsBar>
        {notice !== null && <NoticeBar key={notice.kind} notice={notice} />}
        {!(isNothing && questions.length === 0) && (
          <Button
            appearance="primary"
            disabledFocusable={busy || isEmpty}
            onClick={() => void session.applyJob()}
          >
            {items.length === 0 ? texts.applyAll : texts.apply(chosen)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={session.closeJob}>
          {isNothing ? texts.close : texts.dismiss}
        </Button>
      </ActionsBar>
    </Screen>
  );
}
