import type { Book } from "./book";
import { editBefore } from "./co-author";
import type { HostEvent } from "./excel/events";
import { eventsOf } from "./excel/events";
import type { ExcelModel } from "./excel/model";
import { APPLICATION_CLASSES } from "./excel/application";
import { CHART_CLASSES } from "./excel/charts";
import { CONDITIONAL_FORMAT_CLASSES } from "./excel/conditional-formats";
import { BORDER_CLASSES } from "./excel/range-borders";
import { AREA_CLASSES, RANGE_AREAS } from "./excel/range-areas";
import { FREEZE_PANES } from "./excel/freeze-panes";
import { TABLE_CLASSES } from "./excel/tables";
import { COMMENT_CLASSES } from "./excel/comments";
import { PAGE_BREAK_CLASSES } from "./excel/page-breaks";
import { PAGE_LAYOUT_CLASSES } from "./excel/page-layout";
import { FORMAT_CLASSES } from "./excel/range-format";
import { NAME_CLASSES } from "./excel/named-items";
import { RANGE } from "./excel/range";
import type { ShellState } from "./excel/services";
import { PANE_VISIBILITY_EVENT, SHELL_WORKBOOK, shellServices } from "./excel/services";
import { SETTING_CLASSES } from "./excel/settings";
import { WORKBOOK, WORKBOOK_CLASSES } from "./excel/workbook";
import { WORKSHEET, WORKSHEET_CLASSES } from "./excel/worksheet";
import { WORKSHEETS } from "./excel/worksheet-collection";
import { isForShell, NewBooks } from "./new-books";
import { Faults, SMALL_PAYLOAD } from "./faults";
import type { HostProfile } from "./profiles";
import { FLOOR, offersSet } from "./profiles";
import { RichApiExecutor } from "./rich-api/executor";
import { HostObject } from "./rich-api/host-class";
import type { AnyHostClass } from "./rich-api/query";
import type { RequestBody, ResponseBody } from "./rich-api/wire";
import { ActionType } from "./rich-api/wire";

/** Every class of Excel's object model that the host offers, for the conformance test. */
export const EXCEL_CLASSES = [
  RANGE,
  WORKSHEETS,
  ...APPLICATION_CLASSES,
  ...AREA_CLASSES,
  ...BORDER_CLASSES,
  ...CHART_CLASSES,
  ...CONDITIONAL_FORMAT_CLASSES,
  ...FORMAT_CLASSES,
  ...NAME_CLASSES,
  FREEZE_PANES,
  ...TABLE_CLASSES,
  ...COMMENT_CLASSES,
  ...PAGE_BREAK_CLASSES,
  ...PAGE_LAYOUT_CLASSES,
  ...SETTING_CLASSES,
  ...WORKBOOK_CLASSES,
  ...WORKSHEET_CLASSES,
] as readonly AnyHostClass[];

/** A request flag: wait until the person has left the cell (RunOptions.delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;
const MEGABYTE = 1_048_576;

/** What the host refuses before it executes anything; the numbers are those of the web protocol. */
export type TransportError = 5004 | 5103 | 5104;

export type HostAnswer = { readonly body: ResponseBody } | { readonly refused: TransportError };

export interface ExcelHostOptions {
  /** The Excel to stand in for, the oldest supported one unless told. */
  readonly profile?: HostProfile;
  /** Another level of ExcelApi than the profile's, such as one of no product. */
  readonly excelApi?: string;
  /** What goes wrong; may be shared with another host, which then has the same faults. */
  readonly faults?: Faults;
  /** Limit of a request and of an answer in bytes, 5 MB as on the web (office-js.md §2.2). */
  readonly payloadLimit?: number;
  /** Settings of the add-in in place of those of the file: JSON text by key. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** A workbook that answers Office.js: the one source of both endpoints, in Node and in the browser. */
export class ExcelHost {
  readonly shell: ShellState;
  readonly settings: Map<string, string>;
  /** The offered requirement sets: the newest version of each. */
  readonly sets: Readonly<Record<string, string>>;
  readonly faults: Faults;
  private readonly executor: RichApiExecutor;
  private readonly model: ExcelModel;
  /** Workbooks that the add-in opens. */
  readonly newBooks = new NewBooks();
  private readonly payloadLimit: number;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly stop: () => void;

