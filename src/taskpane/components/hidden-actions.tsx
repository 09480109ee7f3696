import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import type { HiddenPlace, Target } from "../state/pane-state";
import { firstStop, focused, passFocus } from "./focus";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  // The buttons stand among the message's own.
  box: { display: "contents" },
});

interface HiddenActionsProps {
  readonly failure: HiddenPlace;
  readonly target: Target;
}

/** Asks whether what is hidden is to be shown. What a filter hides is shown by clearing the filter. */
export function HiddenActions({ failure, target }: HiddenActionsProps): ReactNode {
  const isSheet = failure.code === "sheet-hidden";
  if (!isSheet && failure.filtered) return null;
  return <Question what={isSheet ? "sheet" : "lines"} target={target} />;
}

function Question(props: { readonly what: "sheet" | "lines"; readonly target: Target }): ReactNode {
  const { what, target } = props;
  const styles = useStyles();
  const { session, texts } = usePane();
  const { showSheet, show, notNow } = texts.notice;
  const box = useRef<HTMLDivElement>(null);
  useAsking(box, target);
  useEscape(box, session.closeNotice);
  return (
    <div ref={box} className={styles.box}>
      <Button size="small" onClick={() => void session.unhide(what, target)}>
        {what === "sheet" ? showSheet : show}
      </Button>
      <Button size="small" onClick={session.closeNotice}>
        {notNow}
      </Button>
    </div>
  );
}

/**
 * Who goes through the findings by keyboard is asked where the keys are, and goes on from where they were:
 * the way from the list to the message and back would be long.
 */
function useAsking(box: RefObject<HTMLElement | null>, target: Target): void {
  useLayoutEffect(() => {
    const own = box.current;
    const before = focused();
    passFocus(firstStop(own));
    return () => {
      if (own?.contains(document.activeElement) === true) passFocus(before);
    };
  }, [box, target]);
}

function useEscape(box: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const own = box.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      leave();
    };
    own?.addEventListener("keydown", onKeyDown);
    return () => own?.removeEventListener("keydown", onKeyDown);
  }, [box, leave]);
}
