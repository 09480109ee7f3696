import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import type { AnswersStage } from "../../state/answers-session";
import { ANSWERS_TEXTS } from "../../texts/answers";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  about: { margin: "0 0 8px" },
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "16px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  drop: { color: tokens.colorNeutralForeground2 },
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
  readonly onPick: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}

/** Where a returned list is picked, or let go of; it stays, so that the next one can be read after it. */
export function FilePicker({ stage, over, onPick, onCancel }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = ANSWERS_TEXTS[language];
  const chooser = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  return (
    <>
      {stage.kind !== "read" && <p className={styles.about}>{texts.about}</p>}
      <div ref={zone} className={mergeClasses(styles.zone, over && styles.over)}>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hidden
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same file can be chosen again once it was mended.
            target.value = "";
            onPick(files);
          }}
        />
        <Button
          appearance={stage.kind === "read" ? "secondary" : "primary"}
          onClick={() => chooser.current?.click()}
        >
          {stage.kind === "waiting" ? texts.choose : texts.chooseOther}
        </Button>
        <span className={styles.drop}>{texts.drop}</span>
      </div>
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
