import { makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { PRESSED_ROW } from "./pressed-row";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  toggle: {
    ...PRESSED_ROW,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "4px 2px",
  },
  title: { flexGrow: 1 },
  chevron: { flexShrink: 0 },
});

interface DisclosureProps {
  readonly title: ReactNode;
  readonly openAtFirst?: boolean;
  /** Whether it is unfolded, where its owner decides that. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** What stands at the end of the title's line. */
  readonly badges?: ReactNode;
  readonly className?: string;
  readonly level?: "h2" | "h3" | "h4";
  readonly children: ReactNode;
}

/**
 * Something that folds up. A button, not `summary`: Office moves the focus on Tab itself, and knows
 * nothing of `summary`.
 */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { title, openAtFirst = false, className, level: Heading = "h2", children } = props;
  const { badges, onToggle } = props;
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(openAtFirst);
  const open = props.open ?? unfolded;
  const bodyId = useId();
  return (
    <div className={className}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => {
            setUnfolded(!open);
            onToggle?.(!open);
          }}
        >
          {open ? (
            <ChevronDownRegular aria-hidden className={styles.chevron} />
          ) : (
            <ChevronRightRegular aria-hidden className={styles.chevron} />
          )}
          <span className={styles.title}>{title}</span> {badges}
        </button>
      </Heading>
      {open && <div id={bodyId}>{children}</div>}
    </div>
  );
}
