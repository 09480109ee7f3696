import type { Book } from "./book";
import type { HostEvent } from "./excel/events";
import { eventsOf } from "./excel/events";
import type { ExcelModel } from "./excel/model";
import { APPLICATION_CLASSES } from "./excel/application";
import { BORDER_CLASSES } from "./excel/range-borders";
import { AREA_CLASSES, RANGE_AREAS } from "./excel/range-areas";
import { FORMAT_CLASSES } from "./excel/range-format";
import { RANGE } from "./excel/range";
import type { ShellState } from "./excel/services";
import { PANE_VISIBILITY_EVENT, shellServices } from "./excel/services";
import { SETTING_CLASSES } from "./excel/settings";
import { WORKBOOK, WORKBOOK_CLASSES } from "./excel/workbook";
import { WORKSHEET, WORKSHEET_CLASSES } from "./excel/worksheet";
import { WORKSHEETS } from "./excel/worksheet-collection";
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
  ...FORMAT_CLASSES,
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
  /** Offered requirement set, «1.14» unless told. */
  readonly excelApi?: string;
  /** Limit of a request and of an answer in bytes, 5 MB as on the web (office-js.md §2.2). */
  readonly payloadLimit?: number;
  /** Settings of the add-in found in the file: JSON text by key. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** A workbook that answers Office.js: the one source of both endpoints, in Node and in the browser. */
export class ExcelHost {
  readonly shell: ShellState;
  readonly settings: Map<string, string>;
  readonly excelApi: string;
  private readonly executor: RichApiExecutor;
  private readonly model: ExcelModel;
  private readonly payloadLimit: number;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly stop: () => void;

  constructor(
    readonly book: Book,
    options: ExcelHostOptions = {},
  ) {
    this.excelApi = options.excelApi ?? "1.14";
    this.payloadLimit = options.payloadLimit ?? 5 * MEGABYTE;
    this.settings = new Map(options.settings);
    this.shell = {
      paneState: "Visible",
      ribbonUpdate: null,
      onPaneState: (state) => {
        this.send({ type: PANE_VISIBILITY_EVENT, target: "", args: { visibility: state } });
      },
    };
    this.model = makeModel(book, this.settings);
    this.executor = new RichApiExecutor({
      root: new HostObject(WORKBOOK, this.model),
      services: shellServices(this.shell),
      isOffered: (since) => compareVersions(since, this.excelApi) <= 0,
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
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellEditEnds();
    if (this.book.editing && !isHousekeeping(body)) return { refused: 5004 };
    if (byteLength(text) > this.payloadLimit) return { refused: 5103 };
    const answer = this.book.batch(() => this.executor.execute(body));
    if (byteLength(JSON.stringify(answer)) > this.payloadLimit) return { refused: 5104 };
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

  private fire(event: HostEvent): void {
    if (this.executor.isSubscribed(event.type, event.target)) this.send(event);
  }

  private send(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private cellEditEnds(): Promise<void> {
    if (!this.book.editing) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.book.subscribe((change) => {
        if (change.kind !== "editing" || change.editing) return;
        stop();
        resolve();
      });
    });
  }
}

function makeModel(book: Book, settings: Map<string, string>): ExcelModel {
  const model: ExcelModel = {
    book,
    settings,
    eventsEnabled: true,
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

/** Compares «1.9» and «1.14» part by part. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
