import { useCallback, useState } from "react";
import type { KeyboardEvent } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { EntryProblem } from "../grid/grid-state";
import type { LostPart } from "../../workbook-file/lost-parts";
import type { Book } from "../host/book";
import { Faults } from "../host/faults";
import type { PlatformName } from "../host/platforms";
import { PLATFORMS } from "../host/platforms";
import type { ProfileName } from "../host/profiles";
import { PROFILES } from "../host/profiles";
import type { Language } from "../texts";
import { TEXTS, TextsProvider, useTexts } from "../texts";
import { ActiveSheet } from "./active-sheet";
import { BookSwitch } from "./book-switch";
import { cellMenu } from "./cell-menu";
import { DropZone } from "./drop-zone";
import { downloadBook, openFile } from "./files";
import { FormulaBar } from "./formula-bar";
import type { Notice } from "./notice-bar";
import { NoticeBar } from "./notice-bar";
import type { OpenPane, PaneHost } from "./pane-host";
import { focusNextRegion } from "./regions";
import { Ribbon } from "./ribbon";
import { SaveDialog, UnsavedDialog } from "./save-dialog";
import type { Session } from "./session";
import { SessionPane } from "./session-pane";
import { boundedWidth, Splitter } from "./splitter";
import type { Look } from "./theme";
import { THEMES, useLook } from "./theme";
import { TitleBar } from "./title-bar";
import { TrialMenu } from "./trial-menu";
import { useBooks } from "./use-books";

/**
 * Fluent UI's focus manager takes every Tab before the sheet sees it and moves the focus away; in the
 * window itself Tab is the browser's and the sheet's. Dialogs live outside and keep their trap.
 */
const PLAIN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

export interface WorkbenchProps {
  readonly book: Book;
  readonly notice: Notice | null;
  readonly language: Language;
  readonly look: Look | null;
  readonly paneWidth: number;
  readonly openPane: OpenPane;
  /** Text of the add-in's manifest.xml, null when it could not be had. */
  readonly manifest: string | null;
  /** The Excel to stand in for at first. */
  readonly profile: ProfileName;
  /** The system that it runs on at first. */
  readonly platform: PlatformName;
  /** Told of the workbook at first and whenever another one is opened. */
  readonly onSession?: (session: Session) => void;
}

/** The stand-in Excel: ribbon, sheet and the add-in's pane. */
export function WorkbenchApp(props: WorkbenchProps) {
  const look = useLook(props.look);
  return (
    <FluentProvider theme={THEMES[look]} className="wb-provider">
      <TextsProvider value={TEXTS[props.language]}>
        <Workbench {...props} />
      </TextsProvider>
    </FluentProvider>
  );
}

