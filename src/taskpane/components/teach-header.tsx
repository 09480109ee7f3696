import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  box: {
    marginTop: "20px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** Shows Zvirka a header that it does not know: the one that is selected in the sheet. */
export function TeachHeader(): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { outcome } = usePaneState();
  if (outcome.kind === "none") return null;
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{texts.understood.teachHint}</p>
      <Button size="small" onClick={() => void session.teachSelection()}>
        {texts.understood.teach}
      </Button>
    </div>
  );
}
