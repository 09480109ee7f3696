import type { CellAddress } from "../sheet/address";
import type { Table, TextLine } from "./model";

/** «О.В. Ахмедова», «Лілія СТЕПАНЮК», «Лілія Степанюк». */
export type NameForm = "initials" | "full" | "plain";

export interface SignedName {
  readonly cell: CellAddress;
  readonly name: string;
  readonly form: NameForm;
}

const SURNAME = "\\p{Lu}[\\p{Lu}\\p{Ll}’'ʼ]+(?:-\\p{Lu}[\\p{Lu}\\p{Ll}’'ʼ]+)?";
const INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?";
const END = "(?:^|[\\s_/)])";
const FORMS: readonly (readonly [NameForm, RegExp])[] = [
  ["initials", new RegExp(`${END}(${INITIALS}${SURNAME}|${SURNAME}\\s${INITIALS.trim()})$`, "u")],
  [
    "full",
    /(?:^|[\s_/)])(\p{Lu}[\p{Ll}’'ʼ]+(?:-\p{Lu}[\p{Ll}’'ʼ]+)?\s+\p{Lu}[\p{Lu}’'ʼ]+(?:-\p{Lu}[\p{Lu}’'ʼ]+)?)$/u,
  ],
];
/** Two or three words with capitals may be anything: a name only where a post stands beside it. */
const PLAIN = /^(\p{Lu}[\p{Ll}’'ʼ]+(?:\s\p{Lu}[\p{Ll}’'ʼ-]+){1,2})$/u;
const POST =
  /(?:^|\s)(?:начальник|заступник|керівник|директор|голова|секретар|завідувач|головний|провідний|в\.\s?о\.|т\.\s?в\.\s?о\.|виконувач|міськ\p{L}+ голов|head|director|deputy)/iu;
/** Somebody to ask, not the one who signs. */
const CONTACT = /^(?:викон(?:ав|авець|авиця)|тел|контакт)/iu;
const BLANK = /_{3,}/;

/** The names by which the lines under a table are signed, in reading order. */
export function signedNames({ below }: Table): readonly SignedName[] {
  return below.flatMap((line) => signedName(line, below) ?? []);
}

/** True when there is a place to sign, be the name in it or not. */
export function hasSignature(table: Table): boolean {
  return signedNames(table).length > 0 || table.below.some(({ text }) => isPost(text));
}

/** True for the post of somebody who signs, or a blank to sign on. */
export function isPost(text: string): boolean {
  return POST.test(text) || BLANK.test(text);
}

function signedName({ cell, text }: TextLine, below: readonly TextLine[]): SignedName | null {
  const line = text.trim();
  if (CONTACT.test(line)) return null;
  for (const [form, pattern] of FORMS) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return { cell, name, form };
  }
  const name = PLAIN.exec(line)?.[1];
  const hasPost = below.some(
    (other) => other.cell.row === cell.row && other.cell !== cell && POST.test(other.text),
  );
  return name === undefined || POST.test(line) || !hasPost ? null : { cell, name, form: "plain" };
}