function Workbench(props: WorkbenchProps) {
  const texts = useTexts();
  const [notice, setNotice] = useState(props.notice);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState(() => boundedWidth(props.paneWidth));
  const [asked, setAsked] = useState<Book | null>(null);
  const [lostOnSave, setLostOnSave] = useState<readonly LostPart[] | null>(null);
  const [profile, setProfile] = useState(props.profile);
  const [platform, setPlatform] = useState(props.platform);
  const [faults] = useState(() => new Faults());
  const onProblem = useCallback(
    (problem: EntryProblem) => {
      setNotice({ intent: "error", text: texts.entryProblems[problem] });
    },
    [texts],
  );
  const books = useBooks(props.book, onProblem, props.onSession);
  const { session, addBook } = books;
  const { model, book } = session;

  const replaceBook = (opened: Book): void => {
    books.replaceBook(opened);
    setNotice(null);
  };
  const open = async (file: File): Promise<void> => {
    setNotice({ intent: "info", text: texts.opening(file.name) });
    const opened = await openFile(file, texts);
    setNotice(typeof opened === "string" ? { intent: "error", text: opened } : null);
    if (typeof opened === "string") return;
    if (session.isChanged) setAsked(opened);
    else replaceBook(opened);
  };
  const onFile = (file: File) => void open(file);
  const askToSave = async (): Promise<void> => {
    try {
      setLostOnSave(await book.partsLostOnSave());
    } catch {
      setNotice({ intent: "error", text: texts.saveFailed });
    }
  };
  const save = async (name: string): Promise<void> => {
    setLostOnSave(null);
    try {
      await downloadBook(book, name);
      session.markSaved();
      setNotice({ intent: "success", text: texts.saved(name) });
    } catch {
      // Whatever the library could not write, the person learns what to do; nothing is lost.
      setNotice({ intent: "error", text: texts.saveFailed });
    }
  };
  const showPane = (isOpen: boolean): void => {
    setPaneOpen(isOpen);
    session.pane?.setVisible(isOpen);
  };
  const runCommand = async (functionName: string, controlId: string): Promise<void> => {
    const outcome = await session.pane?.invokeCommand(functionName, controlId);
    if (outcome !== "completed") setNotice({ intent: "error", text: texts.commandFailed });
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are for the window as a whole; each part is reachable by itself
    <div
      className="wb-window"
      data-look={useLook(props.look)}
      data-tabster={PLAIN_TAB}
      onKeyDown={(event) => {
        pressInWindow(event, session.pane);
      }}
    >
      <title>{`${book.name} — ${texts.productName}`}</title>
      <header className="wb-head">
        <TitleBar name={book.name}>
          <BookSwitch sessions={books.sessions} shown={session} onShow={books.show} />
          <TrialMenu
            profile={profile}
            onProfile={setProfile}
            platform={platform}
            onPlatform={setPlatform}
            faults={faults}
          />
        </TitleBar>
        <Ribbon
          model={model}
          manifest={props.manifest}
          isPaneOpen={isPaneOpen}
          actions={{
            open: onFile,
            saveAs: () => void askToSave(),
            togglePane: () => {
              showPane(!isPaneOpen);
            },
            runCommand: (functionName, controlId) => void runCommand(functionName, controlId),
          }}
        />
      </header>
      <main className="wb-main">
        <div className="wb-work">
          <NoticeBar
            notice={notice}
            onClose={() => {
              setNotice(null);
            }}
          />
          <FormulaBar key={`bar ${session.key}`} model={model} />
          <ActiveSheet
            key={`sheet ${session.key}`}
            model={model}
            cellMenu={cellMenu(props.manifest, props.language, (functionName, controlId) => {
              if (model.commit()) void runCommand(functionName, controlId);
            })}
          />
        </div>
        {isPaneOpen ? <Splitter width={paneWidth} onWidth={setPaneWidth} /> : null}
        {books.sessions.map((each) => (
          <SessionPane
            key={each.key}
            session={each}
            width={paneWidth}
            isOpen={isPaneOpen && each === session}
            openPane={props.openPane}
            profile={PROFILES[profile]}
            platform={PLATFORMS[platform]}
            faults={faults}
            addBook={addBook}
            setNotice={setNotice}
            onOpen={setPaneOpen}
            onClose={showPane}
          />
        ))}
      </main>
      <DropZone onFile={onFile} />
      {lostOnSave === null ? null : (
        <SaveDialog
          bookName={book.name}
          lost={lostOnSave}
          onSave={(name) => void save(name)}
          onCancel={() => {
            setLostOnSave(null);
          }}
        />
      )}
      {asked === null ? null : (
        <UnsavedDialog
          bookName={book.name}
          onOpen={() => {
            setAsked(null);
            replaceBook(asked);
          }}
          onCancel={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}

function pressInWindow(event: KeyboardEvent, pane: PaneHost | null): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  focusNextRegion(event.shiftKey);
  // The frame alone having the focus, the next Tab would leave it again.
  if (document.activeElement instanceof HTMLIFrameElement) pane?.tabInto(event.shiftKey);
}
