import { useCallback } from "react";
import type { Book } from "../host/book";
import { useTexts } from "../texts";
import type { Notice } from "./notice-bar";
import { Pane, type PaneProps } from "./pane";
import type { Session } from "./session";

interface SessionPaneProps extends Omit<PaneProps, "book" | "onHost" | "onNewBook"> {
  readonly session: Session;
  readonly addBook: (book: Book) => void;
  readonly setNotice: (notice: Notice) => void;
}

/** The pane over one open workbook; those over the others go on running unseen. */
export function SessionPane({ session, addBook, setNotice, ...pane }: SessionPaneProps) {
  const texts = useTexts();
  const onNewBook = useCallback(
    (book: Book) => {
      addBook(book);
      setNotice({ intent: "success", text: texts.books.opened(book.name, session.book.name) });
    },
    [addBook, setNotice, session, texts],
  );
  return <Pane {...pane} book={session.book} onHost={session.setPane} onNewBook={onNewBook} />;
}
