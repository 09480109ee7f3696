import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { FILES_TEXTS } from "../../texts/files";
import type { NamedFile } from "../../view/picked-files";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  size: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  remove: { flexShrink: 0 },
  after: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** A long list is drawn in parts. */
const SHOWN_AT_FIRST = 20;

interface PickedListProps {
  readonly files: readonly NamedFile[];
  readonly disabled: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
  /** Nothing is left that could have the focus. */
  readonly onEmptied: () => void;
}

/** Picked files by name and size; the focus stays in the list when one is removed. */
export function PickedList(props: PickedListProps): ReactElement {
  const { files, disabled, onFiles, onEmptied } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = FILES_TEXTS[language];
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const list = useRef<HTMLUListElement>(null);

  function change(now: readonly NamedFile[], index: number): void {
    // The button that was pressed is gone with its file, and the next has to stand before it is gone to.
    flushSync(() => onFiles(now));
    const buttons = list.current?.querySelectorAll("button") ?? [];
    if (now.length === 0) onEmptied();
    else buttons[Math.min(index, buttons.length - 1)]?.focus();
  }

  return (
    <>
      <ul ref={list} aria-label={texts.list} className={styles.list}>
        {files.slice(0, shown).map(({ path, file }, index) => (
          <li key={path} className={styles.item}>
            <bdi className={styles.name}>{path}</bdi>
            <span className={styles.size}>{texts.size(file.size)}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              icon={<DismissRegular />}
              aria-label={texts.remove(path)}
              title={texts.remove(path)}
              disabledFocusable={disabled}
              onClick={() => {
                const others = files.filter((_file, at) => at !== index);
                change(others, index);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.after}>
        {shown < files.length && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown * 4)}>
            {texts.more(Math.min(files.length - shown, shown * 3))}
          </Button>
        )}
        {files.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={disabled}
            onClick={() => change([], 0)}
          >
            {texts.removeAll}
          </Button>
        )}
      </div>
    </>
  );
}
