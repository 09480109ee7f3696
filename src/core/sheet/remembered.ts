/**
 * A function that is worked out once for each thing. For what follows from a snapshot or a table,
 * which never change: many rules ask the same of one, and a long one a hundred thousand times.
 */
export function remembered<Thing extends object, Result>(
  find: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    let entry = known.get(thing);
    if (entry === undefined) {
      entry = { result: find(thing) };
      known.set(thing, entry);
    }
    return entry.result;
  };
}
