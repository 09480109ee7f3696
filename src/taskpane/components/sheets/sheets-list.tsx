import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { SHEET_TEXTS } from "../../texts/sheets";
import type { SheetView } from "../../view/sheet-views";
import { sheetViews } from "../../view/sheet-views";
import { Disclosure } from "../disclosure";
import { usePane, usePaneState } from "../pane-context";
import { stateWords } from "./sheet-line";
import { SheetStateIcon } from "./sheet-state-icon";
import { PRESSED_ROW } from "../pressed-row";

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    ...PRESSED_ROW,
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "32px",
    padding: "6px 8px",
    overflowWrap: "anywhere",
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // High contrast knows no grounds.
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  known: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Every sheet of the workbook with what is known of it; a press goes there. */
export function SheetsList(): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane();
  const { place, outcome, stale, changed } = usePaneState();
  const views = useMemo(() => sheetViews({ outcome, stale, changed }), [outcome, stale, changed]);
  if (views.length < 2) return null;
  const found = views.filter((view) => view.state === "found").length;
  return (
    <Disclosure className={styles.box} title={SHEET_TEXTS[language].list(views.length, found)}>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.name}>
            <SheetButton view={view} current={view.name === place?.sheet} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function SheetButton(props: { readonly view: SheetView; readonly current: boolean }): ReactElement {
  const { view, current } = props;
  const styles = useStyles();
  const { session, texts, language } = usePane();
  const words = SHEET_TEXTS[language];
  // Where there is a table, to its beginning; what was selected on the sheet before is lost either way.
  const [first] = view.tables;
  const { top, left } = first?.range ?? { top: 0, left: 0 };
  return (
    <button
      type="button"
      className={mergeClasses(styles.sheet, current && styles.current)}
      aria-current={current ? "true" : undefined}
      title={words.goTo(view.name)}
      onClick={() =>
        void session.goTo({ sheet: view.name, range: { top, left, bottom: top, right: left } })
      }
    >
      <SheetStateIcon view={view} />
      <span>
        <span className={styles.name}>{view.name}</span>{" "}
        {view.hidden && <span className={styles.known}>{words.hidden}</span>}
        <span className={styles.known}>{stateWords(view, texts, words)}</span>
      </span>
    </button>
  );
}
