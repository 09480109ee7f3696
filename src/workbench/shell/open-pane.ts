import { BrowserEndpoint } from "../host/browser-endpoint";
import { ExcelHost, type HostAnswer } from "../host/excel-host";
import type { OpenPane } from "./pane-host";

/** The add-in as its manifest names it. */
const ADDIN = { id: "239dec0b-abe2-4375-b121-82d1c2d24e52", name: "Звірка" } as const;
const PANE_URL = "/taskpane.html";

/** A host that tells when the add-in first asked it anything, which it does once it has started. */
class WatchedHost extends ExcelHost {
  onFirstRequest: (() => void) | null = null;

  override process(text: string, flags: number): Promise<HostAnswer> {
    this.onFirstRequest?.();
    this.onFirstRequest = null;
    return super.process(text, flags);
  }
}

/** Runs the add-in's own page with the real Office.js in a frame over the workbook. */
export const openPane: OpenPane = (
  container,
  book,
  { locale, profile, platform, faults },
  events,
) => {
  book.addinId = ADDIN.id;
  const host = new WatchedHost(book, { profile, faults });
  host.onFirstRequest = events.onReady;
  host.newBooks.subscribe(events.onNewBook);
  const endpoint = new BrowserEndpoint(container, {
    host,
    locale,
    platform,
    addinId: ADDIN.id,
    addinName: ADDIN.name,
    paneUrl: PANE_URL,
    paneTitle: ADDIN.name,
    onPaneState: (state) => {
      events.onVisible(state === "Visible");
    },
    onTabExit: (direction) => {
      events.onTabExit(direction === "backward");
    },
    onEscapeExit: events.onEscapeExit,
  });
  return {
    setVisible: (visible) => {
      endpoint.setPaneState(visible ? "Visible" : "Background");
    },
    invokeCommand: (functionName, controlId) => endpoint.invokeCommand(functionName, controlId),
    tabInto: (backwards) => {
      endpoint.tabInto(backwards ? "backward" : "forward");
    },
    dispose: () => {
      endpoint.close();
      host.close();
    },
  };
};
