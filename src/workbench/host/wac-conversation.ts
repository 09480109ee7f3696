import type { ExcelHost } from "./excel-host";
import type { Platform } from "./platforms";
import { PLATFORMS } from "./platforms";
import type { ExecuteData, Message } from "./wac-protocol";
import {
  MESSAGE,
  ACTION,
  RESPONSE,
  DISPATCH,
  NOTIFY_PANE,
  NOTIFY_HOST,
  OPERATION_NOT_SUPPORTED,
  UNEXPECTED_ERROR,
  UNKNOWN_FUNCTION,
  RICH_API_EVENT,
  SHARED_APP,
  TASK_PANE_SHOWN,
  READ_WRITE,
  parseMessage,
} from "./wac-protocol";

/**
 * The conversation of Office on the web with one task pane, apart from how its messages travel. What
 * the fields mean was read in office.js and seen to work (office-host.md §2).
 */
export interface ConversationOptions {
  readonly host: ExcelHost;
  readonly addinId: string;
  readonly addinName: string;
  /** Origin of the page that is the host. */
  readonly hostOrigin: string;
  /** Language of the interface, «uk-UA» unless told; data are always Ukrainian. */
  readonly locale?: string;
  /** The system that Excel runs on, the web unless told. */
  readonly platform?: Platform;
  readonly send: (text: string) => void;
  /** Focus leaves the pane at its end or its beginning and waits for the host to take it. */
  readonly onTabExit?: (direction: "forward" | "backward") => void;
  /** Escape was pressed in the pane, and nothing there used it. */
  readonly onEscapeExit?: () => void;
  /** The add-in saved its settings. */
  readonly onSettings?: (settings: ReadonlyMap<string, string>) => void;
}

/** How a ribbon command of the add-in ended. */
export type CommandOutcome = "completed" | "unknown-function" | "failed";

/** Answers one task pane; a pane that is loaded anew needs a new conversation. */
export class WacConversation {
  readonly id = `zvirka${Math.random().toString(36).slice(2)}`;
  private readonly registered = new Map<string, Message>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private waitingCommands: (() => void)[] = [];
  private readonly stopEvents: () => void;
  private nextCommand = 1;

  constructor(private readonly options: ConversationOptions) {
    this.stopEvents = options.host.subscribe((event) => {
      const entry = [
        RICH_API_EVENT,
        event.type,
        event.target,
        JSON.stringify(event.args),
        0,
        false,
      ];
      this.fire("richApiMessage", { ArrayData: [entry] });
    });
  }

  /** What the pane's window must be named for office.js to find its host. */
  get windowName(): string {
    const { addinId, hostOrigin, platform = PLATFORMS.web } = this.options;
    const hostInfo = [
      "Excel",
      ...platform.hostInfo,
      this.locale,
      this.id,
      "",
      "disableLogging",
      SHARED_APP,
    ];
    return JSON.stringify({
      baseFrameName: `_xdm_${this.id}`,
      hostInfo: hostInfo.join("|"),
      xdmInfo: [this.id, addinId, encodeURIComponent(hostOrigin)].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Takes a message of the pane; what is not of this conversation is ignored. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (message?._messageType !== MESSAGE.request) return;
    if (![this.id, `${this.id}_ntf`].includes(message._conversationId)) return;
    if (message._actionType === ACTION.register) this.register(message);
    else if (message._actionType === ACTION.unregister) this.unregister(message);
    else void this.invoke(message);
  }

  /**
   * Presses a ribbon button whose action is a function of the add-in; waits until the pane has
   * started if it is still loading.
   */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command${String(this.nextCommand++)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const invoke = (): void => {
        const source = JSON.stringify({ source: { id: controlId } });
        this.fire("appCommandInvoked", [id, functionName, source]);
      };
      if (this.registered.has("appCommandInvoked")) invoke();
      else this.waitingCommands.push(invoke);
    });
  }

  /** Gives the focus to the first, or from behind to the last, control of the pane. */
  tabInto(direction: "forward" | "backward"): void {
    const action = direction === "forward" ? NOTIFY_PANE.tabIn : NOTIFY_PANE.tabInBackward;
    this.post({
      _messageType: MESSAGE.request,
      _actionName: "Office_notifyAgave",
      _actionType: ACTION.invoke,
      _conversationId: `${this.id}_ntf`,
      _correlationId: 0,
      _data: [action],
    });
  }

