import type { ShellState } from "./excel/services";
import type { CommandOutcome, ConversationOptions } from "./wac-conversation";
import { WacConversation } from "./wac-conversation";

export type { CommandOutcome } from "./wac-conversation";

export interface BrowserEndpointOptions extends Omit<ConversationOptions, "send" | "hostOrigin"> {
  /**
   * Address of the task pane. It must be https on the host name of this page, ports may differ, or
   * office.js does not trust its host.
   */
  readonly paneUrl: string;
  /** Text for those who cannot see the frame. */
  readonly paneTitle: string;
  /** The add-in shows or hides its pane. */
  readonly onPaneState?: (state: ShellState["paneState"]) => void;
}

/** Everything that a frame may do but download: links to files then do nothing, and say nothing. */
const WITHOUT_DOWNLOADS =
  "allow-same-origin allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox";

/** One task pane in a frame of this page, with the real Office.js in it, over one workbook. */
export class BrowserEndpoint {
  private readonly frame: HTMLIFrameElement;
  private readonly paneOrigin: string;
  private readonly conversation: WacConversation;

  /** Listens before the frame loads. */
  constructor(
    parent: HTMLElement,
    private readonly options: BrowserEndpointOptions,
  ) {
    const paneUrl = new URL(options.paneUrl, window.location.href);
    this.paneOrigin = paneUrl.origin;
    this.frame = document.createElement("iframe");
    this.conversation = new WacConversation({
      ...options,
      hostOrigin: window.location.origin,
      send: (text) => this.frame.contentWindow?.postMessage(text, this.paneOrigin),
    });
    const { shell } = options.host;
    const announce = shell.onPaneState;
    shell.onPaneState = (state) => {
      announce(state);
      options.onPaneState?.(state);
    };
    window.addEventListener("message", this.onMessage);
    this.frame.name = this.conversation.windowName;
    this.frame.title = options.paneTitle;
    if (options.platform?.downloads === false) {
      this.frame.setAttribute("sandbox", WITHOUT_DOWNLOADS);
    }
    this.frame.src = paneUrl.href;
    parent.append(this.frame);
  }

  get element(): HTMLIFrameElement {
    return this.frame;
  }

  /** Presses a ribbon button that runs a function of the add-in. */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.conversation.invokeCommand(functionName, controlId);
  }

  /** Moves the focus from the sheet into the pane. */
  tabInto(direction: "forward" | "backward" = "forward"): void {
    this.frame.contentWindow?.focus();
    this.conversation.tabInto(direction);
  }

  /** A person shows the pane by its ribbon button, or closes it. */
  setPaneState(state: ShellState["paneState"]): void {
    const { shell } = this.options.host;
    if (shell.paneState === state) return;
    shell.paneState = state;
    shell.onPaneState(state);
  }

  /** Takes the pane away; another workbook gets a new endpoint and so a new conversation. */
  close(): void {
    window.removeEventListener("message", this.onMessage);
    this.conversation.close();
    this.frame.remove();
  }

  private readonly onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.paneOrigin) return;
    if (typeof event.data === "string") this.conversation.receive(event.data);
  };
}
