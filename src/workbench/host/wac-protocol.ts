/* Messages between Office on the web and a task pane, with the numbers that office.js gives them. */

export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [index: number]: unknown;
}

export const MESSAGE = { request: 0, response: 1 };
export const ACTION = { invoke: 0, register: 1, unregister: 2 };
export const RESPONSE = { call: 0, event: 1 };
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 };
export const NOTIFY_PANE = { tabIn: 11, tabInBackward: 12 };
export const NOTIFY_HOST = { tabExit: 13, tabExitBackward: 14, escapeExit: 15 };
export const OPERATION_NOT_SUPPORTED = 5000;
export const UNEXPECTED_ERROR = 5001;
export const UNKNOWN_FUNCTION = 11_101;
export const RICH_API_EVENT = 65_536;
export const SHARED_APP = 1;
export const TASK_PANE_SHOWN = 2;
export const READ_WRITE = 1;

/** Null for what is no message of office.js. */
export function parseMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    const known = typeof message === "object" && message !== null && "_messageType" in message;
    return known ? (message as Message) : null;
  } catch {
    return null;
  }
}
