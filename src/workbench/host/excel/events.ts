import type { Cell, CellType } from "../../../core/sheet/snapshot";
import type { BookChange, ChangeSource, SheetVisibility } from "../book";
import { VISIBILITY } from "./visibility";
import { isSingleCell } from "../book-geometry";
import type { Json } from "../rich-api/wire";
import { EVENT, WORKBOOK_TARGET } from "./event-types";
import type { ExcelModel } from "./model";
import { isWholeColumns, isWholeRows, localAddress } from "./range-address";

/** One event for one subscribed target. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, Json>>;
}

const VALUE_TYPES: Readonly<Record<CellType, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

/** The events of a change, for the sheet and for the whole workbook; none while they are off. */
export function eventsOf(change: BookChange, model: ExcelModel): HostEvent[] {
  if (!model.eventsEnabled || model.faults.has("silent-change")) return [];
  switch (change.kind) {
    case "cells":
      return forBoth(EVENT.changed, change.sheetId, {
        changeType: "RangeEdited",
        ...origin(change.source),
        worksheetId: change.sheetId,
        address: localAddress(change.range),
        shiftDirection: "None",
        referenceId: `${change.sheetId}|${localAddress(change.range)}`,
        ...details(change, model),
      });
    case "shifted":
      return forBoth(EVENT.changed, change.sheetId, shiftedArgs(change));
    case "format":
      return forBoth(EVENT.formatChanged, change.sheetId, {
        ...origin(change.source),
        worksheetId: change.sheetId,
        address: localAddress(change.range),
        referenceId: `${change.sheetId}|${localAddress(change.range)}`,
      });
    case "selection":
      return forBoth(EVENT.selectionChanged, change.sheetId, {
        worksheetId: change.sheetId,
        address: localAddress(change.range),
      });
    case "activated":
      return [
        ...(change.previousId === null
          ? []
          : forBoth(EVENT.deactivated, change.previousId, { worksheetId: change.previousId })),
        ...forBoth(EVENT.activated, change.sheetId, { worksheetId: change.sheetId }),
      ];
    case "structure":
      return structureEvents(change, model);
    case "calculated":
      return forBoth(EVENT.calculated, change.sheetId, { worksheetId: change.sheetId });
    case "layout":
    case "editing":
      return [];
  }
}

function structureEvents(
  { change, sheetId, source, before }: Extract<BookChange, { kind: "structure" }>,
  model: ExcelModel,
): HostEvent[] {
  const args = { ...origin(source), worksheetId: sheetId };
  const sheet = model.book.sheetById(sheetId);
  switch (change) {
    case "added":
    case "deleted":
      return [{ type: EVENT[change], target: WORKBOOK_TARGET, args }];
    case "renamed":
      return forBoth(EVENT.nameChanged, sheetId, {
        ...args,
        nameBefore: before,
        nameAfter: sheet?.name ?? null,
      });
    case "moved":
      return [
        {
          type: EVENT.moved,
          target: WORKBOOK_TARGET,
          args: {
            ...args,
            positionBefore: before === null ? null : Number(before),
            positionAfter: sheet?.position ?? null,
          },
        },
      ];
    case "recolored":
      return [];
    case "visibility":
      return forBoth(EVENT.visibilityChanged, sheetId, {
        ...args,
        visibilityBefore: before === null ? null : VISIBILITY[before as SheetVisibility],
        visibilityAfter: sheet === null ? null : VISIBILITY[sheet.visibility],
      });
  }
}

/** Whole rows and columns have types of their own (Excel.DataChangeType). */
function shiftedArgs(change: Extract<BookChange, { kind: "shifted" }>): Record<string, Json> {
  const { sheetId, range, shift, axis, source } = change;
  const isWhole = axis === "rows" ? isWholeRows(range) : isWholeColumns(range);
  const what = !isWhole ? "Cell" : axis === "rows" ? "Row" : "Column";
  const direction =
    axis === "rows" ? (shift === "insert" ? "Down" : "Up") : shift === "insert" ? "Right" : "Left";
  return {
    changeType: `${what}${shift === "insert" ? "Inserted" : "Deleted"}`,
    ...origin(source),
    worksheetId: sheetId,
    address: localAddress(range),
    shiftDirection: `ShiftCell${direction}`,
    referenceId: `${sheetId}|${localAddress(range)}`,
  };
}

/** `triggerSource` tells an add-in's own writes apart since ExcelApi 1.14 (office-js.md §3.11). */
function origin(source: ChangeSource): Record<string, Json> {
  return {
    source: source === "co-author" ? "Remote" : "Local",
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
  };
}

/** Before and after are given for a single cell only (WorksheetChangedEventArgs.details). */
function details(
  change: Extract<BookChange, { kind: "cells" | "format" }>,
  model: ExcelModel,
): Record<string, Json> {
  const sheet = model.book.sheetById(change.sheetId);
  if (change.before === null || sheet === null || !isSingleCell(change.range)) return {};
  const after: Cell = sheet.cell(change.range.top, change.range.left);
  return {
    valueBefore: change.before.value ?? "",
    valueAfter: after.value ?? "",
    valueTypeBefore: VALUE_TYPES[change.before.type],
    valueTypeAfter: VALUE_TYPES[after.type],
  };
}

function forBoth(type: number, sheetId: string, args: Record<string, Json>): HostEvent[] {
  return [sheetId, WORKBOOK_TARGET].map((target) => ({ type, target, args }));
}
