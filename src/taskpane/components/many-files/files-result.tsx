import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ManyFilesSession } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import type { FileRow } from "../../view/many-files";
import { totalsOf } from "../../view/many-files";
import { usePane } from "../pane-context";
import { stateWords } from "./file-row";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 0" },
});

const JSON_FILE = [{ mediaType: "application/json" }];

/** The whole result, taken along: a few lines for a letter, or all of it for a program. */
export function FilesResult(props: {
  readonly files: ManyFilesSession;
  readonly rows: readonly FileRow[];
}): ReactElement {
  const { files, rows } = props;
  const styles = useStyles();
  const { session, texts: pane, language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const isBusy = files.state().work.kind !== "none";
  const canKeep = files.delivery.ways(JSON_FILE).includes("download");
  const lines = (): string =>
    [
      texts.totals(totalsOf(rows)),
      ...rows.map(({ file, state }) => `${file.path}: ${stateWords(file, state, pane, language)}`),
    ].join("\n");
  async function take(): Promise<void> {
    const text = await files.describe();
    if (text === null) return;
    if (canKeep) files.keepResult(text);
    else await session.copy(text);
  }
  return (
    <div role="group" aria-label={texts.result} className={styles.ways}>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void session.copy(lines())}>
        {texts.copySummary}
      </Button>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void take()}>
        {canKeep ? texts.keepResult : texts.copyResult}
      </Button>
    </div>
  );
}
