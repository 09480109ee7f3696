import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { FILES_TEXTS } from "../../texts/files";
import type { NamedFile, Picked } from "../../view/picked-files";
import { addFiles, bytesOf } from "../../view/picked-files";
import { Disclosure } from "../disclosure";
import { usePane } from "../pane-context";
import { FileZone } from "./file-zone";
import { PickedList } from "./picked-list";
import { useFileDrop } from "./use-file-drop";

const useStyles = makeStyles({
  told: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** So many of what is no workbook are named. */
const NAMED_AT_MOST = 5;

interface FilesPickerProps {
  /** What is picked; the owner keeps it. */
  readonly files: readonly NamedFile[];
  readonly onFiles: (files: readonly NamedFile[]) => void;
  /** The list stands folded, as where another list of the same files follows. */
  readonly folded?: boolean;
  /** Work goes on with them: nothing can be added or removed. */
  readonly disabled?: boolean;
}

/** Many workbook files, picked, let go of anywhere in the pane, or found in a folder; and removed again. */
export function FilesPicker(props: FilesPickerProps): ReactElement {
  const { files, onFiles, folded = false, disabled = false } = props;
  const styles = useStyles();
  const { language } = usePane();
  const texts = FILES_TEXTS[language];
  const zone = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Omit<Picked, "files">>({ refused: [], again: 0 });

  function change(now: readonly NamedFile[], told: Omit<Picked, "files">): void {
    setLast(told);
    onFiles(now);
  }

  function add(more: readonly NamedFile[]): void {
    if (disabled) return;
    const { files: now, ...told } = addFiles(files, more);
    change(now, told);
  }

  const over = useFileDrop(add);
  const list = (
    <PickedList
      files={files}
      disabled={disabled}
      onFiles={(now) => change(now, { refused: [], again: 0 })}
      onEmptied={() => zone.current?.querySelector("button")?.focus()}
    />
  );
  const { refused, again } = last;
  const others = Math.max(0, refused.length - NAMED_AT_MOST);
  return (
    <>
      <FileZone
        ref={zone}
        over={over}
        primary={files.length === 0}
        choose={files.length === 0 ? texts.choose : texts.chooseMore}
        chooseFolder={texts.chooseFolder}
        drop={texts.drop}
        multiple
        disabled={disabled}
        onPick={add}
      />
      <div role="status">
        {files.length > 0 && (
          <p className={styles.told}>{texts.picked(files.length, bytesOf(files))}</p>
        )}
        {refused.length > 0 && (
          <p className={styles.told}>{texts.refused(refused.slice(0, NAMED_AT_MOST), others)}</p>
        )}
        {again > 0 && <p className={styles.told}>{texts.again(again)}</p>}
      </div>
      {files.length > 0 && (folded ? <Disclosure title={texts.list}>{list}</Disclosure> : list)}
    </>
  );
}
