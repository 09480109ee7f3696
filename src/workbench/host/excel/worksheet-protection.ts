import type { HostClass, MethodArguments } from "../rich-api/host-class";
import { HostError } from "../rich-api/host-error";
import type { SheetTarget } from "./model";
import { isProtected, isReadOnly } from "./permissions";

/**
 * Protection of a sheet without a password and with nothing allowed; password and choices are not
 * modelled and refused. Both methods empty the undo list, as Microsoft's list of what cannot be
 * undone says (office-js.md §3.5).
 */
export const WORKSHEET_PROTECTION: HostClass<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: { protected: { since: "1.2", get: isProtected } },
  methods: {
    protect: {
      since: "1.2",
      call: (self, args) => {
        refuseExtras(args.json(0) !== null, args.optionalText(1), args);
        // WorksheetProtection.protect fails on a protected sheet; the code is assumed.
        if (isProtected(self) || isReadOnly(self.model)) throw denied(args);
        self.sheet.protect("addin");
        return undefined;
      },
    },
    unprotect: {
      since: "1.7",
      call: (self, args) => {
        refuseExtras(false, args.optionalText(0), args);
        if (isReadOnly(self.model) || self.model.faults.has("protected-sheet")) throw denied(args);
        self.sheet.unprotect("addin");
        return undefined;
      },
    },
  },
};

function refuseExtras(choices: boolean, password: string | null, args: MethodArguments): void {
  if (!choices && (password ?? "") === "") return;
  const what = "The stand-in protects without a password and allows nothing";
  throw new HostError("NotImplemented", what, args.location);
}

function denied({ location }: MethodArguments): HostError {
  return new HostError("AccessDenied", "The sheet or the workbook is protected", location);
}
