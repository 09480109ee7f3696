import { failureWords } from "../../app/failure-texts";
import type { Language } from "../../core/texts/format";
import type { Notice } from "../state/pane-state";
import type { PaneTexts } from "../texts";
import { jobDoneWords } from "../texts/jobs";

/** What a message says: what happened, and what to do next where there is something to do. */
export interface NoticeWords {
  readonly what: string;
  readonly next: string | null;
}

/** The words of a message, the same for the eye and for the ear. */
export function noticeWords(notice: Notice, texts: PaneTexts, language: Language): NoticeWords {
  switch (notice.kind) {
    case "fixed": {
      const next = notice.undoable ? null : texts.notice.notUndoable;
      return { what: texts.notice.fixed(notice.cells), next };
    }
    case "job-done":
      return told(jobDoneWords(notice, language));
    case "undone":
      return told(texts.notice.undone(notice.title));
    case "kept":
      return told(texts.notice.kept(notice.any));
    case "accepted":
      return told(texts.accepting.accepted(notice.kept));
    case "withdrawn":
      return told(texts.accepting.withdrawn(notice.kept));
    case "profile-kept":
      return told(texts.profile.kept(notice.any));
    case "profile-own":
      return told(texts.profile.own(notice.any));
    case "copied":
      return told(notice.done ? texts.notice.copied : texts.notice.notCopied);
    case "hidden":
    case "failure":
      return failureWords(notice.failure, language);
  }
}

function told(what: string): NoticeWords {
  return { what, next: null };
}
