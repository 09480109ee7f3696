import type { ManifestProblem, Read } from "./manifest-reader";
import { childOf, ManifestReader, read, unread } from "./manifest-reader";

/** What pressing a button of the add-in does. */
export type ButtonAction =
  | { readonly kind: "show-pane" }
  /** Opens a menu of the button's items. */
  | { readonly kind: "menu" }
  | { readonly kind: "run"; readonly functionName: string; readonly controlId: string };

/** A button as the manifest describes it; what is wrong with it is told in its place. */
export interface ManifestButton {
  readonly id: string;
  readonly label: Read<string>;
  readonly tip: Read<string>;
  /** Addresses of the picture in two sizes, for ordinary and for dense screens. */
  readonly icon: Read<{ readonly once: string; readonly twice: string }>;
  readonly action: Read<ButtonAction>;
  /** Of a menu; none for a plain button. */
  readonly items: readonly ManifestButton[];
  /** What Excel needs besides, and does not find. */
  readonly problems: readonly ManifestProblem[];
}

export interface ManifestGroup {
  readonly label: Read<string>;
  readonly buttons: readonly ManifestButton[];
}

/** What Excel calls the menu of a cell. */
const CELL_MENU = "ContextMenuCell";

/** Sizes that Excel insists on for every button (office-js.md §1.5). */
const NEEDED_SIZES = [16, 32, 80];

/**
 * The add-in's group of the ribbon, out of the manifest itself.
 *
 * @param xml text of manifest.xml, null when it could not be had
 * @param locale language of Excel's interface, such as «uk-UA»
 */
export function readRibbonGroup(xml: string | null, locale: string): Read<ManifestGroup> {
  if (xml === null) return unread({ kind: "no-manifest" });
  const manifest = ManifestReader.open(xml, locale);
  if (!manifest.ok) return manifest;
  const group = manifest.value.find("Group");
  if (!group.ok) return group;
  const controls = [...group.value.children].filter((each) => each.localName === "Control");
  return read({
    label: manifest.value.textOf(group.value, "Label", "ShortStrings"),
    buttons: controls.map((control) => readButton(manifest.value, control)),
  });
}

/**
 * The add-in's entries in the menu of a cell, out of the manifest itself; none where it has none.
 *
 * @param xml text of manifest.xml, null when it could not be had
 * @param locale language of Excel's interface, such as «uk-UA»
 */
export function readCellMenu(xml: string | null, locale: string): readonly ManifestButton[] {
  if (xml === null) return [];
  const manifest = ManifestReader.open(xml, locale);
  if (!manifest.ok) return [];
  const menu = manifest.value.find("OfficeMenu");
  if (!menu.ok || menu.value.getAttribute("id") !== CELL_MENU) return [];
  const controls = [...menu.value.children].filter((each) => each.localName === "Control");
  return controls.map((control) => readButton(manifest.value, control));
}

function readButton(manifest: ManifestReader, control: Element): ManifestButton {
  const supertip = childOf(control, "Supertip");
  const title = supertip.ok
    ? manifest.textOf(supertip.value, "Title", "ShortStrings")
    : read<string>("");
  const sizes = NEEDED_SIZES.map((size) => manifest.icon(control, size));
  return {
    id: control.getAttribute("id") ?? "",
    label: manifest.textOf(control, "Label", "ShortStrings"),
    tip: supertip.ok ? manifest.textOf(supertip.value, "Description", "LongStrings") : supertip,
    icon: readIcon(manifest, control),
    action: readAction(manifest, control),
    items: itemsOf(control).map((item) => readButton(manifest, item)),
    problems: [title, ...sizes].flatMap((each) => (each.ok ? [] : [each.problem])),
  };
}

function itemsOf(control: Element): readonly Element[] {
  const items = childOf(control, "Items");
  return items.ok ? [...items.value.children].filter((each) => each.localName === "Item") : [];
}

function readIcon(manifest: ManifestReader, control: Element): ManifestButton["icon"] {
  const once = manifest.icon(control, 20);
  const twice = manifest.icon(control, 40);
  if (!once.ok) return once;
  return twice.ok ? read({ once: once.value, twice: twice.value }) : twice;
}

function readAction(manifest: ManifestReader, control: Element): Read<ButtonAction> {
  if (itemsOf(control).length > 0) return read({ kind: "menu" });
  const action = childOf(control, "Action");
  if (!action.ok) return action;
  const type = action.value.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (type === "ShowTaskpane") {
    const page = manifest.textOf(action.value, "SourceLocation", "Urls");
    return page.ok ? read({ kind: "show-pane" }) : page;
  }
  if (type !== "ExecuteFunction") return unread({ kind: "unknown-action", action: type ?? "" });
  const name = childOf(action.value, "FunctionName");
  if (!name.ok) return name;
  return read({
    kind: "run",
    functionName: name.value.textContent.trim(),
    controlId: control.getAttribute("id") ?? "",
  });
}
