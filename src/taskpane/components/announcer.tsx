import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { failureWords } from "../../app/failure-texts";
import type { Language } from "../../core/texts/format";
import type { PaneState } from "../state/pane-state";
import { jobDoneWords } from "../texts/jobs";
import type { PaneTexts } from "../texts";
import { HIDDEN_TEXT } from "./hidden-text";
import { usePane, usePaneState } from "./pane-context";
import { countWords } from "./severity-counts";

const useStyles = makeStyles({ hidden: HIDDEN_TEXT });

/** Says to a screen reader what has just happened; each step of the progress would be too much. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const { texts, language } = usePane();
  const state = usePaneState();
  return (
    <div role="status" className={styles.hidden}>
      {[noticeText(state, texts, language), stateText(state, texts)].join(" ").trim()}
    </div>
  );
}

function noticeText({ notice }: PaneState, texts: PaneTexts, language: Language): string {
  switch (notice?.kind) {
    case undefined:
      return "";
    case "fixed":
      return texts.notice.fixed(notice.cells);
    case "job-done":
      return jobDoneWords(notice, language);
    case "undone":
      return texts.notice.undone(notice.title);
    case "kept":
      return texts.notice.kept(notice.any);
    case "accepted":
      return texts.accepting.accepted(notice.kept);
    case "withdrawn":
      return texts.accepting.withdrawn(notice.kept);
    case "profile-kept":
      return texts.profile.kept(notice.any);
    case "profile-own":
      return texts.profile.own(notice.any);
    case "copied":
      return notice.done ? texts.notice.copied : texts.notice.notCopied;
    case "failure": {
      const { what, next } = failureWords(notice.failure, language);
      return `${what} ${next}`;
    }
    case "hidden-sheet": {
      const { what, next } = failureWords(
        { code: "sheet-hidden", sheet: notice.target.sheet },
        language,
      );
      return `${what} ${next}`;
    }
  }
}

function stateText(state: PaneState, texts: PaneTexts): string {
  if (state.work.kind === "checking") return state.notice === null ? texts.status.reading : "";
  if (state.work.kind !== "none" || state.notice?.kind === "failure") return "";
  if (state.outcome.kind === "nothing-to-check") return texts.status.nothingToCheck;
  if (state.outcome.kind !== "report") return "";
  const { summary, findings, tables } = state.outcome.checked.report;
  if (state.stale) return texts.stale.title;
  const result = findings.length === 0 ? texts.status.clean : countWords(summary, texts).join(", ");
  const { textsOnly, checked } = texts.status;
  const done = tables.length === 0 ? textsOnly : checked(tables.length);
  return `${done}: ${result}. ${comparisonText(state.outcome, texts)}`;
}

function comparisonText(
  { comparison }: Extract<PaneState["outcome"], { readonly kind: "report" }>,
  texts: PaneTexts,
): string {
  if (comparison === null) return "";
  const { fresh, stayed, gone } = comparison;
  return `${texts.accepting.comparison(fresh.size, stayed, gone)}.`;
}
