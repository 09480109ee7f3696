import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { firstStop, focused, passFocus } from "./focus";
import { usePane } from "./pane-context";
import { CHECK_ID } from "./passing-button";

const useStyles = makeStyles({
  // Excel's own menu of the pane lies over the right corner.
  top: { display: "flex", alignItems: "center", gap: "4px", padding: "8px 40px 8px 0" },
  // Beside a long title in a pane zoomed in it stays as large as a finger needs it.
  back: { flexShrink: 0 },
  title: {
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface ScreenProps {
  readonly title: string;
  readonly onBack: () => void;
  /** Gets the focus afterwards where what opened the screen is gone, as an item of a menu is. */
  readonly heirId?: string;
  readonly children: ReactNode;
}

/** A screen over the findings: takes the focus, and gives it back to what opened it. */
export function Screen({ title, onBack, heirId, children }: ScreenProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = focused();
    const scrolled = window.scrollY;
    // Not the heading: from where nobody stops by the keyboard, Tab would leave the pane for Excel. The
    // name of the section is read before the button's.
    passFocus(firstStop(top.current));
    window.scrollTo(0, 0);
    return () => {
      window.scrollTo(0, scrolled);
      const heirs = [heirId, CHECK_ID].map((id) => document.getElementById(id ?? ""));
      passFocus(opener, ...heirs);
    };
  }, [heirId]);
  return (
    <section aria-label={title}>
      <div ref={top} className={styles.top}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          onClick={onBack}
        />
        <h1 className={styles.title}>{title}</h1>
      </div>
      {children}
    </section>
  );
}
