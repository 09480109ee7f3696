import type { Result } from "../../app/failure";
import { success } from "../../app/failure";
import type { Unsubscribe, WorkbookChange } from "../../app/ports";
import type { Place } from "../../core/sheet/address";
import type { RunLimits } from "./run";
import { runInExcel } from "./run";
import { readSelection } from "./select";

/** Since this set Excel tells when a sheet is renamed. */
const SHEET_NAME_EVENTS = "1.17";

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of every change of cells or sheets. The add-in's own writes are told apart by Excel itself
 * (`triggerSource`, ExcelApi 1.14): switching events off while writing would also hide what a
 * co-author does in that moment.
 */
export function listenToChanges(
  listener: (change: WorkbookChange) => void,
  limits: RunLimits,
): Promise<Result<Unsubscribe>> {
  const sheetsChanged = (): Promise<void> => {
    listener({ kind: "sheets", sheet: null, own: false });
    return Promise.resolve();
  };
  const cellsChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const own = event.triggerSource === "ThisLocalAddin";
    listener({ kind: "cells", sheet: await sheetName(event.worksheetId, limits), own });
  };
  return register((context) => {
    const { worksheets } = context.workbook;
    const registered: Registered[] = [
      worksheets.onChanged.add(cellsChanged),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", SHEET_NAME_EVENTS)) {
      registered.push(worksheets.onNameChanged.add(sheetsChanged));
    }
    return registered;
  }, limits);
}

/**
 * Tells where the selection went. While one answer is under way, further moves are told by one more
 * reading after it: holding an arrow key must not queue hundreds.
 */
export function listenToSelection(
  listener: (place: Place) => void,
  limits: RunLimits,
): Promise<Result<Unsubscribe>> {
  let reading = false;
  let moved = false;
  let told: Place | null = null;
  const tell = async (): Promise<void> => {
    moved = true;
    if (reading) return;
    reading = true;
    while (moved) {
      moved = false;
      const place = await readSelection(limits);
      // Selecting on another sheet is two events at one place.
      if (!place.ok || isSamePlace(place.value, told)) continue;
      told = place.value;
      listener(told);
    }
    reading = false;
  };
  return register((context) => {
    const { worksheets } = context.workbook;
    // Going to another sheet moves no selection: each sheet keeps its own.
    return [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
  }, limits);
}

function isSamePlace(place: Place, other: Place | null): boolean {
  return (
    other !== null &&
    place.sheet === other.sheet &&
    place.cell.row === other.cell.row &&
    place.cell.column === other.cell.column
  );
}

function register(
  add: (context: Excel.RequestContext) => readonly Registered[],
  limits: RunLimits,
): Promise<Result<Unsubscribe>> {
  return runInExcel(async (context) => {
    const registered = add(context);
    await context.sync();
    return success(() => {
      unregister(registered);
    });
  }, limits);
}

/** A handler can be taken back only through the context that added it. */
function unregister(registered: readonly Registered[]): void {
  const [first] = registered;
  if (first === undefined) return;
  const removal = Excel.run(first.context, async (context) => {
    for (const each of registered) each.remove();
    await context.sync();
  });
  // Handlers die with the page anyway; a workbook that is being closed cannot answer any more.
  removal.catch(() => undefined);
}

async function sheetName(id: string, limits: RunLimits): Promise<string | null> {
  const name = await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return success(sheet.isNullObject ? null : sheet.name);
  }, limits);
  return name.ok ? name.value : null;
}
