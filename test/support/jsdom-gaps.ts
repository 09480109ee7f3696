import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

// What Fluent UI asks of a browser and jsdom does not have.
class QuietResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function nothingMatches(query: string): MediaQueryList {
  const list = { matches: false, media: query, onchange: null };
  // `addListener` and `removeListener` are deprecated; nobody here asks for them.
  return Object.assign(new EventTarget(), list) as unknown as MediaQueryList;
}

Object.defineProperty(globalThis, "ResizeObserver", { value: QuietResizeObserver, writable: true });
Object.defineProperty(globalThis, "TextDecoder", { value: TextDecoder, writable: true });
Object.defineProperty(globalThis, "TextEncoder", { value: TextEncoder, writable: true });
Object.defineProperty(globalThis, "matchMedia", { value: nothingMatches, writable: true });
// The same algorithm by other means: jsdom keeps Node's own from its pages.
Object.defineProperty(globalThis, "structuredClone", {
  value: (value: unknown): unknown => deserialize(serialize(value)),
  writable: true,
});
// jsdom forgets it with the element that had the focus; its only window always has the keyboard.
if (typeof document !== "undefined") document.hasFocus = () => true;
