import { Book } from "./book";
import { HostError, invalidArgument } from "./rich-api/host-error";
import type { RequestBody } from "./rich-api/wire";

/** How Office.js asks for a new workbook: on the web in one call, elsewhere in two. */
const ON_THE_WEB = "CreateAndOpenWorkbook";
const ELSEWHERE = "CreateWorkbook";

type Prepared = ReadonlyMap<string, (Book | null)[]>;

/**
 * True for a request to the shell of Excel on the web, whose root is no workbook. The bridge of Node
 * does not tell the partition a request is for, so that its call does.
 */
export function isForShell(body: RequestBody): boolean {
  return (body.Actions ?? []).some(({ Name: name }) => name === ON_THE_WEB);
}

/** Workbooks that the add-in opens beside its own (Excel.createWorkbook). */
export class NewBooks {
  private readonly listeners = new Set<(book: Book) => void>();
  private prepared: Prepared = new Map();
  /** The first one of Excel's own is «Книга1». */
  private number = 2;

  /** Told of each new workbook. Returns the function that ends the subscription. */
  subscribe(listener: (book: Book) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * Opens the files that a request brings, since opening takes its time and a batch is executed at
   * once. Returns what executes the request with them.
   */
  async prepare(body: RequestBody): Promise<<T>(execute: () => T) => T> {
    const prepared = new Map<string, (Book | null)[]>();
    for (const base64 of filesOf(body)) {
      const book = await openBase64(base64);
      prepared.set(base64, [...(prepared.get(base64) ?? []), book]);
    }
    return (execute) => {
      this.prepared = prepared;
      try {
        return execute();
      } finally {
        this.prepared = new Map();
      }
    };
  }

  /**
   * A workbook of the file, an empty one without; as in Excel it has no file yet («Книга2»). A file
   * that is no workbook is an invalid argument (#2537 has it of a kind that Excel does not take).
   */
  make(base64: string | null, location: string): Book {
    const name = `Книга${String(this.number)}.xlsx`;
    const book =
      base64 === null || base64 === "" ? Book.empty() : this.prepared.get(base64)?.shift();
    if (book === undefined || book === null) throw invalidArgument(location);
    book.name = name;
    this.number++;
    return book;
  }

  /** Shows a workbook in a window of its own. */
  open(book: Book, location: string): void {
    if (this.listeners.size === 0) {
      throw new HostError("GeneralException", "Nobody here opens a new workbook", location);
    }
    for (const listener of [...this.listeners]) listener(book);
  }
}

function filesOf({ Actions: actions = [], ObjectPaths: paths = {} }: RequestBody): string[] {
  const calls = [
    ...actions.filter(({ Name: name }) => name === ON_THE_WEB),
    ...Object.values(paths).filter(({ Name: name }) => name === ELSEWHERE),
  ];
  return calls.flatMap(({ ArgumentInfo: info }) => {
    const [base64] = info?.Arguments ?? [];
    return typeof base64 === "string" && base64 !== "" ? [base64] : [];
  });
}

/** Null for what is no base64 text or no workbook. */
async function openBase64(base64: string): Promise<Book | null> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return await Book.open(bytes, "");
  } catch {
    // Why it cannot be opened is of no interest: Excel gives one error for all reasons.
    return null;
  }
}
