import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { AnswersStage } from "../../state/answers-session";
import { ANSWERS_TEXTS } from "../../texts/answers";
import type { NamedFile } from "../../view/picked-files";
import { FileZone } from "../files/file-zone";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  about: { margin: "0 0 8px" },
  reading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    paddingTop: "8px",
    overflowWrap: "anywhere",
  },
});

interface FilePickerProps {
  readonly stage: AnswersStage;
  /** Files are held over the pane. */
  readonly over: boolean;
  readonly onPick: (files: readonly NamedFile[]) => void;
  readonly onCancel: () => void;
}

/** Where a returned list is picked, or let go of; it stays, so that the next one can be read after it. */
export function FilePicker({ stage, over, onPick, onCancel }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = ANSWERS_TEXTS[language];
  const zone = useRef<HTMLDivElement>(null);
  return (
    <>
      {stage.kind !== "read" && <p className={styles.about}>{texts.about}</p>}
      <FileZone
        ref={zone}
        over={over}
        primary={stage.kind !== "read"}
        choose={stage.kind === "waiting" ? texts.choose : texts.chooseOther}
        drop={texts.drop}
        onPick={onPick}
      />
      <div role="status">
        {stage.kind === "reading" && (
          <div className={styles.reading}>
            <Spinner size="tiny" label={texts.reading(stage.file)} />
            <Button
              size="small"
              onClick={() => {
                // The button is gone with what it ends.
                zone.current?.querySelector("button")?.focus();
                onCancel();
              }}
            >
              {texts.cancel}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
