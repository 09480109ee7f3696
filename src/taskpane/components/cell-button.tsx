import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import type { KeyboardEventHandler, ReactElement } from "react";
import { use } from "react";
import type { CellRange } from "../../core/sheet/address";
import { formatRange, quoteSheetName } from "../../core/sheet/address";
import { AwayContext } from "./away-context";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: "24px",
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

/** A cell or range that one can go to; of a file that is not open its address is copied instead. */
export function CellButton({ sheet, range, label, ...rest }: CellButtonProps): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const away = use(AwayContext);
  const name = formatRange(range);
  const address = `${quoteSheetName(sheet)}!${name}`;
  return (
    <Button
      {...rest}
      {...(away === null ? {} : { icon: <CopyRegular /> })}
      size="small"
      className={styles.button}
      aria-label={away?.copyAddress(address) ?? label ?? texts.finding.goTo(name)}
      onClick={() => void (away === null ? session.goTo({ sheet, range }) : session.copy(address))}
    >
      {name}
    </Button>
  );
}
