/** Hands a text to the browser's downloads as a file of JSON. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Released once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
