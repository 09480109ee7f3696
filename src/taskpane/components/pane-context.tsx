import { createContext, use, useMemo, useSyncExternalStore } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../core/texts/format";
import type { PaneState } from "../state/pane-state";
import type { Session } from "../state/session";
import type { PaneTexts } from "../texts";
import { PANE_TEXTS } from "../texts";

interface PaneValue {
  readonly session: Session;
  readonly language: Language;
  readonly texts: PaneTexts;
}

const PaneContext = createContext<PaneValue | null>(null);

/** Gives what is below it the session and the texts in the person's language. */
export function PaneProvider(props: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactElement {
  const { session, children } = props;
  const language = useSyncExternalStore(session.subscribe, session.language);
  const value = useMemo(
    () => ({ session, language, texts: PANE_TEXTS[language] }),
    [session, language],
  );
  return <PaneContext value={value}>{children}</PaneContext>;
}

/** The session, the language and its texts. */
export function usePane(): PaneValue {
  const value = use(PaneContext);
  if (value === null) throw new Error("usePane outside PaneProvider");
  return value;
}

/** The pane's state; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}
