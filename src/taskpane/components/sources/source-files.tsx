import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { failureText } from "../../../app/failure-texts";
import type {
  Candidates,
  SourceFile,
  SourcesSession,
  SourcesState,
} from "../../state/sources-model";
import { FILES_TEXTS } from "../../texts/files";
import { SOURCES_TEXTS } from "../../texts/sources";
import type { NamedFile } from "../../view/picked-files";
import { addFiles } from "../../view/picked-files";
import { useExportStyles } from "../export/export-styles";
import { FileZone } from "../files/file-zone";
import { useFileDrop } from "../files/use-file-drop";
import { usePane } from "../pane-context";
import { SourceEntryBox } from "./source-entry";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0 },
  file: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
  body: { flexGrow: 1, minWidth: 0 },
  remove: { flexShrink: 0 },
  name: { margin: "6px 0", overflowWrap: "anywhere" },
  problem: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground3,
    overflowWrap: "anywhere",
  },
  told: { margin: "8px 0 0", overflowWrap: "anywhere" },
  reading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    paddingTop: "8px",
  },
});

/** A long list is drawn in parts. */
const SHOWN_AT_FIRST = 50;

interface SourceFilesProps {
  readonly sources: SourcesSession;
  readonly state: SourcesState;
  readonly candidates: Candidates;
}

/** The files that take part: picked or let go of here, each with what it brings or why it does not. */
export function SourceFiles({ sources, state, candidates }: SourceFilesProps): ReactElement {
  const styles = useStyles();
  const common = useExportStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  const zone = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);

  function add(more: readonly NamedFile[]): void {
    const picked = addFiles([], more);
    setRefused(picked.refused);
    void sources.add(picked.files);
  }

  const over = useFileDrop(add);
  const toZone = (): void => zone.current?.querySelector("button")?.focus();
  const { files, absent, reading } = state;
  const unread = files.filter(({ read }) => !read.ok).length;
  return (
    <section aria-label={texts.files} className={common.part}>
      <h2 className={common.heading}>{texts.files}</h2>
      {absent.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{texts.absent(absent)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                // The button is gone with what it says.
                toZone();
                sources.forgetAbsent();
              }}
            >
              {texts.without}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <FileZone
        ref={zone}
        over={over}
        primary={false}
        choose={files.length === 0 ? texts.choose : texts.chooseMore}
        chooseFolder={FILES_TEXTS[language].chooseFolder}
        drop={texts.drop}
        multiple
        onPick={add}
      />
      <div role="status">
        {reading !== null && (
          <div className={styles.reading}>
            <Spinner size="tiny" label={texts.reading(reading.done, reading.all)} />
            <Button
              size="small"
              onClick={() => {
                toZone();
                sources.cancel();
              }}
            >
              {texts.cancel}
            </Button>
          </div>
        )}
        {reading === null && files.length > 0 && (
          <p className={styles.told}>{texts.taken(files.length - unread, unread)}</p>
        )}
        {refused.length > 0 && <p className={styles.told}>{texts.refused(refused)}</p>}
      </div>
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.slice(0, shown).map((file) => (
            <FileItem
              key={file.name}
              file={file}
              candidates={candidates}
              onTick={sources.tick}
              onRemove={() => {
                toZone();
                sources.remove(file.name);
              }}
            />
          ))}
        </ul>
      )}
      {shown < files.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown * 4)}>
          {texts.more(Math.min(files.length - shown, shown * 3))}
        </Button>
      )}
    </section>
  );
}

function FileItem(props: {
  readonly file: SourceFile;
  readonly candidates: Candidates;
  readonly onTick: (entry: string) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { file, candidates, onTick, onRemove } = props;
  const { name, read } = file;
  const styles = useStyles();
  const { language } = usePane();
  const texts = SOURCES_TEXTS[language];
  const entries = candidates.entries.filter((entry) => entry.file === name);
  const [only] = entries;
  return (
    <li className={styles.file}>
      <div className={styles.body}>
        {only !== undefined && entries.length === 1 ? (
          <SourceEntryBox entry={only} label={name} onTick={onTick} />
        ) : (
          <p className={styles.name}>
            <bdi>{name}</bdi>
          </p>
        )}
        {entries.length > 1 &&
          entries.map((entry) => (
            <SourceEntryBox key={entry.id} entry={entry} label={entry.sheet} onTick={onTick} />
          ))}
        {!read.ok && <p className={styles.problem}>{failureText(read.failure, language)}</p>}
        {read.ok && read.keptLeft && <p className={styles.problem}>{texts.keptLeft}</p>}
      </div>
      <Button
        className={styles.remove}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.removeOf(name)}
        title={texts.remove}
        onClick={onRemove}
      />
    </li>
  );
}
