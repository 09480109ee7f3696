import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEventHandler, ReactElement } from "react";
import type { CellRange } from "../../core/sheet/address";
import { formatRange } from "../../core/sheet/address";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: 0,
    minHeight: "24px",
    maxWidth: "100%",
    padding: "0 6px",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

interface CellButtonProps {
  readonly sheet: string;
  readonly range: CellRange;
  /** Said in place of «Перейти до F27». */
  readonly label?: string;
  readonly tabIndex?: 0 | -1;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** A cell or range that one can go to. */
export function CellButton({ sheet, range, label, ...rest }: CellButtonProps): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const name = formatRange(range);
  return (
    <Button
      {...rest}
      size="small"
      className={styles.button}
      aria-label={label ?? texts.finding.goTo(name)}
      onClick={() => void session.goTo({ sheet, range })}
    >
      {name}
    </Button>
  );
}
