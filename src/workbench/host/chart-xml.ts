import type { XmlElement, XmlNode } from "@cj-tech-master/excelts/xml";
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";

/** What stands before the title of an axis (ECMA-376 21.2.2, EG_AxShared). */
export const AXIS_BEFORE_TITLE = [
  "c:axId",
  "c:scaling",
  "c:delete",
  "c:axPos",
  "c:majorGridlines",
  "c:minorGridlines",
];

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { type: "element", name, attributes, children };
}

export function text(name: string, value: string): XmlElement {
  return element(name, {}, [{ type: "text", value }]);
}

export function remove(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => !isNamed(node, [name]));
}

/** Puts a child where the order of the schema wants it: after all those that come before it. */
export function insertAfter(
  parent: XmlElement,
  child: XmlElement,
  before: readonly string[],
): XmlElement {
  const at = parent.children.findLastIndex((node) => isNamed(node, before)) + 1;
  parent.children = parent.children.toSpliced(at, 0, child);
  return child;
}

export function isNamed(node: XmlNode, names: readonly string[]): node is XmlElement {
  return node.type === "element" && names.includes(node.name);
}

/** The tree as text again. */
export function written(node: XmlNode): string {
  // Quotes stay as they are, so that what has not changed reads the same.
  if (node.type === "text") return node.value.replace(/[&<>]/g, xmlEncode);
  // Comments and the like are not read from the part.
  if (node.type !== "element") return "";
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`)
    .join("");
  const inner = node.children.map(written).join("");
  const tag = `<${node.name}${attributes}`;
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${node.name}>`;
}
