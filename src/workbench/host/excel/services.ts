import type { NewBooks } from "../new-books";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";

/** The shell around the workbook: the pane's visibility and the ribbon. */
export interface ShellState {
  /** «Visible» while the task pane is shown, «Background» while it runs unseen. */
  paneState: "Visible" | "Background";
  /** Last ribbon change an add-in asked for, as JSON text. */
  ribbonUpdate: string | null;
  /** Told when the add-in shows or hides its pane. */
  onPaneState: (state: ShellState["paneState"]) => void;
}

/** The client listens to it without registering. */
export const PANE_VISIBILITY_EVENT = 65_539;

const ADDIN_INTERNAL: HostClass<ShellState> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

const APP_RUNTIME: HostClass<ShellState> = {
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: {
      since: "1.1",
      call: (shell, args) => {
        const state = args.text(0);
        if (state !== "Visible" && state !== "Background") throw invalidArgument(args.location);
        shell.paneState = state;
        shell.onPaneState(state);
        return undefined;
      },
    },
    getAppRuntimeState: { since: "1.1", call: (shell) => shell.paneState },
  },
};

const DYNAMIC_RIBBON: HostClass<ShellState> = {
  name: "DynamicRibbon",
  methods: {
    executeRequestUpdate: {
      since: "1.1",
      call: (shell, args) => {
        shell.ribbonUpdate = args.text(0);
        return undefined;
      },
    },
    executeRequestCreate: {
      since: "1.1",
      call: (shell, args) => {
        shell.ribbonUpdate = args.text(0);
        return undefined;
      },
    },
  },
};

/** What requests to the shell of Excel on the web begin at: the client's own «WacWorkbook». */
export const SHELL_WORKBOOK: HostClass<NewBooks> = {
  name: "WacWorkbook",
  methods: {
    createAndOpenWorkbook: {
      since: "1.8",
      call: (books, args) => {
        books.open(books.make(args.optionalText(0), args.location), args.location);
        return undefined;
      },
    },
  },
};

/** Objects that Office.js itself makes by type name. */
export function shellServices(shell: ShellState): Map<string, HostObject> {
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", new HostObject(ADDIN_INTERNAL, shell)],
    ["Microsoft.AppRuntime.AppRuntimeService", new HostObject(APP_RUNTIME, shell)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", new HostObject(DYNAMIC_RIBBON, shell)],
  ]);
}
