import { useTexts } from "../texts";
import type { Session } from "./session";

interface BookSwitchProps {
  readonly sessions: readonly Session[];
  readonly shown: Session;
  readonly onShow: (session: Session) => void;
}

/** Goes from one open workbook to another, as windows do in Excel; one workbook needs no switch. */
export function BookSwitch({ sessions, shown, onShow }: BookSwitchProps) {
  const texts = useTexts();
  if (sessions.length < 2) return null;
  return (
    <nav className="wb-books" aria-label={texts.books.list}>
      {sessions.map((session) => (
        <button
          key={session.key}
          type="button"
          className="wb-book"
          aria-current={session === shown ? "page" : undefined}
          onClick={() => {
            onShow(session);
          }}
        >
          {session.book.name}
        </button>
      ))}
    </nav>
  );
}
