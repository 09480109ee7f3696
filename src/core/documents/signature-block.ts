import type { LayoutStyle } from "../layout/style";
import type { PlacedLine } from "../layout/text-lines";
import { lastDayOf } from "../report/edition";
import type { Table } from "../report/model";
import type { SignedName } from "../report/signature";
import { isPost, signedNames } from "../report/signature";
import { signingDate } from "../report/signing-date";
import { sameCell } from "../sheet/address";
import { cleanText } from "./clean-text";
import type { TextRow, TextRun, TextTable } from "./text-document";
import { paragraph, place, run, textCell } from "./text-document";

/** Parts of the width: the post, room to sign, the name. */
const SHARES = [0.45, 0.2, 0.35] as const;
/** Points over the first and between those who sign. */
const BEFORE = 30;
const BETWEEN = 14;

/** One who signs: the lines of the post, and the name; null for a place to fill. */
interface Signatory {
  readonly post: readonly string[];
  readonly name: string | null;
}

/** How a document of a day is signed. */
export type NameStyle = "initials" | "full";

/** By the day of the signature, without one by the last day of the period; today's norm without either. */
export function nameStyleOf(table: Table, style: LayoutStyle): NameStyle {
  const { period } = table;
  const day = signingDate(table, period)?.date ?? (period === null ? null : lastDayOf(period));
  return day !== null && day < style.signature.fullNameSince ? "initials" : "full";
}

/**
 * The signature under a table, as its last rows without lines: so the rows above can be kept on its page
 * in every program that opens the document. Who signed the sheet is carried over in the style of its
 * date; no name is made up, without one there is a place to fill.
 *
 * @param lines those of the signature, in reading order
 * @param spans columns of the table that post, room to sign and name take
 */
export function signatureRows(
  table: Table,
  lines: readonly Pick<PlacedLine, "cell" | "text">[],
  style: LayoutStyle,
  spans: readonly [number, number, number],
): readonly TextRow[] {
  const nameStyle = nameStyleOf(table, style);
  const { signatories, others } = readLines(lines, signedNames(table), nameStyle);
  const size = style.sizes.text;
  const rows = [
    ...signatories.map((each) => partsOf(each, nameStyle, size)),
    ...others.map((text) => [[run(cleanText(text), size)], [], []]),
  ];
  return rows.map((parts, index): TextRow => {
    const looks = {
      spaceBefore: index === 0 ? BEFORE : BETWEEN,
      keepWithNext: index < rows.length - 1,
    };
    return {
      isHeader: false,
      isWhole: true,
      cells: parts.map((runs, at) =>
        textCell([paragraph(runs, looks)], {
          columnSpan: spans[at] ?? 1,
          vertical: "bottom",
          lines: index === 0 ? "top" : "none",
        }),
      ),
    };
  });
}

/** The signature by itself, where it cannot be a part of the table above. */
export function signatureTable(rows: readonly TextRow[], width: number): TextTable {
  const [post, sign, name] = SHARES;
  return {
    kind: "table",
    borders: null,
    rows,
    widths: [post, sign, name].map((share) => share * width),
  };
}

/** Columns for post, room to sign and name, by the widths of a table; null where it has too few. */
export function signatureSpans(
  widths: readonly number[],
): readonly [number, number, number] | null {
  const last = widths.length;
  if (last < SHARES.length) return null;
  const all = sumOf(widths);
  const edge = (share: number, from: number, to: number): number => {
    let best = from;
    for (let at = from; at <= to; at++) {
      const off = (count: number): number => Math.abs(sumOf(widths.slice(0, count)) - share * all);
      if (off(at) < off(best)) best = at;
    }
    return best;
  };
  const post = edge(SHARES[0], 1, last - 2);
  const sign = edge(SHARES[0] + SHARES[1], post + 1, last - 1);
  return [post, sign - post, last - sign];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function readLines(
  lines: readonly Pick<PlacedLine, "cell" | "text">[],
  names: readonly SignedName[],
  nameStyle: NameStyle,
): { readonly signatories: readonly Signatory[]; readonly others: readonly string[] } {
  const signatories: Signatory[] = [];
  const others: string[] = [];
  let post: string[] = [];
  for (const { cell, text } of lines) {
    const signed = names.find((name) => sameCell(name.cell, cell));
    if (signed === undefined) {
      const goesOn = post.length > 0 || signatories.length === 0 || isPost(text);
      (goesOn ? post : others).push(text);
      continue;
    }
    const before = text.slice(0, text.lastIndexOf(signed.name)).replace(/[\s_/]+$/, "");
    if (before !== "") post.push(before);
    signatories.push({ post, name: nameIn(signed, nameStyle) });
    post = [];
  }
  if (post.length > 0 || signatories.length === 0) signatories.push({ post, name: null });
  return { signatories, others };
}

/** A whole name in the norm's letters; one with initials stays, for nobody knows what they stand for. */
function nameIn({ name, form }: SignedName, nameStyle: NameStyle): string {
  const [first, surname, ...more] = name.split(/\s+/);
  const isWhole = form === "plain" && first !== undefined && surname !== undefined;
  if (nameStyle === "initials" || !isWhole || more.length > 0) return name;
  return `${first} ${surname.toLocaleUpperCase("uk")}`;
}

const NAME_PLACES: Readonly<Record<NameStyle, string>> = {
  initials: "ініціали, прізвище",
  full: "Власне ім’я ПРІЗВИЩЕ",
};

function partsOf(
  { post, name }: Signatory,
  nameStyle: NameStyle,
  size: number,
): readonly (readonly TextRun[])[] {
  const posts = post.length > 0 ? run(cleanText(post.join("\n")), size) : null;
  return [
    [posts ?? place("посада керівника", size)],
    [],
    [name === null ? place(NAME_PLACES[nameStyle], size) : run(cleanText(name), size)],
  ];
}
