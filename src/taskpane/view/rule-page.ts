import type { Language } from "../../core/texts/format";

/** The folders of the rules, by what their numbers begin with. */
const FAMILIES: Readonly<Record<string, string>> = {
  ARI: "arithmetic",
  DAT: "dates",
  EXP: "explanations",
  EXPT: "export",
  FRM: "form",
  IND: "indicators",
  NUM: "numbering",
  OVR: "plan",
  PCT: "percent",
  STR: "structure",
  TXT: "text",
  TYP: "types",
  UNI: "units",
  WBK: "workbook",
};

/** A part of a rule's page. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly head: Row; readonly rows: readonly Row[] };

type Row = readonly string[];

/** A piece of a line: words, something typed as it is, or the number of another rule. */
export interface Piece {
  readonly kind: "words" | "code" | "rule";
  readonly text: string;
}

/**
 * A rule's page in Markdown, fetched when it is asked for.
 *
 * @throws where it cannot be fetched
 */
export async function loadRulePage(rule: string, language: Language): Promise<string> {
  const family = FAMILIES[rule.slice(0, rule.indexOf("-"))] ?? "";
  const page = (await import(
    /* webpackInclude: /[\\/](uk|en)\.md$/ */
    `../../rules/${family}/${rule.toLowerCase()}/${language}.md`
  )) as { readonly default: string };
  return page.default;
}

/**
 * What a rule's page says below its title. The pages are our own, and a test holds them to what is read
 * here: headings, paragraphs and tables. Nothing in them is ever taken for HTML.
 */
export function readRulePage(markdown: string): readonly Block[] {
  return markdown
    .split(/\n{2,}/)
    .slice(1)
    .map((text) => readBlock(text.trim()))
    .filter((block) => block.kind === "table" || block.text !== "");
}

function readBlock(text: string): Block {
  const heading = /^(##|###) (.*)$/.exec(text);
  if (heading !== null) {
    const [, marks, words = ""] = heading;
    return { kind: "heading", level: marks === "##" ? 2 : 3, text: words };
  }
  const [head, , ...rows] = text.startsWith("|") ? text.split("\n").map(cellsOf) : [];
  if (head !== undefined) return { kind: "table", head, rows };
  return { kind: "paragraph", text: text.replaceAll("\n", " ") };
}

function cellsOf(line: string): Row {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A cell of an example, and over how many rows and columns it goes. */
export interface ExampleCell {
  readonly text: string;
  /** Its column, from 0. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the pages write into the cells that a merged one covers, from above and from the left. */
const COVERED_FROM_ABOVE = "^";
const COVERED_FROM_LEFT = "<";

/** The cells of an example row by row, merged ones once, without those that they cover. */
export function exampleCells(rows: readonly Row[]): readonly (readonly ExampleCell[])[] {
  const owners: { text: string; row: number; column: number; bottom: number; right: number }[][] =
    [];
  for (const [row, cells] of rows.entries()) {
    const own: (typeof owners)[number] = [];
    for (const [column, text] of cells.entries()) {
      const above = text === COVERED_FROM_ABOVE ? owners[row - 1]?.[column] : undefined;
      const owner = above ?? (text === COVERED_FROM_LEFT ? own[column - 1] : undefined);
      if (owner === undefined) own.push({ text, row, column, bottom: row, right: column });
      else {
        owner.bottom = Math.max(owner.bottom, row);
        owner.right = Math.max(owner.right, column);
        own.push(owner);
      }
    }
    owners.push(own);
  }
  return owners.map((cells, at) =>
    [...new Set(cells)]
      .filter(({ row }) => row === at)
      .map(({ text, row, column, bottom, right }) => ({
        text,
        column,
        rows: bottom - row + 1,
        columns: right - column + 1,
      })),
  );
}

const PIECE = /`([^`]+)`|\b([A-Z]{3,4}-\d{2})\b/g;

/**
 * The pieces of a line of a rule's page.
 *
 * @param isOther whether this is the number of another rule, whose page can be opened
 */
export function piecesOf(line: string, isOther: (rule: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(PIECE)) {
    const [whole, code, rule = ""] = found;
    if (code === undefined && !isOther(rule)) continue;
    pieces.push({ kind: "words", text: line.slice(from, found.index) });
    pieces.push(code === undefined ? { kind: "rule", text: rule } : { kind: "code", text: code });
    from = found.index + whole.length;
  }
  pieces.push({ kind: "words", text: line.slice(from) });
  return pieces.filter(({ text }) => text !== "");
}
