import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { ReactElement, ReactNode, RefObject } from "react";

/** The button that checks: always there, and so the heir of a focus that would be lost. */
export const CHECK_ID = "check-button";

/** When what has the focus goes away, the check button gets it, not the page's beginning. */
export function useFocusHeir(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = box.current;
    return () => {
      if (own?.contains(document.activeElement) === true) {
        document.getElementById(CHECK_ID)?.focus({ preventScroll: true });
      }
    };
  }, [box]);
}

interface PassingButtonProps {
  readonly "aria-label"?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that goes away with what it does. */
export function PassingButton(props: PassingButtonProps): ReactElement {
  const box = useRef<HTMLSpanElement>(null);
  useFocusHeir(box);
  return (
    <span ref={box}>
      <Button size="small" {...props} />
    </span>
  );
}
