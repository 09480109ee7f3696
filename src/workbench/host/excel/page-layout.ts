import type { CellRange } from "../../../core/sheet/address";
import type { Margin } from "../features/page-setup";
import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { SheetTarget } from "./model";
import { HEADER_FOOTER_CLASSES, HEADER_FOOTER_GROUP, pageOf, writable } from "./header-footer";
import { RANGE } from "./range";
import { isWholeColumns, isWholeRows, localAddress, readAddress } from "./range-address";
import { RANGE_AREAS } from "./range-areas";
import { readFlag, readNumber, readText } from "./read-json";

/** Numbers of ECMA-376, 18.18.50 by Excel's names; the sizes that staff print on. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
/** The paper of a sheet that names none. */
const NO_PAPER = 1;
const POINTS_PER_INCH = 72;
const UNITS: Readonly<Record<string, number>> = {
  Points: 1 / 72,
  Inches: 1,
  Centimeters: 1 / 2.54,
};
const MARGINS: readonly Margin[] = ["top", "bottom", "left", "right", "header", "footer"];

export const PAGE_LAYOUT: HostClass<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      since: "1.9",
      get: (self) => (pageOf(self).setup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value) => {
        const location = "PageLayout.orientation";
        if (value !== "Landscape" && value !== "Portrait") throw invalidArgument(location);
        const orientation = value === "Landscape" ? "landscape" : "portrait";
        writable(self, location).change({ orientation }, "addin");
      },
    },
    paperSize: {
      since: "1.9",
      get: (self) => {
        const number: number = pageOf(self).setup.paperSize ?? NO_PAPER;
        return Object.keys(PAPERS).find((name) => PAPERS[name] === number) ?? null;
      },
      set: (self, value) => {
        const location = "PageLayout.paperSize";
        const paperSize = PAPERS[readText(value, location)];
        if (paperSize === undefined) throw invalidArgument(location);
        writable(self, location).change({ paperSize }, "addin");
      },
    },
    zoom: { since: "1.9", get: readZoom, set: setZoom },
    printGridlines: flag("printGridlines", "showGridLines"),
    printHeadings: flag("printHeadings", "showRowColHeaders"),
    blackAndWhite: flag("blackAndWhite", "blackAndWhite"),
    draftMode: flag("draftMode", "draft"),
    // Empty when the pages are counted on.
    firstPageNumber: {
      since: "1.9",
      get: (self) => pageOf(self).setup.firstPageNumber ?? "",
      set: (self, value) => {
        const location = "PageLayout.firstPageNumber";
        const page = writable(self, location);
        if (value === "") page.drop("firstPageNumber", "addin");
        else
          page.change({ firstPageNumber: readNumber(value, -32_765, 32_767, location) }, "addin");
      },
    },
    printOrder: {
      since: "1.9",
      get: (self) =>
        pageOf(self).setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
      set: (self, value) => {
        const location = "PageLayout.printOrder";
        if (value !== "OverThenDown" && value !== "DownThenOver") throw invalidArgument(location);
        const pageOrder = value === "OverThenDown" ? "overThenDown" : "downThenOver";
        writable(self, location).change({ pageOrder }, "addin");
      },
    },
    centerHorizontally: flag("centerHorizontally", "horizontalCentered"),
    centerVertically: flag("centerVertically", "verticalCentered"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigations: {
    headersFooters: { since: "1.9", get: (self) => new HostObject(HEADER_FOOTER_GROUP, self) },
  },
  methods: {
    setPrintMargins: { since: "1.9", call: setPrintMargins },
    setPrintArea: {
      since: "1.9",
      call: (self, args) => {
        if (isEmptyText(args)) {
          writable(self, args.location).drop("printArea", "addin");
          return undefined;
        }
        // The library's own separator of several areas.
        const printArea = areasOf(args).map(localAddress).join("&&");
        writable(self, args.location).change({ printArea }, "addin");
        return undefined;
      },
    },
    getPrintAreaOrNullObject: { since: "1.9", call: printArea },
    getPrintArea: { since: "1.9", call: (self, args) => found(printArea(self, args), args) },
    setPrintTitleRows: {
      since: "1.9",
      call: (self, args) => {
        if (isEmptyText(args)) {
          writable(self, args.location).drop("printTitlesRow", "addin");
          return undefined;
        }
        const [range] = areasOf(args);
        // Only whole rows can be repeated (office-js.md §3.8).
        if (range === undefined || !isWholeRows(range)) throw invalidArgument(args.location);
        const printTitlesRow = localAddress(range);
        writable(self, args.location).change({ printTitlesRow }, "addin");
        return undefined;
      },
    },
    getPrintTitleRowsOrNullObject: { since: "1.9", call: titles("printTitlesRow") },
    getPrintTitleRows: {
      since: "1.9",
      call: (self, args) => found(titles("printTitlesRow")(self, args), args),
    },
    setPrintTitleColumns: {
      since: "1.9",
      call: (self, args) => {
        const [range] = areasOf(args);
        if (range === undefined || !isWholeColumns(range)) throw invalidArgument(args.location);
        const printTitlesColumn = localAddress(range);
        writable(self, args.location).change({ printTitlesColumn }, "addin");
        return undefined;
      },
    },
    getPrintTitleColumnsOrNullObject: { since: "1.9", call: titles("printTitlesColumn") },
  },
};

