import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");
export const MANIFEST = path.join(ROOT, "manifest.xml");

/** The manifest as a document; not well-formed XML is an error. */
export function readManifest(): Document {
  const parsed = new DOMParser().parseFromString(readFileSync(MANIFEST, "utf8"), "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent);
  return parsed;
}

/** Every element of that local name, in whatever namespace. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** The one element of that local name; none or several is an error. */
export function one(within: Document | Element, name: string): Element {
  const found = all(within, name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} × <${name}>`);
  return only;
}

export function childNames(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}

/** The attribute's text; an element without it is an error. */
export function attribute(element: Element, name: string): string {
  const text = element.getAttribute(name);
  if (text === null) throw new Error(`<${element.localName}> has no ${name}`);
  return text;
}

/** Width, height, bits and colour type out of a PNG's first chunk. */
export function pngHeader(file: string): {
  width: number;
  height: number;
  bits: number;
  colourType: number;
} {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bits: bytes.readUInt8(24),
    colourType: bytes.readUInt8(25),
  };
}
