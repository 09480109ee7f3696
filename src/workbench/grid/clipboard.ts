/** Rows of cells as spreadsheets exchange them: tabs between cells, lines between rows. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what `toTabText` writes, and what Excel, LibreOffice and web tables put on the clipboard. */
export function fromTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= source.length) {
    const field = source.startsWith('"', at) ? readQuoted(source, at) : readPlain(source, at);
    rows.at(-1)?.push(field.text);
    if (source[field.end] === "\n") rows.push([]);
    at = field.end + 1;
  }
  return rows;
}

interface Field {
  readonly text: string;
  /** Where the separator after the field stands. */
  readonly end: number;
}

function readPlain(source: string, start: number): Field {
  let end = start;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return { text: source.slice(start, end), end };
}

function readQuoted(source: string, start: number): Field {
  let text = "";
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') {
      text += source[at] ?? "";
    } else if (source[at + 1] === '"') {
      text += '"';
      at++;
    } else if (at + 1 === source.length || source[at + 1] === "\t" || source[at + 1] === "\n") {
      return { text, end: at + 1 };
    } else {
      break;
    }
  }
  // A quotation mark that nothing closes is an ordinary character, as in «"Слово" про місто».
  return readPlain(source, start);
}
