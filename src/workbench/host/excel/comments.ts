import type { CellAddress } from "../../../core/sheet/address";
import { formatCell } from "../../../core/sheet/address";
import { readCommented } from "../../../workbook-file/sheet-facts";
import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import type { SheetTarget } from "./model";

/** A file gives each thread a note for those Excels that know no threads; so its text begins. */
const OF_THREAD = /^\[(?:Threaded comment|Ланцюжок коментарів)\]/;

interface Noted extends SheetTarget {
  readonly cell: CellAddress;
}

function textOf({ sheet, cell }: Noted): string {
  const note = sheet.storedSheet.findCell(cell.row + 1, cell.column + 1)?.note;
  if (note === undefined || typeof note === "string") return note ?? "";
  return (note.texts ?? []).map(({ text }) => text).join("");
}

function notedOf(target: SheetTarget): readonly Noted[] {
  return readCommented(target.sheet.storedSheet).map((cell) => ({ ...target, cell }));
}

/** Threads of comments; notes are another thing in Excel. */
function threadsOf(target: SheetTarget): readonly Noted[] {
  return notedOf(target).filter((noted) => OF_THREAD.test(textOf(noted)));
}

function notesOf(target: SheetTarget): readonly Noted[] {
  return notedOf(target).filter((noted) => !OF_THREAD.test(textOf(noted)));
}

function location({ model, sheet, cell: { row, column } }: Noted): HostObject {
  return model.range(sheet, { top: row, left: column, bottom: row, right: column });
}

const COMMENT: HostClass<Noted> = {
  name: "Comment",
  // How Excel spells ids is its own business; they are only given back.
  identify: ({ cell }) => ({ Id: formatCell(cell) }),
  scalars: {
    id: { since: "1.10", get: ({ cell }) => formatCell(cell) },
    content: { since: "1.10", get: textOf },
  },
  methods: { getLocation: { since: "1.10", call: location } },
};

export const COMMENTS: HostClass<SheetTarget> = {
  name: "CommentCollection",
  collection: {
    items: (target) => threadsOf(target).map((each) => new HostObject(COMMENT, each)),
    getItem: (target, args) => {
      const found = threadsOf(target).find(({ cell }) => formatCell(cell) === args.text(0));
      if (found === undefined) throw notFound(args.location);
      return new HostObject(COMMENT, found);
    },
  },
  methods: {
    getCount: {
      since: "1.10",
      call: (target) => threadsOf(target).length,
    },
  },
};

const NOTE: HostClass<Noted> = {
  name: "Note",
  identify: ({ cell }) => ({ Id: formatCell(cell) }),
  scalars: {
    content: { since: "1.18", get: textOf },
    // Pinned notes are not modelled: each comes up while the pointer is over its cell.
    visible: { since: "1.18", get: () => false },
  },
  methods: { getLocation: { since: "1.18", call: location } },
};

export const NOTES: HostClass<SheetTarget> = {
  name: "NoteCollection",
  collection: {
    items: (target) => notesOf(target).map((each) => new HostObject(NOTE, each)),
    // Notes are asked for by their cell (NoteCollection.getItem).
    getItem: (target, args) => {
      const found = notesOf(target).find(({ cell }) => formatCell(cell) === args.text(0));
      if (found === undefined) throw notFound(args.location);
      return new HostObject(NOTE, found);
    },
  },
  methods: { getCount: { since: "1.18", call: (target) => notesOf(target).length } },
};

export const COMMENT_CLASSES = [COMMENTS, COMMENT, NOTES, NOTE];