  constructor(
    readonly book: Book,
    options: ExcelHostOptions = {},
  ) {
    const { sets } = options.profile ?? FLOOR;
    this.sets = options.excelApi === undefined ? sets : { ...sets, ExcelApi: options.excelApi };
    this.faults = options.faults ?? new Faults();
    book.undoesAddinWrites = offersSet(this.sets, "ExcelApi", "1.20");
    this.payloadLimit = options.payloadLimit ?? 5 * MEGABYTE;
    this.settings = options.settings === undefined ? book.addinSettings : new Map(options.settings);
    this.shell = {
      paneState: "Visible",
      ribbonUpdate: null,
      onPaneState: (state) => {
        this.send({ type: PANE_VISIBILITY_EVENT, target: "", args: { visibility: state } });
      },
    };
    this.model = makeModel(book, this.settings, this.faults, this.newBooks);
    this.executor = new RichApiExecutor({
      root: new HostObject(WORKBOOK, this.model),
      services: shellServices(this.shell),
      isOffered: (since) => offersSet(this.sets, "ExcelApi", since),
    });
    this.stop = book.subscribe((change) => {
      for (const event of eventsOf(change, this.model)) this.fire(event);
    });
  }

  /** Objects the add-in still keeps references to. */
  get liveReferences(): number {
    return this.executor.liveReferences;
  }

  /**
   * Executes one request. Waits while a person types in a cell if the add-in asked for that;
   * otherwise such a request is refused, whether it reads or writes.
   *
   * @param text the JSON text of the body
   */
  async process(text: string, flags: number): Promise<HostAnswer> {
    const body = JSON.parse(text) as RequestBody;
    if (isHousekeeping(body)) return { body: this.executor.execute(body) };
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellEditEnds();
    if (this.isCellEdited) return { refused: 5004 };
    if (this.faults.has("endless-sync")) return new Promise<HostAnswer>(() => undefined);
    const limit = this.faults.has("payload") ? SMALL_PAYLOAD : this.payloadLimit;
    if (byteLength(text) > limit) return { refused: 5103 };
    if (this.faults.has("co-author") && editBefore(body, this.book)) {
      this.faults.set("co-author", false);
    }
    const answer = await this.execute(body);
    if (byteLength(JSON.stringify(answer)) > limit) return { refused: 5104 };
    return { body: answer };
  }

  /** Events that the add-in has registered for. Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Ends the host; the workbook lives on. */
  close(): void {
    this.stop();
    this.listeners.clear();
  }

  private async execute(body: RequestBody): Promise<ResponseBody> {
    const withBooks = await this.newBooks.prepare(body);
    const root = isForShell(body) ? new HostObject(SHELL_WORKBOOK, this.newBooks) : undefined;
    return withBooks(() => this.book.batch(() => this.executor.execute(body, root)));
  }

  private fire(event: HostEvent): void {
    if (this.executor.isSubscribed(event.type, event.target)) this.send(event);
  }

  private send(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private get isCellEdited(): boolean {
    return this.book.editing || this.faults.has("cell-edit");
  }

  private cellEditEnds(): Promise<void> {
    if (!this.isCellEdited) return Promise.resolve();
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.isCellEdited) return;
        for (const stop of stops) stop();
        resolve();
      };
      const stops = [this.book.subscribe(look), this.faults.subscribe(look)];
    });
  }
}

function makeModel(
  book: Book,
  settings: Map<string, string>,
  faults: Faults,
  newBooks: NewBooks,
): ExcelModel {
  const model: ExcelModel = {
    book,
    settings,
    eventsEnabled: true,
    faults,
    newBooks,
    range: (sheet, range) => new HostObject(RANGE, { model, sheet, range }),
    rangeAreas: (sheet, areas) => new HostObject(RANGE_AREAS, { model, sheet, areas }),
    worksheet: (sheet) => new HostObject(WORKSHEET, { model, sheet }),
    worksheets: () => new HostObject(WORKSHEETS, model),
  };
  return model;
}

/** Giving back references must never fail, or the client tries again for a long time. */
function isHousekeeping(body: RequestBody): boolean {
  const methods = (body.Actions ?? []).filter(
    (action) => action.ActionType !== ActionType.instantiate,
  );
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
