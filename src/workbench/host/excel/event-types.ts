/** Numbers of the events on the wire, read in the debug bundle. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;

/** The methods by which the client registers for them. */
export const REGISTER = {
  changed: "_RegisterDataChangedEvent",
  activated: "_RegisterActivatedEvent",
  deactivated: "_RegisterDeactivatedEvent",
  added: "_RegisterAddedEvent",
  selectionChanged: "_RegisterSelectionChangedEvent",
  deleted: "_RegisterDeletedEvent",
  calculated: "_RegisterCalculatedEvent",
  formatChanged: "_RegisterFormatChangedEvent",
} as const;

/** Target of the events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";
