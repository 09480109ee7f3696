import { createContext, use, useEffect } from "react";

type Say = (change: (said: string) => string) => void;

/** Leads to the region in which parts of the pane say something. */
export const SayContext = createContext<Say>(() => undefined);

/**
 * Says words to a screen reader as soon as they are given here. For what comes and goes with its words:
 * a region that comes together with them is often not read, and that of the pane is always there.
 */
export function useSaid(words: string | null): void {
  const say = use(SayContext);
  useEffect(() => {
    if (words === null) return undefined;
    say(() => words);
    return () => say((said) => (said === words ? "" : said));
  }, [say, words]);
}
