import type { StyleInFile } from "../../layout/style";
import { styleOver } from "../../layout/style";
import type { HeaderMeaning } from "../../report/header-words";
import type { Unit } from "../../report/unit";
import type { Severity } from "../rule";
import type { Deadline, NameEntry, Profile, Share, Thresholds, Tolerances } from "../profile";

/** A profile as it is written in a file, once `profile.schema.json` has let it through. */
export interface ProfileFile {
  readonly version: 1;
  readonly name: string;
  readonly extends?: string;
  readonly thresholds?: Partial<Omit<Thresholds, "lowPace"> & { readonly lowPace: string }>;
  readonly tolerances?: Partial<Tolerances>;
  readonly rulesOff?: readonly string[];
  readonly rulesOn?: readonly string[];
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly deadlines?: readonly Deadline[];
  readonly style?: StyleInFile;
  readonly dictionary?: {
    readonly programmes?: readonly NameInFile[];
    readonly executors?: readonly NameInFile[];
    readonly words?: readonly NameInFile[];
  };
  readonly units?: Readonly<Partial<Record<Unit, readonly string[]>>>;
  readonly headers?: Readonly<Partial<Record<HeaderMeaning, readonly string[]>>>;
}

type NameInFile = Pick<NameEntry, "name"> & Partial<NameEntry>;

/** The file's profile: what it states over what the other one has. */
export function profileOver(base: Profile, file: ProfileFile): Profile {
  const { lowPace, ...thresholds } = file.thresholds ?? {};
  return {
    name: file.name,
    thresholds: {
      ...base.thresholds,
      ...thresholds,
      ...(lowPace === undefined ? {} : { lowPace: shareOf(lowPace) }),
    },
    tolerances: { ...base.tolerances, ...file.tolerances },
    rulesOff: rulesOver(base.rulesOff, file),
    severities: { ...base.severities, ...file.severities },
    deadlines: file.deadlines ?? base.deadlines,
    style: styleOver(base.style, file.style),
    dictionary: {
      programmes: namesOver(base.dictionary.programmes, file.dictionary?.programmes),
      executors: namesOver(base.dictionary.executors, file.dictionary?.executors),
      words: namesOver(base.dictionary.words, file.dictionary?.words),
    },
    units: wordsOver(base.units, file.units),
    headers: wordsOver(base.headers, file.headers),
    loosened: [],
  };
}

function rulesOver(
  off: readonly string[],
  { rulesOff = [], rulesOn = [] }: ProfileFile,
): readonly string[] {
  return [...new Set([...off.filter((rule) => !rulesOn.includes(rule)), ...rulesOff])].sort();
}

/** The schema lets only «2/3» through. */
function shareOf(text: string): Share {
  const [numerator = 0, denominator = 1] = text.split("/").map(Number);
  return { numerator, denominator };
}

/** A name that both have is the file's alone: that is how a spelling is taken back. */
function namesOver(
  base: readonly NameEntry[],
  own: readonly NameInFile[] = [],
): readonly NameEntry[] {
  const kept = base.filter(({ name }) => own.every((other) => other.name !== name));
  return [
    ...kept,
    ...own.map(({ name, accepted = [], wrong = [] }) => ({ name, accepted, wrong })),
  ];
}

type Words<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

function wordsOver<Key extends string>(base: Words<Key>, own: Words<Key> | undefined): Words<Key> {
  const merged: Partial<Record<Key, readonly string[]>> = { ...base };
  for (const [key, words] of Object.entries(own ?? {}) as [Key, readonly string[]][]) {
    merged[key] = [...new Set([...(base[key] ?? []), ...words])];
  }
  return merged;
}
