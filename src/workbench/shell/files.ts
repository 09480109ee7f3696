import { OpenError } from "../../workbook-file/open-error";
import { Book } from "../host/book";
import type { Texts } from "../texts";

/** Opens a chosen or dropped file; a string is the sentence that says why it cannot be opened. */
export async function openFile(file: File, texts: Texts): Promise<Book | string> {
  try {
    await drawn();
    return await Book.open(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    const code = error instanceof OpenError ? error.code : "unreadable";
    return texts.openErrors[code](file.name);
  }
}

/** A large file keeps the page busy: what has just been said must be on the screen before. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}

/** The sample workbook as the server gives it, null when there is none. */
export async function openSample(address: string): Promise<Book | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const name = decodeURIComponent(address.split("/").at(-1) ?? "");
    return await Book.open(new Uint8Array(await answer.arrayBuffer()), name);
  } catch {
    // No sample is no obstacle: the page starts with an empty workbook and says so.
    return null;
  }
}

/** A text file as the server gives it, null when there is none. */
export async function openText(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : null;
  } catch {
    // Whoever shows the text says that it is missing.
    return null;
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. Throws what `Book.save` throws. */
export async function downloadBook(book: Book, name: string): Promise<void> {
  const bytes = await book.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** «звіт.xlsx» without its extension. */
export function baseName(name: string): string {
  return name.replace(/\.xls[xm]?$/i, "");
}

/** A name a file system takes, with the extension; null when nothing of it is left. */
export function fileNameFor(typed: string): string | null {
  const base = baseName(typed.trim())
    .replace(/[\\/:*?"<>|]/g, "_")
    .trim();
  return base === "" ? null : `${base}.xlsx`;
}
