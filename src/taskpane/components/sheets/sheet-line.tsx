import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SHEET_TEXTS } from "../../texts/sheets";
import type { SheetTexts } from "../../texts/sheets";
import type { PaneTexts } from "../../texts";
import type { SheetView } from "../../view/sheet-views";
import { usePane } from "../pane-context";
import { countWords } from "../severity-counts";
import { SheetStateIcon } from "./sheet-state-icon";
import { useCurrentSheet } from "./use-current-sheet";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What is known of the sheet before the person, at one glance. */
export function SheetLine(): ReactElement | null {
  const styles = useStyles();
  const { texts, language } = usePane();
  const view = useCurrentSheet();
  if (view === null) return null;
  return (
    <p className={styles.line} data-sheet-state={view.stale ? "stale" : view.state}>
      <SheetStateIcon view={view} />
      <span>
        <span className={styles.name}>{texts.table.heading(view.name)}</span>:{" "}
        {stateWords(view, texts, SHEET_TEXTS[language])}
      </span>
    </p>
  );
}

/** «8 помилок, 12 зауважень», «таблиці звіту немає», «змінено після перевірки». */
export function stateWords(view: SheetView, texts: PaneTexts, words: SheetTexts): string {
  const found = countWords(view.summary, texts);
  const known = view.state === "found" ? found.join(", ") : words.state[view.state];
  return view.stale ? `${words.stale}; ${known}` : known;
}
