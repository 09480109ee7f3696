import { useCallback, useEffect, useState } from "react";
import type { Book } from "../host/book";
import { Session } from "./session";
import type { EntryProblem } from "../grid/grid-state";

interface Windows {
  readonly all: readonly Session[];
  readonly shown: Session;
}

export interface OpenBooks {
  /** The workbooks in the order in which they were opened. */
  readonly sessions: readonly Session[];
  readonly session: Session;
  /** Opens another workbook in place of the shown one. */
  readonly replaceBook: (book: Book) => void;
  /** Opens another workbook beside the others. */
  readonly addBook: (book: Book) => void;
  readonly show: (session: Session) => void;
}

/** The open workbooks: the person's own, and those an add-in opened, each with a pane of its own. */
export function useBooks(
  book: Book,
  onProblem: (problem: EntryProblem) => void,
  onSession: ((session: Session) => void) | undefined,
): OpenBooks {
  const [{ all, shown }, setWindows] = useState<Windows>(() => {
    const first = new Session(book, onProblem);
    return { all: [first], shown: first };
  });
  useEffect(() => {
    onSession?.(shown);
  }, [shown, onSession]);
  const replaceBook = (opened: Book): void => {
    shown.dispose();
    const next = new Session(opened, onProblem);
    setWindows({ all: all.map((each) => (each === shown ? next : each)), shown: next });
  };
  const addBook = useCallback(
    (opened: Book) => {
      const next = new Session(opened, onProblem);
      next.markUnsaved();
      setWindows((windows) => ({ all: [...windows.all, next], shown: next }));
    },
    [onProblem],
  );
  const show = (next: Session): void => {
    setWindows({ all, shown: next });
  };
  return { sessions: all, session: shown, replaceBook, addBook, show };
}
