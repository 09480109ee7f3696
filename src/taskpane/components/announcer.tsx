import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { PaneState } from "../state/pane-state";
import type { Saying } from "../state/saying";
import { nextSaying, NOTHING_SAID } from "../state/saying";
import type { PaneTexts } from "../texts";
import { noticeWords } from "../view/notice-words";
import { HIDDEN_TEXT } from "./hidden-text";
import { usePane, usePaneState } from "./pane-context";
import { countWords } from "./severity-counts";
import { SayContext } from "./use-said";

const useStyles = makeStyles({ hidden: HIDDEN_TEXT });

/**
 * Says to a screen reader what has just happened. The message, the result and what a part of the pane
 * says are told apart, for a region that changes is read as a whole.
 */
export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { texts, language } = usePane();
  const state = usePaneState();
  const { notice } = state;
  const { saying, notices } = useWhatHappened(state);
  const [said, setSaid] = useState("");
  const words = notice === null ? null : noticeWords(notice, texts, language);
  return (
    <>
      <div className={styles.hidden}>
        <div role="status">
          {/* The same words twice are two messages. */}
          {words !== null && (
            <div key={notices}>{[words.what, words.next ?? ""].join(" ").trim()}</div>
          )}
        </div>
        <div role="status">{sayingText(saying, state, texts)}</div>
        <div role="status">{said}</div>
      </div>
      <SayContext value={setSaid}>{children}</SayContext>
    </>
  );
}

/** What is being said, and how many messages there have been. */
function useWhatHappened(state: PaneState): { readonly saying: Saying; readonly notices: number } {
  const [last, setLast] = useState({ state, saying: NOTHING_SAID, notices: 0 });
  if (last.state === state) return last;
  const next = {
    state,
    saying: nextSaying(last.saying, last.state, state),
    notices: last.notices + (state.notice === last.state.notice ? 0 : 1),
  };
  setLast(next);
  return next;
}

function sayingText(saying: Saying, state: PaneState, texts: PaneTexts): string {
  switch (saying.kind) {
    case "nothing":
      return "";
    case "work":
      return workText(saying.work, texts);
    case "stale":
      return texts.stale.title;
    case "result":
      return resultText(state, texts);
  }
}

function workText(
  work: Extract<Saying, { readonly kind: "work" }>["work"],
  { status }: PaneTexts,
): string {
  switch (work) {
    case "checking":
      return status.reading;
    case "applying":
      return status.writing;
    case "undoing":
      return status.undoing;
  }
}

function resultText({ outcome }: PaneState, texts: PaneTexts): string {
  if (outcome.kind === "nothing-to-check") return texts.status.nothingToCheck;
  if (outcome.kind !== "report") return "";
  const { summary, findings, tables } = outcome.checked.report;
  const result = findings.length === 0 ? texts.status.clean : countWords(summary, texts).join(", ");
  const { textsOnly, checked } = texts.status;
  const done = tables.length === 0 ? textsOnly : checked(tables.length);
  return `${done}: ${result}. ${comparisonText(outcome, texts)}`.trim();
}

function comparisonText(
  { comparison }: Extract<PaneState["outcome"], { readonly kind: "report" }>,
  texts: PaneTexts,
): string {
  if (comparison === null) return "";
  const { fresh, stayed, gone } = comparison;
  return `${texts.accepting.comparison(fresh.size, stayed, gone)}.`;
}