  close(): void {
    this.stopEvents();
    this.registered.clear();
  }

  private get locale(): string {
    return this.options.locale ?? "uk-UA";
  }

  private register(message: Message): void {
    this.registered.set(message._actionName, message);
    this.reply(message, { Error: 0, Version: 1 });
    if (message._actionName !== "appCommandInvoked") return;
    const waiting = this.waitingCommands;
    this.waitingCommands = [];
    for (const invoke of waiting) invoke();
  }

  private unregister(message: Message): void {
    this.registered.delete(message._actionName);
    this.reply(message, { Error: 0, Version: 1 });
  }

  private async invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        this.notified(message._data);
        this.reply(message, null);
        return;
      case "executeMethod":
        this.reply(message, await this.execute(message._data as ExecuteData));
        return;
      default:
        this.reply(message, null);
    }
  }

  private notified(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : null;
    if (action === NOTIFY_HOST.tabExit) this.options.onTabExit?.("forward");
    if (action === NOTIFY_HOST.tabExitBackward) this.options.onTabExit?.("backward");
    if (action === NOTIFY_HOST.escapeExit) this.options.onEscapeExit?.();
  }

  private async execute(data: ExecuteData): Promise<Record<string, unknown>> {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.executeRichApi(data.ArrayData ?? []);
      case DISPATCH.saveSettings:
        this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings: {
        const settings = [...this.options.host.settings];
        const list = settings.map(([name, value]) => ({ Name: name, Value: value }));
        return { Version: 1, Error: 0, Properties: { Settings: list } };
      }
      case DISPATCH.commandCompleted:
        this.commandCompleted(String(data[0]), Number(data[1]));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: OPERATION_NOT_SUPPORTED };
    }
  }

  private async executeRichApi(array: readonly unknown[]): Promise<Record<string, unknown>> {
    try {
      const answer = await this.options.host.process(String(array[4]), Number(array[6]));
      if ("refused" in answer) return { Version: 1, Error: answer.refused };
      return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer.body)] };
    } catch {
      // Only a body that is no JSON gets here; office.js makes a GeneralException of it.
      return { Version: 1, Error: UNEXPECTED_ERROR };
    }
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): void {
    const { settings } = this.options.host;
    settings.clear();
    for (const [name, value] of properties) settings.set(name, value);
    this.options.onSettings?.(settings);
  }

  private commandCompleted(id: string, status: number): void {
    const resolve = this.commands.get(id);
    this.commands.delete(id);
    resolve?.(
      status === 0 ? "completed" : status === UNKNOWN_FUNCTION ? "unknown-function" : "failed",
    );
  }

  private appContext(): Record<string, unknown> {
    const { host, addinId, addinName, hostOrigin } = this.options;
    return {
      _id: addinId,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: this.locale,
      _dataLocale: "uk-UA",
      _docUrl: `${hostOrigin}/${encodeURIComponent(host.book.name)}`,
      _clientMode: host.book.readOnly || host.faults.has("read-only") ? 0 : READ_WRITE,
      _settings: [...host.settings],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.id,
      _appInstanceId: addinId,
      _hostCustomMessage: "",
      _hostFullVersion: "16.0.0.0",
      _addinName: addinName,
      _appDomains: [],
      _dialogRequirementMatrix: "",
      _featureGates: {},
      _initialDisplayMode: TASK_PANE_SHOWN,
      _requirementMatrix: JSON.stringify(host.sets),
    };
  }

  private fire(actionName: string, data: unknown): void {
    const registration = this.registered.get(actionName);
    if (registration === undefined) return;
    this.post({
      _messageType: MESSAGE.response,
      _actionName: actionName,
      _conversationId: this.id,
      _correlationId: registration._correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: RESPONSE.event,
    });
  }

  private reply(request: Message, data: unknown): void {
    this.post({
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: RESPONSE.call,
    });
  }

  private post(message: Record<string, unknown>): void {
    this.options.send(
      JSON.stringify({ ...message, _origin: this.options.hostOrigin, _serializerVersion: 1 }),
    );
  }
}
