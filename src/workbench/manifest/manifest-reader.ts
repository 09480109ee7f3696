/** Why something of the manifest cannot be shown. */
export type ManifestProblem =
  | { readonly kind: "no-manifest" }
  | { readonly kind: "not-xml" }
  | { readonly kind: "no-element"; readonly element: string; readonly within: string }
  /** The id names no resource, or one of another kind, which Excel does not take either. */
  | { readonly kind: "no-resource"; readonly id: string }
  | { readonly kind: "empty-resource"; readonly id: string }
  | { readonly kind: "unknown-action"; readonly action: string }
  /** An address that is not below the folder of the add-in's page. */
  | { readonly kind: "foreign-address"; readonly address: string };

/** Something read, or why it could not be. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ManifestProblem };

export function read<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

export function unread(problem: ManifestProblem): { ok: false; problem: ManifestProblem } {
  return { ok: false, problem };
}

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

/** An add-in's manifest as Excel reads it: elements by their names, texts by resource and locale. */
export class ManifestReader {
  private constructor(
    private readonly root: Element,
    private readonly locale: string,
  ) {}

  /** @param locale language of Excel's interface, such as «uk-UA» */
  static open(xml: string, locale: string): Read<ManifestReader> {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    if (parsed.querySelector("parsererror") !== null) return unread({ kind: "not-xml" });
    return read(new ManifestReader(parsed.documentElement, locale));
  }

  /** The first element of that name anywhere in the manifest. */
  find(name: string): Read<Element> {
    const [found] = this.root.getElementsByTagNameNS("*", name);
    if (found !== undefined) return read(found);
    return unread({ kind: "no-element", element: name, within: this.root.localName });
  }

  /** The text behind the `resid` of an element's child of that name. */
  textOf(parent: Element, child: string, kind: ResourceKind): Read<string> {
    const element = childOf(parent, child);
    return element.ok ? this.resource(element.value.getAttribute("resid") ?? "", kind) : element;
  }

  /** The picture of that size in pixels, as an address of this server. */
  icon(parent: Element, size: number): Read<string> {
    const icon = childOf(parent, "Icon");
    if (!icon.ok) return icon;
    const image = [...icon.value.children].find(
      (each) => each.localName === "Image" && each.getAttribute("size") === String(size),
    );
    if (image === undefined) {
      const element = `Image size="${String(size)}"`;
      return unread({ kind: "no-element", element, within: `Icon, ${parent.localName}` });
    }
    const address = this.resource(image.getAttribute("resid") ?? "", "Images");
    return address.ok ? this.local(address.value) : address;
  }

  /** What the resource says in the language of the interface. */
  resource(id: string, kind: ResourceKind): Read<string> {
    const table = this.find(kind);
    const found = table.ok
      ? [...table.value.children].find((each) => each.getAttribute("id") === id)
      : undefined;
    if (found === undefined) return unread({ kind: "no-resource", id });
    const override = [...found.children].find(
      (each) => each.localName === "Override" && each.getAttribute("Locale") === this.locale,
    );
    const text = override?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
    return text.trim() === "" ? unread({ kind: "empty-resource", id }) : read(text);
  }

  /** The manifest names where the add-in will be served; this server serves the same from its top. */
  private local(address: string): Read<string> {
    const page = this.find("SourceLocation");
    const pageAddress = page.ok ? (page.value.getAttribute("DefaultValue") ?? "") : "";
    const folder = pageAddress.slice(0, pageAddress.lastIndexOf("/") + 1);
    if (folder === "" || !address.startsWith(folder)) {
      return unread({ kind: "foreign-address", address });
    }
    return read(`/${address.slice(folder.length)}`);
  }
}

/** A child of that name, in whatever namespace. */
export function childOf(parent: Element, name: string): Read<Element> {
  const found = [...parent.children].find((each) => each.localName === name);
  if (found !== undefined) return read(found);
  const id = parent.getAttribute("id");
  const within = id === null ? parent.localName : `${parent.localName} ${id}`;
  return unread({ kind: "no-element", element: name, within });
}
