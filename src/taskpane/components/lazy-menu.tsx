import { cloneElement, useState } from "react";
import type { ReactElement } from "react";
import { part } from "./part";

/** What a menu is of: the pane's settings, or the jobs without a button of their own. */
export type MenuKind = "settings" | "jobs";

/** The props of a button that a menu needs. */
export interface MenuButtonProps {
  readonly disabledFocusable?: boolean;
  readonly "aria-haspopup"?: "menu";
  readonly onClick?: () => void;
}

interface LazyMenuProps {
  readonly kind: MenuKind;
  readonly button: ReactElement<MenuButtonProps>;
}

// Menus are a tenth of what the pane would load at first, and nobody opens one at once.
const Menus = part(
  () => import("./menus"),
  "soon",
  ({ button }) => button,
);

/** A button that becomes a menu when it is first pressed. */
export function LazyMenu({ kind, button }: LazyMenuProps): ReactElement {
  const [wanted, setWanted] = useState(false);
  if (!wanted) {
    return cloneElement(button, {
      "aria-haspopup": "menu",
      onClick: () => {
        if (button.props.disabledFocusable !== true) setWanted(true);
      },
    });
  }
  return <Menus kind={kind} button={button} />;
}
