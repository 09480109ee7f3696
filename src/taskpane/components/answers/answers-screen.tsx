import { makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { AnswersSession } from "../../state/answers-session";
import { ANSWERS_TEXTS } from "../../texts/answers";
import type { NamedFile } from "../../view/picked-files";
import { FailureBar } from "../failure-bar";
import { useFileDrop } from "../files/use-file-drop";
import { JOBS_MENU_ID } from "../header-ids";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { AnswersBeside } from "./answers-beside";
import { FilePicker } from "./file-picker";

const useStyles = makeStyles({
  apart: { margin: "8px 0 0" },
});

/** From a returned list of remarks to what was answered. A chunk of its own, loaded when asked for. */
export default function AnswersScreen(props: { readonly answers: AnswersSession }): ReactElement {
  const { answers } = props;
  const styles = useStyles();
  const { session, language } = usePane();
  const { notice } = usePaneState();
  const texts = ANSWERS_TEXTS[language];
  const stage = useSyncExternalStore(answers.subscribe, answers.state);
  const [several, setSeveral] = useState(false);

  function read(files: readonly NamedFile[]): void {
    const [picked] = files;
    setSeveral(files.length > 1);
    if (picked !== undefined && files.length === 1) void answers.read(picked.file);
  }

  const over = useFileDrop(read);

  return (
    <Screen title={texts.title} onBack={session.closeAnswers} heirId={JOBS_MENU_ID}>
      {notice !== null && <NoticeBar key={notice.kind} notice={notice} />}
      <FilePicker stage={stage} over={over} onPick={read} onCancel={answers.cancel} />
      <div role="status">{several && <p className={styles.apart}>{texts.oneAtATime}</p>}</div>
      <div role="alert">
        {stage.kind === "failed" && (
          <div className={styles.apart}>
            <FailureBar failure={stage.failure} file={stage.file} politeness="polite" />
          </div>
        )}
      </div>
      {stage.kind === "read" && <AnswersBeside file={stage.file} returned={stage.returned} />}
    </Screen>
  );
}
