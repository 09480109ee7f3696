import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef } from "react";
import type { ReactElement, RefObject } from "react";
import { MENU_ID } from "./header-ids";
import { HIDDEN_TEXT } from "./hidden-text";
import { LazyMenu } from "./lazy-menu";
import { usePane, usePaneState } from "./pane-context";
import { part } from "./part";
import { CHECK_ID } from "./passing-button";
import { SheetLine } from "./sheets/sheet-line";
import { useStandingHeight } from "./standing-height";
import { StatusLine } from "./status-line";

// Nothing has happened yet when the pane opens, nor was anything found.
const ResultLine = part(() => import("./result-line"), "soon");
const NoticeBar = part(async () => ({ default: (await import("./notice-bar")).NoticeBar }), "soon");

const useStyles = makeStyles({
  header: {
    zIndex: 1,
    top: 0,
    padding: "12px 16px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a low pane, or one zoomed in, a standing header would leave no room for the findings.
    "@media (min-height: 520px) and (min-width: 260px)": { position: "sticky" },
  },
  // Excel shows the name above the pane; this one is for moving about by headings.
  name: HIDDEN_TEXT,
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  primary: { flexGrow: 1 },
  wide: { width: "100%" },
});

/** What is known, and what can be done: always in the same place. */
export function Header({ hidden }: { readonly hidden: boolean }): ReactElement {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { work, outcome, notice } = usePaneState();
  const primary = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLElement>(null);
  useStandingHeight(header, "--header-height");
  return (
    <header ref={header} className={styles.header} hidden={hidden}>
      <h1 className={styles.name}>{texts.paneName}</h1>
      <StatusLine />
      <SheetLine />
      <div className={styles.actions}>
        <div ref={primary} className={styles.primary}>
          <Button
            id={CHECK_ID}
            className={styles.wide}
            appearance="primary"
            disabledFocusable={work.kind !== "none"}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void session.check()}
          >
            {outcome.kind === "none" ? texts.check : texts.checkAgain}
          </Button>
        </div>
        {work.kind === "checking" && <CancelButton heir={primary} />}
        <LazyMenu
          kind="settings"
          button={
            <Button
              id={MENU_ID}
              appearance="subtle"
              icon={<SettingsRegular />}
              aria-label={texts.menu.label}
              title={texts.menu.label}
            />
          }
        />
      </div>
      {outcome.kind === "report" && <ResultLine report={outcome.checked.report} />}
      {notice !== null && !hidden && <NoticeBar key={notice.kind} notice={notice} />}
    </header>
  );
}

/** Goes away with the check; the focus that it had goes to its heir's button, not to nowhere. */
function CancelButton(props: { readonly heir: RefObject<HTMLDivElement | null> }): ReactElement {
  const { heir } = props;
  const { session, texts } = usePane();
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = own.current;
    const next = heir.current;
    return () => {
      if (box?.contains(document.activeElement) === true) next?.querySelector("button")?.focus();
    };
  }, [heir]);
  return (
    <div ref={own}>
      <Button onClick={session.cancelCheck} aria-label={texts.cancelCheck}>
        {texts.undo}
      </Button>
    </div>
  );
}
