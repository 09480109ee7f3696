import type { GriffelStyle } from "@fluentui/react-components";

/** Style of words for screen readers alone. */
export const HIDDEN_TEXT: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
