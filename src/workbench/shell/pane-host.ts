import type { Book } from "../host/book";
import type { CommandOutcome } from "../host/browser-endpoint";
import type { Faults } from "../host/faults";
import type { Platform } from "../host/platforms";
import type { HostProfile } from "../host/profiles";

/** What the window needs of the endpoint that runs the add-in's pane. */
export interface PaneHost {
  /** Tells the add-in that the person showed or hid its pane. */
  setVisible(visible: boolean): void;
  /** Runs a ribbon button's function in the add-in, as soon as the add-in has started. */
  invokeCommand(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** The keyboard comes into the pane: the add-in gives the focus to its first, or last, control. */
  tabInto(backwards: boolean): void;
  dispose(): void;
}

/** The Excel in which the pane finds itself. */
export interface PaneExcel {
  readonly locale: string;
  readonly profile: HostProfile;
  readonly platform: Platform;
  readonly faults: Faults;
}

export interface PaneEvents {
  /** The add-in answered for the first time. */
  readonly onReady: () => void;
  /** The add-in asked to be shown or hidden. */
  readonly onVisible: (visible: boolean) => void;
  /** The add-in opened another workbook. */
  readonly onNewBook: (book: Book) => void;
  /** Tab left the pane at its end, or at its beginning. */
  readonly onTabExit: (backwards: boolean) => void;
  /** Escape left the pane: the keys are the sheet's again. */
  readonly onEscapeExit: () => void;
}

/** Loads the pane's page into an element, as an Excel with this workbook open would. */
export type OpenPane = (
  container: HTMLElement,
  book: Book,
  excel: PaneExcel,
  events: PaneEvents,
) => PaneHost;
