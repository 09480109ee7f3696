import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ANSWERS_TEXTS } from "../../texts/answers";
import { usePane, usePaneState } from "../pane-context";
import { useExportTexts } from "./use-export";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "12px 0 0" },
});

/** What can be made of what was found, and what came of it. */
export default function RemarksBar(): ReactElement {
  const styles = useStyles();
  const { session, language } = usePane();
  const { work } = usePaneState();
  const texts = useExportTexts();
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        disabledFocusable={work.kind !== "none"}
        onClick={() => void session.openExport("remarks")}
      >
        {texts.remarks.offer}
      </Button>
      <Button
        size="small"
        disabledFocusable={work.kind !== "none"}
        onClick={() => void session.openAnswers()}
      >
        {ANSWERS_TEXTS[language].title}
      </Button>
    </div>
  );
}
