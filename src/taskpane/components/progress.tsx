import { ProgressBar } from "@fluentui/react-components";
import type { ProgressBarProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

/**
 * How far something is; without a value it is not known. Who asks the system for less movement sees a bar
 * that stands still: Fluent UI's own goes on pulsing. What the styles move, the page itself holds still.
 */
export function Progress(props: ProgressBarProps): ReactElement {
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return <ProgressBar {...props} {...(isStill ? { indeterminateMotion: null } : {})} />;
}
