import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "10px 0",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { display: "inline", margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  note: {
    marginInlineStart: "8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  body: { paddingBottom: "16px" },
});

interface SectionProps {
  readonly title: string;
  /** Beside the title, such as how much of it was changed. */
  readonly note?: string | null;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the settings that folds up; what is in it is drawn once it is unfolded. */
export function Section({ title, note, open, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const [drawn, setDrawn] = useState(open ?? false);
  return (
    <details
      className={styles.section}
      open={open ?? false}
      onToggle={({ currentTarget }) => setDrawn((before) => before || currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {note != null && <span className={styles.note}>{note}</span>}
      </summary>
      {drawn && <div className={styles.body}>{children}</div>}
    </details>
  );
}
