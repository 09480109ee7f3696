import type { HeaderFooterPart, HeaderPages, PageSetup } from "../features/page-setup";
import type { HostClass } from "../rich-api/host-class";
import { HostObject } from "../rich-api/host-class";
import { HostError, invalidArgument } from "../rich-api/host-error";
import type { Json } from "../rich-api/wire";
import type { SheetTarget } from "./model";
import { isReadOnly } from "./permissions";
import { readText } from "./read-json";

interface PagesTarget extends SheetTarget {
  readonly pages: HeaderPages;
}

/** Which pages differ, by the names of HeaderFooterState. */
const STATES: Readonly<Record<string, PageSetup["differing"]>> = {
  Default: { first: false, even: false },
  FirstAndDefault: { first: true, even: false },
  OddAndEven: { first: false, even: true },
  FirstOddAndEven: { first: true, even: true },
};

const HEADER_FOOTER: HostClass<PagesTarget> = {
  name: "HeaderFooter",
  scalars: {
    leftHeader: section("leftHeader"),
    centerHeader: section("centerHeader"),
    rightHeader: section("rightHeader"),
    leftFooter: section("leftFooter"),
    centerFooter: section("centerFooter"),
    rightFooter: section("rightFooter"),
  },
};

/** A file keeps what is for all pages as that of the odd ones (ECMA-376, 18.3.1.57). */
export const HEADER_FOOTER_GROUP: HostClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  scalars: {
    state: {
      since: "1.9",
      get: (self) => {
        const { first, even } = pageOf(self).differing;
        const isIt = (name: string): boolean =>
          STATES[name]?.first === first && STATES[name].even === even;
        return Object.keys(STATES).find(isIt) ?? null;
      },
      set: (self, value) => {
        const location = "HeaderFooterGroup.state";
        const state = STATES[readText(value, location)];
        if (state === undefined) throw invalidArgument(location);
        writable(self, location).setDiffering(state, "addin");
      },
    },
  },
  navigations: {
    defaultForAllPages: of("odd"),
    oddPages: of("odd"),
    evenPages: of("even"),
    firstPage: of("first"),
  },
};

export const HEADER_FOOTER_CLASSES = [HEADER_FOOTER_GROUP, HEADER_FOOTER];

export function pageOf({ sheet }: SheetTarget): PageSetup {
  return sheet.features.page;
}

/** Throws AccessDenied in a read-only workbook. */
export function writable(self: SheetTarget, location: string): PageSetup {
  if (isReadOnly(self.model)) {
    throw new HostError("AccessDenied", "The workbook is read-only", location);
  }
  return pageOf(self);
}

function of(pages: HeaderPages) {
  return {
    since: "1.9",
    get: (self: SheetTarget) => new HostObject(HEADER_FOOTER, { ...self, pages }),
  };
}

function section(part: HeaderFooterPart) {
  return {
    since: "1.9",
    get: (self: PagesTarget) => pageOf(self).headerFooter(part, self.pages),
    set: (self: PagesTarget, value: Json) => {
      const location = `HeaderFooter.${part}`;
      const text = readText(value, location);
      writable(self, location).setHeaderFooter(part, text, "addin", self.pages);
    },
  };
}
