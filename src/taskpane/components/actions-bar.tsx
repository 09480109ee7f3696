import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { useStandingHeight } from "./standing-height";

const useStyles = makeStyles({
  bar: {
    bottom: 0,
    // Zoomed in there is room for it or for what it is about, not for both.
    "@media (min-height: 520px) and (min-width: 260px)": { position: "sticky" },
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "12px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { flexGrow: 1 },
  },
});

/** The buttons of a long screen, which stay in view at its foot and share its width. */
export function ActionsBar({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useStandingHeight(box, "--foot-height");
  return (
    <div ref={box} className={styles.bar}>
      {children}
    </div>
  );
}
