import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { findChild } from "@cj-tech-master/excelts/xml";
import { element, insertAfter, isNamed, remove, text } from "./chart-xml";

/**
 * Gives a chart or an axis a title that reads so, in the looks that its title has; null is the title
 * that Excel makes itself.
 *
 * @param before names of the elements that come before a title
 */
export function putTitleText(
  parent: XmlElement,
  words: string | null,
  before: readonly string[],
): void {
  const title =
    findChild(parent, "c:title") ??
    insertAfter(parent, element("c:title", {}, [element("c:overlay", { val: "0" })]), before);
  const shown = findChild(title, "c:tx");
  const rich = shown === undefined ? undefined : findChild(shown, "c:rich");
  if (words === null) {
    remove(title, "c:tx");
    return;
  }
  // The looks of a title without words of its own have the form of words.
  const body = rich ?? findChild(title, "c:txPr") ?? element("c:rich", {}, [element("a:bodyPr")]);
  remove(title, "c:tx");
  remove(title, "c:txPr");
  const first = findChild(body, "a:p");
  // Paragraphs after the first one go.
  body.children = body.children.filter((node) => node === first || !isNamed(node, ["a:p"]));
  const paragraph = first ?? append(body, element("a:p"));
  say(paragraph, words);
  insertAfter(title, element("c:tx", {}, [{ ...body, name: "c:rich" }]), []);
}

/** One run of words that looks as the first one did. */
function say(paragraph: XmlElement, words: string): void {
  const looks = findChild(paragraph, "a:r");
  const own = looks === undefined ? undefined : findChild(looks, "a:rPr");
  for (const name of ["a:r", "a:br", "a:fld"]) remove(paragraph, name);
  const run = element("a:r", {}, [...(own === undefined ? [] : [own]), text("a:t", words)]);
  insertAfter(paragraph, run, ["a:pPr"]);
}

function append(parent: XmlElement, child: XmlElement): XmlElement {
  parent.children = [...parent.children, child];
  return child;
}
