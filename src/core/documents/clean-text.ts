/** Control characters but for a tab and a line break, half characters, and places where no character can be. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu;

/** What other programs break lines and pages with comes along when their text is pasted into a cell. */
const BREAKS = /\r\n?|[\v\f\u0085]/g;

/**
 * A text as it goes into a document of any form: every character that a person can see or type, in
 * its order, with line breaks as «\n». Left out is only what no reader sees and the forms cannot all
 * hold: control characters and halves of characters. Marks of direction stay; they end with their cell
 * or paragraph.
 */
export function cleanText(text: string): string {
  return text.replace(BREAKS, "\n").replace(UNSEEN, "");
}
