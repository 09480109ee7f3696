import { loadOfficeRuntime } from "../../support/office-runtime";

/** The part of the runtime's own interior by which its classes are made. */
interface Interior {
  readonly BatchApiHelper: {
    readonly createPropertyObject: (
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ) => object;
  };
}

/**
 * Gives npm's Office.js `Worksheet.notes`, which it lacks and Microsoft's own has: a navigation to
 * the host's notes, whose items ask for their place as those of comments do. What it gives back
 * takes it away again.
 */
export function teachNotes(): () => void {
  const { Excel, OfficeExtension } = loadOfficeRuntime();
  const { BatchApiHelper } = OfficeExtension as unknown as Interior;
  const { Worksheet, CommentCollection } = Excel as unknown as Record<
    "Worksheet" | "CommentCollection",
    { readonly prototype: object }
  >;
  const made = new WeakMap<object, object>();
  Object.defineProperty(Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      const known =
        made.get(this) ??
        BatchApiHelper.createPropertyObject(CommentCollection, this, "Notes", true, 4);
      made.set(this, known);
      return known;
    },
  });
  return () => {
    Reflect.deleteProperty(Worksheet.prototype, "notes");
  };
}
