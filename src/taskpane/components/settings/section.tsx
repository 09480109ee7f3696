import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: "flex", alignItems: "center", gap: "8px" },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "10px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground2, textAlign: "end" },
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
export function Section({ title, note, open: atFirst, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(atFirst ?? false);
  const [drawn, setDrawn] = useState(open);
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={drawn ? id : undefined}
            onClick={() => {
              setOpen(!open);
              setDrawn(true);
            }}
          >
            {open ? (
              <ChevronDownRegular aria-hidden className={styles.chevron} />
            ) : (
              <ChevronRightRegular aria-hidden className={styles.chevron} />
            )}
            {title}
          </button>
        </h2>
        {note != null && <span className={styles.note}>{note}</span>}
      </div>
      {drawn && (
        // Hidden, not removed: what was typed or sought in it is there when it is unfolded again.
        <div id={id} className={styles.body} hidden={!open}>
          {children}
        </div>
      )}
    </section>
  );
}