export const PAGE_LAYOUT_CLASSES = [PAGE_LAYOUT, ...HEADER_FOOTER_CLASSES];

type SetupFlag =
  | "horizontalCentered"
  | "verticalCentered"
  | "showGridLines"
  | "showRowColHeaders"
  | "blackAndWhite"
  | "draft";

function flag(name: string, part: SetupFlag) {
  return {
    since: "1.9",
    get: (self: SheetTarget) => pageOf(self).setup[part] === true,
    set: (self: SheetTarget, value: Json) => {
      const location = `PageLayout.${name}`;
      writable(self, location).change({ [part]: readFlag(value, location) }, "addin");
    },
  };
}

/** In points, as all margins that are set one by one. */
function margin(name: Margin) {
  return {
    since: "1.9",
    get: (self: SheetTarget) => points(pageOf(self).margin(name)),
    set: (self: SheetTarget, value: Json) => {
      const location = `PageLayout.${name}Margin`;
      const inches = readNumber(value, 0, 10_000, location) / POINTS_PER_INCH;
      writable(self, location).setMargins({ [name]: inches }, "addin");
    },
  };
}

function points(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

function readZoom(self: SheetTarget): Json {
  const { fit, setup } = pageOf(self);
  if (fit === null) return { scale: setup.scale ?? 100 };
  return {
    ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }),
    ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }),
  };
}

function setZoom(self: SheetTarget, value: Json): void {
  const location = "PageLayout.zoom";
  const given = readOptions(value, location);
  const page = writable(self, location);
  const { scale = null } = given;
  if (scale !== null) {
    page.setScale(readNumber(scale, 10, 400, location), "addin");
    return;
  }
  const pages = (count: Json | undefined): number | null =>
    count === undefined || count === null || count === 0
      ? null
      : readNumber(count, 1, 32_767, location);
  const fit = {
    wide: pages(given["horizontalFitToPages"]),
    tall: pages(given["verticalFitToPages"]),
  };
  if (fit.wide === null && fit.tall === null) throw invalidArgument(location);
  page.setFit(fit, "addin");
}

function setPrintMargins(self: SheetTarget, args: MethodArguments): undefined {
  const unit = UNITS[args.text(0)];
  if (unit === undefined) throw invalidArgument(args.location);
  const given = readOptions(args.json(1), args.location);
  const inches = Object.fromEntries(
    MARGINS.flatMap((name) => {
      const value = given[name] ?? null;
      return value === null
        ? []
        : [[name, readNumber(value, 0, 10_000, args.location) * unit] as const];
    }),
  );
  writable(self, args.location).setMargins(inches, "addin");
  return undefined;
}

function readOptions(value: Json, location: string): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location);
  }
  return value as Readonly<Record<string, Json>>;
}

/** An empty text takes an area away (assumed, as PageSetup.PrintArea of VBA is documented). */
function isEmptyText(args: MethodArguments): boolean {
  return args.isText(0) && args.text(0) === "";
}

function areasOf(args: MethodArguments): readonly CellRange[] {
  if (args.isObject(0, RANGE_AREAS)) {
    const given = args.objectOrText(0, RANGE_AREAS);
    if (typeof given !== "string") return given.target.areas;
  }
  const given = args.objectOrText(0, RANGE);
  if (typeof given !== "string") return [given.target.range];
  return given.split(",").map((address) => readAddress(address, args.location));
}

function printArea(self: SheetTarget, args: MethodArguments): HostObject | null {
  const { printArea: stored = "" } = pageOf(self).setup;
  if (stored === "") return null;
  const areas = stored.split("&&").map((area) => readAddress(area, args.location));
  return self.model.rangeAreas(self.sheet, areas);
}

function titles(part: "printTitlesRow" | "printTitlesColumn") {
  return (self: SheetTarget, args: MethodArguments): HostObject | null => {
    const { [part]: stored = "" } = pageOf(self).setup;
    return stored === "" ? null : self.model.range(self.sheet, readAddress(stored, args.location));
  };
}

function found(object: HostObject | null, args: MethodArguments): HostObject {
  if (object !== null) return object;
  throw new HostError("ItemNotFound", "The sheet has no such range", args.location);
}
