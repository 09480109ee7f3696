import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { ExportSession, ExportStage } from "../../state/export-model";
import type { ExportTexts } from "../../texts/export";
import { EXPORT_ID } from "../header-ids";
import { firstStop, passFocus } from "../focus";
import { HIDDEN_TEXT } from "../hidden-text";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { FailureBar } from "../failure-bar";
import { Choosing } from "./choosing";
import { useExportStyles } from "./export-styles";
import { Made } from "./made";
import { Making } from "./making";
import { useExport, useExportTexts } from "./use-export";

const useStyles = makeStyles({ told: HIDDEN_TEXT });

/** From what is to be exported to the file. A chunk of its own, loaded when it is asked for. */
export default function ExportScreen(props: { readonly exporting: ExportSession }): ReactElement {
  const { exporting } = props;
  const styles = useStyles();
  const { session } = usePane();
  const { notice } = usePaneState();
  const texts = useExportTexts();
  const common = useExportStyles();
  const { stage } = useExport(exporting);
  const failure = stage.kind === "choosing" ? stage.failure : null;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(stage.kind);
  useEffect(() => {
    // What was pressed is gone from the screen; at first the screen's own button has the focus.
    if (before.current !== stage.kind) {
      passFocus(firstStop(box.current));
      window.scrollTo(0, 0);
    }
    before.current = stage.kind;
  }, [stage.kind]);
  return (
    <Screen title={texts.title} onBack={session.closeExport} heirId={EXPORT_ID}>
      {notice !== null && <NoticeBar key={notice.kind} notice={notice} />}
      {/* It stays while the stages change: words that come with their box are not always read. */}
      <p role="status" className={styles.told}>
        {stageWords(stage, texts)}
      </p>
      <div role="alert" className={failure === null ? "" : common.told}>
        {failure !== null && <FailureBar failure={failure} intent="error" politeness="polite" />}
      </div>
      <div ref={box}>
        {stage.kind === "choosing" && <Choosing exporting={exporting} />}
        {stage.kind === "making" && <Making exporting={exporting} progress={stage.progress} />}
        {stage.kind === "made" && <Made exporting={exporting} stage={stage} />}
      </div>
    </Screen>
  );
}

/** Each percent would be too much to hear. */
function stageWords(stage: ExportStage, texts: ExportTexts): string {
  switch (stage.kind) {
    case "choosing":
      return "";
    case "making":
      return stage.progress === null ? texts.making.reading : texts.making.writing(null);
    case "made":
      return texts.made.title;
  }
}
