/** A workbook that was never saved has no address: its journal lives as long as this page. */
const unsaved = `unsaved-${crypto.randomUUID()}`;

/** A name under which to keep things about the open workbook on this machine. */
export function workbookKey(): string {
  const url = typeof Office === "undefined" ? "" : (Office.context.document.url as string | null);
  return url === null || url === "" ? unsaved : url;
}
