import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { ManyFilesSession } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import { rowsOf, totalsOf } from "../../view/many-files";
import { ActionsBar } from "../actions-bar";
import { FailureBar } from "../failure-bar";
import { FilesPicker } from "../files/files-picker";
import { JOBS_MENU_ID } from "../header-ids";
import { NoticeBar } from "../notice-bar";
import { usePane, usePaneState } from "../pane-context";
import { Screen } from "../screen";
import { FileFindings } from "./file-findings";
import { fileRowId } from "./file-row";
import { FilesList } from "./files-list";
import { FilesProgress } from "./files-progress";

const useStyles = makeStyles({
  about: { margin: "0 0 8px" },
  notice: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** From many picked files to what is found in each. A chunk of its own, loaded when asked for. */
export default function ManyFilesScreen(props: { readonly files: ManyFilesSession }): ReactElement {
  const { files } = props;
  const styles = useStyles();
  const { session, language } = usePane();
  const { notice } = usePaneState();
  const texts = MANY_FILES_TEXTS[language];
  const state = useSyncExternalStore(files.subscribe, files.state);
  const { opened, begun, work } = state;
  const isBusy = work.kind !== "none";
  const openedFile = opened === null ? null : (state.files[opened.index] ?? null);
  return (
    <Screen title={texts.title} onBack={session.closeTool} heirId={JOBS_MENU_ID}>
      {notice !== null && (
        <div className={styles.notice}>
          <NoticeBar key={notice.kind} notice={notice} />
        </div>
      )}
      {/* Hidden, not removed, under the findings of one file: what was sought stays. */}
      <div hidden={opened !== null}>
        <p className={styles.about}>{texts.about}</p>
        <FilesPicker
          files={state.files}
          folded={begun}
          disabled={isBusy || opened !== null}
          onFiles={files.pick}
        />
        <FilesProgress state={state} />
        <Failed files={files} />
        {begun && <FilesList files={files} />}
        {state.files.length > 0 && <Act files={files} />}
      </div>
      {opened !== null && openedFile !== null && (
        <FileFindings
          file={openedFile}
          report={opened.report}
          onBack={() => {
            files.closeFile();
            // The list stands again by then.
            setTimeout(() => document.getElementById(fileRowId(opened.index))?.focus());
          }}
        />
      )}
    </Screen>
  );
}

function Failed({ files }: { readonly files: ManyFilesSession }): ReactElement {
  const { failure } = useSyncExternalStore(files.subscribe, files.state);
  return (
    <div role="alert">
      {failure !== null && <FailureBar failure={failure} politeness="polite" />}
    </div>
  );
}

/** One button for what is most likely wanted next: it keeps the focus while it changes. */
function Act({ files }: { readonly files: ManyFilesSession }): ReactElement {
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const state = useSyncExternalStore(files.subscribe, files.state);
  const { all, waiting, failed } = totalsOf(rowsOf(state.files));
  const isBusy = state.work.kind !== "none";
  const isMain = state.begun && waiting === 0;
  const main = isBusy
    ? { label: texts.stop, act: files.cancel }
    : isMain
      ? { label: texts.checkAgain, act: () => void files.check("all") }
      : {
          label: state.begun && waiting < all ? texts.checkRest(waiting) : texts.check(all),
          act: () => void files.check("rest"),
        };
  return (
    <ActionsBar>
      <Button appearance={isMain || isBusy ? "secondary" : "primary"} onClick={main.act}>
        {main.label}
      </Button>
      {isMain && failed > 0 && failed < all && !isBusy && (
        <Button onClick={() => void files.check("rest")}>{texts.checkFailed(failed)}</Button>
      )}
    </ActionsBar>
  );
}
