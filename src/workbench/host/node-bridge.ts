import type { ExcelHost, TransportError } from "./excel-host";
import type { HostErrorCode } from "./rich-api/host-error";

/** The global `_richApiNativeBridge` that Office.js takes while it loads. */
export interface NativeBridge {
  /** Assigned by Office.js. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

interface BridgeMessage {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const RICH_API_EVENT = 65_536;
const CODES: Readonly<Record<TransportError, HostErrorCode>> = {
  5004: "InvalidOperationInCellEditMode",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
};

/** Connects a host that may be exchanged (a new workbook) with the Office.js of this realm. */
export class NodeBridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  /** Requests answered so far: one for each sync that had something to send. */
  requests = 0;
  /** Length of their bodies together. */
  sentCharacters = 0;
  private host: ExcelHost | null = null;
  private stopEvents: () => void = () => undefined;

  connect(host: ExcelHost): void {
    this.stopEvents();
    this.host?.close();
    this.host = host;
    this.stopEvents = host.subscribe((event) => {
      const entry = {
        messageCategory: RICH_API_EVENT,
        messageType: event.type,
        targetId: event.target,
        message: JSON.stringify(event.args),
        id: 0,
      };
      // Behind the answer of the request that caused it.
      setTimeout(() => {
        this.deliver({ type: 3, controlId: "", message: { entries: [entry] } });
      }, 0);
    });
  }

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    const body = JSON.stringify(request.message.body);
    this.requests++;
    this.sentCharacters += body.length;
    // An answer may not come before this call has returned (office-host.md §1).
    void Promise.resolve()
      .then(() => this.answer(request, body))
      .catch((error: unknown) => failure("GeneralException", String(error)))
      .then((message) => {
        this.deliver({ id: request.id, type: 2, message });
      });
  }

  private async answer(request: BridgeRequest, body: string): Promise<BridgeMessage> {
    if (this.host === null) throw new Error("No workbook is connected to the bridge");
    const answer = await this.host.process(body, request.flags);
    if ("body" in answer) return { statusCode: 200, headers: {}, body: answer.body };
    return failure(CODES[answer.refused], CODES[answer.refused]);
  }

  private deliver(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function failure(code: HostErrorCode, message: string): BridgeMessage {
  return { statusCode: 400, headers: {}, body: { error: { code, message } } };
}
