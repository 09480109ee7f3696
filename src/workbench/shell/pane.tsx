import { useEffect, useRef, useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Book } from "../host/book";
import type { Faults } from "../host/faults";
import type { Platform } from "../host/platforms";
import type { HostProfile } from "../host/profiles";
import { useTexts } from "../texts";
import { localeOf } from "./locale";
import type { OpenPane, PaneHost } from "./pane-host";
import { focusGrid, focusNextRegion } from "./regions";

/** A pane that has not answered by then is said to have failed; it may still come. */
const PATIENCE_MS = 15_000;

export interface PaneProps {
  readonly book: Book;
  readonly width: number;
  readonly isOpen: boolean;
  readonly openPane: OpenPane;
  readonly profile: HostProfile;
  readonly platform: Platform;
  readonly faults: Faults;
  /** Told of the running pane, null when it ends. */
  readonly onHost: (host: PaneHost | null) => void;
  /** The add-in showed or hid its pane. */
  readonly onOpen: (isOpen: boolean) => void;
  /** The add-in opened another workbook. */
  readonly onNewBook: (book: Book) => void;
  /** The person wants it hidden. */
  readonly onClose: (isOpen: false) => void;
}

/** The add-in's pane at the right. Hidden, it goes on running, as a shared runtime does. */
export function Pane(props: PaneProps) {
  const texts = useTexts();
  const [attempt, setAttempt] = useState(0);
  const { isOpen, width, onClose } = props;
  return (
    <section className="wb-pane" style={{ width }} hidden={!isOpen} aria-label={texts.pane}>
      <div className="wb-pane-head">
        <span>{texts.addinGroup}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.closePane}
          onClick={() => {
            onClose(false);
          }}
        />
      </div>
      <PaneFrame
        // Another Excel is another run.
        key={`${props.profile.name} ${props.platform.name} ${String(attempt)}`}
        {...props}
        onRetry={() => {
          setAttempt(attempt + 1);
        }}
      />
    </section>
  );
}

type PaneState = "starting" | "ready" | "late";

/** One run of the pane; another run is another component. */
function PaneFrame(props: PaneProps & { readonly onRetry: () => void }) {
  const { book, openPane, profile, platform, faults, onHost, onOpen, onNewBook, onRetry } = props;
  const texts = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<PaneState>("starting");
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const timer = setTimeout(() => {
      setState((before) => (before === "ready" ? before : "late"));
    }, PATIENCE_MS);
    const excel = { locale: localeOf(texts.language), profile, platform, faults };
    const pane = openPane(element, book, excel, {
      onReady: () => {
        setState("ready");
      },
      onVisible: onOpen,
      onNewBook,
      onTabExit: focusNextRegion,
      onEscapeExit: focusGrid,
    });
    onHost(pane);
    return () => {
      clearTimeout(timer);
      onHost(null);
      pane.dispose();
    };
  }, [book, openPane, profile, platform, faults, onHost, onOpen, onNewBook, texts.language]);
  return (
    <div className="wb-pane-body" data-state={state}>
      {state === "starting" ? (
        <Spinner className="wb-pane-wait" label={texts.paneStarting} labelPosition="below" />
      ) : null}
      {state === "late" ? (
        <MessageBar intent="error" layout="multiline" className="wb-pane-failed">
          <MessageBarBody>
            <MessageBarTitle>{texts.paneFailedTitle}</MessageBarTitle> {texts.paneFailedBody}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={onRetry}>{texts.paneReload}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <div ref={container} className="wb-pane-page" />
    </div>
  );
}
