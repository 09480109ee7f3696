import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import type { AreasTarget } from "./model";
import { columnCount, fullAddress, rowCount } from "./range-address";

const RANGE_COLLECTION: HostClass<AreasTarget> = {
  name: "RangeCollection",
  collection: {
    items: ({ model, sheet, areas }) => areas.map((area) => model.range(sheet, area)),
  },
  methods: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ model, sheet, areas }, args) => {
        const area = areas[args.integer(0)];
        if (area === undefined) throw notFound(args.location);
        return model.range(sheet, area);
      },
    },
  },
};

export const RANGE_AREAS: HostClass<AreasTarget> = {
  name: "RangeAreas",
  scalars: {
    address: {
      since: "1.9",
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(","),
    },
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
  navigations: {
    areas: { since: "1.9", get: (self) => new HostObject(RANGE_COLLECTION, self) },
    worksheet: { since: "1.9", get: ({ model, sheet }) => model.worksheet(sheet) },
  },
};

export const AREA_CLASSES = [RANGE_AREAS, RANGE_COLLECTION];
