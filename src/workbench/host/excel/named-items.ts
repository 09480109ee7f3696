import type { BookName } from "../book-names";
import { fixedReference } from "../book-names";
import type { BookSheet } from "../book";
import { FormulaError } from "../book";
import { isErrorName } from "../../../workbook-file/stored-value";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { ExcelModel, RangeTarget } from "./model";
import { assertStructure } from "./worksheet-tabs";
import { readText } from "./read-json";

/** The names of the workbook, or of a sheet. */
export interface NamesTarget {
  readonly model: ExcelModel;
  readonly scope: BookSheet | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const NAMED_ITEM: HostClass<NameTarget> = {
  name: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { since: "1.1", get: (self) => found(self).name },
    // A range is given by its address; how Excel writes it is assumed to be as in the formula.
    value: {
      since: "1.1",
      get: (self) => {
        const item = found(self);
        return rangeOf(self) === null ? self.model.book.names.valueOf(item) : item.formula.slice(1);
      },
    },
    formula: {
      since: "1.7",
      get: (self) => found(self).formula,
      set: (self, value) => {
        const location = "NamedItem.formula";
        assertStructure(self.model, location);
        write(self, self.name, readText(value, location), location);
      },
    },
    type: { since: "1.1", get: typeOf },
    scope: { since: "1.4", get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    visible: { since: "1.1", get: (self) => found(self).isVisible },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (self, args) => {
        const range = rangeOf(self);
        if (range === null) throw notFound(args.location);
        return range;
      },
    },
    getRangeOrNullObject: { since: "1.4", call: rangeOf },
    delete: {
      since: "1.4",
      call: (self, args) => {
        assertStructure(self.model, args.location);
        self.model.book.names.remove(found(self).name, self.scope);
        return undefined;
      },
    },
  },
};

export const NAMED_ITEMS: HostClass<NamesTarget> = {
  name: "NamedItemCollection",
  collection: {
    items: (self) => self.model.book.names.list(self.scope).map(({ name }) => item(self, name)),
    getItem: (self, args) => {
      const name = self.model.book.names.find(args.text(0), self.scope);
      if (name === null) throw notFound(args.location);
      return item(self, name.name);
    },
  },
  methods: {
    getItemOrNullObject: {
      since: "1.4",
      call: (self, args) => {
        const name = self.model.book.names.find(args.text(0), self.scope);
        return name === null ? null : item(self, name.name);
      },
    },
    getCount: {
      since: "1.4",
      call: ({ model, scope }) => model.book.names.list(scope).length,
    },
    add: { since: "1.4", call: add },
  },
};

export const NAME_CLASSES = [NAMED_ITEMS, NAMED_ITEM];

function item(self: NamesTarget, name: string): HostObject<NameTarget> {
  return new HostObject(NAMED_ITEM, { ...self, name });
}

function found({ model, scope, name }: NameTarget): BookName {
  const known = model.book.names.find(name, scope);
  if (known === null) throw notFound("NamedItem");
  return known;
}

function rangeOf(self: NameTarget): HostObject | null {
  const { model } = self;
  const place = model.book.names.rangeOf(found(self));
  const sheet = place === null ? null : model.book.sheetById(place.sheet.id);
  return place === null || sheet === null ? null : model.range(sheet, place.range);
}

function add(self: NamesTarget, args: MethodArguments): HostObject {
  assertStructure(self.model, args.location);
  const name = args.text(0);
  if (self.model.book.names.find(name, self.scope) !== null) {
    const message = "A resource with the same name or identifier already exists.";
    throw new HostError("ItemAlreadyExists", message, args.location);
  }
  // The library keeps no comments of names.
  if ((args.optionalText(2) ?? "") !== "") {
    const message = "The stand-in keeps no comments of names";
    throw new HostError("InvalidOperation", message, args.location);
  }
  write(self, name, args.isText(1) ? args.text(1) : referenceOf(args), args.location);
  return item(self, name);
}

function referenceOf(args: MethodArguments): string {
  const { sheet, range } = (args.object(1, "Range") as HostObject<RangeTarget>).target;
  return `=${fixedReference(sheet, range)}`;
}

function write(self: NamesTarget, name: string, formula: string, location: string): void {
  if (!formula.startsWith("=")) throw invalidArgument(location);
  try {
    self.model.book.names.set(name, formula, self.scope);
  } catch (error) {
    if (error instanceof RangeError || error instanceof FormulaError) {
      throw invalidArgument(location, error);
    }
    throw error;
  }
}

/** Excel.NamedItemType; arrays are not told apart. */
function typeOf(self: NameTarget): string {
  if (rangeOf(self) !== null) return "Range";
  const value = self.model.book.names.valueOf(found(self));
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" && isErrorName(value) ? "Error" : "String";
}
