import { Storage } from "@microsoft/office-js-helpers";

/**
 * The one place that uses office-js-helpers, an archived package: its namespaced local storage. It
 * weighs 14 kB packed whatever is taken of it, so this module is loaded only when asked for.
 */
const CONTAINER = "zvirka";
const KEY = "preferences";

export function loadStored(): unknown {
  return new Storage<unknown>(CONTAINER).get(KEY);
}

/** Throws where the browser blocks storage. */
export function saveStored(value: object): void {
  new Storage<object>(CONTAINER).set(KEY, value);
}
