import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "./pane-context";

const useStyles = makeStyles({
  line: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is new, still there and gone since the last check; nothing after the first one. */
export function ComparisonLine(): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { outcome } = usePaneState();
  if (outcome.kind !== "report" || outcome.comparison === null) return null;
  const { fresh, stayed, gone } = outcome.comparison;
  return <p className={styles.line}>{texts.accepting.comparison(fresh.size, stayed, gone)}</p>;
}
