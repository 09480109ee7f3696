import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { COMPARISON_TEXTS } from "../../../app/check-files/comparison-texts";
import type { Language } from "../../../core/texts/format";
import type { ComparisonNote, ManyFilesState } from "../../state/many-files-model";
import { MANY_FILES_TEXTS } from "../../texts/many-files";
import { rowsOf, totalsOf } from "../../view/many-files";
import { HIDDEN_TEXT } from "../hidden-text";
import { usePane } from "../pane-context";
import { Progress } from "../progress";

const useStyles = makeStyles({
  hidden: HIDDEN_TEXT,
  progress: { margin: "12px 0 0" },
  words: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  totals: { margin: "12px 0 0", fontWeight: tokens.fontWeightSemibold },
  note: { margin: "4px 0 0", overflowWrap: "anywhere" },
});

/** How far the work is; once it is done, what came of it. */
export function FilesProgress({ state }: { readonly state: ManyFilesState }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MANY_FILES_TEXTS[language];
  const { work, stopped, begun, notes } = state;
  const totals = totalsOf(rowsOf(state.files));
  const said = spoken(state, language);
  return (
    <>
      {/* Each file would be too much to hear. */}
      <p role="status" className={styles.hidden}>
        {said}
      </p>
      {(work.kind === "checking" || work.kind === "making") && (
        <div className={styles.progress}>
          <p aria-hidden className={styles.words}>
            {work.kind === "checking"
              ? texts.progress(work.done, work.all)
              : texts.making(work.done, work.all)}
          </p>
          <Progress aria-label={said} value={work.all === 0 ? 0 : work.done / work.all} />
          {work.kind === "checking" && (
            <p aria-hidden className={styles.words}>
              {texts.working(workedAt(state))}
            </p>
          )}
        </div>
      )}
      {(work.kind === "comparing" || work.kind === "describing" || work.kind === "opening") && (
        <Spinner size="tiny" label={texts.busy[work.kind]} className={styles.progress} />
      )}
      {begun && work.kind === "none" && (
        <p className={styles.totals}>
          {stopped ? texts.stopped(totals.checked, totals.all) : texts.totals(totals)}
        </p>
      )}
      {notes.map((note) => (
        <p key={noteText(note, language)} className={styles.note}>
          {noteText(note, language)}
        </p>
      ))}
    </>
  );
}

function workedAt({ files }: ManyFilesState): readonly string[] {
  return files.flatMap(({ path, stage }) => (stage.kind === "working" ? [path] : []));
}

function spoken(state: ManyFilesState, language: Language): string {
  const texts = MANY_FILES_TEXTS[language];
  const { work, begun, stopped, made } = state;
  const totals = totalsOf(rowsOf(state.files));
  switch (work.kind) {
    case "checking":
      return texts.progress(0, work.all);
    case "making":
      return texts.making(0, work.all);
    case "comparing":
    case "describing":
    case "opening":
      return texts.busy[work.kind];
    case "none":
      if (!begun || made !== null) return "";
      return stopped ? texts.stopped(totals.checked, totals.all) : texts.totals(totals);
  }
}

function noteText(note: ComparisonNote, language: Language): string {
  const texts = COMPARISON_TEXTS[language];
  switch (note.kind) {
    case "too-large":
      return texts.tooLargeToCompare(note.path);
    case "not-compared":
      return texts.notCompared(note.paths);
    case "cut-off":
      return MANY_FILES_TEXTS[language].cutOff(note.paths);
    case "rules-crashed":
      return texts.rulesNotCompared(note.rules, note.paths);
  }
}
