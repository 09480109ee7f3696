import type { EventMember } from "../rich-api/host-class";

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
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target of the events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Events of one sheet, by the method the client registers with. */
export const SHEET_EVENTS: Readonly<Record<string, EventMember>> = {
  _RegisterDataChangedEvent: { name: "onChanged", since: "1.7", number: EVENT.changed },
  _RegisterSelectionChangedEvent: {
    name: "onSelectionChanged",
    since: "1.7",
    number: EVENT.selectionChanged,
  },
  _RegisterActivatedEvent: { name: "onActivated", since: "1.7", number: EVENT.activated },
  _RegisterDeactivatedEvent: { name: "onDeactivated", since: "1.7", number: EVENT.deactivated },
  _RegisterCalculatedEvent: { name: "onCalculated", since: "1.8", number: EVENT.calculated },
  _RegisterFormatChangedEvent: {
    name: "onFormatChanged",
    since: "1.9",
    number: EVENT.formatChanged,
  },
  _RegisterEventNameChanged: { name: "onNameChanged", since: "1.17", number: EVENT.nameChanged },
  _RegisterEventVisibilityChanged: {
    name: "onVisibilityChanged",
    since: "1.17",
    number: EVENT.visibilityChanged,
  },
};

/** The same events for all sheets; some of them came later. */
export const COLLECTION_EVENTS: Readonly<Record<string, EventMember>> = {
  ...SHEET_EVENTS,
  _RegisterDataChangedEvent: { name: "onChanged", since: "1.9", number: EVENT.changed },
  _RegisterSelectionChangedEvent: {
    name: "onSelectionChanged",
    since: "1.9",
    number: EVENT.selectionChanged,
  },
  _RegisterAddedEvent: { name: "onAdded", since: "1.7", number: EVENT.added },
  _RegisterEventMoved: { name: "onMoved", since: "1.17", number: EVENT.moved },
  _RegisterDeletedEvent: { name: "onDeleted", since: "1.7", number: EVENT.deleted },
};
