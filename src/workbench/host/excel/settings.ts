import type { HostClass } from "../rich-api/host-class";
import { HostObject, notFound } from "../rich-api/host-class";
import type { Json } from "../rich-api/wire";
import type { ExcelModel } from "./model";

interface SettingTarget {
  readonly model: ExcelModel;
  readonly key: string;
}

const SETTING: HostClass<SettingTarget> = {
  name: "Setting",
  identify: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ model, key }) => JSON.parse(model.settings.get(key) ?? "null") as Json,
      set: ({ model, key }, value) => {
        model.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: {
    delete: {
      since: "1.4",
      call: ({ model, key }) => {
        model.settings.delete(key);
        return undefined;
      },
    },
  },
};

/**
 * The add-in's settings in the file: the same that `Office.context.document.settings` shows. Undo
 * leaves them as they are and they leave the undo list (assumed: Microsoft's list of what cannot be
 * undone does not name them, and custom XML parts stay out of undo, office-js #6415).
 */
export const SETTINGS: HostClass<ExcelModel> = {
  name: "SettingCollection",
  collection: {
    items: (model) => [...model.settings.keys()].map((key) => setting(model, key)),
    getItem: (model, args) => {
      if (!model.settings.has(args.text(0))) throw notFound(args.location);
      return setting(model, args.text(0));
    },
  },
  methods: {
    add: {
      since: "1.4",
      call: (model, args) => {
        model.settings.set(args.text(0), JSON.stringify(args.json(1)));
        return setting(model, args.text(0));
      },
    },
    getCount: { since: "1.4", call: (model) => model.settings.size },
    getItemOrNullObject: {
      since: "1.4",
      call: (model, args) =>
        model.settings.has(args.text(0)) ? setting(model, args.text(0)) : null,
    },
  },
};

export const SETTING_CLASSES = [SETTINGS, SETTING];

function setting(model: ExcelModel, key: string): HostObject {
  return new HostObject(SETTING, { model, key });
}
