import type { ReactElement, ReactNode } from "react";
import { Button, Tooltip } from "@fluentui/react-components";

/** Buttons that belong together. */
export function RibbonGroup({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="group" className="wb-ribbon-group" aria-label={name}>
      {children}
    </div>
  );
}

interface RibbonButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

export function RibbonButton(props: RibbonButtonProps) {
  const { icon, label, hint, disabled, isPressed, onClick } = props;
  const button = (
    <Button
      appearance="subtle"
      className={isPressed === true ? "wb-ribbon-pressed" : undefined}
      icon={icon}
      disabled={disabled === true}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  if (hint === undefined) return button;
  return (
    <Tooltip content={hint} relationship="description">
      {button}
    </Tooltip>
  );
}
