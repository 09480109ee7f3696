/** A path as an address: relative as it was given, or of a file. Each folder's name is escaped. */
export function uriOf(file: string): string {
  const escaped = file.split("/").map(encodeURIComponent).join("/");
  if (escaped.startsWith("/")) return `file://${escaped}`;
  // A drive keeps its colon: file:///C:/reports.
  const drive = /^([A-Za-z])%3A(?=\/)/.exec(escaped);
  return drive === null ? escaped : `file:///${drive[1] ?? ""}:${escaped.slice(drive[0].length)}`;
}
